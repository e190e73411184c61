import type { DetailValue, FailureCode, IndicatorSet, LocalisedText, Rule, Selection } from '@repere/contracts';
import { rulesOf } from './rules-of.ts';
import { isLanguageTag } from './schema.ts';
import { signatureOf } from './sign-off.ts';
import { textsOf } from './texts-of.ts';
import { compareVersions } from './versions.ts';

/** The languages every set of the product speaks; others may be added. */
export const HOUSE_LANGUAGES = ['en', 'fr', 'es'] as const;

/** What a check found; `wrong` keeps a set from being read, `advice` does not. */
export interface SetFinding {
  readonly severity: 'wrong' | 'advice';
  readonly code: FailureCode;
  readonly details: Readonly<Record<string, DetailValue>>;
}

/**
 * What the shape of a file cannot say: ids are unique, everything referred to exists, a status is borne out by its
 * signatures, versions grow, and rules can be met.
 */
export function checkSet(set: IndicatorSet): readonly SetFinding[] {
  return [
    ...repeatedIds(set),
    ...unknownReferences(set),
    ...rulesThatCannotHold(set),
    ...statusNotBorneOut(set),
    ...historyOutOfOrder(set),
    ...missingTexts(set),
    ...unknownGrades(set),
  ];
}

function wrong(code: FailureCode, details: Readonly<Record<string, DetailValue>>): SetFinding {
  return { severity: 'wrong', code, details };
}

function repeatedIds(set: IndicatorSet): SetFinding[] {
  const repeated = (path: string, ids: readonly string[]): SetFinding[] => {
    const seen = new Set<string>();
    return ids.flatMap((id) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [wrong('set.repeated-id', { path, found: id })];
    });
  };
  return [
    ...repeated(
      'dimensions[].id',
      set.dimensions.map(({ id }) => id),
    ),
    ...repeated(
      'dimensions[].code',
      set.dimensions.map(({ code }) => code),
    ),
    ...repeated(
      'dimensions[].indicators[].id',
      set.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ),
    ...set.dimensions.flatMap(({ id, indicators }) =>
      repeated(
        `${id}.concept`,
        indicators.map(({ concept }) => concept),
      ),
    ),
    ...repeated(
      'facts[].id',
      set.facts.map(({ id }) => id),
    ),
    ...repeated(
      'policies[].id',
      set.policies.map(({ id }) => id),
    ),
    ...set.policies.flatMap(({ id, outcomes, otherwise }) =>
      repeated(`${id}.outcomes[].id`, [...outcomes.map((outcome) => outcome.id), otherwise.id]),
    ),
    ...repeated(
      'sources[].id',
      set.sources.map(({ id }) => id),
    ),
    ...repeated(
      'classifications[].id',
      set.classifications.map(({ id }) => id),
    ),
    ...set.classifications.flatMap(({ id, values }) =>
      repeated(
        `${id}.values[].id`,
        values.map((value) => value.id),
      ),
    ),
  ];
}

