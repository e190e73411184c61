export { bootstrapFigure } from './figures/bootstrap.ts';
export {
  FIGURE_COLOURS,
  type FigureColour,
  type FigureTheme,
  figureColourDeclarations,
  resolveColours,
} from './figures/colours.ts';
export {
  type DataCell,
  type DataTable,
  DESK_WIDTH,
  type Figure,
  type FigureOptions,
  PHONE_WIDTH,
} from './figures/figure.ts';
export { type OverlapOptions, overlapFigure } from './figures/overlap.ts';
export { type PairwiseOptions, pairwiseFigure } from './figures/pairwise.ts';
export { spreadFigure } from './figures/spread.ts';
