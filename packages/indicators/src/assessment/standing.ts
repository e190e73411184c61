import type { CompiledPolicy } from './compile-policy.ts';
import { evaluate, FALSE, TRUE, type Truth3, UNKNOWN } from './evaluate.ts';

/** States of questions in rows of bytes: what the bulk path reads. */
export const STATE_NO = 0;
export const STATE_UNKNOWN = 1;
export const STATE_YES = 2;

/** Where one answer sheet stands under a policy. */
export interface Standing {
  /** State of each question. */
  readonly states: Uint8Array;
  /** Questions of each class answered yes, no, and unknown. */
  readonly yes: Int32Array;
  readonly no: Int32Array;
  readonly unknown: Int32Array;
  /** Truth of each module. */
  readonly modules: readonly Truth3[];
  /** Truth of each outcome's rule. */
  readonly rules: readonly Truth3[];
  /** Index of the outcome, the number of outcomes for `otherwise`, or -1 while it is undetermined. */
  readonly outcome: number;
  /** Outcomes that can still be reached, `otherwise` by the number of outcomes. */
  readonly possible: readonly number[];
}

/** Counts the answers and evaluates every rule. */
export function standingOf(compiled: CompiledPolicy, states: Uint8Array): Standing {
  const classes = compiled.members.length;
  const yes = new Int32Array(classes);
  const no = new Int32Array(classes);
  const unknown = new Int32Array(classes);
  for (let question = 0; question < states.length; question++) {
    const index = compiled.classOf[question] ?? -1;
    if (index < 0) continue;
    const counts = states[question] === STATE_YES ? yes : states[question] === STATE_NO ? no : unknown;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const counts = { yes, unknown };
  const modules = compiled.modules.map(({ node }) => evaluate(node, counts, []));
  const rules = compiled.outcomes.map((node) => evaluate(node, counts, modules));
  return { states, yes, no, unknown, modules, rules, ...outcomeOf(rules) };
}

/** The first true rule where all before it are false; `otherwise` where all are false. */
export function outcomeOf(rules: readonly Truth3[]): Pick<Standing, 'outcome' | 'possible'> {
  const possible: number[] = [];
  for (let index = 0; index < rules.length; index++) {
    if (rules[index] === TRUE) {
      possible.push(index);
      return { outcome: possible.length === 1 ? index : -1, possible };
    }
    if (rules[index] !== FALSE) possible.push(index);
  }
  possible.push(rules.length);
  return { outcome: possible.length === 1 ? rules.length : -1, possible };
}

/** Outcome of each row, as {@link Standing.outcome}, for many sheets at once. */
export function outcomesOf(compiled: CompiledPolicy, states: Uint8Array, rows: number): Int16Array {
  const width = compiled.questions.length;
  if (states.length !== rows * width) throw new RangeError(`${states.length} states are not ${rows} rows of ${width}`);
  const classes = compiled.members.length;
  const yes = new Int32Array(classes);
  const unknown = new Int32Array(classes);
  const counts = { yes, unknown };
  // Questions that the policy never looks at are passed over.
  const asked = compiled.questions.flatMap((_, question) => ((compiled.classOf[question] ?? -1) < 0 ? [] : [question]));
  const questions = Int32Array.from(asked);
  const classOf = Int32Array.from(asked, (question) => compiled.classOf[question] ?? 0);
  const modules = new Uint8Array(compiled.modules.length);
  const moduleNodes = compiled.modules.map(({ node }) => node);
  const ends = compiled.outcomes.length;
  const result = new Int16Array(rows);
  for (let row = 0; row < rows; row++) {
    yes.fill(0);
    unknown.fill(0);
    const start = row * width;
    for (let index = 0; index < questions.length; index++) {
      const state = states[start + questions[index]!];
      if (state === STATE_YES) yes[classOf[index]!]!++;
      else if (state === STATE_UNKNOWN) unknown[classOf[index]!]!++;
    }
    for (let index = 0; index < modules.length; index++)
      modules[index] = evaluate(moduleNodes[index]!, counts, modules);
    let outcome = ends;
    for (let index = 0; index < ends; index++) {
      const truth = evaluate(compiled.outcomes[index]!, counts, modules);
      if (truth === FALSE) continue;
      outcome = truth === UNKNOWN ? -1 : index;
      break;
    }
    result[row] = outcome;
  }
  return result;
}
