import {
  type AnswerSheet,
  type CarriedAnswer,
  type CarriedSheet,
  type CrosswalkLink,
  type Evidence,
  type FactPlace,
  type IndicatorSet,
  type SignPlace,
  warning,
} from '@repere/contracts';
import { answerAt, placesOfSet, sheetAt, signAnswer } from './answers-of-set.ts';
import { isDenied } from './denied-facts.ts';
import { CROSSWALK_LINKS } from './links.ts';
import { isSameQuestion, linksBetween, questionAt, questionId } from './places-of-links.ts';

/** Carries sheets filled with one set over to another. */
export type Carrier = (sheet: AnswerSheet) => CarriedSheet;

/**
 * Answers another set as far as the answers of one set do. Only a yes is carried, and only along a link; nothing is
 * carried on from what was carried. What the sheet itself answers for `to` stands: an own no against a carried yes is a
 * contradiction, listed and warned of; an own unknown gives way. Facts and signs that both sets ask in the same words are
 * the same question, and their answer stands in both as it is.
 *
 * Everything else of `to` is unknown, whatever the sheet says of what it does not list: what was not asked is no no.
 *
 * @param sheet Filled with `from`. It may answer questions of `to` as well. Where both sets ask at the same place in
 *   other words, its answer there is one to `from`.
 */
export function carryAnswers(
  sheet: AnswerSheet,
  from: IndicatorSet,
  to: IndicatorSet,
  links: readonly CrosswalkLink[] = CROSSWALK_LINKS,
): CarriedSheet {
  return carrierBetween(from, to, links)(sheet);
}

/** As {@link carryAnswers}, made ready once for many sheets. */
export function carrierBetween(
  from: IndicatorSet,
  to: IndicatorSet,
  links: readonly CrosswalkLink[] = CROSSWALK_LINKS,
): Carrier {
  const places = placesOfSet(to);
  const shared = places.filter((place) => isSameQuestion(from, to, place));
  const own = places.filter((place) => shared.includes(place) || questionAt(from, place) === undefined);
  const ready = readyLinks(from, to, links);
  return (sheet) => {
    const ownSheet = sheetAt(sheet, own, to);
    const given = ready
      .filter(({ link }) => answerAt(sheet, link.from) === 'yes')
      .map((each): CarriedAnswer => ({ ...each, evidence: signAnswer(sheet, each.link.from)?.evidence ?? [] }));
    const isContradicted = ({ link }: CarriedAnswer) => isAnsweredNo(ownSheet, link.to, to);
    const contradictions = given.filter(isContradicted);
    const carried = given.filter((each) => !isContradicted(each) && answerAt(ownSheet, each.link.to) !== 'yes');
    const answered = carried.reduce(withYes, { ...ownSheet, assumeUnlisted: 'unknown' } as const);
    return {
      sheet: answered,
      carried,
      contradictions,
      shared: shared.filter((place) => answerAt(ownSheet, place) !== undefined).map((place) => idAt(to, place)),
      open: places.filter((place) => (answerAt(answered, place) ?? 'unknown') === 'unknown').length,
      warnings:
        contradictions.length === 0
          ? []
          : [
              warning('crosswalk.contradiction', {
                from: from.id,
                to: to.id,
                questions: [...new Set(contradictions.map((each) => each.to))],
              }),
            ],
    };
  };
}

/** The links that hold, in the order of the questions they answer and then of those that answer them. */
function readyLinks(
  from: IndicatorSet,
  to: IndicatorSet,
  links: readonly CrosswalkLink[],
): readonly Omit<CarriedAnswer, 'evidence'>[] {
  const rankIn = (set: IndicatorSet) => {
    const ranks = new Map(placesOfSet(set).map((place, index) => [idAt(set, place), index] as const));
    return (id: string) => ranks.get(id) ?? -1;
  };
  const [there, here] = [rankIn(from), rankIn(to)];
  return linksBetween(from, to, links)
    .map((link) => ({ from: idAt(from, link.from), to: idAt(to, link.to), link }))
    .toSorted((a, b) => here(a.to) - here(b.to) || there(a.from) - there(b.from));
}

function withYes(sheet: AnswerSheet, { link: { to }, evidence }: CarriedAnswer): AnswerSheet {
  if ('fact' in to) return { ...sheet, facts: { ...sheet.facts, [to.fact]: 'yes' } };
  const before = signAnswer(sheet, to)?.evidence ?? [];
  const answer = { answer: 'yes', evidence: distinct([...before, ...evidence]) } as const;
  return {
    ...sheet,
    answers: { ...sheet.answers, [to.dimension]: { ...sheet.answers[to.dimension], [to.concept]: answer } },
  };
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const byContent = new Map<string, Evidence>();
  for (const each of evidence) {
    const { medium, phase = '', certainty, exposure = '' } = each;
    byContent.set([medium, phase, certainty, exposure].join(' '), each);
  }
  return [...byContent.values()];
}

function isAnsweredNo(own: AnswerSheet, place: SignPlace | FactPlace, to: IndicatorSet): boolean {
  // An own yes is not at stake, even where other facts contradict it.
  if ('fact' in place) return own.facts[place.fact] !== 'yes' && isDenied(place.fact, own.facts, to);
  return answerAt(own, place) === 'no';
}

function idAt(set: IndicatorSet, place: SignPlace | FactPlace): string {
  const found = questionAt(set, place);
  // Links that name no question of the set were left out before.
  return found === undefined ? '' : questionId(found);
}
