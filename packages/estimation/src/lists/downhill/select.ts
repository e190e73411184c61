import type { CaptureHistories } from '@repere/contracts';
import { defaultOrder } from '../criterion/model-space.ts';
import { describeFit, type LogLinearFit } from '../log-linear/fit.ts';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import { type LogLinearModel, mainEffectsModel, modelOf } from '../log-linear/model.ts';
import { searchFits } from './quickest-fits.ts';
import { DownhillSearch } from './search.ts';
import { type DownhillStarts, searchFrom } from './starts.ts';

/** How to search. */
export interface DownhillOptions {
  /** Lists in the largest interaction; 1 allows main effects only, `null` is the default by number of lists. */
  readonly order: number | null;
  readonly starts: DownhillStarts;
}

/** A model where a search ended. */
export interface DownhillEnd {
  readonly model: LogLinearModel;
  readonly bic: number;
  /** Estimated number of persons, on the lists or not. */
  readonly total: number;
  /** Starts that led here. */
  readonly starts: number;
}

/** The best model that downhill searches find. */
export interface DownhillSelection {
  /** Lists in the largest interaction, at most one less than there are lists. */
  readonly order: number;
  /** The chosen model fitted; without an estimate when no start has one. */
  readonly fit: LogLinearFit;
  /** Estimated number of persons, on the lists or not; `null` without an estimate. */
  readonly total: number | null;
  /** Starts that have an estimate. */
  readonly starts: number;
  /** Distinct models where a search ended, the least BIC first. */
  readonly ends: readonly DownhillEnd[];
  /** Different models that the searches looked at. */
  readonly models: number;
}

/**
 * Chooses a model by searching downhill in BIC. The search is local: its end is better than every neighbour, and another model
 * further away may be better still. Several starts make that less likely and do not exclude it.
 */
export function downhillSearch(histories: CaptureHistories, { order, starts }: DownhillOptions): DownhillSelection {
  const lists = histories.lists.length;
  const search = new DownhillSearch(searchFits(lists), order ?? defaultOrder(lists));
  search.load(histories.histories, histories.counts);
  const counted = searchFrom(search, starts);
  const persons = search.fits.persons;
  const ends = counted.map(
    ({ end, starts: number }): DownhillEnd => ({
      model: modelOf(lists, end.interactions),
      bic: end.bic,
      total: persons + end.unseen,
      starts: number,
    }),
  );
  const model = ends[0]?.model ?? mainEffectsModel(lists);
  const fitter = new LogLinearFitter(lists);
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  const fit = describeFit(fitter, model, fitter.fit(model.members));
  return {
    order: search.order,
    fit,
    total: fit.status === 'ok' ? persons + fit.unseen : null,
    starts: ends.reduce((sum, end) => sum + end.starts, 0),
    ends,
    models: search.models,
  };
}
