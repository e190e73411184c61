import type { DelphiSettings, DelphiStudy, IndicatorSet, Rule } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { anItem, aStudy, codesOf, PLAIN_WORDS, rated } from '../../test/delphi/small-study.ts';
import { smallSet } from '../../test/small-sets.ts';
import { checkSet } from '../sets/check-set.ts';
import { anonymousRatings } from './anonymous-ratings.ts';
import { recordProposals } from './answers.ts';
import { draftSetFrom, draftSetFromTable } from './draft-set.ts';
import { delphiItemsOf } from './items.ts';
import { moderate } from './moderation.ts';
import { delphiRatingsReader } from './read-ratings.ts';
import { closeRound, openRound } from './rounds.ts';

const NAMING = { id: 'XA.small', title: { en: 'Small, for Atlantis' }, by: 'a group', on: '2026-03-01' };

/** Two dimensions: `a` with a strong, a weak and a medium indicator, `b` with a weak one. */
function aBase(when: Rule = { dimension: 'a' }): IndicatorSet {
  return smallSet(
    {
      a: {
        rule: { atLeast: 1, of: {} },
        indicators: [{ strength: 'strong' }, { strength: 'weak' }, { strength: 'medium' }],
      },
      b: { rule: null, indicators: [{ strength: 'weak' }] },
    },
    [{ id: 'found', when }],
  );
}

function aStudyOf(base: IndicatorSet, changes: Partial<DelphiSettings> = {}): DelphiStudy {
  return aStudy(8, { items: delphiItemsOf(base), maxRounds: 1, ...changes });
}

function gradesOf(set: IndicatorSet) {
  return Object.fromEntries(
    set.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ id, strength, trust }) => [id, `${strength ?? 'none'} ${trust}`]),
    ),
  );
}

