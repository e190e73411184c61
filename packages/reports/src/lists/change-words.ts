import type { SensitivityChange } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** A share of links with as many decimals as it needs: 1 %, 0.5 %. */
function shareInWords(share: number, t: Translator): string {
  return t.percent(share, Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1);
}

/** What was changed about the table, in a few words. */
export function changeInWords(change: SensitivityChange, t: Translator): string {
  switch (change.kind) {
    case 'leave-out':
      return t.text('lists.change.leave-out', { list: change.list });
    case 'merge':
      return t.text('lists.change.merge', { first: change.lists[0], second: change.lists[1] });
    case 'missed-links':
      return t.text('lists.change.missed-links', { share: shareInWords(change.share, t) });
    case 'found-links':
      return t.text('lists.change.found-links', { share: shareInWords(change.share, t) });
  }
}
