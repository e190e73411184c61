import { sumOverSubsets } from '../transforms.ts';
import { type Admissibility, admissibility, isIdentified } from './admissibility.ts';
import { CompactFitter } from './compact-fitter.ts';
import { type FitStatus, LogLinearFitter } from './fitter.ts';
import type { ReducedModel } from './reduced-model.ts';

/** Whether a model has an estimate, or was left off since it cannot reach the limit. */
export type DecidedOutcome = FitStatus | 'beaten';

/**
 * Fits of many models over up to six lists with the existence of every estimate decided: by the fit where it proves it, else
 * by the linear programme, and with the patient fitter where the quick one gives up on an estimate that exists.
 *
 * Answers of the programme are kept by reduced form: parameters, histories left, histories seen. They depend on nothing else,
 * so that models and tables share them, and the store only saves work.
 */
export class DecidedFitter {
  /** The fitter that holds the table and the fit. */
  readonly compact: CompactFitter;
  readonly #store = new Map<string, Admissibility>();
  #patient: LogLinearFitter | null = null;

  constructor(lists: number) {
    this.compact = new CompactFitter(lists);
  }

  /**
   * Fits a model, given by its first `count` members with the intercept first, from the start in `compact.logMu`.
   *
   * @param limit a model whose log-likelihood cannot exceed it is `beaten`; whether its estimate exists is then not asked
   */
  fit(members: ArrayLike<number>, count: number, limit = Number.NEGATIVE_INFINITY): DecidedOutcome {
    const { compact } = this;
    compact.select(members, count);
    const outcome = compact.fit(limit);
    if (outcome === 'proved') return 'ok';
    if (outcome === 'beaten') return 'beaten';
    if (outcome === 'refuted') return this.statusWithoutMaximum();
    if (outcome === 'fitted' && compact.logLikelihood() <= limit) return 'beaten';
    const answer = this.#ask();
    if (answer === 'undecided') return 'not-converged';
    if (answer !== 'ok' || outcome === 'fitted') return answer;
    return this.#fitPatiently(Array.from({ length: count }, (_, i) => members[i]!));
  }

  /** The status of the selected model when it is known to have no estimate: only the rank is asked. */
  statusWithoutMaximum(): FitStatus {
    return isIdentified(this.#reduced()) ? 'does-not-exist' : 'neither-exists-nor-identified';
  }

  /** The selected model after members at minus infinity were taken out. */
  #reduced(): ReducedModel {
    const { lists, parameters, size, cells, cellCount, counts } = this.compact;
    return { lists, parameters: parameters.subarray(0, size), cells: cells.subarray(0, cellCount), counts };
  }

  #ask(): Admissibility | 'undecided' {
    const reduced = this.#reduced();
    const seen = reduced.cells.filter((cell) => reduced.counts[cell]! > 0);
    const key = `${reduced.parameters.join()}|${reduced.cells.join()}|${seen.join()}`;
    const known = this.#store.get(key);
    if (known !== undefined) return known;
    const answer = admissibility(reduced);
    if (answer !== 'undecided') this.#store.set(key, answer);
    return answer;
  }

  #fitPatiently(members: readonly number[]): FitStatus {
    const { compact } = this;
    this.#patient ??= new LogLinearFitter(compact.lists);
    const patient = this.#patient;
    patient.load(
      Array.from(compact.counts.keys()).filter((cell) => cell > 0),
      compact.counts.subarray(1),
    );
    patient.startIndependent();
    const status = patient.fit(members);
    if (status !== 'ok') return status;
    compact.logMu.fill(0);
    for (const member of patient.estimated) compact.logMu[member] = patient.coefficients[member]!;
    sumOverSubsets(compact.logMu);
    return 'ok';
  }
}
