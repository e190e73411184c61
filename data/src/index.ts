export { type PublishedTable, type PublishedTableId, publishedTables } from './published-tables.ts';
