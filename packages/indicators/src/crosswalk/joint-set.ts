import type { Dimension, IndicatorSet } from '@repere/contracts';

/**
 * A set that asks all that several sets ask, to read one sheet that answers them together. It is for reading only: it
 * has the first set's name and policies. A dimension, fact or classification that several sets have stands once.
 */
export function jointSet(first: IndicatorSet, others: readonly IndicatorSet[]): IndicatorSet {
  let joint = first;
  for (const other of others) {
    joint = {
      ...joint,
      facts: [...joint.facts, ...newIn(other.facts, joint.facts)],
      classifications: [...joint.classifications, ...newIn(other.classifications, joint.classifications)],
      dimensions: [
        ...joint.dimensions.map((dimension) => withSignsOf(dimension, other)),
        // Short codes are unique in a set only; the id of a dimension always says which one is meant.
        ...newIn(other.dimensions, joint.dimensions).map((dimension) => ({ ...dimension, code: dimension.id })),
      ],
    };
  }
  return joint;
}

function withSignsOf(dimension: Dimension, other: IndicatorSet): Dimension {
  const same = other.dimensions.find(({ id }) => id === dimension.id);
  if (same === undefined) return dimension;
  const known = new Set(dimension.indicators.map(({ concept }) => concept));
  return {
    ...dimension,
    indicators: [...dimension.indicators, ...same.indicators.filter(({ concept }) => !known.has(concept))],
  };
}

function newIn<T extends { readonly id: string }>(items: readonly T[], known: readonly T[]): readonly T[] {
  return items.filter(({ id }) => !known.some((each) => each.id === id));
}
