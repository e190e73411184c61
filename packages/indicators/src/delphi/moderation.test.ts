import type { DelphiMerge, DelphiStudy } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { anItem, aStudy, codesOf } from '../../test/delphi/small-study.ts';
import { recordProposals } from './answers.ts';
import { itemsOfStudy } from './items.ts';
import { moderate } from './moderation.ts';
import { closeRound, itemsOfNextRound, openRound } from './rounds.ts';
import { removePanelist, stageOf } from './study.ts';

function proposal(id: string, dimension = 'a') {
  return { id, dimension, text: `proposal ${id}`, language: 'en' };
}

/** A study in its open round, with two proposals of p1 and one of p2. */
function proposed(): DelphiStudy {
  const opened = openRound(aStudy(4, { openFirstRound: true }));
  return recordProposals(recordProposals(opened, 'p1', [proposal('x'), proposal('y', 'b')]), 'p2', [proposal('z')]);
}

const MERGES: readonly DelphiMerge[] = [
  { kind: 'new', proposals: ['x', 'z'], item: anItem('a', 'fees') },
  { kind: 'existing', proposals: ['y'], item: 'b.c0' },
];

describe('the open round of a Delphi', () => {
  it('takes at most the proposals that the settings allow, in place of earlier ones', () => {
    const opened = openRound(aStudy(4, { openFirstRound: true, proposalsPerDimension: 2 }));
    const three = ['x', 'y', 'z'].map((id) => proposal(id));
    expect(codesOf(() => recordProposals(opened, 'p1', three))).toEqual(['delphi.too-many-proposals']);
    const twice = recordProposals(recordProposals(opened, 'p1', three.slice(0, 2)), 'p1', three.slice(2));
    const [round] = twice.rounds;
    expect(round?.kind === 'open' && round.proposals.map(({ id }) => id)).toEqual(['z']);
  });

  it('refuses an id of another proposal, an empty text and a dimension that is not there', () => {
    const wrong = [proposal('x', 'q'), { ...proposal('n'), text: '  ' }, { ...proposal('m'), language: 'pt' }];
    expect(codesOf(() => recordProposals(proposed(), 'p3', wrong))).toEqual([
      'delphi.proposal-twice',
      'delphi.dimension-unknown',
      'delphi.text-length',
      'delphi.language-unknown',
    ]);
  });

  it('can be left without a proposal, and then needs no moderator', () => {
    const opened = openRound(aStudy(4, { openFirstRound: true }));
    const closed = closeRound(recordProposals(opened, 'p1', []));
    expect(stageOf(closed)).toBe('between');
    expect(itemsOfNextRound(closed)).toEqual(['a.c0', 'a.c1', 'b.c0']);
  });

  it('takes back the proposals of one who withdraws', () => {
    const left = removePanelist(proposed(), 'p1');
    expect(JSON.stringify(left.rounds)).not.toMatch(/proposal [xy]|"p1"/);
  });
});

describe('moderate', () => {
  it('makes new items of proposals, which the next round asks', () => {
    const closed = closeRound(proposed());
    expect(stageOf(closed)).toBe('moderating');
    expect(codesOf(() => openRound(closed))).toEqual(['delphi.wrong-stage']);
    const moderated = moderate(closed, MERGES);
    expect(itemsOfStudy(moderated).map(({ id }) => id)).toEqual(['a.c0', 'a.c1', 'b.c0', 'a.fees']);
    const second = openRound(moderated).rounds.at(-1);
    expect(second).toMatchObject({ kind: 'rating', number: 2, items: ['a.c0', 'a.c1', 'b.c0', 'a.fees'] });
  });

  it('leaves no proposal without an answer, and answers none twice', () => {
    const closed = closeRound(proposed());
    expect(codesOf(() => moderate(closed, MERGES.slice(0, 1)))).toEqual(['delphi.proposals-left']);
    const twice: DelphiMerge = { kind: 'set-aside', proposals: ['x', 'q'], why: 'said already' };
    expect(codesOf(() => moderate(closed, [...MERGES, twice]))).toEqual([
      'delphi.proposal-twice',
      'delphi.proposal-unknown',
    ]);
  });

  it('refuses an item there is already, or that is not there', () => {
    const closed = closeRound(proposed());
    const [, existing] = MERGES;
    const again: DelphiMerge = { kind: 'new', proposals: ['x', 'z'], item: { ...anItem('a', 'c1'), id: 'a.other' } };
    expect(codesOf(() => moderate(closed, existing === undefined ? [] : [again, existing]))).toEqual([
      'delphi.item-twice',
    ]);
    const nowhere: DelphiMerge = { kind: 'existing', proposals: ['x', 'y', 'z'], item: 'b.c9' };
    expect(codesOf(() => moderate(closed, [nowhere]))).toEqual(['delphi.item-unknown']);
  });
});
