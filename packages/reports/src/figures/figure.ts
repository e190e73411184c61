/** A cell of a data table: text, a number that the reader formats, or nothing. */
export type DataCell = string | number | null;

/** The numbers behind a figure. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** A picture with what it says in words and in numbers. */
export interface Figure {
  /** Self-contained SVG; its colours are custom properties with fallbacks, see `resolveColours`. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** One or two sentences that say what the picture shows. */
  readonly summary: string;
  readonly table: DataTable;
}

export interface FigureOptions {
  /** Width in pixels; about 860 on a desk, 328 on a phone. */
  readonly width?: number;
  /** Begins the ids inside the SVG; needed when one page holds the same figure twice at the same width. */
  readonly idPrefix?: string;
}

export const DESK_WIDTH = 860;
export const PHONE_WIDTH = 328;

/** Below this width labels stand above their rows rather than beside them. */
const NARROW = 560;

/** Sizes that differ between a desk and a phone. */
export interface FigureLayout {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly fontSize: number;
  readonly smallFontSize: number;
}

/** The layout for the options given. */
export function layoutFor({ width = DESK_WIDTH }: FigureOptions): FigureLayout {
  const isNarrow = width < NARROW;
  return { width, isNarrow, fontSize: isNarrow ? 13 : 14, smallFontSize: 12 };
}
