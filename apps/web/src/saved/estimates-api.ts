import { FAILURES, failure, isFailure, type ListsResult } from '@repere/contracts';
import type { Language } from '@repere/messages';
import { digestHistories, digestStrata, parseListsResult } from '@repere/workbench';
import { historiesOf, stratifiedOf } from '../estimate/capture-histories.ts';
import type { ShownResult } from '../estimate/result/ResultView.tsx';
import { askServer } from '../server/api-client.ts';
import { array, fields, nullable, number, string, whole } from '../shell/check-shape.ts';

const ESTIMATES = '/api/estimate/estimates';
const TABLES = '/api/estimate/tables';
const PAGE_SIZE = 50;
/** What ids look like; anything else in an address is a typing error. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** As long as the server takes names. */
export const MAX_NAME_CHARACTERS = 200;

/** Keys of what is remembered between pages. */
export const ESTIMATES_KEY = ['estimates'] as const;
export const estimateKey = (id: string) => [...ESTIMATES_KEY, id] as const;

/** A saved estimate, for a list. */
export interface EstimateSummary {
  readonly id: string;
  readonly name: string;
  readonly observed: number;
  readonly spread: { readonly min: number | null; readonly max: number | null };
  /** ISO 8601. */
  readonly createdAt: string;
  /** Grows with each change; a change names the one it was made from. */
  readonly revision: number;
  readonly table: { readonly id: string; readonly name: string; readonly publishedId: string | null };
}

/** A saved estimate with its result and its table. */
export interface SavedEstimate extends EstimateSummary {
  readonly shown: ShownResult;
}

export interface EstimatePage {
  readonly estimates: readonly EstimateSummary[];
  /** Asks for the next page; `null` when this was the last. */
  readonly next: string | null;
}

/** Saved estimates, the latest first. */
export async function listEstimates(before: string | null, language: Language): Promise<EstimatePage> {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(before !== null && { before }) });
  const answer = await json(`${ESTIMATES}?${query}`, language);
  const estimates = array(fields(answer)['estimates']).map(summaryOf);
  return { estimates, next: estimates.length < PAGE_SIZE ? null : (estimates.at(-1)?.id ?? null) };
}

/** One saved estimate, and the table it is of. */
export async function findEstimate(id: string, language: Language): Promise<SavedEstimate> {
  if (!UUID.test(id)) throw failure('thing.not-found');
  const answer = await json(`${ESTIMATES}/${id}`, language);
  const summary = summaryOf(answer);
  const table = fields(await json(`${TABLES}/${summary.table.id}`, language));
  const shown: ShownResult = {
    result: parseListsResult(fields(answer)['result']),
    histories: historiesOf(table['histories']),
    stratified: nullable(table['stratified'], stratifiedOf),
    name: summary.table.name,
    published: summary.table.publishedId,
  };
  return { ...summary, shown };
}

/** Saves a result with its table; a published table is the workspace's own where that has it. */
export async function saveEstimate(
  { name, shown }: { readonly name: string; readonly shown: ShownResult },
  language: Language,
): Promise<EstimateSummary> {
  const { result, histories, stratified } = shown;
  const known = shown.published === null ? null : await findPublishedTable(shown, language);
  const table =
    known === null
      ? { name: shown.name.slice(0, MAX_NAME_CHARACTERS), histories, stratified, warnings: [] }
      : { id: known };
  const response = await askServer(ESTIMATES, { method: 'POST', body: { name, result, table }, language });
  return summaryOf(await response.json());
}

/** Fails with `thing.changed` when somebody else changed it first. */
export async function renameEstimate({ id, revision }: EstimateSummary, name: string, language: Language) {
  await askServer(`${ESTIMATES}/${id}`, { method: 'PATCH', body: { name, revision }, language });
}

/** Deletes an estimate, and its table when that is nobody else's. */
export async function deleteEstimate({ id, table }: EstimateSummary, language: Language): Promise<void> {
  await askServer(`${ESTIMATES}/${id}`, { method: 'DELETE', language });
  if (table.publishedId !== null) return;
  try {
    await askServer(`${TABLES}/${table.id}`, { method: 'DELETE', language });
  } catch (error) {
    // Another estimate of the same table keeps it. Anything else would be news.
    const isKept = isFailure(error) && FAILURES[error.problems[0].code] === 'conflict';
    if (!isKept) throw error;
  }
}

/**
 * The report as PDF, which only the server can make: from what it has when the estimate is saved, else from what is
 * sent, of which it keeps nothing.
 */
export async function makePdf(
  { name, shown, savedAs }: { readonly name: string; readonly shown: ShownResult; readonly savedAs: string | null },
  language: Language,
): Promise<Blob> {
  if (savedAs !== null) return (await askServer(`${ESTIMATES}/${savedAs}/files/report.pdf`, { language })).blob();
  const { result, histories, stratified } = shown;
  const body = { file: 'report.pdf', name: name.slice(0, MAX_NAME_CHARACTERS), result, histories, stratified };
  return (await askServer('/api/estimate/reports', { method: 'POST', body, language })).blob();
}

async function findPublishedTable(
  { histories, stratified, published }: ShownResult,
  language: Language,
): Promise<string | null> {
  const digest = stratified === null ? digestHistories(histories) : digestStrata(stratified);
  const answer = fields(await json(`${TABLES}?limit=100`, language));
  const found = array(answer['tables'])
    .map(fields)
    .find((table) => table['publishedId'] === published && table['digest'] === digest);
  return found === undefined ? null : string(found['id']);
}

async function json(path: string, language: Language): Promise<unknown> {
  return (await askServer(path, { language })).json();
}

function summaryOf(value: unknown): EstimateSummary {
  const estimate = fields(value);
  const table = fields(estimate['table']);
  const spread: Partial<Record<keyof ListsResult['spread'], unknown>> = fields(estimate['spread']);
  return {
    id: string(estimate['id']),
    name: string(estimate['name']),
    observed: whole(table['observed']),
    spread: { min: nullable(spread.min, number), max: nullable(spread.max, number) },
    createdAt: string(estimate['createdAt']),
    revision: whole(estimate['revision']),
    table: {
      id: string(table['id']),
      name: string(table['name']),
      publishedId: nullable(table['publishedId'], string),
    },
  };
}
