import type { DelphiRatingRound, DelphiStudy } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { itemsOfStudy } from './items.ts';
import { SMALLEST_GROUP } from './limits.ts';
import { shuffled } from './shuffle.ts';

/** Columns of a long table of ratings, which `delphiRatingsReader` reads. */
const COLUMNS = ['round', 'panelist', 'dimension', 'item', 'rating', 'comment'] as const;

/**
 * The ratings of closed rounds as a long table, for others to check the result. Panelists go by numbers drawn anew from the
 * seed, so that changes of mind can be followed and the list of invitations does not tell whose they are; professions stay
 * out, since with a small panel they would. Reasons are those shown to the panel.
 *
 * The moderator knows who answered in which round. Who shares that with fewer than four others would be found by it, and goes
 * by another number in every round: their changes of mind cannot be followed then.
 *
 * @param seed Whole number from 0 to 2^53 - 1.
 */
export function anonymousRatings(
  study: DelphiStudy,
  seed: number,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const items = itemsOfStudy(study);
  const rounds = study.rounds.filter((one): one is DelphiRatingRound => one.kind === 'rating' && one.isClosed);
  const stream = randomStream(seed).split(0);
  const followed = followable(
    study.panel.map(({ id }) => id),
    rounds,
  );
  // Numbers are dealt among all that are needed, so that none tells whether it is followed.
  const holders = [
    ...followed,
    ...rounds.flatMap(({ number, ratings }) =>
      [...new Set(ratings.map(({ panelist }) => panelist))]
        .filter((panelist) => !followed.includes(panelist))
        .map((panelist) => `${panelist} ${number}`),
    ),
  ];
  const order = shuffled(holders, stream);
  const width = String(order.length).length;
  const names = new Map(order.map((holder, index) => [holder, `e${String(index + 1).padStart(width, '0')}`]));
  const rows = rounds.flatMap(({ number, ratings, redactions }) =>
    order.flatMap((holder) => {
      const panelist = study.panel.find(({ id }) => holder === id || holder === `${id} ${number}`)?.id;
      if (panelist === undefined) return [];
      return items.flatMap(({ id, dimension }) => {
        const isOwn = (one: { readonly panelist: string; readonly item: string }) =>
          one.panelist === panelist && one.item === id;
        const given = ratings.find(isOwn);
        if (given === undefined) return [];
        const redaction = redactions.find(isOwn);
        const comment = redaction === undefined ? given.comment : redaction.text;
        // Without a rating and a reason the row would be read as no answer; the word says that it is one.
        const rating = given.rating ?? 'cannot-judge';
        return [[String(number), names.get(holder) ?? '', dimension, id, rating, comment ?? '']];
      });
    }),
  );
  return { columns: COLUMNS, rows };
}

/** Panelists who share with enough others how far they answered in each round: not at all, in part, or wholly. */
function followable(panel: readonly string[], rounds: readonly DelphiRatingRound[]): readonly string[] {
  const patterns = new Map(
    panel.map((panelist) => [
      panelist,
      rounds
        .map(({ items, ratings }) => {
          const given = ratings.filter((one) => one.panelist === panelist).length;
          return given === 0 ? 'none' : given < items.length ? 'part' : 'all';
        })
        .join(' '),
    ]),
  );
  const sharing = (panelist: string) => panel.filter((other) => patterns.get(other) === patterns.get(panelist)).length;
  return panel.filter((panelist) => sharing(panelist) >= SMALLEST_GROUP);
}
