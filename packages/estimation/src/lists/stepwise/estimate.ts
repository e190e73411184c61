import {
  type CaptureHistories,
  type Diagnostics,
  type ListsEstimate,
  observedPersons,
  type Warning,
  warning,
} from '@repere/contracts';
import { type Findings, listsEstimate, namesOfMember } from '../estimate.ts';
import { describeModel } from '../fixed-models.ts';
import { memberName } from '../members.ts';
import type { Unsourced } from '../unsourced.ts';
import { type BootstrapSample, bootstrapInference } from './inference.ts';
import { replicatesWithoutAList } from './resample.ts';
import { type StepwiseSelection, selectStepwise } from './select.ts';

/** How to make a stepwise estimate. */
export interface StepwiseOptions {
  /** p-value below which the selection adds a pair; 0 gives main effects, 1 every pair it can. */
  readonly threshold: number;
  /** Nominal coverage of the interval. */
  readonly level: number;
  /** Replicates and jackknife of the same table and threshold; without them there is no interval. */
  readonly bootstrap?: BootstrapSample & {
    /** The seed of the replicates; with it, samples that lost a list are counted. */
    readonly seed?: number;
  };
}

/**
 * Number of persons by the log-linear model that forward selection chooses, with the bootstrap interval that includes the
 * choice. Without a bootstrap there is no interval: the large-sample one of the chosen model ignores that the data chose it,
 * and covers far less than it says.
 */
export function stepwiseEstimate(
  histories: CaptureHistories,
  { threshold, level, bootstrap }: StepwiseOptions,
): Unsourced<ListsEstimate> {
  const selection = selectStepwise(histories, threshold);
  const { fit, total } = selection;
  const shared = describeModel(histories, fit);
  const findings: Findings = {
    ...shared,
    method: 'stepwise',
    level,
    standardError: null,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: { ...shared.diagnostics, ...searchDiagnostics(selection) },
    warnings: [...shared.warnings, ...refusalWarnings(histories, selection)],
  };
  if (total === null) return listsEstimate(findings);
  if (bootstrap === undefined || bootstrap.replicates.length === 0) {
    return listsEstimate({ ...findings, warnings: [...findings.warnings, warning('lists.conditional-interval')] });
  }
  const inference = bootstrapInference(total, Float64Array.from(histories.counts), bootstrap, level);
  const vanished = lostLists(histories, bootstrap);
  return listsEstimate({
    ...findings,
    ...inference.interval,
    standardError: inference.standardError,
    diagnostics: {
      ...findings.diagnostics,
      bootstrap: { ...inference.diagnostics, withoutAList: vanished },
    },
    warnings: [
      ...findings.warnings,
      ...inference.warnings,
      ...(vanished !== null && vanished > 0
        ? [warning('lists.list-vanished', { samples: vanished, total: bootstrap.replicates.length })]
        : []),
    ],
  });
}

function searchDiagnostics({ threshold, steps, refused, fit }: StepwiseSelection): Diagnostics {
  const { lists } = fit.model;
  return {
    threshold,
    steps: steps.map(({ pair, observed, expected, p }) => ({ pair: memberName(pair, lists), observed, expected, p })),
    refused: refused.map(({ pair, p, status }) => ({ pair: memberName(pair, lists), p, status })),
  };
}

function refusalWarnings(histories: CaptureHistories, { refused }: StepwiseSelection): Warning[] {
  if (refused.length === 0) return [];
  const pairs = refused.map(({ pair }) => namesOfMember(histories, pair));
  return [warning('lists.pair-refused', { pairs, count: pairs.length })];
}

/** A list of this many persons is lost in one of 10^17 samples; beyond, counting is not worth the draws. */
const NEVER_LOST = 40;

function lostLists(
  histories: CaptureHistories,
  { seed, replicates }: NonNullable<StepwiseOptions['bootstrap']>,
): number | null {
  if (seed === undefined) return null;
  const totals = histories.lists.map((_, list) =>
    histories.histories.reduce((sum, history, i) => sum + ((history >> list) & 1 ? (histories.counts[i] ?? 0) : 0), 0),
  );
  const canLose = totals.some((total) => total > 0 && total < NEVER_LOST && total < observedPersons(histories));
  return canLose ? replicatesWithoutAList(histories, { seed, from: 0, to: replicates.length }) : 0;
}
