import { type Translator, translator } from '@repere/messages';
import { resolveColours } from '../figures/colours.ts';
import { textWidth } from '../figures/text-width.ts';
import { writableText } from '../text/escape-markup.ts';
import { columnWidths } from './column-widths.ts';
import {
  captionNumbers,
  type Inline,
  type Report,
  type ReportFigure,
  type ReportNode,
  type ReportTable,
} from './report.ts';
import { TYPST_STYLE } from './typst-style.ts';

/** Source of a Typst document with the files it reads, by the names it reads them under. */
export interface TypstDocument {
  readonly source: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The report as a Typst document, to be compiled to PDF by whoever has the compiler. All text stands in string literals in
 * code mode, where only the backslash and the quotation mark mean anything, so that no list name can become markup or code.
 */
export function renderTypst(report: Report): TypstDocument {
  const t = translator(report.language);
  const numbers = captionNumbers(report.nodes);
  const files: Record<string, string> = {};
  const blocks = report.nodes.map((node) => {
    const number = numbers.get(node) ?? 0;
    if (node.kind !== 'figure') return renderNode(node, number, t);
    const name = `figure-${number}.svg`;
    files[name] = resolveColours(node.wide.svg);
    return renderFigure(node, number, name, t);
  });
  const [before = '', between = '', after = ''] = t
    .text('reports.page', { page: '\u0001', pages: '\u0001' })
    .split('\u0001');
  const source = `${TYPST_STYLE}
#show: report.with(
  title: ${literal(report.title)},
  subtitle: ${report.subtitle === undefined ? 'none' : literal(report.subtitle)},
  lang: ${literal(report.language)},
  page-words: (${[before, between, after].map(literal).join(', ')}),
)
${blocks.map((block) => `#${block}`).join('\n')}
`;
  return { source, files };
}

/** A Typst string literal. */
function literal(text: string): string {
  const escaped = writableText(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
  return `"${escaped}"`;
}

function content(text: readonly Inline[]): string {
  const parts = text.map((part) => {
    if (typeof part === 'string') return literal(part);
    return part.kind === 'strong' ? `strong(${literal(part.text)})` : `code-words(${literal(part.text)})`;
  });
  return parts.length === 0 ? '[]' : `[${parts.map((part) => `#${part};`).join('')}]`;
}

function renderNode(node: Exclude<ReportNode, ReportFigure>, number: number, t: Translator): string {
  switch (node.kind) {
    case 'heading':
      return `heading(level: ${node.level}, ${literal(node.text)})`;
    case 'paragraph':
      return `${node.isLead === true ? 'lead' : 'par'}(${content(node.text)})`;
    case 'list':
      return `${node.isOrdered ? 'enum' : 'list'}(${node.items.map((item) => `${content(item)}, `).join('')})`;
    case 'facts':
      return `facts(${node.items.map(({ name, text }) => `${literal(name)}, ${content(text)}, `).join('')})`;
    case 'note':
      return `${node.tone}-box(${literal(node.title)}, ${content(node.text)})`;
    case 'table':
      return renderTable(node, number, t);
  }
}

function renderTable({ caption, columns, rows, footer, note }: ReportTable, number: number, t: Translator): string {
  const align = columns.map((column) => column.align).join(', ');
  const cells = (row: readonly string[]): string => columns.map((_, index) => literal(row[index] ?? '')).join(', ');
  const widths = columnWidths(
    columns.map(({ text }, index) => [text, ...rows.map((row) => row[index] ?? '')]),
    textWidth,
  );
  const lines = [
    `  label: ${literal(`${t.text('reports.table-number', { number })}.`)},`,
    `  caption: ${literal(caption)},`,
    `  widths: (${widths.map((width) => `${width}fr`).join(', ')},),`,
    `  align: (${align}${columns.length === 1 ? ',' : ''}),`,
    `  header: (${columns.map(({ text }) => `${literal(text)}, `).join('')}),`,
    `  footer: ${footer === undefined ? 'none' : `(${cells(footer)},)`},`,
    `  note: ${note === undefined ? 'none' : literal(note)},`,
    ...rows.map((row) => `  (${cells(row)},),`),
  ];
  return `report-table(\n${lines.join('\n')}\n)`;
}

function renderFigure({ wide }: ReportFigure, number: number, file: string, t: Translator): string {
  return `report-figure(
  file: ${literal(file)},
  alt: ${literal(`${wide.title}. ${wide.summary}`)},
  label: ${literal(`${t.text('reports.figure-number', { number })}.`)},
  title: ${literal(wide.title)},
  summary: ${literal(wide.summary)},
)`;
}
