import { failure, isFailure, type ListsResult } from '@repere/contracts';
import { publishedTableOf } from '@repere/data';
import type { Translator } from '@repere/messages';
import {
  type Difference,
  digestHistories,
  digestStrata,
  type ListsInput,
  listsProvenanceOf,
  MAX_RESULT_CHARACTERS,
  parseListsResultText,
  stratumColumnsOf,
  type Verification,
  verifyLists,
} from '@repere/workbench';
import type { Command } from 'commander';
import { deliver } from './deliver.ts';
import { EXIT_DONE, EXIT_UNUSABLE } from './exit-code.ts';
import { type InputOptions, inputOptionsOf } from './input-options.ts';
import { jsonText } from './json-text.ts';
import { progressLine } from './progress-line.ts';
import { readPublished } from './published.ts';
import { readText, STDIN } from './read-bytes.ts';
import { readLists } from './read-lists.ts';
import type { ResultOptions } from './result-options.ts';
import { textTable } from './text-table.ts';
import { usualWorkers, withPool } from './with-pool.ts';
import type { World } from './world.ts';

/** Differences shown in a table for people; JSON and CSV have them all. */
const SHOWN_DIFFERENCES = 20;

/** `repere verify`: computes a result again and says whether it is the same. */
export async function verifyCommand(
  file: string,
  input: string | undefined,
  command: Command,
  world: World,
  t: Translator,
): Promise<number> {
  const given = command.opts<InputOptions & ResultOptions>();
  refuseUselessOptions(file, input, given);
  const result = await readResult(file, world);
  const table =
    input === undefined ? await publishedTable(result, world, t) : await inputTable(result, input, given, world);
  const verification = await verified(result, table, given, world, t);
  await deliver(await rendered(verification, given.format, t), given.output, world, t);
  return verification.same ? EXIT_DONE : EXIT_UNUSABLE;
}

function refuseUselessOptions(file: string, input: string | undefined, given: InputOptions): void {
  if (file === STDIN && input === STDIN)
    throw failure('options.invalid', { name: 'INPUT', found: '-', expected: 'FILE' });
  if (input !== undefined) return;
  const hasUseless = Object.keys(inputOptionsOf(given)).length > 0;
  if (hasUseless) throw failure('options.missing', { kind: 'argument', name: 'INPUT' });
}

async function readResult(file: string, world: World): Promise<ListsResult> {
  try {
    return parseListsResultText(await readText(file, MAX_RESULT_CHARACTERS, world));
  } catch (error) {
    if (!isFailure(error) || file === STDIN) throw error;
    const [{ code, details }] = error.problems;
    throw failure(code, details, { file }, { cause: error });
  }
}

/** What `verify` needs of a table. */
type VerifiedTable = Pick<ListsInput, 'histories' | 'stratified'>;

async function publishedTable(result: ListsResult, world: World, t: Translator): Promise<VerifiedTable> {
  const found = publishedTableOf(listsProvenanceOf(result).input.digest);
  if (found === undefined) throw failure('result.input-needed');
  world.writeErr(`${t.text('cli.verify.published', { id: found.id })}\n`);
  return { histories: await readPublished(found, world) };
}

/**
 * The table as the options say; without options, and where that is not the table of the result, its columns that have
 * the names of the result's lists and strata. So a result from chosen columns needs no options to be verified.
 */
async function inputTable(
  result: ListsResult,
  input: string,
  given: InputOptions,
  world: World,
): Promise<VerifiedTable> {
  const columns = stratumColumnsOf(result);
  const options = { ...(columns.length > 0 && { strata: columns }), ...inputOptionsOf(given) };
  const asGiven = await readLists(input, options, world).then(
    (table) => ({ table, error: undefined }),
    (error: unknown) => ({ table: undefined, error }),
  );
  const isOurs = asGiven.table !== undefined && hasDigest(asGiven.table, result);
  const canChoose = input !== STDIN && options.lists === undefined && options.membership === undefined;
  if (!isOurs && canChoose) {
    const lists = result.lists.map(({ name }) => name);
    const chosen = await readLists(input, { ...options, lists }, world).catch(() => undefined);
    if (chosen !== undefined && hasDigest(chosen, result)) return chosen;
  }
  if (asGiven.table === undefined) throw asGiven.error;
  return asGiven.table;
}

function hasDigest({ histories, stratified }: VerifiedTable, result: ListsResult): boolean {
  const { of, digest } = listsProvenanceOf(result).input;
  if (of === 'capture-histories') return digestHistories(histories) === digest;
  return stratified !== undefined && stratified !== null && digestStrata(stratified) === digest;
}

async function verified(
  result: ListsResult,
  table: VerifiedTable,
  { workers }: ResultOptions,
  world: World,
  t: Translator,
): Promise<Verification> {
  const line = progressLine(world, t);
  const isLong = result.estimates.some(({ provenance }) => provenance.seed !== null);
  try {
    return await withPool({ workers: workers ?? usualWorkers(world), isLong }, (pool, engine) =>
      verifyLists(result, table, { pool, engine, signal: world.interrupted, onProgress: line.show }),
    );
  } finally {
    line.clear();
  }
}

async function rendered(verification: Verification, format: ResultOptions['format'], t: Translator): Promise<string> {
  if (format === 'json') return jsonText(verification);
  if (format === 'table') return shown(verification, t);
  const { writeCsv } = await import('@repere/tables');
  const rows = verification.differences.map(({ path, was, now }) => [path, plain(was), plain(now)]);
  return writeCsv(['path', 'was', 'now'], rows);
}

function shown({ same, differences }: Verification, t: Translator): string {
  if (same) return `${t.text('cli.verify.same')}\n`;
  const columns = [
    { title: t.text('cli.column.place') },
    { title: t.text('cli.column.was'), align: 'right' },
    { title: t.text('cli.column.now'), align: 'right' },
  ] as const;
  const rows = differences.slice(0, SHOWN_DIFFERENCES).map(({ path, was, now }) => [path, plain(was), plain(now)]);
  const more = differences.length - rows.length;
  const lines = [
    t.text('cli.verify.different', { count: differences.length }),
    '',
    textTable(columns, rows, '  '),
    ...(more > 0 ? [`  ${t.text('cli.verify.more', { count: more })}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A value of a result as it stands in JSON; nothing for nothing. */
function plain(value: Difference['was']): string {
  return value === undefined ? '–' : JSON.stringify(value);
}
