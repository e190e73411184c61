import type { FigureLayout } from './figure.ts';
import type { SpreadGroup, SpreadRow } from './spread-rows.ts';
import { safeWidth } from './text-width.ts';

export type Placed =
  | { readonly kind: 'heading'; readonly y: number; readonly text: string }
  | { readonly kind: 'row'; readonly y: number; readonly row: SpreadRow };

/** Where the parts of the spread figure stand. */
export interface SpreadArrangement {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Where the band of the spread ends: below the rows it is made of. */
  readonly bandBottom: number;
  readonly placed: readonly Placed[];
}

const HEADER = 56;
const FOOTER = 46;
const WIDEST_NUMBERS = 290;
const LONGEST_NAME = 290;
const GAP = 20;
const HEADING = 34;

/** Gives each heading and row its place. On a phone, names and numbers stand above their rows, not beside them. */
export function arrangeSpread(groups: readonly SpreadGroup[], layout: FigureLayout): SpreadArrangement {
  const { isNarrow, width, fontSize } = layout;
  const names = groups.flatMap(({ rows }) => rows.map(({ name }) => safeWidth(name, fontSize, true)));
  const left = isNarrow ? 12 : Math.min(Math.max(120, ...names), LONGEST_NAME) + GAP;
  const numbers = groups.flatMap(({ kind, rows }) =>
    kind === 'no-value'
      ? []
      : rows.map((row) => safeWidth(row.value, fontSize, true) + 10 + safeWidth(row.interval, layout.smallFontSize)),
  );
  const right = isNarrow ? width - 12 : width - Math.min(Math.max(80, ...numbers), WIDEST_NUMBERS) - GAP;
  let y = HEADER;
  let bandBottom = HEADER;
  const placed: Placed[] = [];
  for (const { kind, heading, rows } of groups) {
    if (heading === null) y += 4;
    else {
      placed.push({ kind: 'heading', y: y + HEADING - 8, text: heading });
      y += HEADING;
    }
    for (const row of rows) {
      const height = rowHeight(row, isNarrow);
      placed.push({ kind: 'row', y: isNarrow ? y + height - 12 : y + height / 2, row });
      y += height;
    }
    if (kind === 'compared') {
      y += 4;
      bandBottom = y;
    }
  }
  const bottom = y + 8;
  return { left, right, top: HEADER, bottom, height: bottom + FOOTER, bandBottom, placed };
}

function rowHeight({ kind }: SpreadRow, isNarrow: boolean): number {
  if (isNarrow) return kind === 'no-value' ? 40 : 44;
  return kind === 'pair' || kind === 'rough-check' ? 24 : 30;
}
