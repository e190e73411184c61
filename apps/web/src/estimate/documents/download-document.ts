import { publishedTables } from '@repere/data';
import type { Translator } from '@repere/messages';
import { estimatesCsv, listsReport, publishedSource, type Report, renderDocx, renderHtml } from '@repere/reports';
import { writeCsv } from '@repere/tables';
import { makePdf } from '../../saved/estimates-api.ts';
import type { ShownResult } from '../result/ResultView.tsx';
import { download } from './download.ts';
import { fileName } from './file-name.ts';
import { type DocumentFormat, MASK_BELOW } from './formats.ts';
import { rasterise } from './rasterise.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A result to take along, under the title that the page gives it. */
export interface DocumentSource {
  readonly shown: ShownResult;
  readonly title: string;
  /** Id in the workspace, once it is saved. */
  readonly savedAs: string | null;
}

/** Makes a file of a result and hands it to the browser. All but the PDF are made here. */
export async function downloadDocument(format: DocumentFormat, source: DocumentSource, t: Translator): Promise<void> {
  const { shown, title } = source;
  const { result } = shown;
  const named = (what: 'estimates' | 'result' | 'report') =>
    fileName(shown.published === null ? shown.name : title, t.text(`web.file.${what}`), format);
  switch (format) {
    case 'csv': {
      const { columns, rows } = estimatesCsv(result);
      download(writeCsv(columns, rows, { bom: true }), named('estimates'), 'text/csv;charset=utf-8');
      return;
    }
    case 'json':
      download(`${JSON.stringify(result, null, 2)}\n`, named('result'), 'application/json');
      return;
    case 'html':
      download(renderHtml(reportOf(shown, t)), named('report'), 'text/html;charset=utf-8');
      return;
    case 'docx': {
      const bytes = await renderDocx(reportOf(shown, t), { rasterise });
      download(new Blob([new Uint8Array(bytes)], { type: DOCX_TYPE }), named('report'));
      return;
    }
    case 'pdf':
      download(await makePdf({ name: title, shown, savedAs: source.savedAs }, t.language), named('report'));
      return;
    default:
      format satisfies never;
  }
}

function reportOf({ result, histories, published }: ShownResult, t: Translator): Report {
  const known = publishedTables.find(({ id }) => id === published);
  const source = known === undefined ? {} : publishedSource(known, t);
  return listsReport({ result, table: histories, published: known !== undefined, source, maskBelow: MASK_BELOW }, t);
}
