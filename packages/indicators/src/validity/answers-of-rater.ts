import { failure } from '@repere/contracts';
import type { AnswerMatrix } from './answer-matrix.ts';
import type { RatingsTable } from './ratings-table.ts';

/**
 * One rater's answers about all cases, an item for each indicator. Only one rater's, because the answers of two about the same case are
 * no answers about two people.
 *
 * @throws Failure `ratings.unknown-rater`; `ratings.not-yes-no`; `ratings.few-indicators` below two.
 */
export function answersOfRater(table: RatingsTable, rater: string): AnswerMatrix {
  const index = table.raters.indexOf(rater);
  if (index < 0) throw failure('ratings.unknown-rater', { found: rater, expected: table.raters });
  const isYes = table.categories.map((category) => category === 'yes' || category === '1');
  const isKnown = table.categories.map(
    (category, place) => isYes[place] === true || category === 'no' || category === '0',
  );
  if (table.categories.some((category, place) => isKnown[place] !== true && category !== 'unknown')) {
    throw failure('ratings.not-yes-no', { found: table.categories.slice(0, 6) });
  }
  const items = table.indicators;
  if (items.length < 2) throw failure('ratings.few-indicators', { found: items.length });
  const values = new Int8Array(table.units.length * items.length).fill(-1);
  for (const { unit, rater: who, indicator, category } of table.ratings) {
    if (who !== index || isKnown[category] !== true) continue;
    values[unit * items.length + indicator] = isYes[category] === true ? 1 : 0;
  }
  return { values, people: table.units.length, items };
}
