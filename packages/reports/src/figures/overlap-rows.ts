import type { CaptureHistories } from '@repere/contracts';
import { type Disclosed, positionsIn } from '../lists/disclosed.ts';

/** A combination of lists with the people on exactly these. */
export interface OverlapRow {
  readonly positions: readonly number[];
  readonly people: number;
}

export interface OverlapRows {
  /** By number of lists, and within it by number of people. */
  readonly groups: readonly { readonly size: number; readonly rows: readonly OverlapRow[] }[];
  /** What is not drawn for want of room. */
  readonly leftOut: { readonly combinations: number; readonly people: number };
}

/** The combinations to draw: those that may be shown and, of these, the most frequent. */
export function overlapRows(table: CaptureHistories, disclosed: Disclosed, most: number): OverlapRows {
  const all = table.histories
    .map((history, index) => ({ history, positions: positionsIn(history), people: table.counts[index] ?? 0 }))
    .filter(({ history }) => disclosed.histories.has(history))
    .sort((a, b) => b.people - a.people || a.positions.length - b.positions.length || a.history - b.history);
  const drawn = all.slice(0, most);
  const rest = all.slice(most);
  const sizes = [...new Set(drawn.map(({ positions }) => positions.length))].sort((a, b) => a - b);
  return {
    groups: sizes.map((size) => ({ size, rows: drawn.filter(({ positions }) => positions.length === size) })),
    leftOut: { combinations: rest.length, people: rest.reduce((sum, { people }) => sum + people, 0) },
  };
}
