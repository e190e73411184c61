import { MAX_BOOTSTRAP } from '../parse/lists-options.ts';

/**
 * Replicates in one task. Fixed, and streams belong to replicates, so that figures do not depend on the pool; small,
 * so that progress moves and a cancel is quick.
 */
export const REPLICATES_PER_TASK = 20;

/** Values of all replicates, and of the jackknife. */
export interface BootstrapValues {
  readonly replicates: Float64Array;
  readonly jackknife: Float64Array;
}

/** How to get the values of a bootstrap. */
export interface BootstrapSteps {
  /** Values of the replicates `from` to before `to`. */
  replicates(from: number, to: number): Promise<Float64Array>;
  jackknife(): Promise<Float64Array>;
  /** Relative Monte Carlo error of the limits that these values give; `null` where they give none. */
  errorWith(values: BootstrapValues): Promise<number | null>;
}

/**
 * The values of a bootstrap of the size asked for; with a precision, of twice the size as often as it takes for the limits to be
 * that precise. More replicates never change those that came before. `null` without a bootstrap.
 */
export async function bootstrapOf(
  { bootstrap, precision }: { readonly bootstrap: number; readonly precision: number | null },
  steps: BootstrapSteps,
): Promise<BootstrapValues | null> {
  if (bootstrap === 0) return null;
  const [jackknife, first] = await Promise.all([steps.jackknife(), range(0, bootstrap, steps)]);
  let replicates = first;
  let size = bootstrap;
  while (precision !== null && size < MAX_BOOTSTRAP) {
    const error = await steps.errorWith({ replicates, jackknife });
    if (error === null || error <= precision) break;
    const next = Math.min(2 * size, MAX_BOOTSTRAP);
    replicates = joined([replicates, await range(size, next, steps)]);
    size = next;
  }
  return { replicates, jackknife };
}

async function range(from: number, to: number, steps: BootstrapSteps): Promise<Float64Array> {
  const chunks: Promise<Float64Array>[] = [];
  for (let start = from; start < to; start += REPLICATES_PER_TASK) {
    chunks.push(steps.replicates(start, Math.min(start + REPLICATES_PER_TASK, to)));
  }
  return joined(await Promise.all(chunks));
}

function joined(chunks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
