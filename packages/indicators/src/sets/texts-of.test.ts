import { describe, expect, it } from 'vitest';
import { BUILT_IN_SETS, builtInSet } from '../built-in/built-in-sets.ts';
import { textsOf } from './texts-of.ts';

describe('the texts of a set', () => {
  it('have a path each, which names no other text of the set', () => {
    for (const set of BUILT_IN_SETS) {
      const paths = textsOf(set).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  it('say what they are for and of what', () => {
    const set = builtInSet('AL');
    const at = new Map(textsOf(set).map((text) => [text.path, text]));
    const sign = set.dimensions[0]?.indicators[0];
    expect(at.get('title')).toMatchObject({ part: 'set', kind: 'title', of: null });
    expect(at.get(`${sign?.id}.question`)).toEqual({
      path: `${sign?.id}.question`,
      part: 'sign',
      kind: 'question',
      of: sign?.label,
      text: sign?.question,
    });
    expect(at.get('deceptive-recruitment.label')).toMatchObject({ part: 'dimension', kind: 'label' });
    expect(at.get('facts.child.guidance')).toMatchObject({ part: 'fact', kind: 'guidance' });
    expect(at.get(`history.${set.version}.why`)).toMatchObject({ part: 'version', of: { en: set.version } });
  });
});
