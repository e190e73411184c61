import type { CaptureHistories } from '@repere/contracts';
import type { Criterion } from './criterion.ts';
import { canEnumerate, defaultOrder } from './model-space.ts';
import { type ModelSearch, NEAR, searchModels } from './search.ts';

/** What to search and what to repeat; `null` for the defaults by number of lists. */
export interface CriterionOptions {
  readonly criterion: Criterion;
  /** Lists in the largest interaction; 1 for two lists, 2 for three, 3 for four and five, 2 for six. */
  readonly order: number | null;
  /** Best models of the table that a bootstrap sample chooses from; all for two and three lists, 20 for four, 100 beyond. */
  readonly candidates: number | 'all' | null;
}

/**
 * How a model is chosen by a criterion and how the choice is repeated, as plain data: a run of replicates needs nothing else
 * but the table.
 */
export interface CriterionRule {
  readonly criterion: Criterion;
  /** Lists in the largest interaction searched. */
  readonly order: number;
  /**
   * The models that a repeated choice is made from, best first by the original table, as masks over the interactions of
   * `hierarchicalModels`. With `all` those without an estimate come last: other counts may give them one. Empty when the
   * method does not apply, or when no model has an estimate.
   */
  readonly models: Int32Array;
  /** Numbers of models among which the choice is followed: 1, 2, 5, 10, 20, 50, 100, and all of `models`. */
  readonly grid: readonly number[];
  /** What the search found; `null` when there are too many models for one. */
  readonly search: CriterionSearch | null;
}

/** The sizes of a search, and how far its best models agree. */
export interface CriterionSearch {
  readonly candidates: number;
  readonly admissible: number;
  readonly undecided: number;
  readonly near: ModelSearch['near'];
}

/**
 * Searches all models of a table and says how to repeat the choice. With more than six lists, and with six beyond pairs, there
 * are too many models: the rule then is empty, and a search that does not fit all of them is to be used.
 */
export function criterionRule(
  histories: CaptureHistories,
  { criterion, order: asked, candidates: wanted }: CriterionOptions,
): CriterionRule {
  const lists = histories.lists.length;
  const order = asked ?? defaultOrder(lists);
  if (!canEnumerate(lists, order)) return { criterion, order, models: new Int32Array(0), grid: [], search: null };
  const found = searchModels(histories, { criterion, order, keep: 0 });
  const { ranking, others, candidates, admissible, undecided, near } = found;
  const used = wanted ?? defaultCandidates(lists);
  const models =
    admissible === 0
      ? new Int32Array(0)
      : used === 'all'
        ? Int32Array.from([...ranking, ...others])
        : ranking.slice(0, Math.max(1, used));
  return {
    criterion,
    order: found.order,
    models,
    grid: gridTo(models.length),
    search: { candidates, admissible, undecided, near },
  };
}

/** After Silverman, Chan and Vincent (2024), section 4. */
function defaultCandidates(lists: number): number | 'all' {
  if (lists <= 3) return 'all';
  return lists === 4 ? 20 : 100;
}

const GRID = [1, 2, 5, 10, 20, 50, 100];

function gridTo(models: number): number[] {
  return models === 0 ? [] : [...GRID.filter((size) => size < models), models];
}

/** Models within six units of the best that differ by more than this factor do not settle the number. */
const LARGEST_NEAR_RATIO = 1.5;

/**
 * The factor between the totals of models about as good as the best, where it is too large to choose between them; else
 * `null`.
 */
export function nearDisagreement({
  near,
}: CriterionSearch): { readonly count: number; readonly ratio: number; readonly units: number } | null {
  const ratio = near.largest / near.smallest;
  return near.count > 1 && ratio > LARGEST_NEAR_RATIO ? { count: near.count, ratio, units: NEAR } : null;
}