describe('draftSetFrom', () => {
  it('grades by consensus, leaves no grade without one, and drops what is not relevant', () => {
    const base = aBase();
    const study = rated(aStudyOf(base), { a0: 'mmmmmmmm', a1: 'nnnnnnnw', a2: 'ssssmmmm', b0: 'wwwwwwww' });
    const { set, difference, warnings } = draftSetFrom(base, study, NAMING, PLAIN_WORDS);
    expect(gradesOf(set)).toEqual({ a0: 'medium A', a2: 'none D', b0: 'weak A' });
    expect(set).toMatchObject({
      id: 'XA.small',
      status: 'draft',
      version: '0.1.0',
      parent: { id: 'SMALL', version: '1.0.0' },
      signOffs: [],
      history: [{ by: 'a group', why: { en: '8/8 people, 1 rounds, share 0.75, 3/4 agreed' } }],
    });
    expect(set.sources.at(-1)).toMatchObject({ id: 'study', title: 'A study', year: 2026 });
    expect(set.dimensions[0]?.indicators[1]).toMatchObject({
      source: 'study',
      contested: { en: 'not agreed: {"not-relevant":0,"weak":0,"medium":4,"strong":4}' },
    });
    expect(difference.dropped).toEqual(['a.c1']);
    expect(difference.regraded).toEqual([
      { indicator: 'a.c0', before: 'strong', after: 'medium' },
      { indicator: 'a.c2', before: 'medium', after: null },
    ]);
    expect(warnings).toEqual([]);
    expect(checkSet(set).filter(({ severity }) => severity === 'wrong')).toEqual([]);
  });

  it('keeps what a rule names, and the last of a dimension, without a grade', () => {
    const base = aBase({ any: [{ dimension: 'a' }, { indicator: 'a1' }] });
    const study = rated(aStudyOf(base), { a0: 'nnnnnnnn', a1: 'nnnnnnnn', a2: 'mmmmmmmm', b0: 'nnnnnnnn' });
    const { set, warnings } = draftSetFrom(base, study, NAMING, PLAIN_WORDS);
    expect(gradesOf(set)).toEqual({ a1: 'none D', a2: 'medium A', b0: 'none D' });
    expect(set.dimensions[1]?.indicators[0]?.contested).toEqual({ en: 'left out, but needed' });
    expect(warnings).toEqual([{ code: 'delphi.not-relevant-kept', details: { count: 2, indicators: ['a1', 'b0'] } }]);
  });

  it('leaves indicators that were not asked as they are', () => {
    const base = aBase();
    const study = rated(aStudyOf(base, { items: delphiItemsOf(base, ['b']) }), { b0: 'ssssssss' });
    const { set } = draftSetFrom(base, study, NAMING, PLAIN_WORDS);
    expect(gradesOf(set)).toEqual({ a0: 'strong C', a1: 'weak C', a2: 'medium C', b0: 'strong A' });
  });

  it('adds what the panel proposed and graded', () => {
    const base = aBase();
    const opened = openRound(aStudyOf(base, { openFirstRound: true, maxRounds: 2, items: [] }));
    const proposed = ['x', 'y', 'z'].map((id) => ({ id, dimension: 'a', text: id, language: 'en' }));
    const moderated = moderate(
      closeRound(recordProposals(opened, 'p1', proposed)),
      ['x', 'y', 'z'].map((id) => ({ kind: 'new', proposals: [id], item: anItem('a', id) })),
    );
    const study = rated(moderated, { 'a.x': 'ssssssss', 'a.y': 'nnnnnnnn', 'a.z': 'ssssmmmm' });
    const { set, difference, warnings } = draftSetFrom(base, study, NAMING, PLAIN_WORDS);
    expect(difference.added).toEqual(['a.x', 'a.z']);
    expect(gradesOf(set)).toMatchObject({ a0: 'strong C', 'a.x': 'strong A', 'a.z': 'none D' });
    expect(warnings).toEqual([{ code: 'delphi.not-added', details: { count: 1, items: ['a.y'] } }]);
  });

  it('chooses without touching grades', () => {
    const base = aBase();
    const study = rated(aStudyOf(base, { purpose: 'choose', scale: { kind: 'keep-drop' } }), {
      a0: 'kkkkkkkk',
      a1: 'dddddddd',
      a2: 'kkkkdddd',
      b0: 'kkkkkkkk',
    });
    const { set } = draftSetFrom(base, study, NAMING, PLAIN_WORDS);
    expect(gradesOf(set)).toEqual({ a0: 'strong C', a2: 'medium C', b0: 'weak C' });
  });

  it('refuses a study under way, and a set that is not its base', () => {
    const base = aBase();
    const ratings = { a0: 'ssssssss', a1: 'smwnsmwn', a2: 'ssssssss', b0: 'ssssssss' };
    const underWay = rated(aStudyOf(base, { maxRounds: 3 }), ratings);
    expect(codesOf(() => draftSetFrom(base, underWay, NAMING, PLAIN_WORDS))).toEqual(['delphi.wrong-stage']);
    const study = rated(aStudyOf(base), ratings);
    const newer = { ...base, version: '1.1.0' };
    expect(codesOf(() => draftSetFrom(newer, study, NAMING, PLAIN_WORDS))).toEqual(['delphi.other-base']);
    expect(codesOf(() => draftSetFrom(base, study, { ...NAMING, id: 'SMALL' }, PLAIN_WORDS))).toEqual(['set.same-id']);
  });
});

describe('draftSetFromTable', () => {
  it('makes of the ratings handed out for checking the draft that the study makes', () => {
    const base = aBase();
    const study = rated(aStudyOf(base), { a0: 'mmmmmmmm', a1: 'nnnnnnnw', a2: 'ssssmmmm', b0: 'wwwwwwww' });
    const { columns, rows } = anonymousRatings(study, 3);
    const reader = delphiRatingsReader(columns, {}, { scale: { kind: 'grades' }, items: delphiItemsOf(base) });
    for (const [index, cells] of rows.entries()) reader.add({ row: index + 2, cells });
    const { consensus, panel, id, title } = study.settings;
    const made = draftSetFromTable(
      base,
      reader.finish(),
      { consensus, minima: panel },
      { id, title },
      NAMING,
      PLAIN_WORDS,
    );
    expect(made).toEqual(draftSetFrom(base, study, NAMING, PLAIN_WORDS));
  });
});
