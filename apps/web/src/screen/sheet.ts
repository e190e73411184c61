import type { Answer, AnswerSheet, Evidence, EvidencedAnswer, IndicatorSet } from '@repere/contracts';

/** What is being asked about one person. It lives in the memory of the page and nowhere else. */
export interface ScreenSheet {
  /** A random id, so that a case can take the sheet up later; it says nothing about anybody. */
  readonly id: string;
  readonly set: IndicatorSet;
  readonly policy: string;
  /** Answers by question: an indicator's id, or `fact:<id>`. What was not asked is absent. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
  readonly assumeUnlisted: AnswerSheet['assumeUnlisted'];
  readonly context: Readonly<Record<string, string>>;
}

export type SheetChange =
  | { readonly kind: 'started'; readonly set: IndicatorSet; readonly id: string }
  | { readonly kind: 'taken-up'; readonly set: IndicatorSet; readonly id: string; readonly sheet: AnswerSheet }
  | { readonly kind: 'answered'; readonly question: string; readonly answer: Answer }
  | { readonly kind: 'evidence-given'; readonly question: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'policy-chosen'; readonly policy: string }
  | { readonly kind: 'unlisted-read-as'; readonly assumeUnlisted: AnswerSheet['assumeUnlisted'] }
  | { readonly kind: 'context-given'; readonly classification: string; readonly code: string | null }
  | { readonly kind: 'forgotten' };

/** The sheet after a change; `null` where there is none. */
export function changeSheet(sheet: ScreenSheet | null, change: SheetChange): ScreenSheet | null {
  switch (change.kind) {
    case 'started':
      return emptySheet(change.set, change.id);
    case 'taken-up':
      return takenUp(change.set, change.id, change.sheet);
    case 'forgotten':
      return null;
    default:
      return sheet === null ? null : changed(sheet, change);
  }
}

function changed(
  sheet: ScreenSheet,
  change: Exclude<SheetChange, { kind: 'started' | 'taken-up' | 'forgotten' }>,
): ScreenSheet {
  switch (change.kind) {
    case 'answered':
      return { ...sheet, answers: { ...sheet.answers, [change.question]: change.answer } };
    case 'evidence-given':
      return { ...sheet, evidence: { ...sheet.evidence, [change.question]: change.evidence } };
    case 'policy-chosen':
      return { ...sheet, policy: change.policy };
    case 'unlisted-read-as':
      return { ...sheet, assumeUnlisted: change.assumeUnlisted };
    case 'context-given': {
      const { [change.classification]: _, ...others } = sheet.context;
      return { ...sheet, context: change.code === null ? others : { ...others, [change.classification]: change.code } };
    }
  }
}

function emptySheet(set: IndicatorSet, id: string): ScreenSheet {
  return {
    id,
    set,
    policy: set.policies[0]?.id ?? '',
    answers: {},
    evidence: {},
    assumeUnlisted: 'unknown',
    context: {},
  };
}

function takenUp(set: IndicatorSet, id: string, sheet: AnswerSheet): ScreenSheet {
  const answers: Record<string, Answer> = {};
  const evidence: Record<string, readonly Evidence[]> = {};
  for (const [fact, answer] of Object.entries(sheet.facts)) answers[`fact:${fact}`] = answer;
  for (const { id: dimension, indicators } of set.dimensions) {
    for (const { id: question, concept } of indicators) {
      const given = sheet.answers[dimension]?.[concept];
      if (given === undefined) continue;
      answers[question] = given.answer;
      if (given.evidence.length > 0) evidence[question] = given.evidence;
    }
  }
  const { assumeUnlisted, context } = sheet;
  return { ...emptySheet(set, sheet.id ?? id), answers, evidence, assumeUnlisted, context };
}

/** The sheet as the engine and the exported file have it. */
export function answerSheetOf({ id, set, answers, evidence, assumeUnlisted, context }: ScreenSheet): AnswerSheet {
  const facts = Object.fromEntries(
    set.facts.flatMap((fact) => {
      const answer = answers[`fact:${fact.id}`];
      return answer === undefined ? [] : [[fact.id, answer] as const];
    }),
  );
  const byDimension = Object.fromEntries(
    set.dimensions.flatMap(({ id: dimension, indicators }) => {
      const given = indicators.flatMap((indicator): (readonly [string, EvidencedAnswer])[] => {
        const answer = answers[indicator.id];
        return answer === undefined ? [] : [[indicator.concept, { answer, evidence: evidence[indicator.id] ?? [] }]];
      });
      return given.length === 0 ? [] : [[dimension, Object.fromEntries(given)] as const];
    }),
  );
  return { id, facts, answers: byDimension, assumeUnlisted, context };
}

/** One thing to ask: its id and its texts. */
export interface ScreenQuestion {
  readonly id: string;
  readonly item: IndicatorSet['facts'][number] | IndicatorSet['dimensions'][number]['indicators'][number];
}

/** Questions under one topic; `null` stands for what is asked before the topics. */
export interface ScreenTopic {
  readonly dimension: IndicatorSet['dimensions'][number] | null;
  readonly questions: readonly ScreenQuestion[];
}

/** What to ask, in order: what decides about safety first; of a fact that others make up, only those others. */
export function topicsOf(set: IndicatorSet): readonly ScreenTopic[] {
  const rank = (id: string) => (id === 'immediate-danger' ? 0 : id === 'child' ? 1 : 2);
  const facts = set.facts
    .filter(({ anyOf }) => anyOf === undefined)
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .map((item): ScreenQuestion => ({ id: `fact:${item.id}`, item }));
  return [
    ...(facts.length === 0 ? [] : [{ dimension: null, questions: facts }]),
    ...set.dimensions.map((dimension) => ({
      dimension,
      questions: dimension.indicators.map((item): ScreenQuestion => ({ id: item.id, item })),
    })),
  ];
}
