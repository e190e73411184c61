import { failure, type IndicatorSet, type LocalisedText } from '@repere/contracts';
import { diffSets } from './diff-sets.ts';
import { nextVersion } from './versions.ts';

/** Who makes a set, when and why: the entry of its history. */
export interface Authorship {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly why: LocalisedText;
}

/**
 * A country's own set from a parent: everything is taken over, then it is the country's to add, drop, re-word, re-grade
 * and translate. It starts as a draft at version 0.1.0 and carries no signature and no endorsement of its parent.
 *
 * @throws Failure `set.same-id` when the new id is the parent's.
 */
export function deriveSet(
  parent: IndicatorSet,
  id: string,
  title: LocalisedText,
  authorship: Authorship,
): IndicatorSet {
  if (id === parent.id || parent.aliases.includes(id)) throw failure('set.same-id', { found: id });
  return {
    ...parent,
    id,
    aliases: [],
    title,
    version: '0.1.0',
    status: 'draft',
    parent: { id: parent.id, version: parent.version },
    history: [{ version: '0.1.0', ...authorship }],
    signOffs: [],
    endorsement: null,
  };
}

/**
 * The next version of a set after an edit: its number grows with what changed (a grade, rule or member is a minor
 * version, a word a patch), and signatures stay only where the grade they signed does.
 *
 * @throws Failure `set.nothing-changed`.
 */
export function reviseSet(before: IndicatorSet, edited: IndicatorSet, authorship: Authorship): IndicatorSet {
  const difference = diffSets(before, edited);
  const titlesChanged =
    JSON.stringify([before.title, before.description]) !== JSON.stringify([edited.title, edited.description]);
  if (difference.same && !titlesChanged)
    throw failure('set.nothing-changed', { id: before.id, version: before.version });
  const isWordsOnly =
    difference.same ||
    [
      difference.dimensionsAdded,
      difference.dimensionsDropped,
      difference.added,
      difference.dropped,
      difference.regraded,
      difference.rules,
      difference.other,
    ].every((list) => list.length === 0);
  const version = nextVersion(before.version, isWordsOnly ? 'patch' : 'minor');
  const grades = new Map(
    edited.dimensions.flatMap(({ indicators }) => indicators.map(({ id, strength }) => [id, strength])),
  );
  const signOffs = edited.signOffs.filter(
    ({ indicator, strength }) => grades.has(indicator) && grades.get(indicator) === strength,
  );
  return {
    ...edited,
    version,
    // A change of substance is to be signed and endorsed anew.
    status: isWordsOnly ? edited.status : before.status === 'draft' ? 'draft' : 'unreviewed',
    endorsement: isWordsOnly ? edited.endorsement : null,
    history: [...before.history, { version, ...authorship }],
    signOffs,
  };
}
