import { type Translator, translator } from '@repere/messages';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { resolveColours } from '../figures/colours.ts';
import { writableText } from '../text/escape-markup.ts';
import { columnWidths, TEXT_WIDTH } from './column-widths.ts';
import { DOCX_NUMBERING, DOCX_STYLES, INK, LINE, SOFT } from './docx-style.ts';
import {
  captionNumbers,
  type Inline,
  type Report,
  type ReportFigure,
  type ReportNode,
  type ReportTable,
} from './report.ts';

/** Makes a PNG of an SVG picture at the width in pixels. */
export type Rasterise = (svg: string, options: { readonly width: number }) => Uint8Array | Promise<Uint8Array>;

export interface DocxOptions {
  readonly rasterise: Rasterise;
}

/** Language tags that word processors know. */
const TAGS = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const;
const FIGURE_WIDTH_PIXELS = 627;
const FIGURE_HEIGHT_PIXELS = 820;
/** Figures have twice the pixels of their size on the page. */
const DENSITY = 2;

/** The report as a Word document: real headings, tables whose header rows repeat, figures as pictures with words for them. */
export async function renderDocx(report: Report, { rasterise }: DocxOptions): Promise<Uint8Array> {
  const t = translator(report.language);
  const numbers = captionNumbers(report.nodes);
  const blocks: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(report.title)] }),
    ...(report.subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: [run(report.subtitle)] })]),
  ];
  let orderedLists = 0;
  for (const node of report.nodes) {
    const number = numbers.get(node) ?? 0;
    if (node.kind === 'figure') blocks.push(...(await figureBlocks(node, number, rasterise, t)));
    else {
      if (node.kind === 'list' && node.isOrdered) orderedLists += 1;
      blocks.push(...nodeBlocks(node, number, orderedLists, t));
    }
  }
  const document = new Document({
    title: writableText(report.title),
    creator: 'Repère',
    styles: DOCX_STYLES(TAGS[report.language]),
    numbering: DOCX_NUMBERING,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { left: 1247, right: 1247, top: 1247, bottom: 1247 } },
        },
        footers: { default: new Footer({ children: [pageNumber(t)] }) },
        children: blocks,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function run(
  text: string,
  options: { readonly bold?: boolean; readonly style?: string; readonly color?: string } = {},
): TextRun {
  return new TextRun({ text: writableText(text), ...options });
}

function runs(text: readonly Inline[]): TextRun[] {
  return text.map((part) => {
    if (typeof part === 'string') return run(part);
    return part.kind === 'strong' ? run(part.text, { bold: true }) : run(part.text, { style: 'CodeWords' });
  });
}

function nodeBlocks(
  node: Exclude<ReportNode, ReportFigure>,
  number: number,
  orderedList: number,
  t: Translator,
): (Paragraph | Table)[] {
  switch (node.kind) {
    case 'heading':
      // Word has a title of its own, so the report's second level is the first level of the document.
      return [
        new Paragraph({
          heading: node.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [run(node.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...(node.isLead === true && { style: 'Lead' }), children: runs(node.text) })];
    case 'list':
      return node.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: node.isOrdered ? 'numbers' : 'dashes', level: 0, instance: orderedList },
            children: runs(item),
          }),
      );
    case 'facts':
      return [factsTable(node.items), new Paragraph({ children: [] })];
    case 'note':
      return [
        new Paragraph({
          style: node.tone === 'warning' ? 'WarningNote' : 'Note',
          children: [run(`${node.title}. `, { bold: true }), ...runs(node.text)],
        }),
      ];
    case 'table':
      return tableBlocks(node, number, t);
  }
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: INK } as const;
const OPEN = { left: NO_BORDER, right: NO_BORDER, insideVertical: NO_BORDER } as const;

function factsTable(items: readonly { readonly name: string; readonly text: readonly Inline[] }[]): Table {
  const widths = [2700, TEXT_WIDTH - 2700];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...OPEN, top: NO_BORDER, bottom: NO_BORDER, insideHorizontal: NO_BORDER },
    tableLook: { firstRow: false, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: items.map(
      ({ name, text }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([run(name, { color: SOFT })], widths[0] ?? 0, 'start'),
            cell(runs(text), widths[1] ?? 0, 'start'),
          ],
        }),
    ),
  });
}

function tableBlocks(
  { caption, columns, rows, footer, note }: ReportTable,
  number: number,
  t: Translator,
): (Paragraph | Table)[] {
  const widths = columnWidths(columns.map(({ text }, index) => [text, ...rows.map((row) => row[index] ?? '')]));
  const tableRow = (row: readonly string[], options: { isHeader?: boolean; isStrong?: boolean } = {}): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: options.isHeader === true,
      children: columns.map(({ align }, index) =>
        cell(
          [run(row[index] ?? '', { bold: options.isHeader === true || options.isStrong === true })],
          widths[index] ?? 0,
          align,
          options.isHeader === true,
        ),
      ),
    });
  return [
    captionParagraph(t.text('reports.table-number', { number }), [run(caption)]),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: { ...OPEN, top: STRONG, bottom: STRONG, insideHorizontal: THIN },
      tableLook: {
        firstRow: true,
        firstColumn: true,
        lastRow: footer !== undefined,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        tableRow(
          columns.map(({ text }) => text),
          { isHeader: true },
        ),
        ...rows.map((row) => tableRow(row)),
        ...(footer === undefined ? [] : [tableRow(footer, { isStrong: true })]),
      ],
    }),
    new Paragraph({ style: 'TableNote', children: note === undefined ? [] : [run(note)] }),
  ];
}

function cell(children: TextRun[], width: number, align: 'start' | 'end', isHeader = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 0, right: 120, marginUnitType: WidthType.DXA },
    ...(isHeader && { borders: { bottom: STRONG } }),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: align === 'end' ? AlignmentType.END : AlignmentType.START,
        children,
      }),
    ],
  });
}

async function figureBlocks(
  { wide }: ReportFigure,
  number: number,
  rasterise: Rasterise,
  t: Translator,
): Promise<Paragraph[]> {
  const shrink = Math.min(1, FIGURE_WIDTH_PIXELS / wide.width, FIGURE_HEIGHT_PIXELS / wide.height);
  const width = Math.round(wide.width * shrink);
  const data = await rasterise(resolveColours(wide.svg), { width: width * DENSITY });
  const title = writableText(wide.title);
  return [
    captionParagraph(t.text('reports.figure-number', { number }), [
      run(`${wide.title}. `, { bold: true }),
      run(wide.summary),
    ]),
    new Paragraph({
      style: 'Picture',
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width, height: Math.round(wide.height * shrink) },
          altText: { name: title, title, description: writableText(wide.summary) },
        }),
      ],
    }),
  ];
}

function captionParagraph(label: string, children: readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [run(`${label}. `, { bold: true }), ...children],
  });
}

function pageNumber(t: Translator): Paragraph {
  const [before = '', between = '', after = ''] = t
    .text('reports.page', { page: '\u0001', pages: '\u0001' })
    .split('\u0001');
  return new Paragraph({
    style: 'TableNote',
    alignment: AlignmentType.END,
    children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
  });
}
