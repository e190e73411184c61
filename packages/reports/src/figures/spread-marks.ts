import type { Interval } from '@repere/contracts';
import type { NumberAxis } from './axis.ts';
import { colour } from './colours.ts';
import type { FigureLayout } from './figure.ts';
import type { SpreadArrangement } from './spread-arrangement.ts';
import type { SpreadRow } from './spread-rows.ts';
import { element, label, labelOnLines, line } from './svg.ts';
import { fitText, safeFitText, safeWidth } from './text-width.ts';

interface MarkContext {
  readonly axis: NumberAxis;
  readonly place: SpreadArrangement;
  readonly layout: FigureLayout;
}

/** A thin rule across the figure, and what the rows below it are. */
export function drawSpreadHeading(text: string, y: number, { layout }: MarkContext): string[] {
  return [
    line(0, y - layout.fontSize - 6, layout.width, y - layout.fontSize - 6, { stroke: colour('line') }),
    labelOnLines(0, y, fitText(text, 12, layout.width, true), {
      'font-size': 12,
      'font-weight': 600,
      fill: colour('soft'),
    }),
  ];
}

/** One estimate: its name, its mark with the interval, and the same in numbers. */
export function drawSpreadRow(row: SpreadRow, y: number, context: MarkContext): string[] {
  return [...drawMark(row, y, context), ...drawWords(row, y, context)];
}

function drawWords(row: SpreadRow, y: number, { layout, place }: MarkContext): string[] {
  const { kind, name, shortName, shortestName, isPrimary, value, interval } = row;
  const { width, fontSize, smallFontSize, isNarrow } = layout;
  const size = kind === 'pair' || kind === 'rough-check' ? smallFontSize : fontSize;
  const soft = { 'font-size': smallFontSize, fill: colour('soft') };
  const isCompared = kind === 'compared';
  const strong = { 'font-size': size, 'font-weight': isCompared ? 600 : undefined };
  const nameStyle = {
    'font-size': size,
    'font-weight': isPrimary ? 600 : undefined,
    ...(!isCompared && !isPrimary && { fill: colour('soft') }),
  };
  const middle = y + size * 0.36;
  if (isNarrow) {
    const above = y - 14;
    if (kind === 'no-value') {
      return [
        labelOnLines(0, above, fitText(name, size, width, isPrimary), nameStyle),
        labelOnLines(0, y + 3, value, soft),
      ];
    }
    const words = `(${interval})`;
    const intervalWidth = safeWidth(words, smallFontSize);
    const room = width - safeWidth(value, size, true) - intervalWidth - 14;
    const fits = safeFitText(shortName, size, room, isPrimary) === shortName;
    return [
      labelOnLines(0, above, safeFitText(fits ? shortName : shortestName, size, room, isPrimary), nameStyle),
      labelOnLines(width - intervalWidth - 6, above, value, { ...strong, 'text-anchor': 'end' }),
      labelOnLines(width, above, words, { ...soft, 'text-anchor': 'end' }),
    ];
  }
  const nameLabel = label(0, middle, fitText(name, size, place.left - 16, isPrimary), nameStyle);
  if (kind === 'no-value') return [nameLabel, labelOnLines(place.left, y + 4, value, soft)];
  const column = place.right + 20;
  const room = width - column - safeWidth(value, size, true) - 8;
  return [
    nameLabel,
    label(column, middle, value, strong),
    label(width, middle, fitText(interval, smallFontSize, room), { ...soft, 'text-anchor': 'end' }),
  ];
}

function drawMark({ kind, estimate, isPrimary }: SpreadRow, y: number, context: MarkContext): string[] {
  const { value, interval } = estimate;
  if (value === null) return [];
  const x = context.axis.scale(value);
  switch (kind) {
    case 'compared': {
      const stroke = colour(isPrimary ? 'mark' : 'accent');
      return [...drawInterval(interval, y, { stroke, thickness: 1.75, cap: 5 }, context), pointMark(x, y, isPrimary)];
    }
    case 'lower-bound': {
      const stroke = colour(isPrimary ? 'mark' : 'soft');
      return [
        ...drawInterval(interval, y, { stroke, thickness: 1, cap: 4, dashes: '4 3' }, context),
        line(x, y - 8, x, y + 8, { stroke, 'stroke-width': 2.25 }),
        line(x, y, x + 14, y, { stroke, 'stroke-width': 2.25 }),
        arrowHead(x + 18, y, stroke),
      ];
    }
    case 'rough-check':
    case 'pair': {
      const stroke = colour(isPrimary ? 'mark' : 'rule');
      if (x > context.place.right + 0.5) {
        return [...drawInterval(interval, y, { stroke, thickness: 1, cap: 3 }, context)];
      }
      return [
        ...drawInterval(interval, y, { stroke, thickness: 1, cap: 3 }, context),
        element('circle', { cx: x, cy: y, r: 3.5, fill: colour('surface'), stroke, 'stroke-width': 1.5 }),
      ];
    }
    case 'other-form':
    case 'no-value':
      return [];
  }
}

/** A disc; a diamond where it is the primary method, so that the difference does not rest on colour. */
function pointMark(x: number, y: number, isPrimary: boolean): string {
  if (!isPrimary) return element('circle', { cx: x, cy: y, r: 5, fill: colour('accent') });
  return element('path', { d: `M${round(x)} ${y - 7}l7 7l-7 7l-7 -7z`, fill: colour('mark') });
}

interface IntervalStyle {
  readonly stroke: string;
  readonly thickness: number;
  readonly cap: number;
  readonly dashes?: string;
}

/** A line with end caps; an arrow where a limit does not exist or lies beyond the axis. */
function drawInterval(interval: Interval, y: number, style: IntervalStyle, { axis, place }: MarkContext): string[] {
  const { lower, upper } = interval;
  if (lower === null && upper === null) return [];
  const start = Math.min(lower === null ? place.left : axis.scale(lower), place.right);
  const end = upper === null ? Number.POSITIVE_INFINITY : axis.scale(upper);
  const isCut = end > place.right + 0.5;
  const shownEnd = isCut ? place.right : end;
  const stroke = { stroke: style.stroke, 'stroke-width': style.thickness };
  return [
    line(start, y, shownEnd, y, { ...stroke, 'stroke-dasharray': style.dashes }),
    lower === null
      ? arrowHead(place.left - 4, y, style.stroke, -1)
      : start < place.right
        ? line(start, y - style.cap, start, y + style.cap, stroke)
        : '',
    isCut ? arrowHead(shownEnd + 4, y, style.stroke) : line(shownEnd, y - style.cap, shownEnd, y + style.cap, stroke),
  ];
}

function arrowHead(tip: number, y: number, fill: string, direction: 1 | -1 = 1): string {
  const back = round(tip - direction * 8);
  return element('path', { d: `M${round(tip)} ${y}L${back} ${y - 4.5}L${back} ${y + 4.5}z`, fill });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
