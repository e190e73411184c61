import { isFailure, type ListsResult } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_RESULT_CHARACTERS, parseListsResult, parseListsResultText } from './lists-result.ts';

const valid: ListsResult = {
  kind: 'lists-result',
  version: 2,
  lists: [
    { name: 'Police', persons: 7 },
    { name: 'NGO', persons: 4 },
  ],
  strata: [{ domain: { sex: 'female' }, observed: 5 }],
  estimates: [
    {
      of: 'population-size',
      method: 'main',
      model: '[1,2]',
      role: 'estimate',
      status: 'ok',
      value: 14,
      standardError: 3.5,
      interval: { level: 0.95, lower: 10, upper: null, how: 'log-normal' },
      unit: 'persons',
      n: 9,
      diagnostics: { steps: [{ pair: '12', p: 0.01 }], converged: true, note: null },
      warnings: [{ code: 'lists.small-list', details: { lists: ['NGO'] } }],
      provenance: {
        input: { of: 'capture-histories', digest: `sha256:${'0'.repeat(64)}`, name: 'lists.csv' },
        options: { method: 'main', level: 0.95 },
        seed: null,
        software: { name: 'repere', version: '0.1.0', engine: 'v8 1' },
        sources: ['Somebody (1999)'],
      },
      observed: 9,
      unobserved: { value: 5, lower: 1, upper: null },
      aic: 1,
      bic: 2,
      logLik: -3,
      parameters: 3,
      minusInfinity: [],
    },
  ],
  spread: { min: 14, max: 14, methods: ['main'], excluded: [{ method: 'chao', reason: 'lower-bound' }] },
  warnings: [],
  bootstraps: [{ method: 'stepwise', replicates: [1, 2.5] }],
  models: {
    order: 2,
    candidates: 8,
    admissible: 7,
    best: [{ model: '[12,3]', value: 14, bic: 20.5, aic: 19, parameters: 5, weight: 0.4 }],
  },
  chains: { method: 'latent-classes', traces: [[1, 2]], rHat: 1.01, effectiveSize: null },
  sensitivity: [
    {
      change: { kind: 'merge', lists: ['Police', 'NGO'] },
      observed: 9,
      values: [{ method: 'main', role: 'estimate', status: 'ok', value: 12, smallest: null, largest: null }],
      spread: { min: 12, max: 12, methods: ['main'], excluded: [] },
    },
    {
      change: { kind: 'missed-links', share: 0.01 },
      observed: 9.5,
      values: [],
      spread: { min: null, max: null, methods: [], excluded: [] },
    },
  ],
  assumptions: { linkage: { answer: 'fails', note: 'names only' } },
  primary: null,
};

