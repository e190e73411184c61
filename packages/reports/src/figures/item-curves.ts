import type { Translator } from '@repere/messages';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { colour } from './colours.ts';
import { type DataTable, type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { element, label, labelOnLines, line } from './svg.ts';
import { safeFitText } from './text-width.ts';

/** What is known of an item's curve; the item curves of the indicators fit. */
export interface ItemCurveInput {
  readonly item: string;
  readonly slope: number;
  readonly intercept: number;
  readonly location: number | null;
  readonly slopeLimits: readonly [number, number] | null;
  readonly locationLimits: readonly [number, number] | null;
}

/** Standard deviations of the trait that are drawn to either side. */
const REACH = 4;
const STEP = 0.1;
const TOP = 30;
const LEFT = 44;
const LEGEND_LINE = 18;
const PLOT_HEIGHT = { desk: 320, phone: 260 };

/**
 * The chance of yes to each item against the trait, in standard deviations. Curves carry numbers, and the table says whose
 * they are: a steep one tells people apart, a flat one nobody; one far to the right shows in extreme cases only.
 */
export function itemCurvesFigure(
  curves: readonly ItemCurveInput[],
  t: Translator,
  options: FigureOptions = {},
): Figure | null {
  if (curves.length === 0) return null;
  const layout = layoutFor(options);
  const bottom = TOP + (layout.isNarrow ? PLOT_HEIGHT.phone : PLOT_HEIGHT.desk);
  const place: Place = {
    across: scaleLinear([-REACH, REACH], [LEFT, layout.width - 12]),
    down: scaleLinear([0, 1], [bottom, TOP]),
    bottom,
  };
  const columns = layout.isNarrow ? 1 : 2;
  const legendTop = bottom + 58;
  const height = legendTop + Math.ceil(curves.length / columns) * LEGEND_LINE;
  return framed(
    {
      kind: 'item-curves',
      height,
      title: t.text('reports.figure.item-curves.title', { count: curves.length }),
      summary: summaryOf(curves, t),
      parts: [
        ...drawFrame(place, layout, t),
        ...curves.map((curve) => drawCurve(curve, place)),
        ...drawNumbers(curves, place, layout, t),
        label(layout.width / 2, bottom + 40, t.text('reports.figure.item-curves.trait'), {
          'text-anchor': 'middle',
          'font-size': layout.smallFontSize,
          fill: colour('soft'),
        }),
        ...drawLegend(curves, legendTop, columns, layout, t),
      ],
      table: tableOf(curves, t),
    },
    layout,
    options,
    t.language,
  );
}

interface Place {
  readonly across: ScaleLinear<number, number>;
  readonly down: ScaleLinear<number, number>;
  readonly bottom: number;
}

function chanceAt({ slope, intercept }: ItemCurveInput, trait: number): number {
  return 1 / (1 + Math.exp(-(slope * trait + intercept)));
}

function drawFrame({ across, down, bottom }: Place, { width, smallFontSize }: FigureLayout, t: Translator): string[] {
  const style = { 'font-size': smallFontSize, fill: colour('soft') };
  return [
    label(0, 14, t.text('reports.figure.item-curves.chance'), style),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      line(LEFT, down(share), width - 12, down(share), { stroke: colour(share === 0 ? 'rule' : 'line') }),
      label(LEFT - 6, down(share) + smallFontSize * 0.36, t.percent(share), { ...style, 'text-anchor': 'end' }),
    ]),
    ...[-4, -2, 0, 2, 4].flatMap((trait) => [
      line(across(trait), bottom, across(trait), bottom + 5, { stroke: colour('rule') }),
      label(across(trait), bottom + smallFontSize + 8, t.decimal(trait, 0), { ...style, 'text-anchor': 'middle' }),
    ]),
  ];
}

function drawCurve(curve: ItemCurveInput, { across, down }: Place): string {
  const points: string[] = [];
  for (let step = 0; step <= Math.round((2 * REACH) / STEP); step++) {
    const trait = -REACH + step * STEP;
    points.push(`${across(trait).toFixed(1)},${down(chanceAt(curve, trait)).toFixed(1)}`);
  }
  return element('polyline', {
    points: points.join(' '),
    fill: 'none',
    stroke: colour('accent'),
    'stroke-width': 1.75,
    'stroke-opacity': 0.75,
  });
}

/** The number of each curve where it passes one half, or where it leaves the picture; one that would cover another is left out. */
function drawNumbers(
  curves: readonly ItemCurveInput[],
  { across, down }: Place,
  { smallFontSize }: FigureLayout,
  t: Translator,
): string[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  return curves.flatMap((curve, index) => {
    const inside = curve.location !== null && Math.abs(curve.location) <= REACH - 0.3;
    const trait = inside ? (curve.location ?? 0) : REACH - 0.3;
    const spots = [0, 0.5, -0.5, 1, -1].map((shift) => {
      const at = Math.max(-REACH + 0.3, Math.min(REACH - 0.3, trait + shift));
      return { x: across(at), y: down(chanceAt(curve, at)) };
    });
    const free = spots.find(({ x, y }) => !taken.some((one) => Math.abs(one.x - x) < 16 && Math.abs(one.y - y) < 13));
    if (free === undefined) return [];
    taken.push(free);
    return [
      labelOnLines(free.x, free.y + smallFontSize * 0.36, t.count(index + 1), {
        'text-anchor': 'middle',
        'font-size': smallFontSize,
        'font-weight': 600,
        fill: colour('ink'),
      }),
    ];
  });
}

/** Whose curve each number is, in columns from top to bottom. */
function drawLegend(
  curves: readonly ItemCurveInput[],
  top: number,
  columns: number,
  { width, smallFontSize }: FigureLayout,
  t: Translator,
): string[] {
  const rows = Math.ceil(curves.length / columns);
  const wide = width / columns;
  return curves.map(({ item }, index) => {
    const text = safeFitText(`${t.count(index + 1)}  ${item}`, smallFontSize, wide - 12);
    const x = Math.floor(index / rows) * wide;
    return label(x, top + ((index % rows) + 0.8) * LEGEND_LINE, text, { 'font-size': smallFontSize });
  });
}

function summaryOf(curves: readonly ItemCurveInput[], t: Translator): string {
  const bySlope = curves.toSorted((one, other) => other.slope - one.slope);
  const [steepest, flattest] = [bySlope[0], bySlope.at(-1)];
  if (steepest === undefined || flattest === undefined) return '';
  return t.text('reports.figure.item-curves.summary', {
    steepest: steepest.item,
    high: t.decimal(steepest.slope, 2),
    flattest: flattest.item,
    low: t.decimal(flattest.slope, 2),
  });
}

function tableOf(curves: readonly ItemCurveInput[], t: Translator): DataTable {
  const limits = (found: readonly [number, number] | null): string =>
    found === null ? '–' : `${t.decimal(found[0], 2)} – ${t.decimal(found[1], 2)}`;
  return {
    columns: [
      t.text('reports.figure.item-curves.number'),
      t.text('indicators.items.item'),
      t.text('indicators.items.slope'),
      t.text('reports.figure.item-curves.limits'),
      t.text('indicators.items.location'),
      t.text('reports.figure.item-curves.limits'),
    ],
    rows: curves.map(({ item, slope, slopeLimits, location, locationLimits }, index) => [
      index + 1,
      item,
      t.decimal(slope, 2),
      limits(slopeLimits),
      location === null ? null : t.decimal(location, 2),
      limits(locationLimits),
    ]),
  };
}
