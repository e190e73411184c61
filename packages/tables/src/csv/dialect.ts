import type { TableLimits } from '../limits.ts';
import { decimalEvidence, type NumberStyle } from '../number-text.ts';
import { type RecordDefect, recordReader, type TextRecord } from './records.ts';

/** Delimiters that are looked for, in the order in which a tie is decided. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Characters that people also separate columns with; a file that uses one is refused with a sentence that says so. */
const OTHER_SEPARATORS = [':', '^', '~', ' '] as const;

/** Records of the sample that are compared. */
const SAMPLE_RECORDS = 500;

/** A first line that names the delimiter, as spreadsheet programs read it: `sep=;`. */
const SEPARATOR_LINE = /^sep=([^\p{L}\p{N}"\r\n])(?:\r\n|\r|\n)/iu;

/** The delimiter that the file itself names, and the length of the line that does. */
export function namedDelimiter(text: string): { readonly delimiter: string; readonly length: number } | null {
  const match = SEPARATOR_LINE.exec(text);
  return match?.[1] === undefined ? null : { delimiter: match[1], length: match[0].length };
}

/** What the beginning of a file tells about its columns. */
export type DelimiterGuess =
  | { readonly kind: 'found'; readonly delimiter: string }
  /** One column: the header as it stands. */
  | { readonly kind: 'single-column' }
  /** One column for us, and plainly several for whoever wrote it. */
  | { readonly kind: 'unknown'; readonly header: string };

/**
 * Chooses the delimiter under which most rows are as wide as the header; among equals the one that gives more columns.
 * Quotation marks are respected, so a comma inside quotes does not count, and a row where they stand in the middle of
 * cells speaks against the delimiter.
 */
export function guessDelimiter(sample: string, isWhole: boolean, limits: TableLimits): DelimiterGuess {
  let best: { delimiter: string; share: number; width: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const { records, defects } = readSample(sample, isWhole, delimiter, limits);
    // The first row has quotation marks where this delimiter allows none.
    if ((defects[0]?.row ?? Infinity) < (records[0]?.row ?? Infinity)) continue;
    const width = records[0]?.cells.length ?? 0;
    if (width < 2) continue;
    const fitting = records.filter(({ cells, hasLooseQuote }) => cells.length === width && !hasLooseQuote);
    const share = fitting.length / (records.length + defects.length);
    if (best === null || share > best.share || (share === best.share && width > best.width)) {
      best = { delimiter, share, width };
    }
  }
  if (best !== null) return { kind: 'found', delimiter: best.delimiter };
  const records = sampleRecords(sample, isWhole, ',', limits);
  const isUnknown = OTHER_SEPARATORS.some((separator) => separates(separator, records));
  return isUnknown ? { kind: 'unknown', header: records[0]?.cells[0] ?? '' } : { kind: 'single-column' };
}

/**
 * Whether every row holds the character, all equally often, twice at least, and with a number in each row; what stands in
 * quotation marks is one cell. So a column of full names, or of times, is no table of several columns.
 */
function separates(separator: string, records: readonly TextRecord[]): boolean {
  const [header, ...rows] = records.map(({ cells }) => (cells[0] ?? '').split(separator));
  if (header === undefined || header.length < 3 || rows.length === 0) return false;
  if (records.some(({ isQuoted }) => isQuoted)) return false;
  return rows.every((parts) => parts.length === header.length && parts.some((part) => /^\d+$/.test(part)));
}

/** The complete records at the beginning. */
export function sampleRecords(sample: string, isWhole: boolean, delimiter: string, limits: TableLimits): TextRecord[] {
  return readSample(sample, isWhole, delimiter, limits).records;
}

function readSample(
  sample: string,
  isWhole: boolean,
  delimiter: string,
  limits: TableLimits,
): { readonly records: TextRecord[]; readonly defects: readonly RecordDefect[] } {
  const reader = recordReader(delimiter, limits);
  const complete = reader.push(sample);
  // The last record is cut where the sample ends; it counts only when there is nothing else.
  const records = isWhole || complete.length === 0 ? [...complete, ...reader.finish()] : complete;
  const kept = records.slice(0, SAMPLE_RECORDS);
  const lastRow = kept.at(-1)?.row ?? Infinity;
  return { records: kept, defects: reader.takeDefects().filter(({ row }) => row < lastRow) };
}

/**
 * Tells the decimal mark from cells that can be read in one way only. Where the cells contradict each other the more
 * frequent mark wins and ambiguous cells stay text; where they say nothing, the delimiter decides: programs write
 * semicolons where the comma is taken by decimals.
 */
export function guessNumberStyle(cells: Iterable<string>, delimiter: string): NumberStyle {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    const evidence = decimalEvidence(cell);
    if (evidence === '.') points += 1;
    else if (evidence === ',') commas += 1;
  }
  if (points === commas) return { decimal: delimiter === ';' ? ',' : '.', isEvident: false };
  return { decimal: points > commas ? '.' : ',', isEvident: points === 0 || commas === 0 };
}
