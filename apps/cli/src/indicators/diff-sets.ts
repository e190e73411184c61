import { diffSets, type SetDifference } from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { differenceLines } from '@repere/reports';
import type { Command } from 'commander';
import { deliver } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import type { ResultOptions } from '../result-options.ts';
import { textTable } from '../text-table.ts';
import type { World } from '../world.ts';
import { setNamed } from './read-set.ts';

/** `repere indicators diff`: what is different between two sets, the older first. */
export async function diffSetsCommand(
  first: string,
  second: string,
  command: Command,
  world: World,
  t: Translator,
): Promise<number> {
  const { format, output } = command.opts<ResultOptions>();
  const difference = diffSets(await setNamed(first, world), await setNamed(second, world));
  if (format === 'json') await deliver(jsonText(difference), output, world, t);
  else if (format === 'csv') {
    const { writeCsv } = await import('@repere/tables');
    const rows = differenceLines(difference, t).map(({ change, where, before, after }) => [
      change,
      where,
      before,
      after,
    ]);
    await deliver(writeCsv(['change', 'where', 'before', 'after'], rows), output, world, t);
  } else await deliver(`${differenceTable(difference, t)}\n`, output, world, t);
  return EXIT_DONE;
}

/** What is different, for people. */
export function differenceTable(difference: SetDifference, t: Translator): string {
  const { before, after } = difference;
  const title = t.text('indicators.diff.title', {
    before: before.id,
    beforeVersion: before.version,
    after: after.id,
    afterVersion: after.version,
  });
  const body = difference.same
    ? t.text('indicators.diff.same')
    : textTable(
        (['change', 'where', 'before', 'after'] as const).map((column) => ({
          title: t.text(`indicators.diff.${column}`),
        })),
        differenceLines(difference, t).map(({ change, where, before: was, after: is }) => [
          change,
          where,
          shortened(was),
          shortened(is),
        ]),
      );
  return `${title}\n\n${body}`;
}

/** Long texts are whole in JSON and CSV. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
