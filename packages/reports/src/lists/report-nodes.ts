import { DESK_WIDTH, type Figure, PHONE_WIDTH } from '../figures/figure.ts';
import type { Inline, ReportFigure, ReportNode } from '../tree/report.ts';

/** The heading of a section. */
export function section(text: string): ReportNode {
  return { kind: 'heading', level: 2, text };
}

/** The heading of a part of a section. */
export function part(text: string): ReportNode {
  return { kind: 'heading', level: 3, text };
}

export function paragraph(...text: readonly Inline[]): ReportNode {
  return { kind: 'paragraph', text };
}

/** A figure in its two widths. */
export function figureNode(draw: (width: number) => Figure): ReportFigure {
  const wide = draw(DESK_WIDTH);
  return { kind: 'figure', wide, narrow: draw(PHONE_WIDTH), data: wide.table };
}

/** A figure that a result may not have; no node then. */
export function figureNodes(draw: (width: number) => Figure | null): ReportFigure[] {
  if (draw(DESK_WIDTH) === null) return [];
  return [
    figureNode((width) => {
      const figure = draw(width);
      if (figure === null) throw new TypeError('Whether there is a figure depends on its width');
      return figure;
    }),
  ];
}
