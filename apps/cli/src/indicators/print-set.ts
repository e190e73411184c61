import type { Translator } from '@repere/messages';
import { questionnaireReport, renderHtml, setReport } from '@repere/reports';
import type { Command } from 'commander';
import { deliver } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { reportFormat } from '../report-format.ts';
import type { World } from '../world.ts';
import { writeDocument } from '../write-report.ts';
import { setNamed } from './read-set.ts';

/** `repere indicators print`: the questions on paper, or the guide; HTML on standard output where no file is named. */
export async function printSetCommand(name: string, command: Command, world: World, t: Translator): Promise<number> {
  const { guide, output } = command.opts<{ readonly guide: boolean; readonly output?: string }>();
  const set = await setNamed(name, world);
  const report = guide ? setReport(set, t) : questionnaireReport(set, t);
  if (output === undefined || output === '-') await deliver(renderHtml(report), undefined, world, t);
  else await writeDocument({ file: output, format: reportFormat(output) }, report, world, t);
  return EXIT_DONE;
}
