import type { CaptureHistories } from '@repere/contracts';
import { denseCounts } from '../src/lists/dense-table.ts';

/**
 * A slow and plain fit of a Poisson log-linear model, to compare ours with: an explicit design matrix, iteratively reweighted
 * least squares and Gauss-Jordan elimination, with nothing in common with the code under test but the table.
 */
export interface DesignFit {
  readonly coefficients: readonly number[];
  /** Inverse of the information that the last step was solved with. */
  readonly covariance: readonly (readonly number[])[];
  readonly iterations: number;
  readonly deviance: number;
}

/** When to stop. `glm` is the rule of R's `glm` (relative change of the deviance below 1e-8); `exact` goes on to rounding. */
export type Stopping = 'glm' | 'exact';

/** Fits the members, none of which may be at minus infinity, to all histories that contain none of `excluded`. */
export function referenceFit(
  histories: CaptureHistories,
  members: readonly number[],
  excluded: readonly number[] = [],
  stopping: Stopping = 'exact',
): DesignFit {
  const counts = denseCounts(histories);
  const cells = Array.from(counts.keys()).filter(
    (cell) => cell > 0 && !excluded.some((member) => (cell & member) === member),
  );
  const design = cells.map((cell) => members.map((member): number => ((cell & member) === member ? 1 : 0)));
  return fitDesign(
    design,
    cells.map((cell) => counts[cell]!),
    stopping,
  );
}

/** Fits counts to any design, one row for each count. */
export function fitDesign(
  design: readonly (readonly number[])[],
  y: readonly number[],
  stopping: Stopping = 'exact',
): DesignFit {
  const columns = Array.from(design[0]!.keys());
  // The start of R's glm: fitted values a little above the counts.
  let mu = y.map((count) => count + 0.1);
  let eta = mu.map((mean) => Math.log(mean));
  let deviance = Number.POSITIVE_INFINITY;
  for (let iterations = 1; ; iterations++) {
    const weights = mu;
    const working = eta.map((value, i) => value + (y[i]! - mu[i]!) / mu[i]!);
    const normal = columns.map((_, a) =>
      columns.map((__, b) => design.reduce((sum, row, i) => sum + row[a]! * row[b]! * weights[i]!, 0)),
    );
    const right = columns.map((_, a) => design.reduce((sum, row, i) => sum + row[a]! * weights[i]! * working[i]!, 0));
    const covariance = inverse(normal);
    const coefficients = covariance.map((row) => row.reduce((sum, value, a) => sum + value * right[a]!, 0));
    eta = design.map((row) => row.reduce((sum, x, a) => sum + x * coefficients[a]!, 0));
    mu = eta.map((value) => Math.exp(value));
    const now = 2 * y.reduce((sum, n, i) => sum + (n > 0 ? n * Math.log(n / mu[i]!) : 0) - (n - mu[i]!), 0);
    const change = Math.abs(now - deviance) / (Math.abs(now) + 0.1);
    deviance = now;
    if (stopping === 'glm' ? change < 1e-8 : iterations >= 60) {
      return { coefficients, covariance, iterations, deviance };
    }
  }
}

/** Gauss-Jordan elimination with partial pivoting. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column; row < size; row++) {
      if (Math.abs(work[row]![column]!) > Math.abs(work[best]![column]!)) best = row;
    }
    [work[column], work[best]] = [work[best]!, work[column]!];
    const pivot = work[column]![column]!;
    work[column] = work[column]!.map((value) => value / pivot);
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = work[row]![column]!;
      work[row] = work[row]!.map((value, j) => value - factor * work[column]![j]!);
    }
  }
  return work.map((row) => row.slice(size));
}
