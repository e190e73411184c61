import type { ListsBootstrap, ListsEstimate, ListsMethod, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { type Bin, bin, max, quantileSorted, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { intervalInWords, levelInWords } from '../lists/interval-words.ts';
import { estimateOf } from '../lists/whole-result.ts';
import { roundedPeople, threeDigits } from '../text/numbers.ts';
import { drawAxis, type NumberAxis, numberAxis, peopleAxisTitle } from './axis.ts';
import { colour } from './colours.ts';
import { type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { element, labelOnLines, line } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Share of the replicates in each tail beyond which the axis need not reach. */
const TAIL = 0.005;
const BINS = { desk: 44, phone: 26 };
const TOP = 62;
const PLOT_HEIGHT = { desk: 220, phone: 170 };

export interface BootstrapOptions extends FigureOptions {
  /** The method whose bootstrap is drawn; the primary one unless told, or where that has none, the first that has one. */
  readonly method?: ListsMethod;
}

/**
 * The distribution of the bootstrap values behind an interval, with the estimate and the limits marked; `null` when the
 * method had no bootstrap, or none of its samples gave a value. Values far out in the tails are counted in words.
 */
export function bootstrapFigure(result: ListsResult, t: Translator, options: BootstrapOptions = {}): Figure | null {
  const bootstrap = bootstrapOf(result, options.method);
  if (bootstrap === undefined) return null;
  const estimate = estimateOf(result.estimates, bootstrap.method);
  if (estimate === undefined) return null;

  const layout = layoutFor(options);
  const sorted = [...bootstrap.replicates].sort((a, b) => a - b);
  const plotHeight = layout.isNarrow ? PLOT_HEIGHT.phone : PLOT_HEIGHT.desk;
  const bottom = TOP + plotHeight;
  const height = bottom + 46;
  const axis = numberAxis(shownExtent(sorted, estimate), [10, layout.width - 10], layout.isNarrow ? 4 : 8);
  const bins = equalBins(sorted, axis, layout.isNarrow ? BINS.phone : BINS.desk);
  const drawn = bins.reduce((sum, each) => sum + each.length, 0);
  const summary = bootstrapSummary(estimate, sorted, sorted.length - drawn, t);
  const title = t.text('reports.figure.bootstrap.title', { method: t.text(`lists.method.${bootstrap.method}`) });

  const parts = [
    ...drawAxis(axis, {
      top: bottom,
      bottom: bottom + 4,
      fontSize: layout.smallFontSize,
      format: t.count,
      left: 0,
      right: layout.width,
    }),
    ...drawBars(bins, estimate, axis, bottom, plotHeight),
    line(0, bottom, layout.width, bottom, { stroke: colour('rule') }),
    ...drawMarks(estimate, axis, bottom, layout, t),
    peopleAxisTitle(axis, layout.width / 2, height - 4, layout.smallFontSize, t),
  ];
  return framed(
    {
      kind: `bootstrap-${bootstrap.method}`,
      height,
      title,
      summary,
      parts,
      table: {
        columns: [
          t.text('reports.figure.bootstrap.from'),
          t.text('reports.figure.bootstrap.to'),
          t.text('reports.figure.bootstrap.samples'),
        ],
        rows: bins.map((each) => [threeDigits(each.x0 ?? 0), threeDigits(each.x1 ?? 0), each.length]),
      },
    },
    layout,
    options,
    t.language,
  );
}

function bootstrapOf(
  { bootstraps, primary }: ListsResult,
  method: ListsMethod | undefined,
): ListsBootstrap | undefined {
  const drawable = bootstraps.filter(({ replicates }) => replicates.length > 0);
  const of = (name: ListsMethod | undefined) => drawable.find((each) => each.method === name);
  return method === undefined ? (of(primary?.method) ?? drawable[0]) : of(method);
}

function shownExtent(sorted: readonly number[], { value, interval }: ListsEstimate): [number, number] {
  const marks = [value, interval.lower, interval.upper].filter((each) => each !== null);
  const low = quantileSorted([...sorted], TAIL) ?? 0;
  const high = quantileSorted([...sorted], 1 - TAIL) ?? 1;
  return [Math.min(low, ...marks), Math.max(high, ...marks)];
}

/** Bins of equal width on the screen, so that on a logarithmic axis too area means number of samples. */
function equalBins(values: readonly number[], { scale }: NumberAxis, count: number): Bin<number, number>[] {
  const [from = 0, to = 1] = scale.range();
  const edges = Array.from({ length: count - 1 }, (_, index) =>
    scale.invert(from + ((to - from) * (index + 1)) / count),
  );
  const [low = 0, high = 1] = scale.domain();
  return bin<number, number>().domain([low, high]).thresholds(edges)([...values]);
}

function drawBars(
  bins: readonly Bin<number, number>[],
  { interval }: ListsEstimate,
  { scale }: NumberAxis,
  bottom: number,
  plotHeight: number,
): string[] {
  const height = scaleLinear([0, max(bins, ({ length }) => length) ?? 1], [0, plotHeight]);
  const lower = interval.lower ?? Number.NEGATIVE_INFINITY;
  const upper = interval.upper ?? Number.POSITIVE_INFINITY;
  return bins
    .filter(({ length }) => length > 0)
    .map((each) => {
      const [x0, x1] = [scale(each.x0 ?? 0), scale(each.x1 ?? 0)];
      const middle = ((each.x0 ?? 0) + (each.x1 ?? 0)) / 2;
      const isInside = middle >= lower && middle <= upper;
      const tall = Math.max(height(each.length), 1);
      return element('rect', {
        x: x0 + 0.5,
        y: bottom - tall,
        width: Math.max(x1 - x0 - 1, 0.5),
        height: tall,
        fill: colour(isInside ? 'accent' : 'rule'),
        'fill-opacity': isInside ? 0.75 : 0.45,
      });
    });
}

/** The estimate on its own line of labels, the limits on the other, so that they never meet. */
function drawMarks(
  { value, interval }: ListsEstimate,
  { scale }: NumberAxis,
  bottom: number,
  { width, smallFontSize }: FigureLayout,
  t: Translator,
): string[] {
  const parts: string[] = [];
  const mark = (at: number, y: number, text: string, isEstimate: boolean, anchor: 'start' | 'end' | 'middle'): void => {
    const x = scale(at);
    const wide = textWidth(text, smallFontSize, isEstimate);
    const shift = anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0;
    const start = Math.min(Math.max(x - shift, 0), width - wide);
    parts.push(
      line(x, y + 5, x, bottom, {
        stroke: colour(isEstimate ? 'mark' : 'ink'),
        'stroke-width': isEstimate ? 2 : 1.25,
        'stroke-dasharray': isEstimate ? undefined : '4 3',
      }),
      labelOnLines(start, y, text, {
        'font-size': smallFontSize,
        'font-weight': isEstimate ? 600 : undefined,
        fill: colour(isEstimate ? 'mark' : 'ink'),
      }),
    );
  };
  const { lower, upper } = interval;
  const texts = [lower, upper].map((limit, index) =>
    limit === null ? '' : limitText(index === 0 ? 'lower' : 'upper', limit, t),
  );
  const widths = texts.map((text) => textWidth(text, smallFontSize));
  // Limits that are near each other have their labels outside, not over one another.
  const isClose = lower !== null && upper !== null && scale(upper) - scale(lower) < sum(widths) / 2 + 8;
  if (lower !== null) mark(lower, 44, texts[0] ?? '', false, isClose ? 'end' : 'middle');
  if (upper !== null) mark(upper, 44, texts[1] ?? '', false, isClose ? 'start' : 'middle');
  if (value !== null) {
    mark(value, 18, t.text('reports.figure.bootstrap.estimate', { value: roundedPeople(t, value) }), true, 'middle');
  }
  return parts;
}

function limitText(which: 'lower' | 'upper', value: number, t: Translator): string {
  return t.text(`reports.figure.bootstrap.${which}`, { value: roundedPeople(t, value) });
}

function bootstrapSummary(estimate: ListsEstimate, sorted: readonly number[], notDrawn: number, t: Translator): string {
  const quartile = (share: number): string => roundedPeople(t, quantileSorted([...sorted], share) ?? 0);
  const sentences = [
    t.text('reports.figure.bootstrap.summary', {
      count: sorted.length,
      from: quartile(0.25),
      to: quartile(0.75),
    }),
  ];
  if (estimate.value !== null) {
    sentences.push(
      t.text('reports.figure.bootstrap.limits', {
        value: roundedPeople(t, estimate.value),
        level: levelInWords(t, estimate.interval.level),
        interval: intervalInWords(t, estimate.interval, (value) => roundedPeople(t, value)),
      }),
    );
  }
  if (notDrawn > 0) sentences.push(t.text('reports.figure.bootstrap.not-drawn', { count: notDrawn }));
  return sentences.join(' ');
}
