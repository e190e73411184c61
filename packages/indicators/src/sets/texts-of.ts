import type { IndicatorSet, ItemTexts, LocalisedText } from '@repere/contracts';

/** One text of a set and where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: LocalisedText;
}

/** Every text of a set that a person may read, in the order of the file. */
export function textsOf(set: IndicatorSet): readonly PlacedText[] {
  const item = (path: string, { label, definition, question, guidance }: ItemTexts): PlacedText[] => [
    { path: `${path}.label`, text: label },
    { path: `${path}.definition`, text: definition },
    { path: `${path}.question`, text: question },
    { path: `${path}.guidance`, text: guidance },
  ];
  return [
    { path: 'title', text: set.title },
    { path: 'description', text: set.description },
    ...set.history.map(({ version, why }) => ({ path: `history.${version}.why`, text: why })),
    ...set.sources.map(({ id, read }) => ({ path: `sources.${id}.read`, text: read })),
    ...set.facts.flatMap((fact) => item(`facts.${fact.id}`, fact)),
    ...set.dimensions.flatMap((dimension) => [
      ...item(dimension.id, dimension),
      ...dimension.indicators.flatMap((indicator) => [
        ...item(indicator.id, indicator),
        ...(indicator.contested === undefined
          ? []
          : [{ path: `${indicator.id}.contested`, text: indicator.contested }]),
      ]),
    ]),
    ...set.policies.flatMap(({ id, label, description, outcomes, otherwise }) => [
      { path: `${id}.label`, text: label },
      { path: `${id}.description`, text: description },
      ...[...outcomes, otherwise].map((end) => ({ path: `${id}.${end.id}.label`, text: end.label })),
    ]),
    ...set.classifications.flatMap(({ id, label, values }) => [
      { path: `${id}.label`, text: label },
      ...values.map((value) => ({ path: `${id}.${value.id}.label`, text: value.label })),
    ]),
  ];
}

/** A text in a language, or in English where it is not translated yet. */
export function inLanguage(text: LocalisedText, language: string): string {
  return text[language] ?? text.en;
}
