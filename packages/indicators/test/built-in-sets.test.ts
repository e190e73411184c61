import type { IndicatorSet, Strength } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SETS, builtInSet, checkSet, compilePolicy, readIndicatorSet, textsOf } from '../src/index.ts';

const byId = (id: string): IndicatorSet => builtInSet(id);
const sizes = (id: string) => byId(id).dimensions.map(({ indicators }) => indicators.length);
const grades = (id: string, dimension: string): Record<string, Strength | null> =>
  Object.fromEntries(
    byId(id)
      .dimensions.find((entry) => entry.id === dimension)!
      .indicators.map(({ concept, strength }) => [concept, strength]),
  );

describe('the built-in sets', () => {
  it('have the published numbers of indicators by dimension', () => {
    expect(sizes('AL')).toEqual([10, 10, 16, 9, 15, 7]);
    expect(sizes('CL')).toEqual([10, 10, 15, 8, 15, 7]);
    expect(sizes('ilo11-2012')).toEqual([11]);
    expect(sizes('icls-2018')).toEqual([9, 6]);
    expect(sizes('icls-2018-child')).toEqual([4]);
  });

  it('are known by their ids and aliases, in any case', () => {
    expect(builtInSet('delphi-adult-labour').id).toBe('AL');
    expect(builtInSet('HS2012').id).toBe('hs2012');
    expect(() => builtInSet('ZZ')).toThrow('set.not-found');
  });

  it('say how far they have come: AS and CS are drafts, the others unreviewed, none is signed', () => {
    const status = Object.fromEntries(BUILT_IN_SETS.map((set) => [set.id, set.status]));
    expect(status).toEqual({
      AL: 'unreviewed',
      CL: 'unreviewed',
      AS: 'draft',
      CS: 'draft',
      'ilo11-2012': 'unreviewed',
      hs2012: 'unreviewed',
      'hs2012-child': 'unreviewed',
      'icls-2018': 'unreviewed',
      'icls-2018-child': 'unreviewed',
      'state-imposed': 'unreviewed',
    });
    expect(BUILT_IN_SETS.flatMap(({ signOffs }) => signOffs)).toEqual([]);
  });

  it('grade documents, debt and isolation stronger at destination than at recruitment, for adults', () => {
    const before = grades('AL', 'coercive-recruitment');
    const after = grades('AL', 'coercion-destination');
    for (const concept of ['document-confiscation', 'debt-bondage', 'isolation-confinement']) {
      expect([before[concept], after[concept]]).toEqual(['medium', 'strong']);
    }
    expect([before['violence-victim'], after['violence-victim']]).toEqual(['strong', 'strong']);
  });

  it('leave grades that are not known empty, and trust none of them', () => {
    for (const id of ['AS', 'CS']) {
      const known = byId(id)
        .dimensions.flatMap(({ indicators }) => indicators)
        .filter(({ strength }) => strength !== null);
      expect(known.map((entry) => [entry.id, entry.strength])).toEqual(
        id === 'AS'
          ? [['AS.CD.forced-tasks-clients', 'strong']]
          : [
              ['CS.EX.hazardous-work', 'strong'],
              ['CS.CD.forced-tasks-clients', 'strong'],
            ],
      );
    }
  });

  it('mark the two grades that sources differ on', () => {
    const contested = BUILT_IN_SETS.flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
      .filter((indicator) => indicator.contested !== undefined)
      .map(({ id }) => id);
    expect(contested).toEqual(['AL.VR.past-difficulties', 'AL.VR.travel-organisation']);
  });

  it.each(BUILT_IN_SETS.map((set) => [set.id, set] as const))(
    '%s passes its own check, and its file is read back whole',
    (_, set) => {
      expect(checkSet(set).filter(({ severity }) => severity === 'wrong')).toEqual([]);
      expect(readIndicatorSet(JSON.stringify(set)).set).toEqual(JSON.parse(JSON.stringify(set)));
      for (const { id } of set.policies) expect(compilePolicy(set, id).outcomes.length).toBeGreaterThan(0);
    },
  );

  it.each(BUILT_IN_SETS.map((set) => [set.id, set] as const))('%s speaks three languages throughout', (_, set) => {
    const missing = textsOf(set).flatMap(({ path, text }) =>
      ['en', 'fr', 'es']
        .filter((language) => (text[language] ?? '').trim() === '')
        .map((language) => `${path} ${language}`),
    );
    expect(missing).toEqual([]);
    const untranslated = textsOf(set)
      .filter(
        ({ path, text }) =>
          /definition|question|guidance/.test(path) && (text.en === text['fr'] || text.en === text['es']),
      )
      .map(({ path }) => path);
    expect(untranslated).toEqual([]);
  });

  it.each(BUILT_IN_SETS.map((set) => [set.id, set] as const))(
    '%s asks questions, openly, and keeps French punctuation together',
    (_, set) => {
      for (const { path, text } of textsOf(set)) {
        if (path.endsWith('.question')) {
          expect(text.en, path).toMatch(/\?$/);
          expect(text['fr'], path).toMatch(/\u00a0\?$/);
          expect(text['es'], path).toMatch(/¿.*\?$/);
          expect(`${text.en}${text['fr']}${text['es']}`, path).not.toMatch(
            /\{|traffick|forced labour|travail forcé|trabajo forzoso/,
          );
        }
        expect(text['fr'], path).not.toMatch(/ [:;?!»]|« /);
      }
    },
  );
});
