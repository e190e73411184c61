import type { Language } from '@repere/messages';
import type { DataTable, Figure } from '../figures/figure.ts';

/** A stretch of text; code is set in a fixed-width face and never broken into words. */
export type Inline = string | { readonly kind: 'strong' | 'code'; readonly text: string };

export interface ReportColumn {
  readonly text: string;
  /** Where the cells stand; numbers at the end. */
  readonly align: 'start' | 'end';
}

/** A part of a report. The tree says what a thing is; each writer decides how it looks. */
export type ReportNode =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[]; readonly isLead?: boolean }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  /** Short facts by name. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly name: string; readonly text: readonly Inline[] }[] }
  | ReportTable
  | ReportFigure
  | {
      readonly kind: 'note';
      readonly tone: 'note' | 'warning';
      readonly title: string;
      readonly text: readonly Inline[];
    };

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly string[])[];
  /** Set apart at the end, for example a total. */
  readonly footer?: readonly string[];
  readonly note?: string;
  /** Whether a reader opens it only if interested: rows beside the point, or numbers that a figure shows already. */
  readonly isAside?: boolean;
}

export interface ReportFigure {
  readonly kind: 'figure';
  /** For desks, paper and documents. */
  readonly wide: Figure;
  /** The same for small screens. */
  readonly narrow: Figure;
  /** The figure's numbers, shown with it where the reader can open them. */
  readonly data: DataTable;
}

/** A document before it has a format. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  readonly nodes: readonly ReportNode[];
}

/** Text without its marks. */
export function plainText(text: readonly Inline[]): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Numbers the figures and tables of a report in the order they stand. */
export function captionNumbers(nodes: readonly ReportNode[]): ReadonlyMap<ReportNode, number> {
  const numbers = new Map<ReportNode, number>();
  for (const kind of ['figure', 'table'] as const) {
    for (const [index, node] of nodes.filter((each) => each.kind === kind).entries()) numbers.set(node, index + 1);
  }
  return numbers;
}
