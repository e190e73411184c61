import type { CaptureHistories, RankedModels } from '@repere/contracts';
import { modelNotation } from '../log-linear/model.ts';
import { canEnumerate, defaultOrder } from './model-space.ts';
import { searchModels } from './search.ts';

/** Which models to rank. */
export interface RankingOptions {
  /** Lists in the largest interaction; `null` for the default by number of lists. */
  readonly order: number | null;
  /** Best models to return; 50 unless said. */
  readonly keep?: number;
}

/**
 * The best models of a table by BIC with their numbers of persons, for the picture of one against the other; `null` when there
 * are too many models to fit them all.
 */
export function rankedModels(
  histories: CaptureHistories,
  { order: asked, keep = 50 }: RankingOptions,
): RankedModels | null {
  const lists = histories.lists.length;
  const order = asked ?? defaultOrder(lists);
  if (!canEnumerate(lists, order)) return null;
  const found = searchModels(histories, { criterion: 'bic', order, keep });
  return {
    order: found.order,
    candidates: found.candidates,
    admissible: found.admissible,
    best: found.best.map(({ members, total, bic, aic, parameters, weight }) => ({
      model: modelNotation({ lists, members }),
      value: total,
      bic,
      aic,
      parameters,
      weight,
    })),
  };
}
