import { colour } from './colours.ts';
import { element, label } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

const ANGLE_DEGREES = 50;
const ANGLE = (ANGLE_DEGREES * Math.PI) / 180;
const HEAD_OFFSET = 3;

interface ListHeads {
  /** Space the heads need above their columns. */
  readonly height: number;
  /** The heads, standing on a line at `y`. */
  draw(y: number): string[];
}

/** A list's name, with its size where that is shown. */
export interface ListHead {
  readonly name: string;
  readonly size?: string;
}

interface HeadFrame {
  /** Middle of each column, ascending. */
  readonly centers: readonly number[];
  readonly columnWidth: number;
  readonly fontSize: number;
  readonly longest: number;
  /** Right edge of the picture. */
  readonly right: number;
}

/**
 * Names above narrow columns, with the sizes of the lists: level, the size below, when all names fit; else slanted, so that
 * no name is cut before it must be.
 */
export function listHeads(heads: readonly ListHead[], frame: HeadFrame): ListHeads {
  const { centers, columnWidth, fontSize } = frame;
  if (!heads.every(({ name, size = '' }) => fits(name, columnWidth, fontSize) && fits(size, columnWidth, fontSize))) {
    return slantedHeads(heads, frame);
  }
  const hasSizes = heads.some(({ size }) => size !== undefined);
  const style = { 'text-anchor': 'middle', 'font-size': fontSize };
  return {
    height: (hasSizes ? 2 : 1) * (fontSize + 3) + 8,
    draw: (y) =>
      heads.flatMap(({ name, size }, index) => {
        const x = centers[index] ?? 0;
        if (size === undefined) return [label(x, y - 8, name, style)];
        return [label(x, y - 11 - fontSize, name, style), label(x, y - 8, size, { ...style, fill: colour('soft') })];
      }),
  };
}

function fits(text: string, columnWidth: number, fontSize: number): boolean {
  return textWidth(text, fontSize) <= columnWidth - 6;
}

function slantedHeads(heads: readonly ListHead[], { centers, fontSize, longest, right }: HeadFrame): ListHeads {
  const fitted = heads.map(({ name, size }, index) => {
    // A head begins beside the middle of its column, and what hangs below its line leans to the right.
    const taken = (centers[index] ?? 0) + HEAD_OFFSET + 0.25 * fontSize * Math.sin(ANGLE);
    const room = Math.min(longest, (right - taken) / Math.cos(ANGLE));
    const suffix = size === undefined ? '' : ` ${size}`;
    return `${fitText(name, fontSize, room - textWidth(suffix, fontSize))}${suffix}`;
  });
  const tallest = Math.max(...fitted.map((name) => textWidth(name, fontSize)));
  return {
    height: tallest * Math.sin(ANGLE) + fontSize + 12,
    draw: (y) =>
      fitted.map((name, index) => {
        const x = Math.round((centers[index] ?? 0) * 100) / 100;
        return element(
          'g',
          { transform: `translate(${x + HEAD_OFFSET} ${Math.round(y - 8)}) rotate(${-ANGLE_DEGREES})` },
          label(0, 0, name, { 'font-size': fontSize }),
        );
      }),
  };
}
