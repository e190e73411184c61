import type { ListsEstimate } from '@repere/contracts';
import { isMessageId, type Translator } from '@repere/messages';

/** From this number of lists on, positions in a member are kept apart by dots (`1.12`). */
const DOTTED_FROM = 10;

/** The 0-based positions in a member's name, `13` or `1.13`; empty when it is not such a name. */
export function memberPositions(name: string, lists: number): number[] {
  const parts = lists >= DOTTED_FROM ? name.split('.') : [...name];
  const positions = parts.map((part) => Number(part) - 1);
  return positions.every((position) => Number.isInteger(position) && position >= 0 && position < lists)
    ? positions
    : [];
}

/** The members of a model in the notation `[12,3]`, each as 0-based positions; none where it is another notation. */
export function modelMembers(model: string, lists: number): number[][] {
  const inside = /^\[(.*)\]$/.exec(model)?.[1];
  if (inside === undefined) return [];
  const members = inside.split(',').map((name) => memberPositions(name.trim(), lists));
  return members.every((positions) => positions.length > 0) ? members : [];
}

/** The two lists of an estimate from a pair, as 0-based positions; `null` where the model does not name two. */
export function pairOf(estimate: ListsEstimate, lists: number): readonly [number, number] | null {
  if (estimate.method !== 'pairs') return null;
  const positions = [...new Set(modelMembers(estimate.model ?? '', lists).flat())].sort((a, b) => a - b);
  const [first, second] = positions;
  return first !== undefined && second !== undefined && positions.length === 2 ? [first, second] : null;
}

/** Names of the lists at these positions, as "A and B". */
export function listNames(positions: readonly number[], lists: readonly string[], t: Translator): string {
  return t.list(positions.map((position) => lists[position] ?? String(position + 1)));
}

/** How an estimate is called in a row of its own: the method, with its form where it has several, and for a pair its two lists. */
export function estimateName(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  return nameWith('', estimate, lists, t);
}

/** The same in few words. */
export function shortEstimateName(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  return nameWith('.short', estimate, lists, t);
}

function nameWith(suffix: '' | '.short', estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  const pair = pairOf(estimate, lists.length);
  if (pair !== null) return listNames(pair, lists, t);
  const method = t.text(`lists.method.${estimate.method}${suffix}`);
  const form = formInWords(estimate, t);
  return form === null ? method : t.text('lists.form', { method, form });
}

/** Methods that give several numbers, told apart by `model`, which there is no set of dependent lists. */
const WITH_FORMS: ReadonlySet<ListsEstimate['method']> = new Set(['closed', 'sample-coverage']);

/** Which of the forms of its method an estimate is; `null` where the method has one. */
export function formInWords({ method, model }: ListsEstimate, t: Translator): string | null {
  if (model === undefined || !WITH_FORMS.has(method)) return null;
  const id = `lists.form.${model}`;
  return isMessageId(id) ? t.text(id) : model;
}

/** The model in words: which lists are taken to depend on each other. A notation of another kind stays as it is. */
export function modelInWords(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  if (estimate.model === undefined || estimate.method === 'pairs') return '–';
  const members = modelMembers(estimate.model, lists.length);
  if (members.length === 0) return formInWords(estimate, t) ?? estimate.model;
  const dependent = members.filter((positions) => positions.length > 1);
  if (dependent.length === 0) return t.text('lists.model.main');
  return t.text('lists.model.with', {
    pairs: dependent.map((positions) => positions.map((position) => lists[position]).join(' × ')).join(', '),
  });
}
