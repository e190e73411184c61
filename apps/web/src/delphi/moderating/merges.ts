import type { DelphiItem, DelphiMerge } from '@repere/contracts';
import { isWritten, type NewSign, newSign, textsOfSign } from '../../sets/new-sign.ts';

/** What the moderator has decided about one proposal. */
export type Decision =
  | { readonly kind: 'existing'; readonly item: string }
  /** Key of one of the new items. */
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'set-aside'; readonly why: string };

/** A new item while it is written. */
export interface NewItem extends NewSign {
  readonly key: string;
  readonly dimension: string;
}

/** A new item from the words of a proposal; what an interviewer needs is still to be written. */
export function newItem(
  key: string,
  { dimension, text, language }: { readonly dimension: string; readonly text: string; readonly language: string },
  side: NewSign['side'],
): NewItem {
  return { key, dimension, ...newSign(side, { [language]: text }) };
}

/** The decisions as the server takes them; null while a proposal is undecided or an item unfinished. */
export function mergesOf(
  proposals: readonly { readonly id: string }[],
  decisions: ReadonlyMap<string, Decision>,
  items: readonly NewItem[],
): readonly DelphiMerge[] | null {
  const merges: DelphiMerge[] = [];
  const members = new Map<string, string[]>();
  for (const { id } of proposals) {
    const decision = decisions.get(id);
    if (decision === undefined) return null;
    if (decision.kind === 'new') members.set(decision.key, [...(members.get(decision.key) ?? []), id]);
    if (decision.kind === 'existing') merges.push({ kind: 'existing', proposals: [id], item: decision.item });
    if (decision.kind === 'set-aside') {
      if (decision.why.trim() === '') return null;
      merges.push({ kind: 'set-aside', proposals: [id], why: decision.why.trim() });
    }
  }
  for (const [key, ids] of members) {
    const item = items.find((one) => one.key === key);
    if (item === undefined || !isWritten(item)) return null;
    merges.push({ kind: 'new', proposals: ids, item: finished(item) });
  }
  return merges;
}

function finished(item: NewItem): DelphiItem {
  const { dimension, concept, side, media } = item;
  return { id: `${dimension}.${concept}`, dimension, concept, side, media, ilo11: [], ...textsOfSign(item) };
}
