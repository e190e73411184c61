import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CaptureHistories, Warning } from '@repere/contracts';
import { publishedTables } from '@repere/data';
import { historyReader } from '@repere/estimation';
import { openTable } from '@repere/tables';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import { insertTable } from './queries.ts';
import { newTable } from './tables-service.ts';

/** A published table as the readers of files see it. */
export interface ReadTable {
  readonly publishedId: string;
  /** Its file: the name that the command line gives it too, so that figures of both are the same to the byte. */
  readonly name: string;
  readonly histories: CaptureHistories;
  readonly warnings: readonly Warning[];
}

/** Reads every published table, the last first: ids grow with time and lists show the newest first. */
export async function readPublishedTables(): Promise<readonly ReadTable[]> {
  const { resolve } = createRequire(import.meta.url);
  const read = publishedTables.map(async ({ id, file }): Promise<ReadTable> => {
    const bytes = await readFile(resolve(`@repere/data/lists/${file}`));
    const table = await openTable(bytes, { file });
    const reader = historyReader(table.columns, {}, table.source);
    for await (const rows of table.rows()) for (const row of rows) reader.add(row);
    const { histories, warnings } = reader.finish();
    return { publishedId: id, name: file, histories, warnings };
  });
  return (await Promise.all(read)).reverse();
}

/** Puts the published tables into the workspace, those that are not in it yet. */
export async function loadDemoTables(
  transaction: TenantTransaction,
  act: Act,
  tables: readonly ReadTable[],
  newId: () => string,
): Promise<void> {
  for (const table of tables) await insertTable(transaction, act, newTable(newId, act.at, table));
}
