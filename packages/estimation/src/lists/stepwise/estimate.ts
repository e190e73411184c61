import { type CaptureHistories, type Diagnostics, type ListsEstimate, type Warning, warning } from '@repere/contracts';
import { type ChoiceBootstrap, withBootstrapInterval } from '../bootstrap/chosen-model.ts';
import { type Findings, listsEstimate, namesOfMember } from '../estimate.ts';
import { describeModel } from '../fixed-models.ts';
import { memberName } from '../members.ts';
import type { Unsourced } from '../unsourced.ts';
import { type StepwiseSelection, selectStepwise } from './select.ts';

/** How to make a stepwise estimate. */
export interface StepwiseOptions {
  /** p-value below which the selection adds a pair; 0 gives main effects, 1 every pair it can. */
  readonly threshold: number;
  /** Nominal coverage of the interval. */
  readonly level: number;
  /** Replicates and jackknife of the same table and threshold; without them there is no interval. */
  readonly bootstrap?: ChoiceBootstrap;
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
  const { fit } = selection;
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
  return listsEstimate(withBootstrapInterval(findings, histories, bootstrap));
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
