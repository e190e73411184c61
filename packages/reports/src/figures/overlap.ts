import { type CaptureHistories, observedPersons } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Disclosed, discloseAll, personsNotShown, personsOnAll } from '../lists/disclosed.ts';
import { colour } from './colours.ts';
import { type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { listHeads } from './list-heads.ts';
import { type OverlapRow, type OverlapRows, overlapRows } from './overlap-rows.ts';
import { element, label, line } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface OverlapOptions extends FigureOptions {
  /** What may be shown; everything unless told. */
  readonly disclosed?: Disclosed;
  /** Largest number of combinations drawn; 30 unless told. */
  readonly combinations?: number;
}

const MOST_COMBINATIONS = 30;

/**
 * Which combinations of lists people are on, and how many: a row for each combination, dots for its lists, a bar for
 * its people, in groups by number of lists (after the UpSet plot of Lex and others 2014, IEEE TVCG 20(12), turned so
 * that it reads as a table). Combinations that are not drawn are counted below.
 */
export function overlapFigure(table: CaptureHistories, t: Translator, options: OverlapOptions = {}): Figure {
  const layout = layoutFor(options);
  const disclosed = options.disclosed ?? discloseAll(table);
  const rows = overlapRows(table, disclosed, options.combinations ?? MOST_COMBINATIONS);
  const title = t.text('reports.figure.overlap.title');
  const hidden = disclosed.isComplete ? 0 : personsNotShown(table, disclosed);
  const footnotes = overlapFootnotes(rows, hidden, disclosed.maskBelow, t);
  const summary = [overlapSummary(table, disclosed, t), ...footnotes].join(' ');
  const frame = overlapFrame(table, rows, layout);
  const heads = listHeads(
    table.lists.map((name, position) =>
      disclosed.lists.has(position) ? { name, size: t.count(personsOnAll(table, 1 << position)) } : { name },
    ),
    { ...frame, longest: layout.isNarrow ? 96 : 170, fontSize: 12, right: layout.width },
  );

  const parts: string[] = [...heads.draw(heads.height)];
  let y = heads.height + 2;
  for (const { size, rows: group } of rows.groups) {
    parts.push(
      line(0, y, layout.width, y, { stroke: colour('line') }),
      label(0, y + (layout.isNarrow ? 17 : 21), t.text('reports.figure.overlap.group', { count: size }), {
        'font-size': 12,
        'font-weight': 600,
        fill: colour('soft'),
      }),
    );
    y += layout.isNarrow ? 22 : 6;
    for (const row of group) {
      parts.push(...drawCombination(row, y + frame.rowHeight / 2, frame, layout, t));
      y += frame.rowHeight;
    }
    y += 6;
  }
  parts.push(line(0, y, layout.width, y, { stroke: colour('line') }));
  for (const footnote of footnotes.flatMap((text) => wrapText(text, 12, layout.width))) {
    y += 17;
    parts.push(label(0, y, footnote, { 'font-size': 12, fill: colour('soft') }));
  }
  const height = y + 8;
  return framed(
    {
      kind: 'overlap',
      height,
      title,
      summary,
      parts,
      table: {
        columns: [
          t.text('lists.column.combination'),
          t.text('lists.column.number-of-lists'),
          t.text('lists.column.people'),
        ],
        rows: overlapRows(table, disclosed, Number.POSITIVE_INFINITY).groups.flatMap(({ size, rows: group }) =>
          group.map(({ positions, people }) => [combinationName(positions, table.lists), size, people]),
        ),
      },
    },
    layout,
    options,
    t.language,
  );
}

/** The lists of a combination, as `A × B`. */
export function combinationName(positions: readonly number[], lists: readonly string[]): string {
  return positions.map((position) => lists[position]).join(' × ');
}

interface OverlapFrame {
  readonly centers: readonly number[];
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly barLeft: number;
  readonly barLength: ScaleLinear<number, number>;
}

function overlapFrame({ lists }: CaptureHistories, { groups }: OverlapRows, layout: FigureLayout): OverlapFrame {
  const { isNarrow, width } = layout;
  const left = isNarrow ? 0 : 110;
  const columnWidth = isNarrow ? Math.min(26, 170 / lists.length) : Math.min(64, 320 / lists.length);
  const barLeft = left + columnWidth * lists.length + 12;
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ people }) => people)));
  const room = width - barLeft - textWidth('00 000', layout.smallFontSize) - 8;
  return {
    centers: lists.map((_, index) => left + columnWidth * (index + 0.5)),
    columnWidth,
    rowHeight: 22,
    barLeft,
    barLength: scaleLinear([0, most], [0, room]),
  };
}

function drawCombination(
  { positions, people }: OverlapRow,
  y: number,
  { centers, barLeft, barLength }: OverlapFrame,
  { smallFontSize }: FigureLayout,
  t: Translator,
): string[] {
  const on = new Set(positions);
  const first = centers[positions[0] ?? 0] ?? 0;
  const last = centers[positions.at(-1) ?? 0] ?? 0;
  const barWidth = Math.max(barLength(people), 1);
  return [
    ...centers.flatMap((x, position) =>
      on.has(position) ? [] : [element('circle', { cx: x, cy: y, r: 2.5, fill: colour('line') })],
    ),
    ...(positions.length > 1 ? [line(first, y, last, y, { stroke: colour('ink'), 'stroke-width': 1.75 })] : []),
    ...positions.map((position) => element('circle', { cx: centers[position] ?? 0, cy: y, r: 5, fill: colour('ink') })),
    element('rect', { x: barLeft, y: y - 6, width: barWidth, height: 12, fill: colour('accent') }),
    label(barLeft + barWidth + 6, y + smallFontSize * 0.36, t.count(people), { 'font-size': smallFontSize }),
  ];
}

function overlapSummary(table: CaptureHistories, disclosed: Disclosed, t: Translator): string {
  const count = observedPersons(table);
  const lists = table.lists.length;
  const single = table.histories.reduce(
    (sum, history, index) => sum + ((history & (history - 1)) === 0 ? (table.counts[index] ?? 0) : 0),
    0,
  );
  return disclosed.hasTallies
    ? t.text('reports.figure.overlap.summary', { count, lists, share: t.percent(single / count, 1) })
    : t.text('reports.figure.overlap.summary-masked', { count, lists });
}

function overlapFootnotes({ leftOut }: OverlapRows, hidden: number, maskBelow: number, t: Translator): string[] {
  const notes: string[] = [];
  if (leftOut.combinations > 0) {
    notes.push(
      t.text('reports.figure.overlap.left-out', { combinations: leftOut.combinations, people: leftOut.people }),
    );
  }
  if (hidden > 0) notes.push(t.text('reports.figure.overlap.masked', { people: hidden, limit: maskBelow }));
  return notes;
}
