import { describe, expect, it } from 'vitest';
import { answered, aStudy, rated } from '../../test/delphi/small-study.ts';
import { anonymousRatings } from './anonymous-ratings.ts';
import { redactComment } from './moderation.ts';
import { delphiRatingsReader } from './read-ratings.ts';
import { closeRound, openRound, studyRound } from './rounds.ts';
import { delphiTableResult } from './table-result.ts';

/** Two rounds of six people; the letters of the second may leave people out. */
function twoRounds(second: string) {
  const first = rated(aStudy(6), { 'a.c0': 'ssmmww', 'a.c1': 'smwsmw', 'b.c0': 'wwwwww' });
  return rated(first, { 'a.c0': second, 'a.c1': second });
}

function read({ columns, rows }: ReturnType<typeof anonymousRatings>) {
  const reader = delphiRatingsReader(columns, {}, { scale: { kind: 'grades' }, items: null });
  for (const [index, cells] of rows.entries()) reader.add({ row: index + 2, cells });
  return reader.finish();
}

/** Numbers by round. */
function numbersOf({ rows }: ReturnType<typeof anonymousRatings>): readonly ReadonlySet<string>[] {
  return ['1', '2'].map((round) => new Set(rows.filter(([one]) => one === round).map(([, panelist = '']) => panelist)));
}

describe('ratings for others to check', () => {
  it('give the same result, changes of mind included, where everybody answered everything', () => {
    const study = twoRounds('sssmmm');
    const table = read(anonymousRatings(study, 7));
    const { consensus, maxRounds, panel } = study.settings;
    const { items } = delphiTableResult(table, { consensus, maxRounds, minima: panel });
    const expected = studyRound(study)?.items.map(({ item, counts, change }) => [item, counts, change]);
    expect(items.map(({ item, counts, change }) => [item, counts, change])).toEqual(expected);
  });

  it('name nobody as the panel does, and each seed names them otherwise', () => {
    const study = twoRounds('sssmmm');
    const [one, other] = [1, 2].map((seed) => anonymousRatings(study, seed));
    expect(JSON.stringify(one)).not.toMatch(/"p\d"|trade/);
    expect(one).not.toEqual(other);
    expect(anonymousRatings(study, 1)).toEqual(one);
    expect(numbersOf(one!)[0]).toEqual(numbersOf(one!)[1]);
  });

  it('do not follow somebody whom it would give away who answered when', () => {
    // The last of six stays away from the second round: the five others are alike, and that one is alone.
    const [first, second] = numbersOf(anonymousRatings(twoRounds('sssmm.'), 3));
    expect(second?.size).toBe(5);
    expect([...second!].every((number) => first!.has(number))).toBe(true);
    // Two stay away: neither the four nor the two are enough, so nobody is followed.
    const [before, after] = numbersOf(anonymousRatings(twoRounds('sssm..'), 3));
    expect([before?.size, after?.size]).toEqual([6, 4]);
    expect([...after!].some((number) => before!.has(number))).toBe(false);
  });

  it('hold the reasons as the panel was shown them, and "cannot judge" as an answer', () => {
    const study = closeRound(answered(openRound(aStudy(6)), { 'a.c0': '?sssss' }));
    const round = study.rounds[0]!;
    const withReason = {
      ...study,
      rounds: [
        {
          ...round,
          ratings: round.kind === 'rating' ? round.ratings.map((one) => ({ ...one, comment: 'I saw it' })) : [],
        },
      ],
    } as typeof study;
    const shown = redactComment(withReason, 1, { panelist: 'p2', item: 'a.c0', text: 'Seen' });
    const kept = redactComment(shown, 1, { panelist: 'p3', item: 'a.c0', text: null });
    const { rows } = anonymousRatings(kept, 5);
    expect(rows.map(([, , , , , comment]) => comment).sort()).toEqual([
      '',
      'I saw it',
      'I saw it',
      'I saw it',
      'I saw it',
      'Seen',
    ]);
    expect(rows.filter(([, , , , rating]) => rating === 'cannot-judge')).toHaveLength(1);
  });
});
