import type { ListsResult, RankedModel } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { NEAR_BIC, type NearModels, nearModels } from '../lists/near-models.ts';
import { roundedPeople } from '../text/numbers.ts';
import { drawAxis, type NumberAxis, numberAxis, peopleAxisTitle } from './axis.ts';
import { colour } from './colours.ts';
import { type DataTable, type Figure, type FigureLayout, type FigureOptions, layoutFor } from './figure.ts';
import { framed } from './framed.ts';
import { element, label, labelOnLines, line } from './svg.ts';
import { fitText, safeFitText, safeWidth } from './text-width.ts';

/** Models further than this from the best have no say, and would squeeze the others; they stand in the table only. */
const FARTHEST = 20;
const TOP = 30;
const PLOT_HEIGHT = { desk: 320, phone: 280 };
const LEFT = 34;
const LARGEST_RADIUS = 9;
const SMALLEST_RADIUS = 3;

/**
 * The best models of an exhaustive search: how much worse than the best each fits (BIC, downwards) against the number of people
 * it gives, the larger the more of the weight it has. Models in the band fit about as well as the best, so where they lie
 * far apart the data do not settle the number. `null` where the run had no such search.
 */
export function modelsFigure(result: ListsResult, t: Translator, options: FigureOptions = {}): Figure | null {
  const { models } = result;
  const close = models === null ? null : nearModels(models);
  if (models === null || close === null) return null;
  const layout = layoutFor(options);
  const drawn = models.best.filter(({ bic }) => bic - close.best.bic <= FARTHEST);
  const bottom = TOP + (layout.isNarrow ? PLOT_HEIGHT.phone : PLOT_HEIGHT.desk);
  const place: Place = {
    axis: numberAxis(extentOf(drawn), [LEFT + 14, layout.width - 16], layout.isNarrow ? 4 : 8),
    down: scaleLinear(
      [0, Math.max(NEAR_BIC * 1.3, ...drawn.map(({ bic }) => bic - close.best.bic))],
      [TOP + 16, bottom - 10],
    ),
    bottom,
    best: close.best,
  };
  const height = bottom + 46;
  return framed(
    {
      kind: 'models',
      height,
      title: t.text('reports.figure.models.title', { count: models.best.length, admissible: models.admissible }),
      summary: modelsSummary(result, close, drawn.length, t),
      parts: [
        ...drawNearBand(place, drawn, layout, t),
        ...drawAxis(place.axis, {
          top: TOP,
          bottom,
          fontSize: layout.smallFontSize,
          format: t.count,
          left: 0,
          right: layout.width,
        }),
        ...drawDistances(place, layout, t),
        // The best last, so that nothing covers it.
        ...[...drawn].reverse().map((model) => drawPoint(model, place)),
        ...drawNames(close.near, place, layout),
        peopleAxisTitle(place.axis, layout.width / 2, height - 6, layout.smallFontSize, t),
      ],
      table: modelsTable(models.best, close.best, t),
    },
    layout,
    options,
    t.language,
  );
}

interface Place {
  readonly axis: NumberAxis;
  /** From BIC above the best to a height. */
  readonly down: ScaleLinear<number, number>;
  readonly bottom: number;
  readonly best: RankedModel;
}

