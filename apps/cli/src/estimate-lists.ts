import { basename } from 'node:path';
import { type ListsOptions, type ListsResult, observedPersons } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { optionsOfMethod, runLists } from '@repere/workbench';
import type { Command } from 'commander';
import { deliver } from './deliver.ts';
import { EXIT_DONE } from './exit-code.ts';
import { type InputOptions, inputOptionsOf } from './input-options.ts';
import { jsonText } from './json-text.ts';
import { withMessages } from './lists-messages.ts';
import { listsOptionsOf } from './lists-options.ts';
import { showLists } from './lists-table.ts';
import { progressLine } from './progress-line.ts';
import { STDIN } from './read-bytes.ts';
import { type ListsTable, readLists } from './read-lists.ts';
import { reportFormat } from './report-format.ts';
import type { ResultOptions } from './result-options.ts';
import { usualWorkers, withPool } from './with-pool.ts';
import type { World } from './world.ts';

interface EstimateListsOptions extends InputOptions, ResultOptions {
  readonly report?: string;
}

/** `repere estimate lists`: from a file to estimates, and a report where one is asked for. */
export async function estimateListsCommand(
  file: string,
  command: Command,
  world: World,
  t: Translator,
): Promise<number> {
  const given = command.opts<EstimateListsOptions>();
  const options = listsOptionsOf(command);
  const report = given.report === undefined ? undefined : { file: given.report, format: reportFormat(given.report) };

  const table = await readLists(file, inputOptionsOf(given), world);
  const name = file === STDIN ? undefined : basename(file);
  const result = await estimate(table, name, options, given, world, t);

  if (report !== undefined) {
    const { writeReport } = await import('./write-report.ts');
    await writeReport(report, result, table.histories, world, t);
  }
  const shown = { result, persons: observedPersons(table.histories), width: world.columns };
  await deliver(await rendered(shown, given.format, t), given.output, world, t);
  return EXIT_DONE;
}

async function estimate(
  { histories, stratified, warnings }: ListsTable,
  name: string | undefined,
  options: ListsOptions,
  { workers }: ResultOptions,
  world: World,
  t: Translator,
): Promise<ListsResult> {
  const line = progressLine(world, t);
  const isLong = options.sensitivity || options.method === 'all' || optionsOfMethod(options.method).includes('seed');
  try {
    return await withPool({ workers: workers ?? usualWorkers(world), isLong }, (pool, engine) =>
      runLists({ histories, stratified, warnings, ...(name !== undefined && { name }) }, options, {
        pool,
        engine,
        signal: world.interrupted,
        onProgress: line.show,
      }),
    );
  } finally {
    line.clear();
  }
}

async function rendered(
  { result, persons, width }: { result: ListsResult; persons: number; width: number },
  format: ResultOptions['format'],
  t: Translator,
): Promise<string> {
  if (format === 'json') return jsonText(withMessages(result, t));
  if (format === 'table') return showLists(result, persons, width, t);
  const { listsCsv } = await import('./lists-csv.ts');
  return listsCsv(result);
}
