import type { ListsEstimate, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { intervalInFewWords } from '../lists/interval-words.ts';
import { estimateName, formInWords, shortEstimateName } from '../lists/model-words.ts';
import { isInSpread, wholeEstimates } from '../lists/whole-result.ts';
import { roundedPeople } from '../text/numbers.ts';

/** How an estimate stands to the others; each kind is drawn differently. */
export type SpreadRowKind = 'compared' | 'lower-bound' | 'rough-check' | 'pair' | 'other-form' | 'no-value';

export interface SpreadRow {
  readonly kind: SpreadRowKind;
  readonly name: string;
  /** The name where there is little room. */
  readonly shortName: string;
  /** The name where even that is too long: without the form, or the form alone where several are drawn. */
  readonly shortestName: string;
  /** Whether it is the primary method's, and marked as such. */
  readonly isPrimary: boolean;
  /** Rounded value, or why there is none. */
  readonly value: string;
  /** Rounded interval; empty where there is no value. */
  readonly interval: string;
  readonly estimate: ListsEstimate;
}

export interface SpreadGroup {
  readonly kind: SpreadRowKind;
  /** What the rows are; `null` where they need no saying. */
  readonly heading: string | null;
  readonly rows: readonly SpreadRow[];
}

const KINDS: readonly SpreadRowKind[] = ['compared', 'lower-bound', 'rough-check', 'pair', 'other-form', 'no-value'];

/** Kinds with one number for a method, which can be marked as the primary one. */
const MAY_BE_PRIMARY: ReadonlySet<SpreadRowKind> = new Set(['compared', 'lower-bound', 'rough-check']);

/** Estimates of the whole in the order they are drawn: those in the spread, then all others by why they are not in it. */
export function spreadGroups(result: ListsResult, t: Translator): SpreadGroup[] {
  const lists = result.lists.map(({ name }) => name);
  const rows = wholeEstimates(result).map((estimate): SpreadRow => {
    const kind = rowKind(estimate);
    return {
      kind,
      name: estimateName(estimate, lists, t),
      shortName: shortEstimateName(estimate, lists, t),
      shortestName:
        kind === 'compared'
          ? t.text(`lists.method.${estimate.method}.short`)
          : (formInWords(estimate, t) ?? shortEstimateName(estimate, lists, t)),
      isPrimary: MAY_BE_PRIMARY.has(kind) && estimate.method === result.primary?.method,
      ...rowWords(estimate, t),
      estimate,
    };
  });
  return KINDS.map((kind) => ({
    kind,
    heading: kind === 'compared' ? null : t.text(`reports.figure.spread.group.${kind}`),
    rows: rows.filter((row) => row.kind === kind),
  })).filter(({ rows: { length } }) => length > 0);
}

function rowKind(estimate: ListsEstimate): SpreadRowKind {
  if (isInSpread(estimate)) return 'compared';
  if (estimate.role === 'other-form') return 'other-form';
  if (estimate.value === null || estimate.role === 'estimate') return 'no-value';
  return estimate.role;
}

/** Value and interval in words, rounded. */
export function rowWords(
  { role, value, interval, status }: ListsEstimate,
  t: Translator,
): Pick<SpreadRow, 'value' | 'interval'> {
  if (value === null) return { value: t.text(`lists.status.${status}`), interval: '' };
  const number = (each: number): string => roundedPeople(t, each);
  return {
    value: role === 'lower-bound' ? t.text('reports.figure.bound', { value: number(value) }) : number(value),
    interval: intervalInFewWords(t, interval, number),
  };
}
