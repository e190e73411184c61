import type { Cell } from '@repere/contracts';
import { guarded } from './columns.ts';
import { parseNumber } from './number-text.ts';

/** How to write a text table. */
export interface WriteOptions {
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Begins with a byte order mark, which makes spreadsheet programs read the file as UTF-8. */
  readonly bom?: boolean;
}

/** What stands in quotation marks: every delimiter, so that the file is read rightly by a program that guesses. */
const NEEDS_QUOTES = /[,;\t|"\r\n]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Writes a table as RFC 4180 says: CRLF after each row, quotation marks doubled inside quotation marks. Numbers have a
 * decimal point and no grouping.
 *
 * A text that a spreadsheet program would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets
 * an apostrophe before it; `openTable` takes it off again. Numbers are not touched. A number with exactly three decimals
 * gets a fourth (`1.234` becomes `1.2340`), since the former is one thousand two hundred and thirty-four to half of the
 * world. Control characters, which no text table may hold, become U+FFFD.
 */
export function writeCsv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { delimiter = ',', bom = false }: WriteOptions = {},
): string {
  const header = columns.map(textCell).join(delimiter);
  // The name of a single column may look like several names to a program that guesses.
  const lines = [columns.length === 1 && /^[^"].*[:^~ ]/.test(header) ? `"${header}"` : header];
  for (const cells of rows) {
    const texts = cells.map(cellText);
    // A blank line is no row to anyone; quotation marks make it one.
    if (texts.join('') === '') texts[0] = '""';
    lines.push(texts.join(delimiter));
  }
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell) : textCell(cell);
}

function numberText(value: number): string {
  // Not a number and infinity have no spelling that every reader knows.
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return value.toExponential();
  const text = String(value);
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}

function textCell(text: string): string {
  const clean = text.replace(CONTROL, '\ufffd');
  const safe = isNumberText(clean) ? clean : guarded(clean);
  const needsQuotes = NEEDS_QUOTES.test(safe) || safe !== safe.trim() || /^sep=/i.test(safe) || safe.startsWith('<');
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `-5` as text is harmless and reads better without an apostrophe. */
function isNumberText(text: string): boolean {
  return parseNumber(text, { decimal: '.', isEvident: true }) !== null;
}
