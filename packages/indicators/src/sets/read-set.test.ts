import { type IndicatorSet, isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { readBack, readIndicatorSet } from './read-set.ts';

type Changeable = { -readonly [Key in keyof IndicatorSet]: IndicatorSet[Key] };

/** The file of a set with something changed. */
function changed(id: string, change: (set: Changeable & Record<string, unknown>) => void): string {
  const set = JSON.parse(JSON.stringify(builtInSet(id)));
  change(set);
  return JSON.stringify(set);
}

function problemsOf(text: string) {
  try {
    readIndicatorSet(text, 'set.json');
  } catch (error) {
    if (isFailure(error)) return error.problems.map(({ code, details, at }) => ({ code, path: details['path'], at }));
    throw error;
  }
  return [];
}

describe('readIndicatorSet', () => {
  it('says that a file is no JSON, and which file', () => {
    expect(problemsOf('{"id":')).toEqual([{ code: 'set.not-json', path: undefined, at: { file: 'set.json' } }]);
  });

  it('says every place where the shape is wrong', () => {
    const text = changed('icls-2018', (set) => {
      set['colour'] = 'red';
      Object.assign(set.dimensions[0]!.indicators[1]!, { strength: 'huge', trust: 'Z' });
    });
    expect(
      problemsOf(text)
        .map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual([
      'set.shape colour',
      'set.shape dimensions[0].indicators[1].strength',
      'set.shape dimensions[0].indicators[1].trust',
    ]);
  });

  it.each<[string, string, (set: Changeable) => void]>([
    [
      'an id that stands twice',
      'set.repeated-id',
      (set) => Object.assign(set.dimensions[1]!, { id: set.dimensions[0]!.id }),
    ],
    [
      'a source that is not there',
      'set.unknown-reference',
      (set) => Object.assign(set.dimensions[0]!.indicators[0]!, { source: 'nobody' }),
    ],
    [
      'a rule that asks for an unknown dimension',
      'set.unknown-reference',
      (set) => Object.assign(set.policies[0]!.outcomes[0]!, { when: { dimension: 'weather' } }),
    ],
    [
      'a dimension whose rule asks for a dimension',
      'set.rule-circle',
      (set) => Object.assign(set.dimensions[0]!, { rule: { dimension: 'coercion' } }),
    ],
    [
      'a dimension that counts signs of another',
      'set.counts-cross-dimensions',
      (set) => Object.assign(set.dimensions[0]!, { rule: { atLeast: 1, of: { dimensions: ['coercion'] } } }),
    ],
    [
      'a policy that asks for a dimension without rule',
      'set.dimension-without-rule',
      (set) => Object.assign(set.dimensions[0]!, { rule: null }),
    ],
    [
      'more rules asked for than there are',
      'set.minimum-too-high',
      (set) =>
        Object.assign(set.policies[0]!.outcomes[0]!, { when: { atLeast: 3, rules: [{ dimension: 'coercion' }] } }),
    ],
    ['a status that nobody signed', 'set.unsigned-grades', (set) => Object.assign(set, { status: 'reviewed' })],
    [
      'an endorsement without the status',
      'set.endorsement-without-status',
      (set) => Object.assign(set, { endorsement: { by: 'x', on: '2026-01-01', reference: 'y' } }),
    ],
    [
      'a version that is not the last of the history',
      'set.history-order',
      (set) => Object.assign(set, { version: '2.0.0' }),
    ],
    [
      'a text under something that is no language',
      'set.language-tag',
      (set) => Object.assign(set.title, { 'not a language': 'x' }),
    ],
  ])('refuses %s', (_, code, change) => {
    const found = problemsOf(changed('icls-2018', (set) => change(set)));
    expect(found.map((problem) => problem.code)).toContain(code);
  });

  it('refuses grades that are not known in anything but a draft', () => {
    const text = changed('AS', (set) => Object.assign(set, { status: 'unreviewed' }));
    expect(problemsOf(text).map(({ code }) => code)).toContain('set.unknown-grades');
  });

  it('advises where no answers can make a rule hold, though not for a part that other dimensions need', () => {
    const text = changed('icls-2018', (set) => {
      const rule = {
        any: [
          { atLeast: 20, of: {} },
          { atLeast: 1, of: { strengths: ['strong'] } },
        ],
      };
      Object.assign(set.dimensions[0]!, { rule });
    });
    const found = readIndicatorSet(text).advice.filter(({ code }) => code === 'set.never-holds');
    expect(found.map(({ details }) => details['path'])).toEqual(['involuntariness.rule', 'icls-2018.forced-labour']);
    const codes = readIndicatorSet(changed('AL', () => {})).advice.map(({ code }) => code);
    expect(codes).toEqual(['set.contested-grade', 'set.contested-grade']);
  });

  it('advises where a language misses texts, and reads the set all the same', () => {
    const text = changed('icls-2018', (set) => {
      const label = set.dimensions[0]!.label as Record<string, string>;
      delete label['es'];
    });
    const { advice } = readIndicatorSet(text);
    expect(advice.map(({ code, details }) => [code, details['language'], details['count']])).toEqual([
      ['set.missing-texts', 'es', 1],
    ]);
  });
});

describe('readBack', () => {
  it('gives the set as its file would, or says what the file would be refused for', () => {
    const set = builtInSet('AL');
    expect(readBack(set)).toEqual(set);
    const signOff = { indicator: 'AL.DR.deceived-job', strength: 'strong', by: 'x', edition: 'y' } as const;
    try {
      readBack({ ...set, signOffs: [{ ...signOff, on: '2027-02-30' }] });
      expect.unreachable();
    } catch (error) {
      if (!isFailure(error)) throw error;
      expect(error.problems).toMatchObject([
        { code: 'set.shape', details: { path: 'signOffs[0].on', found: '2027-02-30', expected: 'YYYY-MM-DD' } },
      ]);
    }
  });
});
