import type { ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { quantileSorted } from 'd3-array';
import { chainsAgree, chainsInWords } from '../lists/chains-words.ts';
import { roundedPeople } from '../text/numbers.ts';
import { drawAxis, type NumberAxis, numberAxis, peopleAxisTitle } from './axis.ts';
import { colour } from './colours.ts';
import { type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { runningDensity } from './running-density.ts';
import { element, label, labelOnLines, line } from './svg.ts';
import { safeWidth } from './text-width.ts';

const TOP = 8;
const ROW = { desk: 46, phone: 52 };
/** Share of all draws in each tail beyond which the axis need not reach. */
const TAIL = 0.002;
/** Points of each outline. */
const POINTS = { desk: 120, phone: 70 };
const SHARES = [0.025, 0.25, 0.5, 0.75, 0.975] as const;

/**
 * Where the chains of a sampler were: for each chain the density of its draws, with their median, middle half and central
 * 95 %. Chains that agree look alike; chains in different places have each found only a part of what the data allow, and
 * no number can be taken from them. `null` where the run had no chains.
 */
export function chainsFigure(result: ListsResult, t: Translator, options: FigureOptions = {}): Figure | null {
  const { chains } = result;
  if (chains === null) return null;
  const rows = chains.traces.filter(({ length }) => length > 0).map(chainRow);
  if (rows.length === 0) return null;
  const layout = layoutFor(options);
  const rowHeight = layout.isNarrow ? ROW.phone : ROW.desk;
  const names = rows.map((_, index) => t.text('reports.figure.chains.chain', { number: index + 1 }));
  const left = layout.isNarrow ? 8 : Math.max(...names.map((name) => safeWidth(name, layout.fontSize))) + 18;
  const numbersWidth = layout.isNarrow ? 8 : safeWidth('00 000', layout.fontSize, true) + 18;
  const bottom = TOP + rowHeight * rows.length + 4;
  const axis = numberAxis(extentOf(rows), [left, layout.width - numbersWidth], layout.isNarrow ? 4 : 7);
  const context: ChainContext = { axis, layout, t, rowHeight, isTrusted: chainsAgree(chains) };
  const height = bottom + 44;
  return framed(
    {
      kind: 'chains',
      height,
      title: t.text('reports.figure.chains.title', { method: t.text(`lists.method.${chains.method}`) }),
      summary: [...chainsInWords(chains, t), t.text('reports.figure.chains.reading')].join(' '),
      parts: [
        ...drawAxis(axis, {
          top: TOP,
          bottom,
          fontSize: layout.smallFontSize,
          format: t.count,
          left: 0,
          right: layout.width,
        }),
        ...rows.flatMap((row, index) => drawChain(row, names[index] ?? '', TOP + rowHeight * (index + 1), context)),
        peopleAxisTitle(axis, (left + layout.width - numbersWidth) / 2, height - 6, layout.smallFontSize, t),
      ],
      table: {
        columns: [
          t.text('reports.figure.chains.column'),
          t.text('reports.figure.chains.median'),
          ...[0.025, 0.25, 0.75, 0.975].map((share) =>
            t.text('reports.figure.chains.quantile', {
              share: t.percent(share, share === 0.25 || share === 0.75 ? 0 : 1),
            }),
          ),
          t.text('reports.figure.chains.draws'),
        ],
        rows: rows.map(({ sorted, quantiles: [low, first, middle, third, high] }, index) => [
          names[index] ?? '',
          ...[middle, low, first, third, high].map(Math.round),
          sorted.length,
        ]),
      },
    },
    layout,
    options,
    t.language,
  );
}

interface ChainRow {
  readonly sorted: readonly number[];
  /** At 2.5, 25, 50, 75 and 97.5 %. */
  readonly quantiles: readonly [number, number, number, number, number];
}

function chainRow(trace: readonly number[]): ChainRow {
  const sorted = [...trace].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? 0;
  const [low, first, middle, third, high] = SHARES;
  return { sorted, quantiles: [at(low), at(first), at(middle), at(third), at(high)] };
}

function extentOf(rows: readonly ChainRow[]): [number, number] {
  const all = rows.flatMap(({ sorted }) => sorted).sort((a, b) => a - b);
  const highs = rows.map(({ quantiles }) => quantiles[4]);
  return [quantileSorted(all, TAIL) ?? 0, Math.max(quantileSorted(all, 1 - TAIL) ?? 1, ...highs)];
}

interface ChainContext {
  readonly axis: NumberAxis;
  readonly layout: FigureLayout;
  readonly t: Translator;
  readonly rowHeight: number;
  readonly isTrusted: boolean;
}

function drawChain(
  { sorted, quantiles }: ChainRow,
  name: string,
  base: number,
  { axis, layout, t, rowHeight, isTrusted }: ChainContext,
): string[] {
  const { isNarrow, width, fontSize, smallFontSize } = layout;
  const [left = 0, right = 1] = axis.scale.range();
  const at = (value: number): number => Math.min(Math.max(axis.scale(value), left), right);
  const [low, first, middle, third, high] = quantiles.map(at) as [number, number, number, number, number]; // five stay five
  const tone = colour(isTrusted ? 'accent' : 'mark');
  const ridge = base - 10;
  const outline = runningDensity(
    sorted.map((value) => at(value)),
    { from: left, to: right, points: isNarrow ? POINTS.phone : POINTS.desk },
  );
  const tallest = Math.max(...outline.map(({ height }) => height));
  const tall = rowHeight - (isNarrow ? 26 : 14);
  const points = outline
    .map(({ at: x, height }) => `L${pixel(x)} ${pixel(ridge - (tall * height) / tallest)}`)
    .join('');
  const text = roundedPeople(t, quantiles[2]);
  const words = { 'font-size': isNarrow ? smallFontSize : fontSize };
  return [
    element('path', {
      d: `M${pixel(left)} ${pixel(ridge)}${points}L${pixel(right)} ${pixel(ridge)}z`,
      fill: tone,
      'fill-opacity': 0.22,
    }),
    line(left, ridge, right, ridge, { stroke: colour('line') }),
    line(low, ridge + 4, high, ridge + 4, { stroke: tone, 'stroke-width': 1.5 }),
    line(first, ridge + 4, third, ridge + 4, { stroke: tone, 'stroke-width': 5 }),
    element('circle', { cx: middle, cy: ridge + 4, r: 4.5, fill: colour('surface'), stroke: tone, 'stroke-width': 2 }),
    ...(isNarrow
      ? [labelOnLines(0, base - rowHeight + 14, t.text('lists.form', { method: name, form: text }), words)]
      : [
          label(0, ridge + 4, name, words),
          label(width, ridge + 4, text, { ...words, 'font-weight': 600, 'text-anchor': 'end' }),
        ]),
  ];
}

function pixel(value: number): number {
  return Math.round(value * 100) / 100;
}
