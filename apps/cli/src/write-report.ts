import { basename, dirname, join } from 'node:path';
import type { CaptureHistories, ListsResult } from '@repere/contracts';
import { publishedTableOf } from '@repere/data';
import type { Translator } from '@repere/messages';
import { listsReport, publishedSource, type Report, renderDocx, renderHtml, renderTypst } from '@repere/reports';
import { listsProvenanceOf } from '@repere/workbench';
import { saveAs } from './deliver.ts';
import type { ReportFormat } from './report-format.ts';
import type { World } from './world.ts';

/** Counts below this are not shown in the report of a table that is not public. */
const MASK_BELOW = 11;

/** Writes the report of a result. */
export async function writeReport(
  { file, format }: { file: string; format: ReportFormat },
  result: ListsResult,
  table: CaptureHistories,
  world: World,
  t: Translator,
): Promise<void> {
  const found = publishedTableOf(listsProvenanceOf(result).input.digest);
  const source = found === undefined ? {} : publishedSource(found, t);
  const report = listsReport({ result, table, published: found !== undefined, source, maskBelow: MASK_BELOW }, t);
  await writeDocument({ file, format }, report, world, t);
}

/**
 * Writes a document in the form its file name asks for. The compiler and the drawing program are loaded only for the
 * forms that need them.
 */
export async function writeDocument(
  { file, format }: { file: string; format: ReportFormat },
  report: Report,
  world: World,
  t: Translator,
): Promise<void> {
  switch (format) {
    case '.html':
      return saveAs(file, renderHtml(report), world, t);
    case '.docx': {
      const { rasterise } = await import('@repere/server/documents');
      return saveAs(file, await renderDocx(report, { rasterise }), world, t);
    }
    case '.pdf': {
      const { compilePdf } = await import('@repere/server/documents');
      const { source, files } = renderTypst(report);
      return saveAs(file, await compilePdf(source, files), world, t);
    }
    case '.typ':
      return saveTypst(file, report, world, t);
    default:
      return format satisfies never;
  }
}

/** The source, and beside it the figures that it names, under names that begin like its own. */
async function saveTypst(file: string, report: Report, world: World, t: Translator): Promise<void> {
  const { source, files } = renderTypst(report);
  const own = basename(file, '.typ');
  let renamed = source;
  for (const [name, content] of Object.entries(files)) {
    renamed = renamed.replaceAll(`"${name}"`, JSON.stringify(`${own}-${name}`));
    await saveAs(join(dirname(file), `${own}-${name}`), content, world, t);
  }
  await saveAs(file, renamed, world, t);
}
