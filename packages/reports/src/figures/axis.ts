import type { Translator } from '@repere/messages';
import { type ScaleLinear, type ScaleLogarithmic, scaleLinear, scaleLog } from 'd3-scale';
import { colour } from './colours.ts';
import { label, line } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Largest ratio of the ends of an axis that a linear scale still shows well. */
const LINEAR_RATIO = 8;

export type NumberScale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

export interface NumberAxis {
  readonly scale: NumberScale;
  readonly isLog: boolean;
  readonly ticks: readonly number[];
}

/** A scale for numbers of people: linear, or logarithmic when small and large would not both show. */
export function numberAxis(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
  wanted: number,
): NumberAxis {
  const low = Math.max(from, 0);
  const high = to > low ? to : low + 1;
  if (low > 0 && high / low > LINEAR_RATIO) {
    const scale = scaleLog([low, high], [...range]);
    return { scale, isLog: true, ticks: logTicks(low, high, wanted) };
  }
  const scale = scaleLinear([low, high], [...range]).nice(wanted);
  return { scale, isLog: false, ticks: scale.ticks(wanted) };
}

/** Powers of ten, with round numbers between them while there is room. */
function logTicks(low: number, high: number, wanted: number): number[] {
  const candidates = [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map((steps) => {
    const ticks: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
      for (const step of steps) {
        const tick = step * 10 ** power;
        if (tick >= low && tick <= high) ticks.push(tick);
      }
    }
    return ticks;
  });
  return candidates.find((ticks) => ticks.length <= wanted) ?? candidates.at(-1) ?? [];
}

interface AxisFrame {
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly format: (value: number) => string;
  /** Labels stay between these. */
  readonly left: number;
  readonly right: number;
}

/** Thin vertical lines at the ticks with their numbers below; a number that would touch the one before is left out. */
export function drawAxis(axis: NumberAxis, frame: AxisFrame): string[] {
  const parts: string[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const tick of axis.ticks) {
    const x = axis.scale(tick);
    parts.push(line(x, frame.top, x, frame.bottom, { stroke: colour('line') }));
    const text = frame.format(tick);
    const half = textWidth(text, frame.fontSize) / 2;
    const center = Math.min(Math.max(x, frame.left + half), frame.right - half);
    if (center - half < lastEnd + 8) continue;
    lastEnd = center + half;
    parts.push(
      label(center, frame.bottom + frame.fontSize + 5, text, {
        'text-anchor': 'middle',
        'font-size': frame.fontSize,
        fill: colour('soft'),
      }),
    );
  }
  return parts;
}

/** What an axis of people counts, and whether it is logarithmic; centred at x, its base line at y. */
export function peopleAxisTitle(axis: NumberAxis, x: number, y: number, fontSize: number, t: Translator): string {
  const words = t.text(axis.isLog ? 'reports.figure.axis.people-log' : 'reports.figure.axis.people');
  return label(x, y, words, { 'text-anchor': 'middle', 'font-size': fontSize, fill: colour('soft') });
}
