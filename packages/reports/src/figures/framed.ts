import type { DataTable, Figure, FigureLayout, FigureOptions } from './figure.ts';
import { drawing } from './svg.ts';

/** What a figure consists of once its parts are drawn. */
export interface FigureContent {
  /** Kind of figure; part of the id that its title and description are named by. */
  readonly kind: string;
  readonly height: number;
  readonly title: string;
  readonly summary: string;
  readonly parts: readonly string[];
  readonly table: DataTable;
}

/** Puts the parts into a drawing that can stand anywhere, with its words and its numbers beside it. */
export function framed(
  { kind, height, title, summary, parts, table }: FigureContent,
  { width, fontSize }: FigureLayout,
  { idPrefix = 'figure' }: FigureOptions,
  language: string,
): Figure {
  const id = `${idPrefix}-${kind}-${width}`;
  const svg = drawing({ id, width, height, title, description: summary, language, fontSize, parts });
  return { svg, width, height, title, summary, table };
}
