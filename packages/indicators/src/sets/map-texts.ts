import type { IndicatorSet, ItemTexts, LocalisedText } from '@repere/contracts';

/** Gives every text of a set, with its path, to a function and puts what comes back in its place; in the order of the file. */
export function mapTexts(
  set: IndicatorSet,
  change: (text: LocalisedText, path: string) => LocalisedText,
): IndicatorSet {
  const item = <T extends ItemTexts>(path: string, one: T): T => ({
    ...one,
    label: change(one.label, `${path}.label`),
    definition: change(one.definition, `${path}.definition`),
    question: change(one.question, `${path}.question`),
    guidance: change(one.guidance, `${path}.guidance`),
  });
  const labelled = <T extends { readonly id: string; readonly label: LocalisedText }>(path: string, one: T): T => ({
    ...one,
    label: change(one.label, `${path}.${one.id}.label`),
  });
  return {
    ...set,
    title: change(set.title, 'title'),
    description: change(set.description, 'description'),
    history: set.history.map((entry) => ({ ...entry, why: change(entry.why, `history.${entry.version}.why`) })),
    sources: set.sources.map((source) => ({ ...source, read: change(source.read, `sources.${source.id}.read`) })),
    facts: set.facts.map((fact) => item(`facts.${fact.id}`, fact)),
    dimensions: set.dimensions.map((dimension) => ({
      ...item(dimension.id, dimension),
      indicators: dimension.indicators.map((indicator) => ({
        ...item(indicator.id, indicator),
        ...(indicator.contested !== undefined && {
          contested: change(indicator.contested, `${indicator.id}.contested`),
        }),
      })),
    })),
    policies: set.policies.map((policy) => ({
      ...policy,
      label: change(policy.label, `${policy.id}.label`),
      description: change(policy.description, `${policy.id}.description`),
      outcomes: policy.outcomes.map((outcome) => labelled(policy.id, outcome)),
      otherwise: labelled(policy.id, policy.otherwise),
    })),
    classifications: set.classifications.map((classification) => ({
      ...classification,
      label: change(classification.label, `${classification.id}.label`),
      values: classification.values.map((value) => labelled(classification.id, value)),
    })),
  };
}
