import type { ListsEstimate, ListsResult, Spread } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { intervalInWords } from '../lists/interval-words.ts';
import { estimateOf, methodsAgree, observedInAll } from '../lists/whole-result.ts';
import { roundedPeople } from '../text/numbers.ts';
import { drawAxis, type NumberAxis, numberAxis, peopleAxisTitle } from './axis.ts';
import { colour } from './colours.ts';
import { type DataTable, type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { arrangeSpread, type SpreadArrangement } from './spread-arrangement.ts';
import { drawSpreadHeading, drawSpreadRow } from './spread-marks.ts';
import { type SpreadGroup, spreadGroups } from './spread-rows.ts';
import { element, label, labelOnLines, line } from './svg.ts';
import { fitText, safeWidth, textWidth } from './text-width.ts';

/** Pairs beyond this number stand in the table only. */
const MOST_PAIRS = 15;
/** Limits are drawn up to this many times the largest point estimate, and cut with an arrow beyond. */
const CUT_LIMITS_BEYOND = 4;
/** Rough checks and pairs may stretch the axis of the other estimates to this many times its end, and are cut with an arrow beyond. */
const CUT_LIGHT_ROWS_BEYOND = 2;

/**
 * Every method's estimate with its interval on one axis. The spread of those that can be compared is a band, labelled
 * as not being an interval; lower bounds, rough checks, pairs of lists and methods without a number stand apart, drawn
 * differently. Other forms of a method stand in the table only.
 */
export function spreadFigure(result: ListsResult, t: Translator, options: FigureOptions = {}): Figure {
  const layout = layoutFor(options);
  const groups = spreadGroups(result, t);
  const shown = groups
    .filter(({ kind }) => kind !== 'other-form')
    .map((group) => (group.kind === 'pair' ? { ...group, rows: group.rows.slice(0, MOST_PAIRS) } : group));
  const observed = observedInAll(result);
  const title = t.text('reports.figure.spread.title');
  const summary = spreadSummary(result, groups, t);
  const place = arrangeSpread(shown, layout);
  const axis = numberAxis(axisExtent(shown, observed), [place.left, place.right], layout.isNarrow ? 4 : 7);

  const parts = [
    ...drawBand(result, axis, place, layout, t),
    ...drawAxis(axis, {
      top: place.top,
      bottom: place.bottom,
      fontSize: layout.smallFontSize,
      format: t.count,
      left: 0,
      right: layout.width,
    }),
    ...drawObserved(observed, axis, place, layout, t),
    ...place.placed.flatMap((placed) =>
      placed.kind === 'heading'
        ? drawSpreadHeading(placed.text, placed.y, { axis, place, layout })
        : drawSpreadRow(placed.row, placed.y, { axis, place, layout }),
    ),
    peopleAxisTitle(axis, (place.left + place.right) / 2, place.height - 6, layout.smallFontSize, t),
  ];
  return framed(
    {
      kind: 'spread',
      height: place.height,
      title,
      summary,
      parts,
      table: spreadTable(groups, t),
    },
    layout,
    options,
    t.language,
  );
}

/**
 * From the smallest number shown to the largest. The comparable estimates and the bounds decide: one wild limit, or pairs
 * of lists with hardly anybody in common, must not squeeze them into a corner.
 */
function axisExtent(groups: readonly SpreadGroup[], observed: number | null): [number, number] {
  const estimatesOf = (isLight: boolean) =>
    groups
      .filter(({ kind }) => (kind === 'pair' || kind === 'rough-check') === isLight)
      .flatMap(({ rows }) => rows.map(({ estimate }) => estimate));
  const main = extentOf(estimatesOf(false));
  const light = extentOf(estimatesOf(true));
  const lows = [observed, main?.[0], light?.[0]].filter((low) => typeof low === 'number');
  const high =
    main === null ? (light?.[1] ?? 1) : Math.max(main[1], Math.min(light?.[1] ?? 0, CUT_LIGHT_ROWS_BEYOND * main[1]));
  return [lows.length === 0 ? 0 : Math.min(...lows), Math.max(high, observed ?? 0)];
}

function extentOf(estimates: readonly ListsEstimate[]): readonly [number, number] | null {
  const withValue = estimates.flatMap(({ value, interval: { lower, upper } }) =>
    value === null ? [] : [{ value, lower: lower ?? value, upper: upper ?? value }],
  );
  if (withValue.length === 0) return null;
  const largest = Math.max(...withValue.map(({ value }) => value));
  return [
    Math.min(...withValue.map(({ value, lower }) => Math.min(value, lower))),
    Math.max(largest, Math.min(Math.max(...withValue.map(({ upper }) => upper)), CUT_LIMITS_BEYOND * largest)),
  ];
}

function drawBand(
  { spread }: ListsResult,
  { scale }: NumberAxis,
  place: SpreadArrangement,
  { width, fontSize, isNarrow }: FigureLayout,
  t: Translator,
): string[] {
  const { min, max } = spread;
  const parts: string[] = [];
  if (min !== null && max !== null) {
    const [from, to] = [scale(min), scale(max)];
    const top = place.top - 30;
    const barWidth = Math.max(to - from, 2);
    parts.push(
      element('rect', {
        x: from,
        y: top,
        width: barWidth,
        height: place.bandBottom - top,
        fill: colour('band'),
      }),
      line(from, top, from, place.bandBottom, { stroke: colour('accent'), 'stroke-width': 0.75 }),
      line(from + barWidth, top, from + barWidth, place.bandBottom, { stroke: colour('accent'), 'stroke-width': 0.75 }),
    );
  }
  const text = bandLabel(spread, isNarrow, t);
  const size = isNarrow ? 12 : fontSize;
  const fitted = fitText(text, size, width, true);
  const half = Math.min(safeWidth(fitted, size, true), width) / 2;
  const middle = min === null || max === null ? place.left + half : (scale(min) + scale(max)) / 2;
  const x = Math.min(Math.max(middle, half), width - half);
  parts.push(
    label(x, 16, fitted, { 'text-anchor': 'middle', 'font-weight': 600, 'font-size': size, fill: colour('accent') }),
  );
  return parts;
}

function bandLabel(spread: Spread, isNarrow: boolean, t: Translator): string {
  const { min, max } = spread;
  if (min === null || max === null) return t.text('lists.spread.none');
  if (spread.methods.length === 1) return t.text('reports.figure.spread.one', { value: roundedPeople(t, min) });
  if (methodsAgree(spread)) return t.text('reports.figure.spread.agree', { value: roundedPeople(t, min) });
  return t.text(isNarrow ? 'reports.figure.spread.band-narrow' : 'reports.figure.spread.band', {
    range: t.text('lists.spread.text', { min: roundedPeople(t, min), max: roundedPeople(t, max) }),
  });
}

function drawObserved(
  observed: number | null,
  { scale }: NumberAxis,
  place: SpreadArrangement,
  { smallFontSize, width }: FigureLayout,
  t: Translator,
): string[] {
  if (observed === null) return [];
  const x = scale(observed);
  const text = t.text('reports.figure.observed', { count: observed });
  const fitsRight = x + 6 + textWidth(text, smallFontSize) <= width;
  return [
    line(x, place.top - 8, x, place.bottom, { stroke: colour('rule'), 'stroke-dasharray': '2 3' }),
    labelOnLines(fitsRight ? x + 5 : x - 5, place.top - 10, text, {
      'font-size': smallFontSize,
      fill: colour('soft'),
      'text-anchor': fitsRight ? 'start' : 'end',
    }),
  ];
}

function spreadSummary(
  { spread, primary, estimates }: ListsResult,
  groups: readonly SpreadGroup[],
  t: Translator,
): string {
  const sentences: string[] = [];
  const { min, max, methods } = spread;
  const count = methods.length;
  if (min === null || max === null) sentences.push(t.text('lists.spread.none'));
  else if (count === 1) sentences.push(t.text('lists.spread.one', { value: roundedPeople(t, min) }));
  else if (methodsAgree(spread)) sentences.push(t.text('lists.spread.agree', { count, value: roundedPeople(t, min) }));
  else {
    sentences.push(
      t.text('reports.figure.spread.summary', { count, min: roundedPeople(t, min), max: roundedPeople(t, max) }),
    );
  }
  const chosen = primary === null ? undefined : estimateOf(estimates, primary.method);
  if (chosen !== undefined && chosen.role !== 'pair' && chosen.value !== null) {
    sentences.push(
      t.text('reports.figure.spread.primary', {
        method: t.text(`lists.method.${chosen.method}`),
        value: roundedPeople(t, chosen.value),
        interval: intervalInWords(t, chosen.interval, (value) => roundedPeople(t, value)),
      }),
    );
  }
  const without = groups.find(({ kind }) => kind === 'no-value')?.rows ?? [];
  if (without.length > 0) {
    const names = [...new Set(without.map(({ estimate }) => t.text(`lists.method.${estimate.method}`)))];
    sentences.push(t.text('reports.figure.spread.without', { methods: names }));
  }
  const otherForms = groups.find(({ kind }) => kind === 'other-form')?.rows.length ?? 0;
  if (otherForms > 0) sentences.push(t.text('reports.figure.spread.other-forms', { count: otherForms }));
  const pairs = groups.find(({ kind }) => kind === 'pair')?.rows.length ?? 0;
  if (pairs > MOST_PAIRS) sentences.push(t.text('reports.figure.spread.pairs-left-out', { count: pairs - MOST_PAIRS }));
  return sentences.join(' ');
}

function spreadTable(groups: readonly SpreadGroup[], t: Translator): DataTable {
  return {
    columns: [
      t.text('lists.column.method'),
      t.text('lists.column.estimate'),
      t.text('lists.column.lower'),
      t.text('lists.column.upper'),
      t.text('lists.column.interval-how'),
      t.text('lists.column.in-spread'),
    ],
    rows: groups.flatMap(({ kind, rows }) =>
      rows.map(({ name, estimate: { role, value, interval, status } }) => [
        role === 'pair' ? t.text('lists.form', { method: t.text('lists.method.pairs.short'), form: name }) : name,
        value === null ? t.text(`lists.status.${status}`) : Math.round(value),
        interval.lower === null ? null : Math.round(interval.lower),
        interval.upper === null ? null : Math.round(interval.upper),
        t.text(`lists.interval.${interval.how}.short`),
        t.text(kind === 'compared' ? 'lists.yes' : 'lists.no'),
      ]),
    ),
  };
}