function extentOf(models: readonly RankedModel[]): [number, number] {
  const values = models.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

function drawNearBand(
  place: Place,
  drawn: readonly RankedModel[],
  { width, isNarrow, smallFontSize }: FigureLayout,
  t: Translator,
): string[] {
  const limit = place.down(NEAR_BIC);
  const id = isNarrow ? 'reports.figure.models.band-label-narrow' : 'reports.figure.models.band-label';
  const text = safeFitText(t.text(id, { units: NEAR_BIC }), smallFontSize, width - LEFT);
  const wide = safeWidth(text, smallFontSize);
  const points = drawn.map((model) => boxOf(model, place));
  // Below the line where no point stands in the way, else above it.
  const boxes = [limit + 3, limit - smallFontSize - 7].flatMap((top) =>
    [width - wide, LEFT + 4].map((left) => ({ left, right: left + wide, top, bottom: top + smallFontSize + 4 })),
  );
  const free = boxes.find((box) => !points.some((point) => touches(box, point)));
  const { left, top } = free ?? { left: width - wide, top: limit + 3 };
  const isRight = left > LEFT + 4;
  return [
    element('rect', { x: LEFT, y: TOP, width: width - LEFT, height: limit - TOP, fill: colour('band') }),
    line(LEFT, limit, width, limit, { stroke: colour('accent'), 'stroke-dasharray': '4 3' }),
    labelOnLines(isRight ? width : LEFT + 4, top + smallFontSize + 1, text, {
      'text-anchor': isRight ? 'end' : 'start',
      'font-size': smallFontSize,
      fill: colour('accent'),
    }),
  ];
}

/** The scale downwards: how much worse than the best. */
function drawDistances({ down, bottom }: Place, { width, smallFontSize }: FigureLayout, t: Translator): string[] {
  const style = { 'font-size': smallFontSize, fill: colour('soft') };
  return [
    label(0, 14, safeFitText(t.text('reports.figure.models.distance'), smallFontSize, width), style),
    line(LEFT, bottom, width, bottom, { stroke: colour('rule') }),
    ...down
      .ticks(5)
      .flatMap((tick) => [
        line(LEFT - 5, down(tick), LEFT, down(tick), { stroke: colour('rule') }),
        label(LEFT - 9, down(tick) + smallFontSize * 0.36, t.count(tick), { ...style, 'text-anchor': 'end' }),
      ]),
  ];
}

function radiusOf({ weight }: RankedModel, best: RankedModel): number {
  const share = best.weight > 0 ? Math.min(weight / best.weight, 1) : 0;
  return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt(share);
}

function drawPoint(model: RankedModel, { axis, down, best }: Place): string {
  const isBest = model === best;
  return element('circle', {
    cx: axis.scale(model.value),
    cy: down(model.bic - best.bic),
    r: radiusOf(model, best),
    fill: colour(isBest ? 'mark' : 'accent'),
    'fill-opacity': isBest ? undefined : 0.7,
    stroke: colour('surface'),
    'stroke-width': 1.25,
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The best model by name and, on a desk, of those that fit about as well all whose names have room. */
function drawNames(
  near: readonly RankedModel[],
  place: Place,
  { width, isNarrow, smallFontSize }: FigureLayout,
): string[] {
  const { axis, down, best } = place;
  const pointBoxes = near.map((model) => boxOf(model, place));
  const taken: Box[] = [];
  return near.slice(0, isNarrow ? 1 : near.length).flatMap((model, index) => {
    const isBest = model === best;
    const text = fitText(model.model, smallFontSize, width / 2, isBest);
    const wide = safeWidth(text, smallFontSize, isBest);
    const [x, y] = [axis.scale(model.value), down(model.bic - best.bic)];
    const gap = radiusOf(model, best) + 5;
    const others = [...pointBoxes.filter((_, other) => other !== index), ...taken];
    const boxes = [x + gap, x - gap - wide].map((left) => {
      return { left, right: left + wide, top: y - smallFontSize * 0.6, bottom: y + smallFontSize * 0.6 };
    });
    const inside = boxes.filter(({ left, right }) => left >= LEFT && right <= width);
    const free = inside.find((box) => !others.some((other) => touches(box, other))) ?? (isBest ? inside[0] : undefined);
    if (free === undefined) return [];
    taken.push(free);
    return [
      labelOnLines(free.left, y + smallFontSize * 0.36, text, {
        'font-size': smallFontSize,
        'font-weight': isBest ? 600 : undefined,
        fill: colour(isBest ? 'mark' : 'ink'),
      }),
    ];
  });
}

function boxOf(model: RankedModel, { axis, down, best }: Place): Box {
  const [x, y, r] = [axis.scale(model.value), down(model.bic - best.bic), radiusOf(model, best)];
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function modelsSummary(
  { models }: Pick<ListsResult, 'models'>,
  { best, near, mayBeMore, min, max, disagree }: NearModels,
  drawn: number,
  t: Translator,
): string {
  if (models === null) return '';
  const { candidates, admissible, order } = models;
  const people = (value: number): string => roundedPeople(t, value);
  const sentences = [
    t.text('reports.figure.models.summary', { candidates, admissible, order }),
    t.text('reports.figure.models.best', {
      model: best.model,
      value: people(best.value),
      weight: t.percent(best.weight),
    }),
  ];
  if (near.length === 1) sentences.push(t.text('reports.figure.models.alone', { units: NEAR_BIC }));
  else {
    sentences.push(
      t.text(mayBeMore ? 'reports.figure.models.near-at-least' : 'reports.figure.models.near', {
        count: near.length,
        units: NEAR_BIC,
        min: people(min),
        max: people(max),
      }),
    );
    if (disagree) sentences.push(t.text('reports.figure.models.disagree', { ratio: t.decimal(max / min, 1) }));
  }
  if (drawn < models.best.length) {
    sentences.push(t.text('reports.figure.models.not-drawn', { count: models.best.length - drawn, units: FARTHEST }));
  }
  return sentences.join(' ');
}

function modelsTable(models: readonly RankedModel[], best: RankedModel, t: Translator): DataTable {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return {
    columns: [
      t.text('lists.column.model'),
      t.text('lists.column.estimate'),
      t.text('lists.column.bic'),
      t.text('reports.figure.models.above-best'),
      t.text('lists.column.aic'),
      t.text('lists.column.parameters'),
      t.text('reports.figure.models.weight'),
    ],
    rows: models.map(({ model, value, bic, aic, parameters, weight }) => [
      model,
      Math.round(value),
      hundredths(bic),
      hundredths(bic - best.bic),
      hundredths(aic),
      parameters,
      t.percent(weight, 1),
    ]),
  };
}
