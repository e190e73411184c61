import type { DelphiRatingRound, DelphiStudy } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { itemsOfStudy } from './items.ts';
import { shuffled } from './shuffle.ts';

/** Columns of a long table of ratings, which `delphiRatingsReader` reads. */
const COLUMNS = ['round', 'panelist', 'dimension', 'item', 'rating', 'comment'] as const;

/**
 * The ratings of closed rounds as a long table, for others to check the result. Panelists go by numbers drawn anew from the
 * seed, so that changes of mind can be followed and the list of invitations does not tell whose they are; professions stay
 * out, since with a small panel they would. Reasons are those shown to the panel.
 *
 * @param seed Whole number from 0 to 2^53 - 1.
 */
export function anonymousRatings(
  study: DelphiStudy,
  seed: number,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const order = shuffled(
    study.panel.map(({ id }) => id),
    randomStream(seed).split(0),
  );
  const width = String(order.length).length;
  const names = new Map(order.map((id, index) => [id, `e${String(index + 1).padStart(width, '0')}`]));
  const items = itemsOfStudy(study);
  const rounds = study.rounds.filter((one): one is DelphiRatingRound => one.kind === 'rating' && one.isClosed);
  const rows = rounds.flatMap(({ number, ratings, redactions }) =>
    order.flatMap((panelist) =>
      items.flatMap(({ id, dimension }) => {
        const isOwn = (one: { readonly panelist: string; readonly item: string }) =>
          one.panelist === panelist && one.item === id;
        const given = ratings.find(isOwn);
        if (given === undefined) return [];
        const redaction = redactions.find(isOwn);
        const comment = redaction === undefined ? given.comment : redaction.text;
        const { rating } = given;
        return [[String(number), names.get(panelist) ?? '', dimension, id, rating ?? 'cannot-judge', comment ?? '']];
      }),
    ),
  );
  return { columns: COLUMNS, rows };
}
