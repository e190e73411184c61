import type { IndicatorSet } from '@repere/contracts';

/** Where an answer belongs: an indicator by dimension and concept, or a fact. */
export type Place =
  | { readonly kind: 'indicator'; readonly dimension: string; readonly concept: string }
  | { readonly kind: 'fact'; readonly fact: string };

/** Finds the places of a set by the names that files use. */
export interface Places {
  /** `dimension.concept`, the indicator's id, `fact:id` or a fact's id. */
  named(name: string): Place | undefined;
  isDimension(id: string): boolean;
  isFact(id: string): boolean;
  /** By concept, or by side and concept as in `involuntariness.forced-overtime`, or by the indicator's id. */
  inDimension(dimension: string, name: string): string | undefined;
  /** A few names, for messages. */
  readonly dimensions: readonly string[];
  readonly facts: readonly string[];
  conceptsOf(dimension: string): readonly string[];
}

/** Indexes the places of a set. */
export function placesOf(set: IndicatorSet): Places {
  const named = new Map<string, Place>();
  const byDimension = new Map<string, Map<string, string>>();
  for (const { id: dimension, code, indicators } of set.dimensions) {
    const names = new Map<string, string>();
    byDimension.set(dimension, names);
    for (const { id, concept, side } of indicators) {
      const place: Place = { kind: 'indicator', dimension, concept };
      for (const name of [id, `${dimension}.${concept}`, `${code}.${concept}`]) named.set(name, place);
      for (const name of [id, concept, ...(side === null ? [] : [`${side}.${concept}`])]) names.set(name, concept);
    }
  }
  for (const { id } of set.facts) {
    // A fact never hides an indicator: `fact:` always reaches it.
    named.set(`fact:${id}`, { kind: 'fact', fact: id });
    if (!named.has(id)) named.set(id, { kind: 'fact', fact: id });
  }
  const facts = set.facts.map(({ id }) => id);
  return {
    named: (name) => named.get(name),
    isDimension: (id) => byDimension.has(id),
    isFact: (id) => facts.includes(id),
    inDimension: (dimension, name) => byDimension.get(dimension)?.get(name),
    dimensions: [...byDimension.keys()],
    facts,
    conceptsOf: (dimension) => [...new Set(byDimension.get(dimension)?.values() ?? [])],
  };
}
