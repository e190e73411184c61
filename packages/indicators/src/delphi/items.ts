import type { DelphiItem, DelphiStudy, IndicatorSet } from '@repere/contracts';

/** The indicators of a set as items of a Delphi, all of them or those of some dimensions, in the set's order. */
export function delphiItemsOf(set: IndicatorSet, dimensions?: readonly string[]): readonly DelphiItem[] {
  return set.dimensions
    .filter(({ id }) => dimensions?.includes(id) ?? true)
    .flatMap(({ id: dimension, indicators }) =>
      indicators.map(
        ({ id, concept, side, media, ilo11, label, definition, question, guidance }): DelphiItem => ({
          id,
          dimension,
          concept,
          side,
          media,
          ilo11,
          label,
          definition,
          question,
          guidance,
        }),
      ),
    );
}

/** Everything there is to rate: the items of the settings, then those made of proposals. */
export function itemsOfStudy({ settings, rounds }: DelphiStudy): readonly DelphiItem[] {
  const proposed = rounds.flatMap((round) =>
    round.kind === 'open' ? (round.merges ?? []).flatMap((merge) => (merge.kind === 'new' ? [merge.item] : [])) : [],
  );
  return [...settings.items, ...proposed];
}
