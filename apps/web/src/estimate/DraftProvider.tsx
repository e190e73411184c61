import { createContext, type Dispatch, type ReactNode, use, useEffect, useMemo, useReducer, useState } from 'react';
import { changeDraft, type Draft, type DraftChange, EMPTY_DRAFT } from './draft.ts';
import { DRAFT_KEY, parseKeptDraft } from './kept-draft.ts';

/** The file that the table of the draft was read from; in memory only, so it is gone after a reload. */
export interface TableSourceFile {
  readonly content: Blob;
  readonly file: string;
  readonly published: string | null;
}

interface DraftAccess {
  readonly draft: Draft;
  readonly change: Dispatch<DraftChange>;
  readonly source: TableSourceFile | null;
  readonly setSource: (source: TableSourceFile | null) => void;
}

const DraftContext = createContext<DraftAccess>({
  draft: EMPTY_DRAFT,
  change: () => undefined,
  source: null,
  setSource: () => undefined,
});

/** Holds the estimate in the making, and keeps it in the tab so that a reload loses nothing. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const [draft, change] = useReducer(changeDraft, null, () => parseKeptDraft(keptText()));
  const [source, setSource] = useState<TableSourceFile | null>(null);
  useEffect(() => keep(draft), [draft]);
  const access = useMemo(() => ({ draft, change, source, setSource }), [draft, source]);
  return <DraftContext value={access}>{children}</DraftContext>;
}

/** The estimate in the making, and how to change it. */
export function useDraft(): DraftAccess {
  return use(DraftContext);
}

function keptText(): string | null {
  try {
    return window.sessionStorage.getItem(DRAFT_KEY);
  } catch {
    return null;
  }
}

function keep(draft: Draft): void {
  try {
    if (draft.table === null) window.sessionStorage.removeItem(DRAFT_KEY);
    else window.sessionStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
  } catch {
    // Storage that is full or switched off costs the memory over a reload, and nothing else.
  }
}
