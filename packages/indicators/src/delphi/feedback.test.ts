import type { DelphiStudy } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, aStudy, codesOf, rated } from '../../test/delphi/small-study.ts';
import { recordRatings } from './answers.ts';
import { feedbackFor } from './feedback.ts';
import { redactComment } from './moderation.ts';
import { closeRound, openRound } from './rounds.ts';

/** Six experts who disagree on everything, each with a reason for item a.c0, written in that order. */
function withReasons(order: readonly number[] = [1, 2, 3, 4, 5, 6]): DelphiStudy {
  const opened = answered(openRound(aStudy(6)), { 'a.c0': '......', 'a.c1': 'smwn..', 'b.c0': 'smwnsm' });
  const ratings = ['strong', 'strong', 'medium', 'medium', 'weak', null];
  return closeRound(
    order.reduce(
      (study, number) =>
        recordRatings(study, `p${number}`, [
          { item: 'a.c0', rating: ratings[number - 1] ?? null, comment: `because of ${'vwxyzu'[number - 1]}` },
        ]),
      opened,
    ),
  );
}

describe('feedbackFor', () => {
  it("shows an expert's own rating, the group's and the others' reasons", () => {
    const [first] = feedbackFor(withReasons(), 'p3', 7).items;
    expect(first).toMatchObject({
      item: 'a.c0',
      own: { answered: true, rating: 'medium', comment: 'because of x' },
      group: { n: 5, median: 3, quartiles: [3, 4], iqr: 1, counts: { weak: 1, medium: 2, strong: 2 } },
    });
    const reasons = first?.group?.reasons ?? [];
    expect(reasons).toHaveLength(5);
    expect(reasons).toContainEqual({ rating: null, text: 'because of u' });
    expect(reasons.map(({ text }) => text)).not.toContain('because of x');
  });

  it('shows nothing of a group smaller than five', () => {
    const [, second] = feedbackFor(withReasons(), 'p1', 7).items;
    expect(second).toEqual({
      item: 'a.c1',
      own: { answered: true, rating: 'strong', comment: null },
      group: null,
    });
    expect(feedbackFor(withReasons(), 'p6', 7).items[1]?.own).toEqual({ answered: false, rating: null, comment: null });
  });

  it('puts reasons in an order that says nothing of who wrote them or when', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 });
    fc.assert(
      fc.property(order, fc.nat(), fc.integer({ min: 1, max: 6 }), (written, seed, reader) => {
        expect(feedbackFor(withReasons(written), `p${reader}`, seed)).toEqual(
          feedbackFor(withReasons(), `p${reader}`, seed),
        );
      }),
    );
    const firsts = Array.from({ length: 40 }, (_, seed) =>
      JSON.stringify(feedbackFor(withReasons(), 'p3', seed).items[0]?.group?.reasons.map(({ text }) => text)),
    );
    expect(new Set(firsts).size).toBeGreaterThan(20);
  });

  it('never holds the id of anybody, the reader included', () => {
    const letters = fc.array(fc.constantFrom('s', 'm', 'w', 'n', '?', '.'), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, fc.nat(), (a, b, seed) => {
        fc.pre([...a, ...b].some((letter) => letter !== '.'));
        const study = rated(aStudy(7), { 'a.c0': a.join(''), 'b.c0': b.join('') });
        for (const { id } of study.panel) expect(JSON.stringify(feedbackFor(study, id, seed))).not.toMatch(/"?p[1-7]"/);
      }),
    );
  });

  it('tells only of what is asked again, and of all at the end', () => {
    const first = rated(aStudy(5), { 'a.c0': 'sssss', 'a.c1': 'smwns', 'b.c0': 'smwns' });
    expect(feedbackFor(first, 'p1', 1).items.map(({ item }) => item)).toEqual(['a.c1', 'b.c0']);
    const second = rated(first, { 'a.c1': 'sssss', 'b.c0': 'sssss' });
    expect(feedbackFor(second, 'p1', 1)).toMatchObject({ round: 2, items: [{ item: 'a.c1' }, { item: 'b.c0' }] });
  });

  it('tells of the round before while the next one is under way', () => {
    const second = openRound(withReasons());
    expect(feedbackFor(second, 'p3', 7)).toEqual(feedbackFor(withReasons(), 'p3', 7));
  });

  it("leaves out what the moderator keeps back, and shows the moderator's words for the rest", () => {
    const kept = redactComment(withReasons(), 1, { panelist: 'p1', item: 'a.c0', text: null });
    const worded = redactComment(kept, 1, { panelist: 'p2', item: 'a.c0', text: 'in one district' });
    const texts = feedbackFor(worded, 'p3', 7).items[0]?.group?.reasons.map(({ text }) => text);
    expect([...(texts ?? [])].sort()).toEqual(['because of u', 'because of y', 'because of z', 'in one district']);
    expect(feedbackFor(worded, 'p1', 7).items[0]?.own.comment).toBe('because of v');
    expect(codesOf(() => redactComment(worded, 1, { panelist: 'p1', item: 'b.c0', text: null }))).toEqual([
      'delphi.comment-without-rating',
    ]);
  });

  it('is for members of the panel, after a round', () => {
    expect(codesOf(() => feedbackFor(withReasons(), 'p9', 1))).toEqual(['delphi.panelist-unknown']);
    expect(codesOf(() => feedbackFor(openRound(aStudy(3)), 'p1', 1))).toEqual(['delphi.wrong-stage']);
  });
});
