import { printable } from './printable.ts';

/** A column of a table for people. */
export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/**
 * An aligned table: header, rows, two spaces between columns, nothing at line ends. Cells are made safe for the
 * terminal.
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], indent = ''): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(printable));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => width(row[index] ?? ''))));
  return cells
    .map((row) => {
      const line = columns.map(({ align }, index) => padded(row[index] ?? '', widths[index] ?? 0, align)).join('  ');
      return `${indent}${line}`.trimEnd();
    })
    .join('\n');
}

function padded(cell: string, columnWidth: number, align: TextColumn['align']): string {
  const space = ' '.repeat(columnWidth - width(cell));
  return align === 'right' ? `${space}${cell}` : `${cell}${space}`;
}

/** Characters as a terminal shows them: an accent that follows its letter takes no room. */
function width(text: string): number {
  return [...text.normalize('NFC')].filter((character) => !/\p{Mark}/u.test(character)).length;
}
