import {
  type CaptureHistories,
  failure,
  observedPersons,
  type StratifiedHistories,
  type Warning,
} from '@repere/contracts';
import { digestHistories, digestStrata } from '@repere/workbench';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import {
  deleteEndedJobsOf,
  deleteTable,
  findSameTable,
  findTable,
  insertTable,
  type ListTable,
  type ListTableContent,
} from './queries.ts';
import type { TableChoice } from './schemas.ts';

type PersonAct = Act & { readonly accountId: string };

/** What a table is made of. */
interface TableContent {
  readonly name: string;
  readonly histories: CaptureHistories;
  readonly stratified?: StratifiedHistories | null;
  readonly warnings: readonly Warning[];
}

/** A table to be kept: what it holds, and what follows from that. */
export function newTable(
  newId: () => string,
  at: Date,
  content: TableContent & { readonly publishedId?: string },
): ListTableContent {
  const { name, histories, stratified = null, warnings, publishedId = null } = content;
  return {
    tableId: newId(),
    publishedId,
    name,
    histories,
    stratified,
    warnings,
    digest: stratified === null ? digestHistories(histories) : digestStrata(stratified),
    observed: observedPersons(histories),
    createdAt: at,
  };
}

/** The table that a request means: one of the workspace, or one that comes along, which is kept. */
export async function tableOfChoice(
  transaction: TenantTransaction,
  act: PersonAct,
  choice: TableChoice,
  newId: () => string,
): Promise<ListTableContent> {
  const tableId = 'id' in choice ? choice.id : await keepTable(transaction, act, choice, newId);
  return requireTable(transaction, tableId);
}

/** Keeps a table and returns its id; one with the same content and name is kept once. */
export async function keepTable(
  transaction: TenantTransaction,
  act: PersonAct,
  content: TableContent,
  newId: () => string,
): Promise<string> {
  const table = newTable(newId, act.at, content);
  const known = await findSameTable(transaction, table.digest, table.name);
  if (known !== null) return known;
  await insertTable(transaction, act, table);
  return table.tableId;
}

export async function requireTable(transaction: TenantTransaction, tableId: string): Promise<ListTableContent> {
  const table = await findTable(transaction, tableId);
  if (table === null) throw failure('thing.not-found');
  return table;
}

/** Deletes a table and the ended jobs of it; `thing.in-use` while an estimate or an open job needs it. */
export async function removeTable(transaction: TenantTransaction, act: PersonAct, tableId: string): Promise<void> {
  await deleteEndedJobsOf(transaction, tableId);
  if (!(await deleteTable(transaction, act, tableId))) throw failure('thing.not-found');
}

/** As it leaves the server. */
export function tableView({ tableId, publishedId, name, observed, digest, createdAt }: ListTable) {
  return { id: tableId, publishedId, name, observed, digest, createdAt: createdAt.toISOString() };
}

export function tableDetail(table: ListTableContent) {
  const { lists, histories, counts } = table.histories;
  const { stratified } = table;
  return {
    ...tableView(table),
    histories: {
      kind: 'capture-histories' as const,
      lists: [...lists],
      histories: [...histories],
      counts: [...counts],
    },
    stratified:
      stratified === null
        ? null
        : {
            kind: 'stratified-histories' as const,
            lists: [...stratified.lists],
            columns: [...stratified.columns],
            strata: stratified.strata.map((stratum) => ({
              values: [...stratum.values],
              histories: [...stratum.histories],
              counts: [...stratum.counts],
            })),
          },
    warnings: table.warnings.map(({ code, details }) => ({ code, details: plainDetails(details) })),
  };
}

/** The same values in the mutable types that schemas have. */
function plainDetails(details: Warning['details']) {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      // A list is all texts or all numbers; spreading loses that in the types only.
      Array.isArray(value) ? ([...value] as string[] | number[]) : (value as string | number | boolean | null),
    ]),
  );
}
