import { type Answer, type AnswerSheet, type Warning, warning } from '@repere/contracts';
import type { CompiledPolicy } from './compile-policy.ts';
import { STATE_NO, STATE_UNKNOWN, STATE_YES } from './standing.ts';

/** The answers of a sheet as states of a policy's questions. */
export interface SheetStates {
  readonly states: Uint8Array;
  readonly warnings: readonly Warning[];
}

/**
 * Puts the answers of a sheet in the order of the questions. A fact that others make up is settled with them, see
 * {@link settleWholes}. Facts are never assumed: `assumeUnlisted` is about indicators only.
 */
export function statesOfSheet(compiled: CompiledPolicy, sheet: AnswerSheet): SheetStates {
  const { set, questions } = compiled;
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
  const warnings = settleWholes(compiled, states).map((fact) => warning('assessment.contradiction', { fact }));
  const given = Object.values(sheet.answers).reduce((sum, answers) => sum + Object.keys(answers).length, 0);
  if (given > used) warnings.push(warning('assessment.answers-unused', { count: given - used, set: set.id }));
  return { states, warnings };
}

/**
 * Settles facts and the facts that make them up by each other: any part yes makes the whole yes, all parts no make it
 * no, and a whole answered no leaves no part unknown. So whatever is still unknown afterwards can be answered either
 * way without a contradiction, and a settled outcome never turns. Where answers contradict each other, yes wins, since
 * a missed sign costs more than one looked at twice.
 *
 * @returns Ids of the wholes that contradict their parts, in the set's order.
 */
function settleWholes({ set, indexOf }: CompiledPolicy, states: Uint8Array): readonly string[] {
  const indexOfFact = (id: string) => indexOf.get(`fact:${id}`) ?? -1;
  const wholes = set.facts.flatMap(({ id, anyOf }) =>
    anyOf === undefined ? [] : [{ id, own: indexOfFact(id), parts: anyOf.map(indexOfFact) }],
  );
  const contradicted = new Set<string>();
  // A part may be a whole itself. Each pass only ever moves a fact on, so the passes end.
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const { id, own, parts } of wholes) {
      if (states[own] === STATE_YES || !parts.some((part) => states[part] === STATE_YES)) continue;
      if (states[own] === STATE_NO) contradicted.add(id);
      states[own] = STATE_YES;
      isMoving = true;
    }
  }
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const { own, parts } of wholes) {
      const open = parts.filter((part) => states[part] === STATE_UNKNOWN);
      const denied = states[own] === STATE_NO ? open : [];
      if (states[own] === STATE_UNKNOWN && parts.every((part) => states[part] === STATE_NO)) denied.push(own);
      for (const index of denied) states[index] = STATE_NO;
      if (denied.length > 0) isMoving = true;
    }
  }
  for (const { id, own, parts } of wholes) {
    if (states[own] === STATE_YES && parts.every((part) => states[part] === STATE_NO)) contradicted.add(id);
  }
  return wholes.filter(({ id }) => contradicted.has(id)).map(({ id }) => id);
}

function stateOf(answer: Answer): number {
  return answer === 'yes' ? STATE_YES : answer === 'no' ? STATE_NO : STATE_UNKNOWN;
}

/** The answer a state stands for. */
export function answerOfState(state: number | undefined): Answer {
  return state === STATE_YES ? 'yes' : state === STATE_NO ? 'no' : 'unknown';
}
