import type { IndicatorSet, ItemTexts, LocalisedText } from '@repere/contracts';

/** What a text of a set belongs to. */
export type TextPart =
  | 'set'
  | 'version'
  | 'source'
  | 'fact'
  | 'dimension'
  | 'sign'
  | 'policy'
  | 'outcome'
  | 'classification'
  | 'value';

/** What a text of a set says of its part. */
export type TextKind =
  | 'title'
  | 'description'
  | 'why'
  | 'read'
  | 'label'
  | 'definition'
  | 'question'
  | 'guidance'
  | 'contested';

/** Where a text of a set stands and what it is for. */
export interface TextPlace {
  readonly path: string;
  readonly part: TextPart;
  readonly kind: TextKind;
  /** The name of the part: its label, title or version; null for the set itself. */
  readonly of: LocalisedText | null;
}

interface Labelled {
  readonly id: string;
  readonly label: LocalisedText;
}

/** Gives every text of a set, with its place, to a function and puts what comes back in its place; in the order of the file. */
export function mapTexts(
  set: IndicatorSet,
  change: (text: LocalisedText, place: TextPlace) => LocalisedText,
): IndicatorSet {
  const one = (text: LocalisedText, part: TextPart, owner: string, kind: TextKind, of: LocalisedText) =>
    change(text, { path: `${owner}.${kind}`, part, kind, of });
  const item = <T extends ItemTexts>(part: TextPart, owner: string, of: T): T => ({
    ...of,
    label: one(of.label, part, owner, 'label', of.label),
    definition: one(of.definition, part, owner, 'definition', of.label),
    question: one(of.question, part, owner, 'question', of.label),
    guidance: one(of.guidance, part, owner, 'guidance', of.label),
  });
  const labelled = <T extends Labelled>(part: TextPart, owner: string, of: T): T => ({
    ...of,
    label: one(of.label, part, `${owner}.${of.id}`, 'label', of.label),
  });
  return {
    ...set,
    title: change(set.title, { path: 'title', part: 'set', kind: 'title', of: null }),
    description: change(set.description, { path: 'description', part: 'set', kind: 'description', of: null }),
    history: set.history.map((entry) => ({
      ...entry,
      why: one(entry.why, 'version', `history.${entry.version}`, 'why', { en: entry.version }),
    })),
    sources: set.sources.map((source) => ({
      ...source,
      read: one(source.read, 'source', `sources.${source.id}`, 'read', { en: source.title }),
    })),
    facts: set.facts.map((fact) => item('fact', `facts.${fact.id}`, fact)),
    dimensions: set.dimensions.map((dimension) => ({
      ...item('dimension', dimension.id, dimension),
      indicators: dimension.indicators.map((indicator) => ({
        ...item('sign', indicator.id, indicator),
        ...(indicator.contested !== undefined && {
          contested: one(indicator.contested, 'sign', indicator.id, 'contested', indicator.label),
        }),
      })),
    })),
    policies: set.policies.map((policy) => ({
      ...policy,
      label: one(policy.label, 'policy', policy.id, 'label', policy.label),
      description: one(policy.description, 'policy', policy.id, 'description', policy.label),
      outcomes: policy.outcomes.map((outcome) => labelled('outcome', policy.id, outcome)),
      otherwise: labelled('outcome', policy.id, policy.otherwise),
    })),
    classifications: set.classifications.map((classification) => ({
      ...classification,
      label: one(classification.label, 'classification', classification.id, 'label', classification.label),
      values: classification.values.map((value) => labelled('value', classification.id, value)),
    })),
  };
}
