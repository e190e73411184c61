import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStudy, rated } from '../../test/delphi/small-study.ts';
import { analyseRound } from './analyse-round.ts';
import { studyRound } from './rounds.ts';

const consensus = { share: 0.75, maxIqr: null, minKendallW: null, maxChanged: 0.15, minResponse: 0.7 };

function itemOf(study: Parameters<typeof studyRound>[0], item: string) {
  return studyRound(study)?.items.find((one) => one.item === item);
}

describe('analyseRound', () => {
  it('counts a first round as one does by hand', () => {
    // 8 experts: 6 strong, 1 medium, 1 weak. Sorted positions 2 3 4 4 4 4 4 4; type 7 quartiles at ranks 2.75 and 6.25.
    const study = rated(aStudy(8), { 'a.c0': 'ssssssmw', 'a.c1': 'smwnsmw?', 'b.c0': 'mmmmmm..' });
    expect(itemOf(study, 'a.c0')).toEqual({
      item: 'a.c0',
      dimension: 'a',
      round: 1,
      n: 8,
      cannotJudge: 0,
      response: 1,
      counts: { 'not-relevant': 0, weak: 1, medium: 1, strong: 6 },
      shares: { 'not-relevant': 0, weak: 1 / 8, medium: 1 / 8, strong: 6 / 8 },
      mode: 'strong',
      modeShare: 0.75,
      median: 4,
      quartiles: [3.75, 4],
      iqr: 0.25,
      leading: 'strong',
      leadingShare: 0.75,
      change: null,
      state: 'consensus',
      unmet: [],
      agreed: 'strong',
    });
    expect(itemOf(study, 'a.c1')).toMatchObject({
      n: 7,
      cannotJudge: 1,
      mode: null,
      modeShare: 2 / 7,
      median: 3,
      quartiles: [2, 3.5],
      state: 'open',
      unmet: ['share', 'iqr'],
      agreed: null,
    });
    expect(itemOf(study, 'b.c0')).toMatchObject({ n: 6, response: 0.75, state: 'consensus', agreed: 'medium' });
    expect(studyRound(study)?.decision).toEqual({ kind: 'continue', items: ['a.c1'] });
  });

  it('gives the W of a dimension from those who rated all of it, over rounds', () => {
    // Round 1 settles a.c0; in round 2 only a.c1 is asked. p8 could not judge a.c1, so seven count.
    const first = rated(aStudy(8), { 'a.c0': 'ssssssss', 'a.c1': 'smwnsmw?', 'b.c0': 'mmmmmmmm' });
    const second = rated(first, { 'a.c1': 'mmwwsmw?' });
    const [a, b] = studyRound(second)?.dimensions ?? [];
    // Ranks of (a.c0, a.c1): p5 ties both; the six others put a.c1 below. Sums 6 x 2 + 1.5 = 13.5 and 6 + 1.5 = 7.5;
    // 12 S = 12 x 18 = 216; 7^2 x 6 - 7 x 6 = 252.
    expect(a).toMatchObject({ dimension: 'a', items: 2, raters: 7, status: 'ok', degreesOfFreedom: 1 });
    expect(a?.w).toBeCloseTo(216 / 252, 12);
    expect(a?.chiSquare).toBeCloseTo(6, 12);
    expect(b).toMatchObject({ dimension: 'b', status: 'too-few-items', w: null });
    expect(itemOf(second, 'a.c0')).toMatchObject({ round: 1, state: 'consensus' });
  });

  it('tells changes of mind, dropout and what is stable', () => {
    const first = rated(aStudy(8, { consensus }), { 'a.c0': 'ssssmmmm', 'a.c1': 'ssssmmmm', 'b.c0': 'ssssmmmm' });
    const second = rated(first, { 'a.c0': 'ssssmmm.', 'a.c1': 'ssmmmmm.', 'b.c0': 'ssssssm.' });
    expect(itemOf(second, 'a.c0')).toMatchObject({
      state: 'stable-without-consensus',
      change: { before: 1, both: 7, changed: 0, changedShare: 0, lost: 1 },
      agreed: null,
    });
    expect(itemOf(second, 'a.c0')?.change?.modeShareGain).toBeCloseTo(4 / 7 - 1 / 2, 12);
    expect(itemOf(second, 'a.c1')).toMatchObject({
      state: 'open',
      change: { both: 7, changed: 2, changedShare: 2 / 7 },
    });
    expect(itemOf(second, 'b.c0')).toMatchObject({ state: 'consensus', agreed: 'strong' });
    const round = studyRound(second);
    expect(round?.dropout).toEqual({ count: 1, share: 1 / 8 });
    expect(round?.response).toBe(7 / 8);
    expect(round?.warnings).toContainEqual({ code: 'delphi.dropout', details: { count: 1, before: 8 } });
  });

  it('takes no agreement from too few ratings', () => {
    const study = rated(aStudy(10), { 'a.c0': 'ssssss????', 'a.c1': 'sssssss...', 'b.c0': 'smwnsmwnsm' });
    expect(itemOf(study, 'a.c0')).toMatchObject({ leadingShare: 1, unmet: ['response'], state: 'open' });
    expect(itemOf(study, 'a.c1')).toMatchObject({ response: 0.7, state: 'consensus' });
    expect(studyRound(study)?.warnings).toContainEqual({
      code: 'delphi.few-ratings',
      details: { count: 1, items: ['a.c0'], percent: 70 },
    });
  });

  it('asks for a W where the rule does, and not where there is none', () => {
    const strict = { ...consensus, minKendallW: 0.7 };
    const mixed = rated(aStudy(4, { consensus: strict }), { 'a.c0': 'sssm', 'a.c1': 'mmms', 'b.c0': 'ssss' });
    // Sums 3 x 2 + 1 and 3 + 2: W = 12 x 2 / (16 x 6) = 0.25.
    expect(itemOf(mixed, 'a.c0')).toMatchObject({ leadingShare: 0.75, unmet: ['kendall-w'], state: 'open' });
    expect(itemOf(mixed, 'b.c0')).toMatchObject({ state: 'consensus' });
    const tied = rated(aStudy(4, { consensus: strict }), { 'a.c0': 'ssss', 'a.c1': 'ssss', 'b.c0': 'ssss' });
    expect(studyRound(tied)?.decision).toEqual({ kind: 'stop', reason: 'consensus' });
  });

  it('weighs the ends of an ordinal scale, not its points', () => {
    const scale = { kind: 'ordinal', points: 9, keepFrom: 7, dropTo: 3 } as const;
    const record = {
      scale,
      consensus,
      minima: { people: 2, professions: 1 },
      maxRounds: 3,
      items: [{ id: 'x', dimension: 'd' }],
      panel: aStudy(8).panel,
      rounds: [
        {
          number: 1,
          items: ['x'],
          ratings: ['9', '8', '7', '7', '8', '9', '5', '1'].map((rating, index) => ({
            panelist: `p${index + 1}`,
            item: 'x',
            rating,
            comment: null,
          })),
        },
      ],
    };
    expect(analyseRound(record, 1).items[0]).toMatchObject({
      mode: null,
      leading: 'keep',
      leadingShare: 0.75,
      state: 'consensus',
      agreed: 'keep',
    });
  });

  it('warns of a panel below its minima', () => {
    const study = aStudy(8, { panel: { people: 7, professions: 4 } });
    const round = studyRound(rated(study, { 'a.c0': 's...s...', 'a.c1': 's...s...', 'b.c0': 's...s...' }));
    expect(round?.panel).toEqual({
      invited: 8,
      answered: 2,
      professions: 1,
      minPeople: 7,
      minProfessions: 4,
      meetsMinima: false,
    });
    expect(round?.warnings.map(({ code }) => code)).toEqual([
      'delphi.panel-too-small',
      'delphi.professions-too-few',
      'delphi.few-ratings',
    ]);
  });

  it('gives the same result whatever order the panel comes in', () => {
    const letters = fc.constantFrom('s', 'm', 'w', 'n', '?', '.');
    const column = fc.array(letters, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        column,
        column,
        column,
        fc.shuffledSubarray([...Array(9).keys()], { minLength: 9 }),
        (a, b, c, order) => {
          fc.pre(a.some((letter) => letter !== '.'));
          const study = rated(aStudy(9), { 'a.c0': a.join(''), 'a.c1': b.join(''), 'b.c0': c.join('') });
          const shuffled = {
            ...study,
            panel: order.flatMap((index) => study.panel[index] ?? []),
            rounds: study.rounds.map((round) =>
              round.kind === 'rating' ? { ...round, ratings: round.ratings.toReversed() } : round,
            ),
          };
          expect(studyRound(shuffled)).toEqual(studyRound(study));
        },
      ),
    );
  });

  it('never loses an agreement when somebody joins the leading end', () => {
    const letters = fc.constantFrom<string>('s', 'm', 'w', 'n');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 8, maxLength: 8 }), fc.nat(7), (ratings, place) => {
        const rules = { consensus };
        const before = itemOf(rated(aStudy(8, rules), { 'a.c0': ratings.join('') }), 'a.c0');
        const joined = ratings.with(place, before?.leading?.[0] ?? 's');
        const after = itemOf(rated(aStudy(8, rules), { 'a.c0': joined.join('') }), 'a.c0');
        fc.pre(before?.leading !== null);
        expect(after?.leadingShare).toBeGreaterThanOrEqual(before?.leadingShare ?? 0);
        if (before?.state === 'consensus') expect(after?.agreed).toBe(before.agreed);
      }),
    );
  });

  it('has quartiles at most one step apart wherever three quarters agree on a grade', () => {
    const letters = fc.constantFrom<string>('s', 'm', 'w', 'n');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 4, maxLength: 30 }), letters, (others, end) => {
        const ratings = [...others, ...others.flatMap(() => [end, end, end])].join('');
        const found = itemOf(rated(aStudy(ratings.length, { consensus }), { 'a.c0': ratings }), 'a.c0');
        expect(found?.leadingShare).toBeGreaterThanOrEqual(0.75);
        expect(found?.iqr).toBeLessThanOrEqual(1);
      }),
    );
  });
});
