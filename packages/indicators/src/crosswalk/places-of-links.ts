import type { CrosswalkLink, Dimension, Fact, FactPlace, Indicator, IndicatorSet, SignPlace } from '@repere/contracts';
import { BUILT_IN_SETS } from '../built-in/built-in-sets.ts';

/** A question of a set: a sign with its dimension, or a fact. */
export type LinkedQuestion =
  | { readonly kind: 'indicator'; readonly dimension: Dimension; readonly item: Indicator }
  | { readonly kind: 'fact'; readonly item: Fact };

/** What stands at a place of a set; `undefined` where the set has no such question. */
export function questionAt(set: IndicatorSet, place: SignPlace | FactPlace): LinkedQuestion | undefined {
  if ('fact' in place) {
    const item = set.facts.find(({ id }) => id === place.fact);
    return item === undefined ? undefined : { kind: 'fact', item };
  }
  const dimension = set.dimensions.find(({ id }) => id === place.dimension);
  const item = dimension?.indicators.find(({ concept }) => concept === place.concept);
  return dimension === undefined || item === undefined ? undefined : { kind: 'indicator', dimension, item };
}

/** The id of a question as results name it. */
export function questionId(question: LinkedQuestion): string {
  return question.kind === 'fact' ? `fact:${question.item.id}` : question.item.id;
}

/**
 * The links that hold from one set to another as they are. A link names a set; it holds for that set and for one derived
 * from it, as long as the sign is there and its definition in English is word for word the one that was judged.
 */
export function linksBetween(
  from: IndicatorSet,
  to: IndicatorSet,
  links: readonly CrosswalkLink[],
): readonly CrosswalkLink[] {
  return links.filter((link) => holdsIn(from, link.from) && holdsIn(to, link.to));
}

function holdsIn(set: IndicatorSet, place: SignPlace | FactPlace): boolean {
  if (set.id !== place.set && set.parent?.id !== place.set) return false;
  const found = questionAt(set, place);
  if (found === undefined) return false;
  const original = BUILT_IN_SETS.find(({ id }) => id === place.set);
  const judged = original === undefined ? found : questionAt(original, place);
  return judged?.item.definition.en === found.item.definition.en;
}

/** Whether both sets ask the same question at the same place: the same words of what counts. */
export function isSameQuestion(from: IndicatorSet, to: IndicatorSet, place: SignPlace | FactPlace): boolean {
  const [there, here] = [questionAt(from, place), questionAt(to, place)];
  return there !== undefined && here !== undefined && there.item.definition.en === here.item.definition.en;
}
