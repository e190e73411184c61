import { LISTS_METHODS, type ListsMethod } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { colour } from './colours.ts';
import { element, label } from './svg.ts';
import { safeWidth } from './text-width.ts';

/** Paths around the origin; `open` ones are outlines. A shape for each method, so that no meaning rests on colour. */
const SHAPES: readonly { readonly path: string; readonly look: 'filled' | 'open' | 'stroke' }[] = [
  { path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', look: 'filled' },
  { path: 'M-3.5 -3.5h7v7h-7z', look: 'open' },
  { path: 'M0 -4.5L4.5 3.5H-4.5z', look: 'filled' },
  { path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', look: 'open' },
  { path: 'M-3.5 -3.5h7v7h-7z', look: 'filled' },
  { path: 'M0 4.5L4.5 -3.5H-4.5z', look: 'open' },
  { path: 'M-4 0H4M0 -4V4', look: 'stroke' },
  { path: 'M0 -4.5L4.5 3.5H-4.5z', look: 'open' },
  { path: 'M-3.2 -3.2L3.2 3.2M-3.2 3.2L3.2 -3.2', look: 'stroke' },
  { path: 'M0 4.5L4.5 -3.5H-4.5z', look: 'filled' },
  { path: 'M0 -4.5V4.5', look: 'stroke' },
  { path: 'M-3.5 -4.5L4.5 0L-3.5 4.5z', look: 'filled' },
  { path: 'M-3.5 -4.5L4.5 0L-3.5 4.5z', look: 'open' },
  { path: 'M3.5 -4.5L-4.5 0L3.5 4.5z', look: 'filled' },
  { path: 'M3.5 -4.5L-4.5 0L3.5 4.5z', look: 'open' },
  { path: 'M-4 0H4', look: 'stroke' },
];
const PRIMARY = 'M0 -6.5L6.5 0L0 6.5L-6.5 0z';

/** The mark of a method at a point: always the same for one method, the vermilion diamond for the primary one. */
export function methodMark(method: ListsMethod, isPrimary: boolean, x: number, y: number): string {
  const transform = `translate(${hundredths(x)} ${hundredths(y)})`;
  if (isPrimary) return element('path', { d: PRIMARY, transform, fill: colour('mark') });
  const { path, look } = SHAPES[LISTS_METHODS.indexOf(method)] ?? { path: PRIMARY, look: 'open' };
  return element('path', {
    d: path,
    transform,
    fill: look === 'filled' ? colour('accent') : look === 'open' ? colour('surface') : 'none',
    stroke: look === 'filled' ? undefined : colour('accent'),
    'stroke-width': look === 'filled' ? undefined : 1.5,
  });
}

export interface MethodLegend {
  readonly height: number;
  /** The legend with its top edge at `y`. */
  draw(y: number): string[];
}

const ROW = 20;
const FONT_SIZE = 12;

/** Marks with the short names of their methods, in as many rows as the width needs. */
export function methodLegend(
  methods: readonly ListsMethod[],
  primary: ListsMethod | null,
  width: number,
  t: Translator,
): MethodLegend {
  let x = 0;
  let row = 0;
  const items = methods.map((method) => {
    const text = t.text(`lists.method.${method}.short`);
    const wide = 14 + safeWidth(text, FONT_SIZE, method === primary) + 14;
    if (x > 0 && x + wide - 14 > width) {
      x = 0;
      row += 1;
    }
    const item = { method, text, x, row };
    x += wide;
    return item;
  });
  return {
    height: (row + 1) * ROW,
    draw: (y) =>
      items.flatMap((item) => {
        const middle = y + item.row * ROW + ROW / 2;
        const isPrimary = item.method === primary;
        return [
          methodMark(item.method, isPrimary, item.x + 7, middle),
          label(item.x + 17, middle + FONT_SIZE * 0.36, item.text, {
            'font-size': FONT_SIZE,
            'font-weight': isPrimary ? 600 : undefined,
            fill: colour(isPrimary ? 'ink' : 'soft'),
          }),
        ];
      }),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
