import type { CaptureHistories } from '@repere/contracts';
import {
  jackknifeTotals,
  type RepeatedSelection,
  type ReplicateRange,
  replicateTotals,
} from '../bootstrap/resample.ts';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import { searchStepwise } from './search.ts';

/** Forward selection as a function of the counts, each time started from the original table's main effects. */
export function repeatStepwise(histories: CaptureHistories, threshold: number): RepeatedSelection {
  const lists = histories.lists.length;
  const fitter = new LogLinearFitter(lists);
  const mainEffects = [0, ...histories.lists.map((_, list) => 1 << list)];
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  const hasStart = fitter.fit(mainEffects) === 'ok';
  const start = fitter.coefficients.slice();
  return (counts) => {
    fitter.load(histories.histories, counts);
    if (hasStart) fitter.coefficients.set(start);
    else fitter.startIndependent();
    const { status } = searchStepwise(fitter, threshold);
    return status === 'ok' ? fitter.persons + fitter.unseen : Number.NaN;
  };
}

/** Bootstrap values of the stepwise estimate; see {@link replicateTotals}. */
export function stepwiseReplicates(
  histories: CaptureHistories,
  { threshold, ...range }: ReplicateRange & { readonly threshold: number },
): Float64Array {
  return replicateTotals(histories, repeatStepwise(histories, threshold), range);
}

/** Stepwise estimates with one person left out; see {@link jackknifeTotals}. */
export function stepwiseJackknife(histories: CaptureHistories, threshold: number): Float64Array {
  return jackknifeTotals(histories, repeatStepwise(histories, threshold));
}
