import type { IndicatorSet, LocalisedText, Strength } from '@repere/contracts';
import { textsOf } from './texts-of.ts';

/** One indicator whose grade differs. */
export interface GradeChange {
  readonly indicator: string;
  readonly before: Strength | null;
  readonly after: Strength | null;
}

/** One text that differs, by language; null where it is absent. */
export interface TextChange {
  readonly path: string;
  readonly language: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What is different between two sets, the older one first. */
export interface SetDifference {
  readonly before: { readonly id: string; readonly version: string; readonly status: string };
  readonly after: { readonly id: string; readonly version: string; readonly status: string };
  readonly dimensionsAdded: readonly string[];
  readonly dimensionsDropped: readonly string[];
  /** Indicators by `dimension.concept`, which a derived set keeps even if it numbers its own ids. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly regraded: readonly GradeChange[];
  /** Texts changed, and texts added in a language that was missing. */
  readonly reworded: readonly TextChange[];
  readonly translated: readonly TextChange[];
  /** Paths of rules and policies that differ, are new or are gone. */
  readonly rules: readonly { readonly path: string; readonly change: 'added' | 'dropped' | 'changed' }[];
  /** Ids of facts, sources and classifications that differ. */
  readonly other: readonly string[];
  readonly same: boolean;
}

/** Compares two sets of indicators: members, grades, words, rules. */
export function diffSets(before: IndicatorSet, after: IndicatorSet): SetDifference {
  const left = membersOf(before);
  const right = membersOf(after);
  const both = [...left.keys()].filter((key) => right.has(key));
  const texts = changedTexts(before, after);
  const difference = {
    dimensionsAdded: missingFrom(before.dimensions, after.dimensions),
    dimensionsDropped: missingFrom(after.dimensions, before.dimensions),
    added: [...right.keys()].filter((key) => !left.has(key)),
    dropped: [...left.keys()].filter((key) => !right.has(key)),
    regraded: both.flatMap((key) => {
      const [was, is] = [left.get(key) ?? null, right.get(key) ?? null];
      return was === is ? [] : [{ indicator: key, before: was, after: is }];
    }),
    reworded: texts.filter((change) => change.before !== null && change.after !== null),
    translated: texts.filter((change) => change.before === null || change.after === null),
    rules: changedRules(before, after),
    other: changedParts(before, after),
  };
  return {
    before: summary(before),
    after: summary(after),
    ...difference,
    same: Object.values(difference).every((list) => list.length === 0),
  };
}

function summary({ id, version, status }: IndicatorSet) {
  return { id, version, status };
}

function membersOf(set: IndicatorSet): Map<string, Strength | null> {
  return new Map(
    set.dimensions.flatMap(({ id, indicators }) =>
      indicators.map(({ concept, strength }): [string, Strength | null] => [`${id}.${concept}`, strength]),
    ),
  );
}

function missingFrom(one: readonly { readonly id: string }[], other: readonly { readonly id: string }[]): string[] {
  return other.filter(({ id }) => !one.some((entry) => entry.id === id)).map(({ id }) => id);
}

/** Texts of parts that both sets have, under names that do not depend on how a set numbers its ids. */
function changedTexts(before: IndicatorSet, after: IndicatorSet): TextChange[] {
  const left = namedTexts(before);
  const right = namedTexts(after);
  return [...left].flatMap(([path, was]) => {
    const is = right.get(path);
    if (is === undefined) return [];
    const languages = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return languages.flatMap((language) => {
      const change = { path, language, before: was[language] ?? null, after: is[language] ?? null };
      return change.before === change.after ? [] : [change];
    });
  });
}

function namedTexts(set: IndicatorSet): Map<string, LocalisedText> {
  const names = new Map(
    set.dimensions.flatMap(({ id, indicators }) =>
      indicators.map((indicator): [string, string] => [indicator.id, `${id}.${indicator.concept}`]),
    ),
  );
  return new Map(
    textsOf(set)
      // The history tells itself, and every derived set has another one.
      .filter(({ path }) => !path.startsWith('history.') && path !== 'title' && path !== 'description')
      .map(({ path, text }) => {
        const cut = path.lastIndexOf('.');
        const owner = path.slice(0, cut);
        return [`${names.get(owner) ?? owner}${path.slice(cut)}`, text];
      }),
  );
}

function changedRules(before: IndicatorSet, after: IndicatorSet): SetDifference['rules'] {
  const rules = (set: IndicatorSet): Map<string, string> =>
    new Map([
      ...set.dimensions.map(({ id, rule }): [string, string] => [`${id}.rule`, canonical(rule)]),
      ...set.policies.map(({ id, outcomes, otherwise, population }): [string, string] => [
        id,
        canonical([
          population,
          outcomes.map((outcome) => [outcome.id, outcome.when, outcome.finds]),
          [otherwise.id, otherwise.finds],
        ]),
      ]),
    ]);
  return changesOf(rules(before), rules(after)).map(({ key, change }) => ({ path: key, change }));
}

/** What is neither a member nor a word nor a rule: structure of indicators, facts, sources, classifications. */
function changedParts(before: IndicatorSet, after: IndicatorSet): string[] {
  const parts = (set: IndicatorSet): Map<string, string> =>
    new Map([
      ['population', set.population],
      ...set.dimensions.flatMap((dimension): [string, string][] => [
        [dimension.id, canonical([dimension.code, dimension.phase, dimension.palermo])],
        ...dimension.indicators.map(({ concept, side, media, ilo11, trust }): [string, string] => [
          `${dimension.id}.${concept}`,
          canonical([side, media, ilo11, trust]),
        ]),
      ]),
      ...set.facts.map(({ id, anyOf }): [string, string] => [`facts.${id}`, canonical(anyOf ?? [])]),
      ...set.sources.map(({ id, title, year, url }): [string, string] => [
        `sources.${id}`,
        canonical([title, year, url]),
      ]),
      ...set.classifications.map(({ id, values }): [string, string] => [
        `classifications.${id}`,
        canonical(values.map((value) => [value.id, value.under])),
      ]),
    ]);
  const members = new Set([
    ...membersOf(before).keys(),
    ...membersOf(after).keys(),
    ...[...before.dimensions, ...after.dimensions].map(({ id }) => id),
  ]);
  return (
    changesOf(parts(before), parts(after))
      // Members that came or went are told already.
      .filter(({ key, change }) => change === 'changed' || !members.has(key))
      .map(({ key }) => key)
  );
}

function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const changes: { key: string; change: 'added' | 'dropped' | 'changed' }[] = [];
  for (const [key, was] of before) {
    const is = after.get(key);
    if (is === undefined) changes.push({ key, change: 'dropped' });
    else if (is !== was) changes.push({ key, change: 'changed' });
  }
  for (const key of after.keys()) if (!before.has(key)) changes.push({ key, change: 'added' });
  return changes;
}

/** JSON with names in order, so that a set reads the same whichever program wrote its file. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
