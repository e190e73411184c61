import type {
  CaptureHistories,
  ListsEstimate,
  ListsMethod,
  ListsOptions,
  SensitivityChange,
  SensitivityValue,
  SensitivityVariant,
} from '@repere/contracts';
import { observedPersons } from '@repere/contracts';
import { changedTables, LINKAGE_DRAWS, sensitivityChanges, spread, type Unsourced } from '@repere/estimation';
import type { ProgressMeter } from '../progress.ts';
import type { TaskQueue } from '../tasks/task-queue.ts';
import { derivedSeed } from './derived-seed.ts';
import { methodUnits, runMethod, type TableMethod } from './run-method.ts';

/** Methods that sample for long; their value moves by chance alone, so small random changes of the table say nothing of them. */
const SAMPLING: readonly ListsMethod[] = ['thresholding', 'graphs', 'latent-classes'];

/**
 * Every method again on the changed tables: point estimates, since what matters is how far they move. Pairs of lists are left
 * out (leaving out or merging another list does not change a pair), and so is a model named for these lists.
 */
export function planSensitivity(
  histories: CaptureHistories,
  methods: readonly ListsMethod[],
  options: ListsOptions,
  meter: ProgressMeter,
): { readonly run: (queue: TaskQueue) => Promise<readonly SensitivityVariant[]> } {
  const plain: ListsOptions = { ...options, bootstrap: 0, precision: null };
  const variants = sensitivityChanges(histories).map((change, index) => {
    const isDrawn = change.kind === 'missed-links' || change.kind === 'found-links';
    const used = methods.filter(
      (method): method is TableMethod =>
        method !== 'pairs' &&
        method !== 'covariates' &&
        (method !== 'fixed' || isDrawn) &&
        !(isDrawn && SAMPLING.includes(method)),
    );
    const times = isDrawn ? LINKAGE_DRAWS : 1;
    const units = used.reduce((sum, method) => sum + times * methodUnits(method, plain), 0);
    return { change, index, used, part: meter.part('sensitivity', units) };
  });
  return {
    run: (queue) =>
      Promise.all(
        variants.map(async ({ change, index, used, part }) => {
          const seed = derivedSeed(options.seed, 'sensitivity', index);
          const tables = changedTables(histories, change, { seed, index });
          const outcomes = await Promise.all(
            tables.map((table) =>
              Promise.all(
                used.map((method) =>
                  // The seed of the run, so that what moves is the table and not the chance.
                  runMethod(method, table, plain, { queue, meter: { step: part.step, finish: part.step } }),
                ),
              ),
            ),
          );
          part.finish();
          const estimates = outcomes.map((byMethod) => byMethod.flatMap((outcome) => outcome.estimates));
          return variantOf(change, tables, estimates);
        }),
      ),
  };
}

function variantOf(
  change: SensitivityChange,
  tables: readonly CaptureHistories[],
  estimates: readonly (readonly Unsourced<ListsEstimate>[])[],
): SensitivityVariant {
  const [first = []] = estimates;
  const values = first.map((estimate, index) => {
    const same = estimates.map((list) => list[index]).filter((each) => each !== undefined);
    return tables.length === 1 ? oneValue(estimate) : medianValue(estimate, same);
  });
  return {
    change,
    observed: median(tables.map(observedPersons)) ?? 0,
    values,
    spread: spread(values),
  };
}

function oneValue({ method, model, role, status, value }: Unsourced<ListsEstimate>): SensitivityValue {
  return { method, ...(model !== undefined && { model }), role, status, value, smallest: null, largest: null };
}

/** Over random changes: the median of those that have an estimate, and their range; no model, since it may not be one. */
function medianValue(
  { method, role }: Unsourced<ListsEstimate>,
  estimates: readonly Unsourced<ListsEstimate>[],
): SensitivityValue {
  const values = estimates.flatMap(({ value }) => (value === null ? [] : [value]));
  const models = new Set(estimates.map(({ model }) => model));
  const [only] = models;
  const failed = estimates.find(({ value }) => value === null);
  // Half of the changed tables without an estimate: the method does not stand such errors.
  const holds = values.length * 2 > estimates.length;
  return {
    method,
    ...(models.size === 1 && only !== undefined && { model: only }),
    role,
    status: holds || failed === undefined ? 'ok' : failed.status,
    value: holds ? median(values) : null,
    smallest: holds ? Math.min(...values) : null,
    largest: holds ? Math.max(...values) : null,
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
