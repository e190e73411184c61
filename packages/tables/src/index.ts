export type { Encoding } from './csv/decoding.ts';
export type { Dialect, KnownDialect } from './csv/read-csv.ts';
export { DEFAULT_LIMITS, type TableLimits } from './limits.ts';
export { type OpenOptions, type OpenTable, openTable } from './open-table.ts';
export { type Column, readTable, type Table } from './read-table.ts';
export { type WriteOptions, writeCsv } from './write-csv.ts';
