import type { ListsResult } from '@repere/contracts';
import { estimatesCsv } from '@repere/reports';
import { writeCsv } from '@repere/tables';

/** One row per estimate, for spreadsheets; the same columns in every language. */
export function listsCsv(result: ListsResult): string {
  const { columns, rows } = estimatesCsv(result);
  return writeCsv(columns, rows);
}
