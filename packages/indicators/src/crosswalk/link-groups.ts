import type { CrosswalkLink, LocalisedText } from '@repere/contracts';

/** Signs of one set, all of them a kind of one thing in another set, for one and the same reason. */
export interface LinkGroup {
  /** Signs as `dimension.concept`. */
  readonly from: readonly string[];
  /** A sign as `dimension.concept`, or a fact as `fact:<id>`. */
  readonly to: string;
  readonly why: LocalisedText;
}

/** The links of one pair of sets. All are judged by this project from the definitions at hand, and so are no better than C. */
export function linksOf(from: string, to: string, groups: readonly LinkGroup[]): readonly CrosswalkLink[] {
  return groups.flatMap((group) =>
    group.from.map(
      (sign): CrosswalkLink => ({
        from: { set: from, ...signAt(sign) },
        to: group.to.startsWith('fact:')
          ? { set: to, fact: group.to.slice('fact:'.length) }
          : { set: to, ...signAt(group.to) },
        trust: 'C',
        why: group.why,
      }),
    ),
  );
}

function signAt(name: string): { readonly dimension: string; readonly concept: string } {
  const [dimension = '', concept = ''] = name.split('.');
  return { dimension, concept };
}
