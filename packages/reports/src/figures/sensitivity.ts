import type { ListsMethod, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { roundedPeople } from '../text/numbers.ts';
import { drawAxis, type NumberAxis, numberAxis, peopleAxisTitle } from './axis.ts';
import { colour } from './colours.ts';
import { type DataTable, type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { type MethodLegend, methodLegend, methodMark } from './method-marks.ts';
import { type SensitivityRow, type SensitivityRows, sensitivityRows } from './sensitivity-rows.ts';
import { element, label, labelOnLines, line } from './svg.ts';
import { fitText, safeFitText, safeWidth } from './text-width.ts';

/** Numbers beyond this many times the largest of the unchanged table are drawn as an arrow at the edge. */
const CUT_BEYOND = 5;
const HEADING = 30;
const ROW = { desk: 22, phone: 36 };
const LONGEST_NAME = 230;
const GAP = 18;

/**
 * What every method says when the table is changed: without each list, with each pair merged, with links missed or added. Each
 * row is one table: the bar is its spread, the marks are its methods, the primary one emphasised. The band behind is the
 * spread of the table as it is. `null` where the run changed nothing.
 */
export function sensitivityFigure(result: ListsResult, t: Translator, options: FigureOptions = {}): Figure | null {
  const rows = sensitivityRows(result, t);
  if (rows === null) return null;
  const layout = layoutFor(options);
  const legend = methodLegend(rows.methods, rows.primary, layout.width, t);
  const place = arrange(rows, legend, layout, t);
  const all = rows.groups.flatMap((group) => group.rows);
  const axis = numberAxis(axisExtent(rows, all), [place.left, place.right], layout.isNarrow ? 4 : 6);
  const context: RowContext = { axis, place, layout, rows, t };
  return framed(
    {
      kind: 'sensitivity',
      height: place.height,
      title: t.text('reports.figure.sensitivity.title'),
      summary: sensitivitySummary(rows, all, axis, t),
      parts: [
        ...legend.draw(0),
        ...drawBand(context),
        ...drawAxis(axis, {
          top: place.top,
          bottom: place.bottom,
          fontSize: layout.smallFontSize,
          format: t.count,
          left: 0,
          right: layout.width,
        }),
        ...drawColumnHead(context),
        ...place.placed.flatMap((placed) =>
          placed.kind === 'heading'
            ? drawHeading(placed.text, placed.y, layout)
            : drawRow(placed.row, placed.y, context),
        ),
        peopleAxisTitle(axis, (place.left + place.right) / 2, place.height - 6, layout.smallFontSize, t),
      ],
      table: sensitivityTable(rows, all, t),
    },
    layout,
    options,
    t.language,
  );
}

type Placed =
  | { readonly kind: 'heading'; readonly y: number; readonly text: string }
  /** `y` is the middle of the strip. */
  | { readonly kind: 'row'; readonly y: number; readonly row: SensitivityRow };

interface Arrangement {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

interface RowContext {
  readonly axis: NumberAxis;
  readonly place: Arrangement;
  readonly layout: FigureLayout;
  readonly rows: SensitivityRows;
  readonly t: Translator;
}

function arrange(rows: SensitivityRows, legend: MethodLegend, layout: FigureLayout, t: Translator): Arrangement {
  const { isNarrow, width, smallFontSize } = layout;
  const all = rows.groups.flatMap((group) => group.rows);
  const names = all.map(({ name }) => safeWidth(name, smallFontSize));
  const words = all.map((row) => safeWidth(rowNumbers(row, rows, t), smallFontSize));
  const left = isNarrow ? 12 : Math.min(Math.max(100, ...names), LONGEST_NAME) + GAP;
  const right = isNarrow ? width - 12 : width - Math.max(90, ...words) - GAP;
  const top = legend.height + (isNarrow ? 26 : 30);
  const rowHeight = isNarrow ? ROW.phone : ROW.desk;
  let y = top + 4;
  const placed: Placed[] = [];
  for (const group of rows.groups) {
    if (group.kind !== 'unchanged') {
      placed.push({
        kind: 'heading',
        y: y + HEADING - 9,
        text: t.text(`reports.figure.sensitivity.group.${group.kind}`),
      });
      y += HEADING;
    }
    for (const row of group.rows) {
      placed.push({ kind: 'row', y: isNarrow ? y + rowHeight - 11 : y + rowHeight / 2, row });
      y += rowHeight;
    }
  }
  const bottom = y + 6;
  return { left, right, top, bottom, height: bottom + 44, placed };
}

/** From the smallest number to the largest, unless single ones lie so far out that they would squeeze all others. */
function axisExtent({ unchanged }: SensitivityRows, all: readonly SensitivityRow[]): [number, number] {
  const values = all.flatMap(({ values: each }) => [...each.values()].flatMap(({ value }) => value ?? []));
  if (values.length === 0) return [0, 1];
  const most = Math.max(...values);
  const cut = unchanged.spread.max === null ? most : CUT_BEYOND * unchanged.spread.max;
  return [Math.min(...values), Math.min(most, cut)];
}

/** What stands beside a row: the primary method's number with its change, or the spread. */
function rowNumbers(row: SensitivityRow, { primary, unchanged }: SensitivityRows, t: Translator): string {
  if (primary === null) {
    const { min, max } = row.spread;
    if (min === null || max === null) return '–';
    const [least, most] = [roundedPeople(t, min), roundedPeople(t, max)];
    return least === most ? least : t.text('lists.spread.text', { min: least, max: most });
  }
  const value = row.values.get(primary)?.value ?? null;
  if (value === null) return '–';
  const before = unchanged.values.get(primary)?.value ?? null;
  const people = roundedPeople(t, value);
  return row === unchanged || before === null || before === 0
    ? people
    : t.text('reports.figure.sensitivity.changed', { people, change: signedPercent(value / before - 1, t) });
}

/** A change with its sign, as a minus that lines up with the plus. */
export function signedPercent(change: number, t: Translator): string {
  const percent = Math.round(change * 100);
  if (percent === 0) return `±${t.percent(0)}`;
  return `${percent > 0 ? '+' : '−'}${t.percent(Math.abs(percent) / 100)}`;
}

/** The spread of the unchanged table behind all rows. */
function drawBand({ axis, place, rows }: RowContext): string[] {
  const { min, max } = rows.unchanged.spread;
  if (min === null || max === null) return [];
  const [from, to] = [axis.scale(min), Math.min(axis.scale(max), place.right)];
  return [
    element('rect', {
      x: from,
      y: place.top,
      width: Math.max(to - from, 2),
      height: place.bottom - place.top,
      fill: colour('band'),
    }),
  ];
}

function drawColumnHead({ place, layout, rows, t }: RowContext): string[] {
  const { width, smallFontSize } = layout;
  const text = rows.primary === null ? t.text('lists.spread') : t.text(`lists.method.${rows.primary}.short`);
  const style = { 'font-size': smallFontSize, 'font-weight': 600, fill: colour('soft'), 'text-anchor': 'end' };
  return [label(width, place.top - 8, fitText(text, smallFontSize, width / 2, true), style)];
}

function drawHeading(text: string, y: number, { width }: FigureLayout): string[] {
  return [
    line(0, y - 18, width, y - 18, { stroke: colour('line') }),
    labelOnLines(0, y, fitText(text, 12, width, true), { 'font-size': 12, 'font-weight': 600, fill: colour('soft') }),
  ];
}

function drawRow(row: SensitivityRow, y: number, context: RowContext): string[] {
  const { place, layout, rows, t } = context;
  const { isNarrow, width, smallFontSize } = layout;
  const isUnchanged = row === rows.unchanged;
  const numbers = rowNumbers(row, rows, t);
  const style = { 'font-size': smallFontSize, 'font-weight': isUnchanged ? 600 : undefined };
  const baseline = isNarrow ? y - 12 : y + smallFontSize * 0.36;
  const room = isNarrow ? width - safeWidth(numbers, smallFontSize, isUnchanged) - 12 : place.left - 12;
  return [
    ...drawStrip(row, y, context),
    labelOnLines(0, baseline, safeFitText(row.name, smallFontSize, room, isUnchanged), style),
    labelOnLines(width, baseline, numbers, { ...style, 'text-anchor': 'end' }),
  ];
}

function drawStrip(row: SensitivityRow, y: number, { axis, place, rows }: RowContext): string[] {
  const { min, max } = row.spread;
  const at = (value: number): number => Math.min(axis.scale(value), place.right);
  const bar =
    min === null || max === null
      ? []
      : [
          element('rect', {
            x: at(min),
            y: y - 3,
            width: Math.max(at(max) - at(min), 1),
            height: 6,
            fill: colour('accent'),
            'fill-opacity': 0.28,
          }),
        ];
  const marks = rows.methods
    .filter((method) => method !== rows.primary)
    .flatMap((method) => markOf(method, false, row, y, axis, place));
  const primary =
    rows.primary === null
      ? []
      : [...rangeOf(rows.primary, row, y, at), ...markOf(rows.primary, true, row, y, axis, place)];
  return [...bar, ...marks, ...primary];
}

function markOf(
  method: ListsMethod,
  isPrimary: boolean,
  { values }: SensitivityRow,
  y: number,
  { scale }: NumberAxis,
  { right }: Arrangement,
): string[] {
  const value = values.get(method)?.value ?? null;
  if (value === null) return [];
  const x = scale(value);
  if (x <= right + 0.5) return [methodMark(method, isPrimary, x, y)];
  const tip = right + 9;
  return [
    element('path', {
      d: `M${tip} ${y}L${tip - 7} ${y - 4}L${tip - 7} ${y + 4}z`,
      fill: colour(isPrimary ? 'mark' : 'accent'),
    }),
  ];
}

/** Several random changes give several numbers: the primary method's smallest and largest as a thin line. */
function rangeOf(method: ListsMethod, { values }: SensitivityRow, y: number, at: (value: number) => number): string[] {
  const { smallest = null, largest = null } = values.get(method) ?? {};
  if (smallest === null || largest === null) return [];
  return [line(at(smallest), y, at(largest), y, { stroke: colour('mark'), 'stroke-width': 1.75 })];
}

function sensitivitySummary(
  rows: SensitivityRows,
  all: readonly SensitivityRow[],
  axis: NumberAxis,
  t: Translator,
): string {
  const people = (value: number): string => roundedPeople(t, value);
  const changed = all.filter((row) => row !== rows.unchanged);
  const sentences = [t.text('reports.figure.sensitivity.summary', { count: changed.length })];
  const { primary, unchanged } = rows;
  const extremes = extremesOf(changed, primary);
  if (extremes !== null) {
    const { low, high } = extremes;
    const ends = { min: people(low.value), minChange: low.name, max: people(high.value), maxChange: high.name };
    const before = primary === null ? null : (unchanged.values.get(primary)?.value ?? null);
    if (primary !== null && before !== null) {
      const method = t.text(`lists.method.${primary}`);
      sentences.push(t.text('reports.figure.sensitivity.primary', { method, value: people(before), ...ends }));
    } else sentences.push(t.text('reports.figure.sensitivity.spread', ends));
  }
  const numbers = all.flatMap(({ values }) => [...values.values()].map(({ value }) => value));
  const missing = numbers.filter((value) => value === null).length;
  if (missing > 0) sentences.push(t.text('reports.figure.sensitivity.missing', { count: missing }));
  const [, end = 1] = axis.scale.domain();
  const beyond = numbers.filter((value) => value !== null && value > end * (1 + 1e-9)).length;
  if (beyond > 0) sentences.push(t.text('reports.figure.sensitivity.beyond', { count: beyond }));
  return sentences.join(' ');
}

interface Extreme {
  readonly name: string;
  readonly value: number;
}

/** The lowest and the highest number on changed tables: of a method, or of all in the spread. */
function extremesOf(
  rows: readonly SensitivityRow[],
  method: ListsMethod | null,
): { readonly low: Extreme; readonly high: Extreme } | null {
  const numbers = rows.flatMap(({ name, values, spread }) => {
    const found = method === null ? [spread.min, spread.max] : [values.get(method)?.value ?? null];
    return found.flatMap((value): Extreme[] => (value === null ? [] : [{ name, value }]));
  });
  const [first] = numbers;
  if (first === undefined) return null;
  return {
    low: numbers.reduce((least, each) => (each.value < least.value ? each : least), first),
    high: numbers.reduce((most, each) => (each.value > most.value ? each : most), first),
  };
}

function sensitivityTable({ methods }: SensitivityRows, all: readonly SensitivityRow[], t: Translator): DataTable {
  const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
  return {
    columns: [
      t.text('reports.figure.sensitivity.table'),
      t.text('lists.column.observed'),
      t.text('reports.figure.sensitivity.least'),
      t.text('reports.figure.sensitivity.most'),
      ...methods.map((method) => t.text(`lists.method.${method}.short`)),
    ],
    rows: all.map(({ name, observed, spread, values }) => [
      name,
      observed,
      whole(spread.min),
      whole(spread.max),
      ...methods.map((method) => {
        const value = values.get(method);
        if (value === undefined) return null;
        return value.value === null ? t.text(`lists.status.${value.status}`) : Math.round(value.value);
      }),
    ]),
  };
}
