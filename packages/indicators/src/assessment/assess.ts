import {
  type AnswerSheet,
  type Assessment,
  type DecidingSet,
  failure,
  type OpenOutcome,
  type Software,
  type Warning,
  warning,
} from '@repere/contracts';
import type { CompiledPolicy } from './compile-policy.ts';
import { Explainer } from './explain.ts';
import { findingOf, referralOf } from './findings.ts';
import { QuestionChooser } from './next-question.ts';
import { type Standing, standingOf } from './standing.ts';
import { statesOfSheet } from './states-of-sheet.ts';
import { dimensionStateOf, dimensionTruths, outcomeNames, traceOf } from './trace.ts';

/** How an assessment is made. */
export interface AssessmentOptions {
  /** A draft set is refused unless this says otherwise. */
  readonly allowDraft?: boolean;
  /** Sets of answers that are listed of each kind; all are counted. 12 when absent. */
  readonly listed?: number;
  /**
   * Chance that an unknown answer is yes, for the choice of the next question only; no outcome depends on it. One tenth when
   * absent: with one half, sixty unknown signs would make every dimension all but certain and no question worth asking.
   */
  readonly chanceOfYes?: number;
  readonly software: Software;
}

const USUALLY_LISTED = 12;
const USUAL_CHANCE_OF_YES = 0.1;

/** Assesses answer sheets under one policy; it keeps what sheets have in common, so make one and use it for many. */
export class Assessor {
  readonly compiled: CompiledPolicy;
  readonly #options: AssessmentOptions;
  readonly #explainer: Explainer;
  readonly #chooser: QuestionChooser;
  readonly #ofSet: readonly Warning[];

  /** @throws Failure `assessment.draft-set` for a draft set that was not allowed. */
  constructor(compiled: CompiledPolicy, options: AssessmentOptions) {
    const { set } = compiled;
    if (set.status === 'draft' && options.allowDraft !== true) {
      throw failure('assessment.draft-set', { set: set.id, version: set.version, ungraded: ungradedIn(compiled) });
    }
    this.compiled = compiled;
    this.#options = options;
    this.#explainer = new Explainer(compiled);
    this.#chooser = new QuestionChooser(compiled, options.chanceOfYes ?? USUAL_CHANCE_OF_YES);
    this.#ofSet = warningsOfSet(compiled);
  }

  /** The whole assessment of one sheet: outcome, what decided it, what is open, and why. */
  assess(sheet: AnswerSheet): Assessment {
    const { set, policy } = this.compiled;
    const { states, warnings } = statesOfSheet(this.compiled, sheet);
    const standing = standingOf(this.compiled, states);
    const names = outcomeNames(policy);
    const listed = this.#options.listed ?? USUALLY_LISTED;
    const found: Warning[] = [...this.#ofSet, ...warnings, ...warningsOfSheet(this.compiled, sheet)];

    const decisive = this.#explainer.decisive(standing, listed);
    const open = standing.outcome >= 0 ? [] : this.#openOutcomes(standing, names, listed);
    if (decisive === null || open.includes(null))
      found.push(warning('assessment.too-entangled', { policy: policy.id }));
    const next = this.#chooser.best(standing);
    if (next === 'too-many') found.push(warning('assessment.no-next-question', { policy: policy.id }));

    const findings = {
      forcedLabour: findingOf(policy, 'forced-labour', standing),
      trafficking: findingOf(policy, 'trafficking', standing),
    };
    return {
      kind: 'assessment',
      format: 1,
      ...(sheet.id === undefined ? {} : { id: sheet.id }),
      set: set.id,
      version: set.version,
      setStatus: set.status,
      policy: policy.id,
      dimensions: this.#dimensionStates(standing),
      outcome: standing.outcome < 0 ? 'undetermined' : (names[standing.outcome] ?? ''),
      possible: standing.possible.map((index) => names[index] ?? ''),
      findings,
      decisive: decisive?.sets ?? ([] as readonly DecidingSet[]),
      decisiveTotal: decisive?.total ?? 0,
      openQuestions: open.filter((each) => each !== null),
      nextQuestion:
        next === null || next === 'too-many'
          ? null
          : { question: this.compiled.questions[next.question]?.id ?? '', bits: next.bits },
      trace: traceOf(this.compiled, standing),
      referral: referralOf(this.compiled, standing, sheet, [findings.forcedLabour, findings.trafficking]),
      warnings: found,
      software: this.#options.software,
    };
  }

  /** What would settle each outcome that can still be reached; null for one that is too entangled. */
  #openOutcomes(standing: Standing, names: readonly string[], listed: number): readonly (OpenOutcome | null)[] {
    return standing.possible.flatMap((index) => {
      const sets = this.#explainer.open(standing, index, listed);
      if (sets === null) return [null];
      // Kleene's logic may call an outcome possible that no answers reach; what cannot be reached is not offered.
      return sets.total === 0 ? [] : [{ outcome: names[index] ?? '', ...sets }];
    });
  }

  #dimensionStates(standing: Standing): Assessment['dimensions'] {
    const truths = dimensionTruths(this.compiled, standing);
    return Object.fromEntries(
      this.compiled.set.dimensions.flatMap(({ id }, index) => {
        const truth = truths[index] ?? null;
        return truth === null ? [] : [[id, dimensionStateOf(truth)]];
      }),
    );
  }
}

function ungradedIn({ set }: CompiledPolicy): number {
  return set.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ strength, trust }) => strength === null && trust === 'D').length;
}

function warningsOfSet(compiled: CompiledPolicy): readonly Warning[] {
  const { set } = compiled;
  const ungraded = ungradedIn(compiled);
  const found: Warning[] = [];
  if (set.status === 'draft') found.push(warning('assessment.draft-set', { set: set.id, version: set.version }));
  if (set.status === 'unreviewed')
    found.push(warning('assessment.unreviewed-set', { set: set.id, version: set.version }));
  if (ungraded > 0) found.push(warning('assessment.unknown-grades', { count: ungraded }));
  return found;
}

function warningsOfSheet({ set, policy }: CompiledPolicy, sheet: AnswerSheet): readonly Warning[] {
  const child = sheet.facts['child'];
  const found: Warning[] = [];
  if (policy.population === 'adult' && child === 'yes') {
    found.push(warning('assessment.policy-for-adults', { policy: policy.id }));
  }
  if (policy.population === 'child' && child === 'no') {
    found.push(warning('assessment.policy-for-children', { policy: policy.id }));
  }
  const wantsPeriod = set.classifications.some(({ id }) => id === 'reference-period');
  if (wantsPeriod && sheet.context['reference-period'] === undefined) {
    found.push(warning('assessment.no-reference-period'));
  }
  return found;
}
