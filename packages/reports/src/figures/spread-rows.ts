import type { ListsEstimate, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { intervalInFewWords } from '../lists/interval-words.ts';
import { estimateName } from '../lists/model-words.ts';
import { roundedPeople } from '../text/numbers.ts';

/** How an estimate stands to the spread; each kind is drawn differently. */
export type SpreadRowKind = 'compared' | 'lower-bound' | 'pair' | 'no-value';

export interface SpreadRow {
  readonly kind: SpreadRowKind;
  readonly name: string;
  /** Rounded value, or why there is none. */
  readonly value: string;
  /** Rounded interval; empty where there is no value. */
  readonly interval: string;
  readonly estimate: ListsEstimate;
}

export interface SpreadGroup {
  readonly kind: SpreadRowKind;
  readonly rows: readonly SpreadRow[];
}

const KINDS: readonly SpreadRowKind[] = ['compared', 'lower-bound', 'pair', 'no-value'];

/** Estimates in the order they are drawn: those in the spread, lower bounds, pairs, and those without a number. */
export function spreadGroups(result: ListsResult, t: Translator): SpreadGroup[] {
  const lists = result.lists.map(({ name }) => name);
  const rows = result.estimates.map((estimate): SpreadRow => {
    return { kind: rowKind(estimate), name: estimateName(estimate, lists, t), ...rowWords(estimate, t), estimate };
  });
  return KINDS.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) })).filter(
    ({ rows: { length } }) => length > 0,
  );
}

function rowKind({ method, value }: ListsEstimate): SpreadRowKind {
  if (value === null) return 'no-value';
  if (method === 'chao') return 'lower-bound';
  return method === 'pairs' ? 'pair' : 'compared';
}

function rowWords(
  { method, value, interval, status }: ListsEstimate,
  t: Translator,
): Pick<SpreadRow, 'value' | 'interval'> {
  if (value === null) return { value: t.text(`lists.status.${status}`), interval: '' };
  const number = (each: number): string => roundedPeople(t, each);
  return {
    value: method === 'chao' ? t.text('reports.figure.bound', { value: number(value) }) : number(value),
    interval: intervalInFewWords(t, interval, number),
  };
}
