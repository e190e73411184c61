import { type Problem, problem, throwIfAny } from '@repere/contracts';
import { memberName, memberSize } from '../members.ts';
import { type LogLinearModel, modelOf } from './model.ts';

/**
 * Reads a model from its text form: its members, each written by the numbers of its lists from 1, with commas between them,
 * in square brackets or without. `[12,3]` has the interaction of the lists 1 and 2. With more than nine lists the numbers of
 * a member have dots between them, `[1.10,2]`; with fewer they may. Every subset of a member belongs to the model, and every
 * list has its main effect whether it is written or not. `modelNotation` gives the canonical form of what was read.
 *
 * Throws a `Failure` with every problem of the text, each with what was found, the position of its first character from 1, and
 * an example for this number of lists: unreadable text, an unknown list, a list named twice in a member, an empty member, and
 * the interaction of all lists, which no model can have since it leaves the number of people on no list open.
 */
export function parseModel(text: string, lists: number): LogLinearModel {
  const { inside, offset } = withoutBrackets(text);
  const problems: Problem[] = [];
  const members: number[] = [];
  let start = offset;
  for (const part of inside.split(',')) {
    const token = { found: part.trim(), position: start + leadingSpace(part) + 1 };
    const read = readMember(token, lists);
    if (typeof read === 'number') members.push(read);
    else problems.push(read);
    start += part.length + 1;
  }
  throwIfAny(problems);
  return modelOf(lists, members);
}

/** A piece of the text and where it starts, from 1. */
interface Token {
  readonly found: string;
  readonly position: number;
}

/** The member as a mask, or what is wrong with it. */
function readMember({ found, position }: Token, lists: number): number | Problem {
  const example = exampleModel(lists);
  const shown = found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)}…` : found;
  if (found === '') return problem('model.empty-member', { position, example });
  if (!/^\d+(\.\d+)*$/.test(found)) return problem('model.unreadable', { found: shown, position, example });
  const areDigits = lists <= 9 && !found.includes('.');
  let member = 0;
  for (const written of areDigits ? [...found] : found.split('.')) {
    const list = Number(written);
    if (list < 1 || list > lists) {
      return problem('model.unknown-list', { found: written, member: shown, position, lists, example });
    }
    const mask = 1 << (list - 1);
    if ((member & mask) !== 0) return problem('model.repeated-list', { found: written, member: shown, position });
    member |= mask;
  }
  if (memberSize(member) === lists) return problem('model.saturated', { found: shown, position, example });
  return member;
}

/** The text between brackets, and how many characters come before it. A bracket without its partner stays in the text. */
function withoutBrackets(text: string): { inside: string; offset: number } {
  const trimmed = text.trim();
  const offset = leadingSpace(text);
  if (!(trimmed.startsWith('[') && trimmed.endsWith(']'))) return { inside: trimmed, offset };
  return { inside: trimmed.slice(1, -1), offset: offset + 1 };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** A model that fits the number of lists, in its canonical form: the first two lists depend on each other. */
function exampleModel(lists: number): string {
  if (lists === 2) return '[1,2]';
  const others = Array.from({ length: lists - 2 }, (_, index) => `${index + 3}`);
  return `[${[memberName(0b11, lists), ...others].join(',')}]`;
}

/** Characters of a text that a message repeats. */
const LONGEST_SHOWN = 40;
