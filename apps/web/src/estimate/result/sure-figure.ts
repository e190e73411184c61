import type { Figure } from '@repere/reports';
import { useMemo } from 'react';

/** A drawing that may have nothing to draw, as one that has; `null` when it has not, whatever the width. */
export function useSureFigure(draw: (width: number) => Figure | null): ((width: number) => Figure) | null {
  return useMemo(() => {
    if (draw(0) === null) return null;
    return (width: number) => {
      const figure = draw(width);
      if (figure === null) throw new TypeError('There is nothing to draw');
      return figure;
    };
  }, [draw]);
}
