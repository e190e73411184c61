import type { Problem } from '@repere/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type TableSourceFile, useDraft } from './DraftProvider.tsx';
import type { ColumnChoice, ReadProgress } from './reading/protocol.ts';
import { readTable } from './reading/read-table.ts';

/** How the opening of a table stands. */
export type Opening =
  | { readonly kind: 'idle' }
  /** `progress` is `null` at the start; small files are read before there is any. */
  | { readonly kind: 'reading'; readonly file: string; readonly progress: ReadProgress | null }
  | {
      readonly kind: 'refused';
      readonly source: TableSourceFile;
      readonly problems: readonly [Problem, ...Problem[]];
      readonly columnNames: readonly string[];
    };

/**
 * Opens tables: reads the file in a worker and, when it can be used, makes it the table of the draft and goes on. A new
 * file ends the reading of the one before.
 */
export function useTableOpening(onRead: () => void): {
  readonly opening: Opening;
  readonly open: (source: TableSourceFile, columns?: ColumnChoice) => void;
  /** Ends the reading, if there is one; the table before stays. */
  readonly cancel: () => void;
} {
  const { change, setSource } = useDraft();
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });
  const current = useRef<AbortController>(null);
  useEffect(() => () => current.current?.abort(), []);

  const open = useCallback(
    (source: TableSourceFile, columns: ColumnChoice = {}) => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      setOpening({ kind: 'reading', file: source.file, progress: null });
      const onProgress = (progress: ReadProgress) => {
        if (!stop.signal.aborted) setOpening({ kind: 'reading', file: source.file, progress });
      };
      readTable({ content: source.content, file: source.file, columns }, { signal: stop.signal, onProgress }).then(
        (answer) => {
          if (stop.signal.aborted) return;
          if (answer.kind === 'read') {
            const { kind: _, ...table } = answer;
            setSource(source);
            change({ kind: 'table-read', table: { ...table, name: source.file, published: source.published } });
            setOpening({ kind: 'idle' });
            onRead();
          } else {
            const problems: readonly [Problem, ...Problem[]] =
              answer.kind === 'refused'
                ? answer.problems
                : [{ code: 'table.unreadable', details: { reason: answer.message }, at: { file: source.file } }];
            const columnNames = answer.kind === 'refused' ? answer.columnNames : [];
            setOpening({ kind: 'refused', source, problems, columnNames });
          }
        },
        () => undefined, // Aborted: another file, or another page, took over.
      );
    },
    [change, setSource, onRead],
  );
  const cancel = useCallback(() => {
    current.current?.abort();
    setOpening({ kind: 'idle' });
  }, []);
  return { opening, open, cancel };
}
