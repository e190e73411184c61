import { type Failure, isFailure } from '@repere/contracts';
import { historyReader } from '@repere/estimation';
import { openTable } from '@repere/tables';
import type { ReadAnswer, ReadProgress, ReadRequest } from './protocol.ts';

/**
 * Reads a file to capture histories, in a worker: the file never leaves the computer. Memory grows with the number of distinct
 * histories and not with the number of rows. `onProgress` is told after each batch of rows.
 */
export async function readContent(
  { content, file, columns }: ReadRequest,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadAnswer> {
  let columnNames: readonly string[] = [];
  let bytes = 0;
  let rows = 0;
  const count = (chunk: number) => {
    bytes += chunk;
  };
  try {
    const table = await openTable(chunksOf(content, count), { file });
    columnNames = table.columns;
    const reader = historyReader(table.columns, columns, table.source);
    for await (const batch of table.rows()) {
      for (const row of batch) reader.add(row);
      rows += batch.length;
      onProgress({ share: content.size === 0 ? 1 : bytes / content.size, rows });
    }
    const { histories, stratified, warnings, layout } = reader.finish();
    const { delimiter, encoding } = table.dialect ?? {};
    return {
      kind: 'read',
      histories,
      stratified,
      warnings,
      layout,
      facts: {
        format: table.format,
        ...(delimiter !== undefined && { delimiter }),
        ...(encoding !== undefined && { encoding }),
      },
      columnNames,
    };
  } catch (error) {
    if (isFailure(error)) return refusal(error, columnNames);
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

function refusal({ problems }: Failure, columnNames: readonly string[]): ReadAnswer {
  return { kind: 'refused', problems, columnNames };
}

/** Not every browser can iterate over a stream. */
async function* chunksOf(content: Blob, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = content.stream().getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      count(step.value.byteLength);
      yield step.value;
    }
  } finally {
    await reader.cancel();
  }
}
