import type { DelphiItem, DelphiMerge, EVIDENCE_MEDIA } from '@repere/contracts';

/** What the moderator has decided about one proposal. */
export type Decision =
  | { readonly kind: 'existing'; readonly item: string }
  /** Key of one of the new items. */
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'set-aside'; readonly why: string };

/** Texts of a new item by language. */
export type Texts = Readonly<Record<string, string>>;

/** A new item while it is written. */
export interface NewItem {
  readonly key: string;
  readonly dimension: string;
  readonly concept: string;
  readonly label: Texts;
  readonly definition: Texts;
  readonly question: Texts;
  readonly guidance: Texts;
  readonly media: readonly (typeof EVIDENCE_MEDIA)[number][];
  readonly side: DelphiItem['side'];
}

export const ITEM_TEXTS = ['label', 'definition', 'question', 'guidance'] as const;

/** A new item from the words of a proposal; what an interviewer needs is still to be written. */
export function newItem(
  key: string,
  { dimension, text, language }: { readonly dimension: string; readonly text: string; readonly language: string },
  side: DelphiItem['side'],
): NewItem {
  const words = { [language]: text };
  return {
    key,
    dimension,
    concept: '',
    label: words,
    definition: words,
    question: {},
    guidance: {},
    media: ['interview'],
    side,
  };
}

/** Whether everything that a new item needs is there: a name, media, and each text in English. */
export function isWritten(item: NewItem): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(item.concept) &&
    item.media.length > 0 &&
    ITEM_TEXTS.every((field) => (item[field]['en'] ?? '').trim() !== '')
  );
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

function finished({ dimension, concept, side, media, ...texts }: NewItem): DelphiItem {
  return {
    id: `${dimension}.${concept}`,
    dimension,
    concept,
    side,
    media,
    ilo11: [],
    label: written(texts.label),
    definition: written(texts.definition),
    question: written(texts.question),
    guidance: written(texts.guidance),
  };
}

/** English is there; languages left empty fall back to it. */
function written(texts: Texts): DelphiItem['label'] {
  const given = Object.entries(texts).flatMap(([language, text]) =>
    text.trim() === '' ? [] : [[language, text.trim()] as const],
  );
  return { en: '', ...Object.fromEntries(given) };
}
