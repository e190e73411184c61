import type { CaptureHistories } from '@repere/contracts';
import type { RepeatedSelection } from '../bootstrap/resample.ts';
import { defaultOrder } from '../criterion/model-space.ts';
import { searchFits } from './quickest-fits.ts';
import { DownhillSearch, type EndPoint } from './search.ts';
import { searchFrom } from './starts.ts';

/**
 * The search as a function of the counts. Each table is searched from two starts, the model that several starts chose for the
 * original table and main effects, and the end with the smaller BIC counts: a resampled table is like the original, so that
 * its best model is not far from one of the two, and a search from all starts would take many times as long.
 */
export function repeatDownhill(
  histories: CaptureHistories,
  { order }: { readonly order: number | null },
): RepeatedSelection {
  const lists = histories.lists.length;
  const search = new DownhillSearch(searchFits(lists), order ?? defaultOrder(lists));
  const { fits } = search;
  search.load(histories.histories, histories.counts);
  const [chosen] = searchFrom(search, 'several');
  const main = fittedStart(search, []);
  const best = chosen === undefined ? null : fittedStart(search, chosen.end.interactions);

  const descend = (start: Float64Array | null, interactions: readonly number[]): EndPoint | null => {
    if (start === null) fits.startIndependent();
    else fits.restore(start);
    return search.descend(interactions);
  };
  return (counts) => {
    search.load(histories.histories, counts);
    const fromBest = chosen === undefined ? null : descend(best, chosen.end.interactions);
    const fromMain = descend(main, []);
    const end = fromBest === null || (fromMain !== null && fromMain.bic < fromBest.bic) ? fromMain : fromBest;
    return end === null ? Number.NaN : fits.persons + end.unseen;
  };
}

/** The fit of a model to the table in the search as a start, or `null` where it has none. */
function fittedStart(search: DownhillSearch, interactions: readonly number[]): Float64Array | null {
  const { fits } = search;
  fits.startIndependent();
  return fits.fit(search.membersOf(interactions), Number.NEGATIVE_INFINITY) === 'ok' ? fits.save() : null;
}
