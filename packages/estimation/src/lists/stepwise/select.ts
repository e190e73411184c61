import type { CaptureHistories } from '@repere/contracts';
import { describeFit, type LogLinearFit } from '../log-linear/fit.ts';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import { type RefusedPair, type SelectionStep, searchStepwise } from './search.ts';

/** The model that forward selection chooses for a table. */
export interface StepwiseSelection {
  /** p-value below which a pair was added. */
  readonly threshold: number;
  /** The chosen model fitted; without an estimate when already independent lists have none. */
  readonly fit: LogLinearFit;
  /** Estimated number of persons, on the lists or not; `null` without an estimate. */
  readonly total: number | null;
  /** Pairs in the order they were added. */
  readonly steps: readonly SelectionStep[];
  /** Pairs that the data ask for, but whose model has no estimate. */
  readonly refused: readonly RefusedPair[];
}

/** Chooses and fits a model by forward selection; see {@link searchStepwise} for the rule. */
export function selectStepwise(histories: CaptureHistories, threshold: number): StepwiseSelection {
  const lists = histories.lists.length;
  const fitter = new LogLinearFitter(lists);
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  const { status, members, steps, refused } = searchStepwise(fitter, threshold);
  const fit = describeFit(fitter, { lists, members }, status);
  const total = fit.status === 'ok' ? fitter.persons + fit.unseen : null;
  return { threshold, fit, total, steps, refused };
}
