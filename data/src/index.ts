export { type PublishedTable, type PublishedTableId, publishedTableOf, publishedTables } from './published-tables.ts';
