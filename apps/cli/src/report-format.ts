import { extname } from 'node:path';
import { failure } from '@repere/contracts';

/** Forms a report can be written in, by the ending of its file. */
export const REPORT_FORMATS = ['.html', '.docx', '.pdf', '.typ'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The form that a file name asks for. */
export function reportFormat(file: string): ReportFormat {
  const ending = extname(file).toLowerCase();
  const format = REPORT_FORMATS.find((candidate) => candidate === ending);
  if (format !== undefined) return format;
  throw failure('options.invalid', { name: '--report', found: file, expected: REPORT_FORMATS.map((end) => `*${end}`) });
}
