import type { CaptureHistories } from '@repere/contracts';
import { CompactFitter } from '../log-linear/compact-fitter.ts';
import { DecidedFitter } from '../log-linear/decided-fitter.ts';
import { chargeFor, roundingOf } from './criterion.ts';
import { hierarchicalModels, interactionCount, writeMembers } from './model-space.ts';
import type { CriterionRule } from './rule.ts';

/**
 * The choice of a rule made again for other counts of the same histories: writes the total number of persons by the best of
 * the first g candidates for every g of the grid, NaN where none of them has an estimate.
 */
export type RepeatedCriterion = (counts: Float64Array, totals: Float64Array, offset: number) => void;

/** Whether models that cannot win are left out; the choice is the same. */
export interface RepeatOptions {
  readonly skip?: boolean;
}

/**
 * Prepares to repeat a choice. Candidates come in the order of the rule, and one takes the place of the best so far when its
 * criterion is less, by more than rounding; so of equal ones the first stays.
 *
 * Most need no fit: a model wins only if its log-likelihood makes up for its parameters, and it has no more than that of the
 * table itself. Others are left after a step or two, when a bound from the fit shows the same; see {@link CompactFitter}.
 * Every fit starts from the candidate's fit to the original table, which depends on nothing else. So the answers are the same
 * whatever was computed before.
 */
export function repeatCriterion(
  histories: CaptureHistories,
  rule: CriterionRule,
  { skip = true }: RepeatOptions = {},
): RepeatedCriterion {
  const lists = histories.lists.length;
  const { models, grid, criterion } = rule;
  const space = hierarchicalModels(lists, rule.order);
  const parameters = Int32Array.from(models, (mask) => 1 + lists + interactionCount(mask));
  const members = new Int32Array(2 ** lists);
  const starts = new CandidateStarts(histories, models.length);
  const fitter = new DecidedFitter(lists);
  const { compact } = fitter;

  return (counts, totals, offset) => {
    compact.load(histories.histories, counts);
    const { persons } = compact;
    const charge = chargeFor(criterion, persons);
    const most = compact.saturatedLogLikelihood();
    const rounding = roundingOf(counts);
    let least = Number.POSITIVE_INFINITY;
    let total = Number.NaN;
    let next = 0;
    for (let candidate = 0; candidate < models.length; candidate++) {
      // The log-likelihood that the candidate must exceed.
      const needed = (parameters[candidate]! * charge - least + rounding) / 2;
      if (!skip || most > needed) {
        const count = writeMembers(space, models[candidate]!, members);
        starts.write(candidate, members, count, compact.logMu);
        if (fitter.fit(members, count, skip ? needed : Number.NEGATIVE_INFINITY) === 'ok') {
          const value = parameters[candidate]! * charge - 2 * compact.logLikelihood();
          if (value < least - rounding) {
            least = value;
            total = persons + compact.unseen;
          }
        }
      }
      if (candidate + 1 === grid[next]) totals[offset + next++] = total;
    }
  };
}

/** Fits of the candidates to the original table, made when they are first asked for. */
class CandidateStarts {
  readonly #fitter: CompactFitter;
  readonly #independent: Float64Array;
  readonly #logMu: Float64Array;
  readonly #isKnown: Uint8Array;

  constructor({ lists, histories, counts }: CaptureHistories, candidates: number) {
    const k = lists.length;
    const fitter = new CompactFitter(k);
    fitter.load(histories, counts);
    fitter.startIndependent();
    this.#independent = fitter.logMu.slice();
    fitter.select([0, ...lists.map((_, list) => 1 << list)]);
    if (isFit(fitter.fit())) this.#independent = fitter.logMu.slice();
    this.#fitter = fitter;
    this.#logMu = new Float64Array(candidates * 2 ** k);
    this.#isKnown = new Uint8Array(candidates);
  }

  /** Writes the logs of the expected counts of a candidate; those of independent lists where it has no fit. */
  write(candidate: number, members: Int32Array, count: number, target: Float64Array): void {
    const size = target.length;
    const offset = candidate * size;
    const all = this.#logMu;
    if (this.#isKnown[candidate] === 0) {
      const fitter = this.#fitter;
      fitter.logMu.set(this.#independent);
      fitter.select(members, count);
      all.set(isFit(fitter.fit()) ? fitter.logMu : this.#independent, offset);
      this.#isKnown[candidate] = 1;
    }
    for (let cell = 0; cell < size; cell++) target[cell] = all[offset + cell]!;
  }
}

function isFit(outcome: ReturnType<CompactFitter['fit']>): boolean {
  return outcome === 'proved' || outcome === 'fitted';
}
