import { type CaptureHistories, failure, type StratifiedHistories, type Warning } from '@repere/contracts';
import { historyReader } from '@repere/estimation';
import { openTable } from '@repere/tables';
import type { InputOptions } from './input-options.ts';
import { readBytes, STDIN } from './read-bytes.ts';
import type { World } from './world.ts';

/** A table of lists as read from a file. */
export interface ListsTable {
  /** Over all strata. */
  readonly histories: CaptureHistories;
  readonly stratified: StratifiedHistories | null;
  /** What the reader had to say about the file. */
  readonly warnings: readonly Warning[];
}

/** Reads a file, or standard input for `-`, into counted histories, row by row. Throws every problem found. */
export async function readLists(file: string, options: InputOptions, world: World): Promise<ListsTable> {
  const { sheet, ...columns } = options;
  const table = await openTable(readBytes(file, world), {
    signal: world.interrupted,
    ...(file !== STDIN && { file }),
    ...(sheet !== undefined && { sheet }),
  });
  if (sheet !== undefined && table.format === 'csv') {
    throw failure('options.not-applicable', { name: '--sheet', to: 'CSV' });
  }
  const reader = historyReader(table.columns, columns, table.source);
  for await (const batch of table.rows()) {
    for (const row of batch) reader.add(row);
  }
  return reader.finish();
}
