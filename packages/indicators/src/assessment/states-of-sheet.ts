import { type Answer, type AnswerSheet, type Warning, warning } from '@repere/contracts';
import type { CompiledPolicy } from './compile-policy.ts';
import { STATE_NO, STATE_UNKNOWN, STATE_YES } from './standing.ts';

/** The answers of a sheet as states of a policy's questions. */
export interface SheetStates {
  readonly states: Uint8Array;
  readonly warnings: readonly Warning[];
}

/**
 * Puts the answers of a sheet in the order of the questions. A fact that others make up is yes with any of them and no
 * with all of them; where it contradicts them, yes wins and a warning says so. Facts are never assumed: `assumeUnlisted`
 * is about indicators only.
 */
export function statesOfSheet(compiled: CompiledPolicy, sheet: AnswerSheet): SheetStates {
  const { set, questions, indexOf } = compiled;
  const unlisted = sheet.assumeUnlisted === 'no' ? STATE_NO : STATE_UNKNOWN;
  const states = new Uint8Array(questions.length);
  let used = 0;
  questions.forEach(({ kind, dimension, key }, index) => {
    if (kind === 'fact') {
      const answer = sheet.facts[key];
      states[index] = answer === undefined ? STATE_UNKNOWN : stateOf(answer);
      return;
    }
    const answers = sheet.answers[set.dimensions[dimension]?.id ?? ''];
    const answer = answers !== undefined && Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (answer !== undefined) used++;
    states[index] = answer === undefined ? unlisted : stateOf(answer.answer);
  });
  const warnings: Warning[] = [];
  for (const { id, anyOf } of set.facts) {
    if (anyOf === undefined) continue;
    const own = indexOf.get(`fact:${id}`) ?? -1;
    const parts = anyOf.map((part) => states[indexOf.get(`fact:${part}`) ?? -1]);
    const isAny = parts.includes(STATE_YES);
    if (isAny && states[own] === STATE_NO) warnings.push(warning('assessment.contradiction', { fact: id }));
    if (isAny) states[own] = STATE_YES;
    else if (states[own] === STATE_UNKNOWN && parts.every((part) => part === STATE_NO)) states[own] = STATE_NO;
  }
  const given = Object.values(sheet.answers).reduce((sum, answers) => sum + Object.keys(answers).length, 0);
  if (given > used) warnings.push(warning('assessment.answers-unused', { count: given - used, set: set.id }));
  return { states, warnings };
}

function stateOf(answer: Answer): number {
  return answer === 'yes' ? STATE_YES : answer === 'no' ? STATE_NO : STATE_UNKNOWN;
}

/** The answer a state stands for. */
export function answerOfState(state: number | undefined): Answer {
  return state === STATE_YES ? 'yes' : state === STATE_NO ? 'no' : 'unknown';
}