function unknownReferences(set: IndicatorSet): SetFinding[] {
  const known = {
    source: new Set(set.sources.map(({ id }) => id)),
    dimension: new Set(set.dimensions.map(({ id }) => id)),
    indicator: new Set(set.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
    fact: new Set(set.facts.map(({ id }) => id)),
  };
  const found: SetFinding[] = [];
  const ask = (kind: keyof typeof known, path: string, id: string) => {
    if (!known[kind].has(id))
      found.push(wrong('set.unknown-reference', { kind, path, found: id, expected: [...known[kind]].slice(0, 12) }));
  };
  for (const { indicators } of set.dimensions) {
    for (const { id, source } of indicators) ask('source', `${id}.source`, source);
  }
  for (const { id, source } of set.policies) ask('source', `${id}.source`, source);
  for (const { id, anyOf = [] } of set.facts) {
    for (const part of anyOf) {
      ask('fact', `${id}.anyOf`, part);
      if (part === id) found.push(wrong('set.rule-circle', { path: `facts.${id}` }));
    }
  }
  for (const { indicator } of set.signOffs) ask('indicator', 'signOffs[].indicator', indicator);
  for (const { path, within, rule } of rulesOf(set)) {
    if ('fact' in rule) ask('fact', path, rule.fact);
    if ('indicator' in rule) ask('indicator', path, rule.indicator);
    if ('dimension' in rule) {
      ask('dimension', path, rule.dimension);
      if (within !== null) found.push(wrong('set.rule-circle', { path }));
      const target = set.dimensions.find(({ id }) => id === rule.dimension);
      if (target?.rule === null) found.push(wrong('set.dimension-without-rule', { path, found: rule.dimension }));
    }
    if ('of' in rule) {
      for (const dimension of rule.of.dimensions ?? []) {
        ask('dimension', path, dimension);
        if (within !== null && dimension !== within)
          found.push(wrong('set.counts-cross-dimensions', { path, found: dimension, expected: within }));
      }
    }
  }
  return found;
}

/** Rules that nothing can make true: a slip, or a set that lost indicators. */
function rulesThatCannotHold(set: IndicatorSet): SetFinding[] {
  const tooMany = rulesOf(set).flatMap(({ path, rule }) =>
    'rules' in rule && rule.atLeast > rule.rules.length
      ? [wrong('set.minimum-too-high', { path, found: rule.atLeast, expected: rule.rules.length })]
      : [],
  );
  const never = [
    ...set.dimensions.flatMap(({ id, rule }) => (rule === null || canHold(rule, set, id) ? [] : [`${id}.rule`])),
    ...set.policies.flatMap(({ id, outcomes }) =>
      outcomes.filter(({ when }) => !canHold(when, set, null)).map((outcome) => `${id}.${outcome.id}`),
    ),
  ];
  return [
    ...tooMany,
    ...never.map((path): SetFinding => ({ severity: 'advice', code: 'set.never-holds', details: { path } })),
  ];
}

/** Whether a rule is not already false with every answer open. */
function canHold(rule: Rule, set: IndicatorSet, within: string | null): boolean {
  return openTruth(rule, set, within) !== 'false';
}

/** The truth of a rule when nothing is known yet: settled only by numbers that no answers can reach. */
function openTruth(rule: Rule, set: IndicatorSet, within: string | null): 'true' | 'false' | 'open' {
  if ('not' in rule) {
    const truth = openTruth(rule.not, set, within);
    return truth === 'open' ? truth : truth === 'true' ? 'false' : 'true';
  }
  if ('of' in rule) return sizeOfSelection(rule.of, set, within) < rule.atLeast ? 'false' : 'open';
  if ('dimension' in rule) {
    const target = set.dimensions.find(({ id }) => id === rule.dimension);
    return target?.rule === undefined || target.rule === null || within !== null
      ? 'open'
      : openTruth(target.rule, set, target.id);
  }
  if ('fact' in rule || 'indicator' in rule) return 'open';
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : rule.rules;
  const least = 'all' in rule ? parts.length : 'any' in rule ? 1 : rule.atLeast;
  const truths = parts.map((part) => openTruth(part, set, within));
  const can = truths.filter((truth) => truth !== 'false').length;
  if (can < least) return 'false';
  return truths.filter((truth) => truth === 'true').length >= least ? 'true' : 'open';
}

function sizeOfSelection(
  { dimensions, sides, strengths }: Selection,
  set: IndicatorSet,
  within: string | null,
): number {
  return (
    set.dimensions
      .filter(({ id }) => (within === null ? (dimensions?.includes(id) ?? true) : id === within))
      .flatMap(({ indicators }) => indicators)
      .filter(({ side }) => sides === undefined || (side !== null && sides.includes(side)))
      // A grade that is not known may turn out to be any.
      .filter(({ strength, trust }) => {
        if (strengths === undefined) return true;
        return strength === null ? trust === 'D' : strengths.includes(strength);
      }).length
  );
}

function statusNotBorneOut(set: IndicatorSet): SetFinding[] {
  const { total, signed } = signatureOf(set);
  const found: SetFinding[] = [];
  const isReviewed = set.status === 'reviewed' || set.status === 'endorsed';
  if (isReviewed && signed < total) found.push(wrong('set.unsigned-grades', { status: set.status, signed, total }));
  if (set.status === 'endorsed' && set.endorsement === null) found.push(wrong('set.no-endorsement', {}));
  if (set.status !== 'endorsed' && set.endorsement !== null)
    found.push(wrong('set.endorsement-without-status', { status: set.status }));
  const ungraded = set.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ strength, trust }) => strength === null && trust === 'D');
  if (set.status !== 'draft' && ungraded.length > 0) {
    found.push(wrong('set.unknown-grades', { status: set.status, count: ungraded.length }));
  }
  return found;
}

function historyOutOfOrder(set: IndicatorSet): SetFinding[] {
  const found: SetFinding[] = [];
  set.history.forEach((entry, index) => {
    const before = set.history[index - 1];
    if (before !== undefined && compareVersions(before.version, entry.version) >= 0) {
      found.push(
        wrong('set.history-order', {
          path: `history[${index}].version`,
          found: entry.version,
          expected: `> ${before.version}`,
        }),
      );
    }
  });
  const last = set.history.at(-1);
  if (last !== undefined && last.version !== set.version) {
    found.push(wrong('set.history-order', { path: 'version', found: set.version, expected: last.version }));
  }
  return found;
}

function missingTexts(set: IndicatorSet): SetFinding[] {
  const missing = new Map<string, string[]>();
  const found: SetFinding[] = [];
  for (const { path, text } of textsOf(set)) {
    for (const language of HOUSE_LANGUAGES) {
      if (!Object.hasOwn(text, language)) missing.set(language, [...(missing.get(language) ?? []), path]);
    }
    const unreadable = Object.keys(text as LocalisedText).filter((tag) => !isLanguageTag(tag));
    for (const tag of unreadable) found.push(wrong('set.language-tag', { path, found: tag }));
  }
  for (const [language, paths] of missing) {
    found.push({
      severity: 'advice',
      code: 'set.missing-texts',
      details: { language, count: paths.length, paths: paths.slice(0, 5) },
    });
  }
  return found;
}

function unknownGrades(set: IndicatorSet): SetFinding[] {
  return set.dimensions.flatMap(({ indicators }) =>
    indicators
      .filter(({ contested }) => contested !== undefined)
      .filter(({ id }) => !set.signOffs.some((entry) => entry.indicator === id))
      .map(({ id }): SetFinding => ({ severity: 'advice', code: 'set.contested-grade', details: { found: id } })),
  );
}
