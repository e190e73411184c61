import { type Translator, translator } from '@repere/messages';
import type { DataTable, Figure } from '../figures/figure.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { HTML_STYLE } from './html-style.ts';
import {
  captionNumbers,
  type Inline,
  type Report,
  type ReportFigure,
  type ReportNode,
  type ReportTable,
} from './report.ts';

/**
 * The report as one HTML file: no scripts, nothing fetched (its own policy forbids both), readable in light and dark, on a
 * phone and on paper, by keyboard and by screen reader.
 */
export function renderHtml(report: Report): string {
  const t = translator(report.language);
  const numbers = captionNumbers(report.nodes);
  const body = report.nodes.map((node) => renderNode(node, numbers.get(node) ?? 0, t)).join('\n');
  const title = escapeMarkup(report.title);
  const subtitle = report.subtitle === undefined ? '' : `\n<p class="subtitle">${escapeMarkup(report.subtitle)}</p>`;
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Repère">
<title>${title}</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main>
<h1>${title}</h1>${subtitle}
${body}
</main>
</body>
</html>
`;
}

function renderNode(node: ReportNode, number: number, t: Translator): string {
  switch (node.kind) {
    case 'heading':
      return `<h${node.level}>${escapeMarkup(node.text)}</h${node.level}>`;
    case 'paragraph':
      return `<p${node.isLead === true ? ' class="lead"' : ''}>${renderInline(node.text)}</p>`;
    case 'list': {
      const tag = node.isOrdered ? 'ol' : 'ul';
      return `<${tag}>\n${node.items.map((item) => `<li>${renderInline(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'facts':
      return `<dl>\n${node.items
        .map(({ name, text }) => `<dt>${escapeMarkup(name)}</dt><dd>${renderInline(text)}</dd>`)
        .join('\n')}\n</dl>`;
    case 'note':
      return `<div class="note ${node.tone}" role="note"><p class="note-title">${escapeMarkup(node.title)}</p><p>${renderInline(node.text)}</p></div>`;
    case 'table':
      return renderTable(node, number, t);
    case 'figure':
      return renderFigure(node, number, t);
  }
}

function renderInline(text: readonly Inline[]): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return escapeMarkup(part);
      const tag = part.kind === 'strong' ? 'strong' : 'code';
      return `<${tag}>${escapeMarkup(part.text)}</${tag}>`;
    })
    .join('');
}

function renderTable(
  { caption, columns, rows, footer, note, isAside }: ReportTable,
  number: number,
  t: Translator,
): string {
  const label = t.text('reports.table-number', { number });
  const head = columns.map(({ text, align }) => `<th scope="col" class="${align}">${escapeMarkup(text)}</th>`).join('');
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, index) =>
        index === 0
          ? `<th scope="row">${escapeMarkup(cell)}</th>`
          : `<td class="${columns[index]?.align ?? 'start'}">${escapeMarkup(cell)}</td>`,
      )
      .join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  const foot = footer === undefined ? '' : `\n<tfoot><tr>${cells(footer)}</tr></tfoot>`;
  const noteText = note === undefined ? '' : `\n<p class="table-note">${escapeMarkup(note)}</p>`;
  const title = `<span class="number">${escapeMarkup(label)}.</span> ${escapeMarkup(caption)}`;
  const table = `<div class="scroll" role="region" aria-label="${escapeMarkup(`${label}. ${caption}`)}" tabindex="0"><table>
<caption${isAside === true ? ' class="unseen"' : ''}>${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>${foot}
</table>${noteText}</div>`;
  return isAside === true ? `<details class="aside"><summary>${title}</summary>\n${table}</details>` : table;
}

function renderFigure({ wide, narrow, data }: ReportFigure, number: number, t: Translator): string {
  const label = t.text('reports.figure-number', { number });
  const title = `${label}. ${wide.title}`;
  return `<figure>
<figcaption><span class="number">${escapeMarkup(label)}.</span> <span class="caption-title">${escapeMarkup(wide.title)}.</span> ${escapeMarkup(wide.summary)}</figcaption>
<div class="wide">${wide.svg}</div>
<div class="narrow">${narrow.svg}</div>
<details><summary>${escapeMarkup(t.text('reports.figure-data'))}</summary>
<div class="scroll" role="region" aria-label="${escapeMarkup(title)}" tabindex="0">${renderData(data, wide, t)}</div></details>
</figure>`;
}

function renderData({ columns, rows }: DataTable, { title }: Figure, t: Translator): string {
  const isNumber = columns.map((_, index) => rows.some((row) => typeof row[index] === 'number'));
  const align = (index: number): string => (isNumber[index] === true ? 'end' : 'start');
  const head = columns
    .map((column, index) => `<th scope="col" class="${align(index)}">${escapeMarkup(column)}</th>`)
    .join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .map((cell, index) => {
            const text = cell === null ? '–' : typeof cell === 'number' ? numberText(cell, t) : cell;
            return `<td class="${align(index)}">${escapeMarkup(text)}</td>`;
          })
          .join('')}</tr>`,
    )
    .join('\n');
  return `<table><caption>${escapeMarkup(title)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
}

function numberText(value: number, t: Translator): string {
  return Number.isInteger(value) ? t.count(value) : t.decimal(value, 2);
}
