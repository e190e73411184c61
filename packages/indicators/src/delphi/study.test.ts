import { describe, expect, it } from 'vitest';
import { anItem, answered, aStudy, codesOf, rated, someSettings } from '../../test/delphi/small-study.ts';
import { recordRatings } from './answers.ts';
import { closeRound, itemsOfNextRound, openRound, studyRound } from './rounds.ts';
import { addPanelist, changeSettings, openDelphi, removePanelist, stageOf } from './study.ts';

describe('settings of a Delphi', () => {
  it('are refused with every problem at once', () => {
    const { consensus } = someSettings();
    const wrong = someSettings({
      id: 'no spaces',
      purpose: 'choose',
      languages: [],
      maxRounds: 0,
      consensus: { ...consensus, share: 0.5, maxChanged: 2 },
      items: [anItem('a', 'c0'), anItem('a', 'c0'), anItem('z', 'c0')],
    });
    expect(codesOf(() => openDelphi(wrong))).toEqual([
      ...Array.from({ length: 6 }, () => 'delphi.settings-shape'),
      'delphi.item-twice',
      'delphi.item-twice',
      'delphi.dimension-unknown',
    ]);
  });

  it('need cuts of an ordinal scale that do not overlap', () => {
    const scale = { kind: 'ordinal', points: 9, keepFrom: 7, dropTo: 7 } as const;
    expect(codesOf(() => openDelphi(someSettings({ purpose: 'choose', scale })))).toEqual(['delphi.settings-shape']);
    expect(codesOf(() => openDelphi(someSettings({ purpose: 'choose', scale: { ...scale, dropTo: 3 } })))).toEqual([]);
  });

  it('can change until the first round opens, and not after', () => {
    const study = aStudy(4);
    const later = someSettings({ maxRounds: 2 });
    expect(changeSettings(study, later).settings.maxRounds).toBe(2);
    const opened = openRound(study);
    const spoken = study.panel.map(({ language }) => language);
    expect(codesOf(() => changeSettings(study, someSettings({ languages: ['pt'] })))).toEqual([
      'delphi.language-unknown',
    ]);
    expect(codesOf(() => changeSettings(study, someSettings({ languages: [...spoken, 'pt'] })))).toEqual([]);
    expect(codesOf(() => changeSettings(opened, later))).toEqual(['delphi.settings-frozen']);
    expect(codesOf(() => changeSettings(opened, opened.settings))).toEqual(['delphi.settings-frozen']);
  });
});

describe('the panel of a Delphi', () => {
  it('takes nobody twice, and nobody without a profession or in another language', () => {
    const study = aStudy(2);
    const panelist = { id: 'p9', profession: 'judge', language: 'en' };
    expect(codesOf(() => addPanelist(study, { ...panelist, id: 'p1' }))).toEqual(['delphi.panelist-twice']);
    expect(codesOf(() => addPanelist(study, { id: 'a b', profession: ' ', language: 'pt' }))).toEqual([
      'delphi.settings-shape',
      'delphi.settings-shape',
      'delphi.language-unknown',
    ]);
    expect(addPanelist(study, panelist).panel).toHaveLength(3);
  });

  it('must meet its minima before the first round', () => {
    const study = aStudy(2, { panel: { people: 3, professions: 3 } });
    expect(codesOf(() => openRound(study))).toEqual(['delphi.panel-too-small', 'delphi.professions-too-few']);
  });

  it('is closed with the first round', () => {
    const study = rated(aStudy(3), { 'a.c0': 'sss', 'a.c1': 'smw', 'b.c0': 'sss' });
    const panelist = { id: 'p9', profession: 'judge', language: 'en' };
    expect(codesOf(() => addPanelist(study, panelist))).toEqual(['delphi.panel-closed']);
    expect(codesOf(() => removePanelist(study, 'p1'))).toEqual(['delphi.panel-closed']);
  });

  it('forgets the answers of one who withdraws', () => {
    const study = removePanelist(answered(openRound(aStudy(3)), { 'a.c0': 'smw' }), 'p2');
    expect(JSON.stringify(study)).not.toContain('"p2"');
    expect(studyRound(study)?.items[0]?.counts).toMatchObject({ strong: 1, medium: 0, weak: 1 });
  });
});

describe('the rounds of a Delphi', () => {
  it('go from preparation to the end, asking only what is open', () => {
    const start = aStudy(4);
    expect(stageOf(start)).toBe('preparing');
    expect(stageOf(openRound(start))).toBe('collecting');
    const first = rated(start, { 'a.c0': 'ssss', 'a.c1': 'ssmm', 'b.c0': 'smwn' });
    expect(stageOf(first)).toBe('between');
    expect(itemsOfNextRound(first)).toEqual(['a.c1', 'b.c0']);
    const second = rated(first, { 'a.c1': 'ssmm', 'b.c0': 'mmwm' });
    expect(studyRound(second)?.decision).toEqual({ kind: 'stop', reason: 'settled' });
    expect(stageOf(second)).toBe('finished');
    expect(itemsOfNextRound(second)).toEqual([]);
    expect(codesOf(() => openRound(second))).toEqual(['delphi.wrong-stage']);
  });

  it('stop at the last one allowed when nothing converges, and agree on nothing', () => {
    // Everybody changes their mind each time, and four grades stay equally common.
    let study = aStudy(8);
    for (const letters of ['smwnsmwn', 'mwnsmwns', 'wnsmwnsm']) {
      study = rated(study, { 'a.c0': letters, 'a.c1': letters, 'b.c0': letters });
    }
    const last = studyRound(study);
    expect(last?.decision).toEqual({ kind: 'stop', reason: 'max-rounds' });
    expect(last?.items.map(({ state, agreed }) => [state, agreed])).toEqual(Array(3).fill(['open', null]));
    expect(stageOf(study)).toBe('finished');
  });

  it('cannot be closed without an answer, nor be answered when closed', () => {
    const opened = openRound(aStudy(3));
    expect(codesOf(() => closeRound(opened))).toEqual(['delphi.no-answers']);
    const closed = closeRound(answered(opened, { 'a.c0': 's' }));
    expect(codesOf(() => answered(closed, { 'a.c0': 's' }))).toEqual(['delphi.wrong-stage']);
    expect(codesOf(() => closeRound(closed))).toEqual(['delphi.wrong-stage']);
  });

  it('take a corrected rating in place of the first', () => {
    const opened = answered(openRound(aStudy(3)), { 'a.c0': 'sss' });
    const corrected = recordRatings(opened, 'p1', [{ item: 'a.c0', rating: 'weak', comment: ' seen often ' }]);
    const [round] = corrected.rounds;
    expect(round?.kind === 'rating' && round.ratings.filter(({ panelist }) => panelist === 'p1')).toEqual([
      { panelist: 'p1', item: 'a.c0', rating: 'weak', comment: 'seen often' },
    ]);
  });

  it('refuse ratings that are none, of what was not asked or by somebody else', () => {
    const opened = openRound(aStudy(3));
    const rate = (panelist: string, item: string, rating: string, comment = '') =>
      codesOf(() => recordRatings(opened, panelist, [{ item, rating, comment }]));
    expect(rate('p1', 'a.c0', 'very strong')).toEqual(['delphi.not-a-rating']);
    expect(rate('p1', 'z.c0', 'strong')).toEqual(['delphi.item-not-asked']);
    expect(rate('p9', 'a.c0', 'strong')).toEqual(['delphi.panelist-unknown']);
    expect(rate('p1', 'a.c0', 'strong', 'x'.repeat(2001))).toEqual(['delphi.text-length']);
  });
});
