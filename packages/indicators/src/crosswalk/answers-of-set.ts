import type { Answer, AnswerSheet, EvidencedAnswer, FactPlace, IndicatorSet, SignPlace } from '@repere/contracts';

/** All places of a set: its facts, then its signs by dimension, in the set's order. */
export function placesOfSet(set: IndicatorSet): readonly (SignPlace | FactPlace)[] {
  return [
    ...set.facts.map(({ id }) => ({ set: set.id, fact: id })),
    ...set.dimensions.flatMap(({ id, indicators }) =>
      indicators.map(({ concept }) => ({ set: set.id, dimension: id, concept })),
    ),
  ];
}

/** The answers of a sheet that belong to one set alone; what other sets ask is left out. */
export function sheetOfSet(sheet: AnswerSheet, set: IndicatorSet): AnswerSheet {
  return sheetAt(sheet, placesOfSet(set), set);
}

/** The answers of a sheet at some places of a set, and what describes it in the set's classifications. */
export function sheetAt(
  sheet: AnswerSheet,
  places: readonly (SignPlace | FactPlace)[],
  set: IndicatorSet,
): AnswerSheet {
  const facts: Record<string, Answer> = {};
  const answers: Record<string, Record<string, EvidencedAnswer>> = {};
  for (const place of places) {
    if ('fact' in place) {
      const answer = Object.hasOwn(sheet.facts, place.fact) ? sheet.facts[place.fact] : undefined;
      if (answer !== undefined) facts[place.fact] = answer;
      continue;
    }
    const answer = signAnswer(sheet, place);
    if (answer === undefined) continue;
    const ofDimension = answers[place.dimension] ?? {};
    answers[place.dimension] = ofDimension;
    ofDimension[place.concept] = answer;
  }
  const context = Object.fromEntries(
    Object.entries(sheet.context).filter(([name]) => set.classifications.some(({ id }) => id === name)),
  );
  return { ...sheet, facts, answers, context };
}

/** The answer at a place, `undefined` where none was given. */
export function answerAt(sheet: AnswerSheet, place: SignPlace | FactPlace): Answer | undefined {
  if ('fact' in place) return Object.hasOwn(sheet.facts, place.fact) ? sheet.facts[place.fact] : undefined;
  return signAnswer(sheet, place)?.answer;
}

/** The answer to a sign with what it rests on. */
export function signAnswer(
  { answers }: AnswerSheet,
  { dimension, concept }: Pick<SignPlace, 'dimension' | 'concept'>,
): EvidencedAnswer | undefined {
  const given = Object.hasOwn(answers, dimension) ? answers[dimension] : undefined;
  return given !== undefined && Object.hasOwn(given, concept) ? given[concept] : undefined;
}
