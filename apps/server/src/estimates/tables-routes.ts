import { publishedTables } from '@repere/data';
import type { Translator } from '@repere/messages';
import { publishedSource } from '@repere/reports';
import { type Endpoint, endpoint } from '../platform/http/endpoint.ts';
import { listTables } from './queries.ts';
import { IdParams, NewTable, NoParams, NoQuery, PageQuery, PublishedPage, TableDetail, TablePage } from './schemas.ts';
import { keepTable, removeTable, requireTable, tableDetail, tableView } from './tables-service.ts';

/** Largest table as JSON: 65,535 histories of sixteen lists. */
const TABLE_BYTES = 2_000_000;

/** Tables of lists: the published ones, and those of the workspace. */
export function tableRoutes(newId: () => string): readonly Endpoint[] {
  const shared = { purpose: 'estimation', weight: 'light' } as const;
  return [
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/published',
        summary: 'server.api.published.list',
        permission: 'tables.read',
        params: NoParams,
        query: NoQuery,
        body: null,
        answer: { kind: 'json', status: 200, schema: PublishedPage },
        mayFail: [],
      },
      async ({ translator }) => ({ tables: publishedTables.map((table) => publishedView(table, translator)) }),
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/tables',
        summary: 'server.api.tables.list',
        permission: 'tables.read',
        params: NoParams,
        query: PageQuery,
        body: null,
        answer: { kind: 'json', status: 200, schema: TablePage },
        mayFail: [],
      },
      async ({ query }, transaction) => {
        const { before, limit } = query;
        return { tables: (await listTables(transaction, { before, limit })).map(tableView) };
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/estimate/tables',
        summary: 'server.api.tables.save',
        permission: 'tables.write',
        params: NoParams,
        query: NoQuery,
        body: { schema: NewTable, maxBytes: TABLE_BYTES },
        answer: { kind: 'json', status: 201, schema: TableDetail },
        mayFail: ['request.too-large'],
      },
      async ({ body, act }, transaction) => {
        const tableId = await keepTable(transaction, act, body, newId);
        return tableDetail(await requireTable(transaction, tableId));
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/tables/{id}',
        summary: 'server.api.tables.read',
        permission: 'tables.read',
        params: IdParams,
        query: NoQuery,
        body: null,
        answer: { kind: 'json', status: 200, schema: TableDetail },
        mayFail: ['thing.not-found'],
      },
      async ({ params }, transaction) => tableDetail(await requireTable(transaction, params.id)),
    ),
    endpoint(
      {
        ...shared,
        method: 'delete',
        path: '/api/estimate/tables/{id}',
        summary: 'server.api.tables.delete',
        permission: 'tables.write',
        params: IdParams,
        query: NoQuery,
        body: null,
        answer: { kind: 'none' },
        mayFail: ['thing.not-found', 'thing.in-use'],
      },
      ({ params, act }, transaction) => removeTable(transaction, act, params.id),
    ),
  ];
}

function publishedView(table: (typeof publishedTables)[number], translator: Translator) {
  const { id, source, place, period, subject, observed, lists } = table;
  const { title = id, story = '' } = publishedSource(table, translator);
  return {
    id,
    title,
    story,
    source,
    place,
    period,
    subject,
    observed,
    lists: [...lists],
  };
}
