import type { DelphiDimensionResult } from '@repere/contracts';
import { kendallW } from '@repere/numerics';

/** The ratings of one item: position on the scale by panelist, 0 for "cannot judge". */
export type RatingsByPanelist = ReadonlyMap<string, number>;

/**
 * Kendall's W of a dimension from the latest ratings of each of its items. Only panelists who rated every item count, since
 * ranks of different items cannot be compared.
 */
export function concordanceOf(dimension: string, items: readonly RatingsByPanelist[]): DelphiDimensionResult {
  const [first, ...others] = items;
  const raters = [...(first ?? new Map<string, number>())]
    .filter(([id, position]) => position > 0 && others.every((ratings) => (ratings.get(id) ?? 0) > 0))
    .map(([id]) => id);
  const found = kendallW(
    Float64Array.from(raters.flatMap((id) => items.map((ratings) => ratings.get(id) ?? 0))),
    items.length,
  );
  const none = { w: null, chiSquare: null, degreesOfFreedom: null, p: null };
  const { kind: status, ...values } = found.kind === 'ok' ? found : { kind: found.kind, ...none };
  return { dimension, items: items.length, raters: raters.length, status, ...values };
}
