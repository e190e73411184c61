import {
  type DetailValue,
  type DiagnosticValue,
  failure,
  LISTS_METHODS,
  type ListsResult,
  MAX_LISTS,
  type SensitivityChange,
} from '@repere/contracts';
import {
  anyOf,
  dictionaryOf,
  listOf,
  nullable,
  number,
  oneOf,
  type Reader,
  record,
  refuse,
  share,
  text,
  whole,
} from './check.ts';

/** Longest result text that is read, in characters: some ten times a run with the most bootstrap samples. */
export const MAX_RESULT_CHARACTERS = 32_000_000;

/** Diagnostics may nest, but not without end. */
const MAX_DIAGNOSTIC_DEPTH = 8;

const flag: Reader<boolean> = (value, path) => (typeof value === 'boolean' ? value : refuse(path));
const detail = anyOf<DetailValue>(nullable(text), number, flag, listOf(text), listOf(number));
const warnings = listOf(record({ code: text, details: dictionaryOf(detail) }));

const method = oneOf(LISTS_METHODS);
const status = oneOf(['ok', 'unbounded', 'unidentified', 'does-not-exist', 'not-converged', 'not-applicable']);
const role = oneOf(['estimate', 'lower-bound', 'pair', 'rough-check', 'other-form']);
const limits = { lower: nullable(number), upper: nullable(number) };

const digest: Reader<string> = (value, path) =>
  typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value) ? value : refuse(path);

const provenance = record({
  input: record({ of: oneOf(['capture-histories', 'stratified-histories']), digest, 'name?': text }),
  options: dictionaryOf(detail),
  seed: nullable(whole),
  software: record({ name: oneOf(['repere']), version: text, engine: text }),
  sources: listOf(text),
});

const estimate = record({
  of: oneOf(['population-size']),
  'domain?': dictionaryOf(text),
  method,
  'model?': text,
  role,
  status,
  value: nullable(number),
  standardError: nullable(number),
  interval: record({
    level: share,
    ...limits,
    how: oneOf(['none', 'log-normal', 'bca', 'percentile', 'profile-likelihood', 'credible']),
  }),
  unit: oneOf(['persons']),
  n: whole,
  diagnostics: dictionaryOf((value, path) => diagnostic(value, path, 1)),
  warnings,
  provenance,
  observed: whole,
  unobserved: record({ value: nullable(number), ...limits }),
  aic: nullable(number),
  bic: nullable(number),
  logLik: nullable(number),
  parameters: nullable(whole),
  minusInfinity: listOf(text),
});

const spread = record({
  min: nullable(number),
  max: nullable(number),
  methods: listOf(text),
  excluded: listOf(
    record({
      method: text,
      'model?': text,
      reason: oneOf([
        'lower-bound',
        'pair',
        'rough-check',
        'other-form',
        'unidentified',
        'does-not-exist',
        'not-converged',
        'not-applicable',
      ]),
    }),
  ),
});

const ranked = record({
  order: whole,
  candidates: whole,
  admissible: whole,
  best: listOf(record({ model: text, value: number, bic: number, aic: number, parameters: whole, weight: number })),
});

const chains = record({
  method,
  traces: listOf(listOf(number)),
  rHat: nullable(number),
  effectiveSize: nullable(number),
});

const listPair: Reader<readonly [string, string]> = (value, path) => {
  const [first, second, ...rest] = listOf(text)(value, path);
  return first === undefined || second === undefined || rest.length > 0 ? refuse(path) : [first, second];
};

const change = anyOf<SensitivityChange>(
  record({ kind: oneOf(['leave-out']), list: text }),
  record({ kind: oneOf(['merge']), lists: listPair }),
  record({ kind: oneOf(['missed-links']), share }),
  record({ kind: oneOf(['found-links']), share }),
);

const variant = record({
  change,
  observed: number,
  values: listOf(
    record({
      method,
      'model?': text,
      role,
      status,
      value: nullable(number),
      smallest: nullable(number),
      largest: nullable(number),
    }),
  ),
  spread,
});

const answer = record({ answer: oneOf(['holds', 'fails', 'unknown']), note: text });

const result = record({
  kind: oneOf(['lists-result']),
  version: oneOf([2]),
  lists: listOf(record({ name: text, persons: whole })),
  strata: nullable(listOf(record({ domain: dictionaryOf(text), observed: whole }))),
  estimates: listOf(estimate),
  spread,
  warnings,
  bootstraps: listOf(record({ method, replicates: listOf(number) })),
  models: nullable(ranked),
  chains: nullable(chains),
  sensitivity: nullable(listOf(variant)),
  assumptions: record({
    'closed?': answer,
    'linkage?': answer,
    'scope?': answer,
    'dependence?': answer,
    'heterogeneity?': answer,
    'referral?': answer,
  }),
  primary: nullable(record({ method, reason: text })),
});

/** The format of results that this version reads and writes. */
export const RESULT_FORMAT = 2;

/**
 * A result from outside, every field checked; throws `result.other-version` for one of another version of Repère, and
 * `result.unreadable` with the path of the first thing that is wrong. Unknown fields are refused, `message` texts are dropped.
 */
export function parseListsResult(json: unknown): ListsResult {
  refuseOtherVersion(json);
  const parsed = result(json, '');
  if (parsed.lists.length > MAX_LISTS) refuse('lists');
  if (parsed.estimates.length === 0) refuse('estimates');
  return parsed;
}

function refuseOtherVersion(json: unknown): void {
  if (typeof json !== 'object' || json === null || !('version' in json)) return;
  const { version } = json;
  if (typeof version === 'number' && version !== RESULT_FORMAT) {
    throw failure('result.other-version', { found: version, expected: RESULT_FORMAT });
  }
}

/** The same from the text of a file. Throws `result.not-json`, `result.too-large` or `result.unreadable`. */
export function parseListsResultText(json: string): ListsResult {
  if (json.length > MAX_RESULT_CHARACTERS) throw failure('result.too-large', { limit: MAX_RESULT_CHARACTERS });
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw failure('result.not-json', {}, undefined, { cause });
  }
  return parseListsResult(value);
}

function diagnostic(value: unknown, path: string, depth: number): DiagnosticValue {
  if (depth > MAX_DIAGNOSTIC_DEPTH) refuse(path);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return number(value, path);
  if (typeof value === 'string') return text(value, path);
  const nested: Reader<DiagnosticValue> = (item, place) => diagnostic(item, place, depth + 1);
  return Array.isArray(value) ? listOf(nested)(value, path) : dictionaryOf(nested)(value, path);
}