/** The valid result with one place changed; `undefined` takes the place away. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(valid);
  let place = copy as Record<string | number, unknown>; // The path is given by the test and exists.
  for (const step of path.slice(0, -1)) place = place[step] as typeof place;
  const last = path.at(-1)!;
  if (value === undefined) delete place[last];
  else Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function refusedPath(json: unknown): unknown {
  try {
    parseListsResult(json);
  } catch (error) {
    // A result of another version is refused as a whole, and not at a place.
    if (isFailure(error)) return error.problems[0].details['path'] ?? error.problems[0].code;
    throw error;
  }
  return 'accepted';
}

/** Every place of a value. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, item]) =>
          places(item, [...path, Array.isArray(value) ? Number(name) : name]),
        )
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

describe('parseListsResult', () => {
  it('gives back what a valid result holds', () => {
    expect(parseListsResult(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
  });

  it('drops the sentences of warnings', () => {
    const worded = changed(['warnings'], [{ code: 'a.b', details: {}, message: 'In words.' }]);
    expect(parseListsResult(worded).warnings).toEqual([{ code: 'a.b', details: {} }]);
  });

  it.each([
    [['version'], '2', 'version'],
    [['kind'], 'survey-result', 'kind'],
    [['lists', 1, 'persons'], -1, 'lists[1].persons'],
    [['estimates'], [], 'estimates'],
    [['estimates', 0, 'value'], '14', 'estimates[0].value'],
    [['estimates', 0, 'value'], undefined, 'estimates[0].value'],
    [['estimates', 0, 'interval', 'level'], 1, 'estimates[0].interval.level'],
    [['estimates', 0, 'provenance', 'input', 'digest'], 'sha256:xyz', 'estimates[0].provenance.input.digest'],
    [['estimates', 0, 'provenance', 'seed'], 1.5, 'estimates[0].provenance.seed'],
    [['estimates', 0, 'extra'], 1, 'estimates[0].extra'],
    [['spread', 'excluded', 0, 'reason'], 'because', 'spread.excluded[0].reason'],
    [['bootstraps', 0, 'replicates', 1], null, 'bootstraps[0].replicates[1]'],
    [['models', 'best', 0, 'weight'], Number.NaN, 'models.best[0].weight'],
    [['chains', 'traces', 0, 1], 'x', 'chains.traces[0][1]'],
    [['sensitivity', 0, 'change', 'lists'], ['one'], 'sensitivity[0].change'],
    [['sensitivity', 0, 'change', 'kind'], 'tilt', 'sensitivity[0].change'],
    [['strata', 0, 'domain'], 'female', 'strata[0].domain'],
    [['warnings'], 'x'.repeat(20_000), 'warnings'],
  ] as const)('refuses %j as %j and says where', (path, value, where) => {
    expect(refusedPath(changed(path, value))).toBe(where);
  });

  it('says when another version of the program wrote it', () => {
    expect(() => parseListsResult({ ...valid, version: 1 })).toThrow('result.other-version');
  });

  it('refuses diagnostics that nest without end', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
    expect(refusedPath(changed(['estimates', 0, 'diagnostics', 'steps'], deep))).toMatch(/^estimates\[0\]/);
  });

  it('takes a field named like one of every object for what it is', () => {
    expect(refusedPath(changed(['spread', '__proto__'], { min: 1 }))).toBe('spread.__proto__');
    const parsed = parseListsResult(changed(['estimates', 0, 'diagnostics', '__proto__'], { polluted: true }));
    expect(Object.getPrototypeOf(parsed.estimates[0]?.diagnostics)).toBe(Object.prototype);
  });

  it('ends in a result or a refusal, whatever stands in any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(valid)), fc.anything(), (path, value) => {
        const outcome = refusedPath(changed(path, value));
        expect(typeof outcome).toBe('string');
      }),
    );
  });

  it('refuses a result that misses any required place', () => {
    const optional = ['estimates.0.model', 'estimates.0.provenance.input.name', 'assumptions.linkage'];
    const open = /diagnostics\.|details\.|options\.|domain\.|\.\d+$/;
    for (const path of places(valid)) {
      const name = path.join('.');
      if (optional.includes(name) || open.test(name)) continue;
      expect(refusedPath(changed(path, undefined)), name).not.toBe('accepted');
    }
  });
});

describe('parseListsResultText', () => {
  it('reads a file with a byte order mark', () => {
    expect(parseListsResultText(`\uFEFF${JSON.stringify(valid)}`)).toEqual(valid);
  });

  it.each([
    ['nothing', '', 'result.not-json'],
    ['half an object', '{"kind":', 'result.not-json'],
    ['a table', 'lists,count\n1,2', 'result.not-json'],
    ['null', 'null', 'result.unreadable'],
    ['a list', '[]', 'result.unreadable'],
    ['an open nest', '['.repeat(200_000), 'result.not-json'],
    ['a deep nest', '['.repeat(100_000) + ']'.repeat(100_000), 'result.unreadable'],
    ['too much', ' '.repeat(MAX_RESULT_CHARACTERS + 1), 'result.too-large'],
  ])('refuses %s', (_, text, code) => {
    expect(() => parseListsResultText(text)).toThrow(code);
  });
});
