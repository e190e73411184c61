import { LargeFits } from './large-fits.ts';
import { QuickFits } from './quick-fits.ts';
import type { SearchFits } from './search-fits.ts';

/** The quickest fits for a number of lists. */
export function searchFits(lists: number): SearchFits {
  return lists <= QuickFits.largestLists ? new QuickFits(lists) : new LargeFits(lists);
}
