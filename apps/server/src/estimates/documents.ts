import { type CaptureHistories, failure, isFailure, type ListsResult, type Warning } from '@repere/contracts';
import { publishedTableOf } from '@repere/data';
import type { Translator } from '@repere/messages';
import {
  estimatesCsv,
  listsReport,
  publishedSource,
  type Rasterise,
  renderDocx,
  renderHtml,
  renderTypst,
} from '@repere/reports';
import { writeCsv } from '@repere/tables';
import { digestHistories } from '@repere/workbench';
import type { FileAnswer } from '../platform/http/endpoint.ts';
import type { FileName } from './schemas.ts';

/** What a document is made of. */
export interface DocumentContent {
  /** Becomes the name of the file. */
  readonly name: string;
  readonly result: ListsResult;
  readonly histories: CaptureHistories;
}

/** Makes a file of a result, in the reader's language. */
export type MakeDocument = (file: FileName, content: DocumentContent, translator: Translator) => Promise<FileAnswer>;

/** The programs that make PDF and pixels; they are heavy and loaded at first use. */
export interface DocumentPrograms {
  readonly compilePdf: (source: string, files: Readonly<Record<string, Uint8Array | string>>) => Promise<Uint8Array>;
  readonly rasterise: Rasterise;
}

/** Counts below this are not shown in the report of a table that is not public. */
const MASK_BELOW = 11;

const TYPES: Readonly<Record<FileName, string>> = {
  'report.html': 'text/html; charset=utf-8',
  'report.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'report.pdf': 'application/pdf',
  'estimates.csv': 'text/csv; charset=utf-8',
  'result.json': 'application/json; charset=utf-8',
};

export function documentMaker(loadPrograms: () => Promise<DocumentPrograms>): MakeDocument {
  return async (file, content, translator) => {
    const ending = file.slice(file.lastIndexOf('.'));
    try {
      return {
        bytes: await bytesOf(file, content, translator, loadPrograms),
        contentType: TYPES[file],
        fileName: `${content.name}${ending}`,
      };
    } catch (error) {
      if (isFailure(error)) throw error;
      throw failure('document.failed', { format: ending.slice(1), reason: 'error' }, undefined, { cause: error });
    }
  };
}

async function bytesOf(
  file: FileName,
  { result, histories }: DocumentContent,
  translator: Translator,
  loadPrograms: () => Promise<DocumentPrograms>,
): Promise<Uint8Array | string> {
  // The counts of a published table are public however it came here.
  const known = publishedTableOf(digestHistories(histories));
  const report = () =>
    listsReport(
      {
        result,
        table: histories,
        maskBelow: MASK_BELOW,
        published: known !== undefined,
        ...(known !== undefined && { source: publishedSource(known, translator) }),
      },
      translator,
    );
  switch (file) {
    case 'report.html':
      return renderHtml(report());
    case 'report.docx': {
      const { rasterise } = await loadPrograms();
      return renderDocx(report(), { rasterise });
    }
    case 'report.pdf': {
      const { compilePdf } = await loadPrograms();
      const { source, files } = renderTypst(report());
      return compilePdf(source, files);
    }
    case 'estimates.csv': {
      const { columns, rows } = estimatesCsv(result);
      return writeCsv(columns, rows);
    }
    case 'result.json':
      return `${JSON.stringify(withMessages(result, translator), null, 2)}\n`;
  }
}

/** Warnings with their sentences, as on the command line; `verify` looks past them. */
function withMessages(result: ListsResult, translator: Translator): unknown {
  const worded = (warning: Warning) => ({ ...warning, message: translator.warning(warning) });
  return {
    ...result,
    estimates: result.estimates.map((estimate) => ({ ...estimate, warnings: estimate.warnings.map(worded) })),
    warnings: result.warnings.map(worded),
  };
}
