import type { DiagnosticValue } from '@repere/contracts';
import { columnOf } from '../bootstrap/columns.ts';
import { type BootstrapSample, bootstrapInference } from '../bootstrap/inference.ts';

/** The sample that a column of replicates and jackknife makes. */
export function sampleOf({ replicates, jackknife }: BootstrapSample, columns: number, column: number): BootstrapSample {
  return { replicates: columnOf(replicates, columns, column), jackknife: columnOf(jackknife, columns, column) };
}

/**
 * How the interval changes as a repeated choice is made from more candidates, and in what share of the samples the best of all
 * candidates is among the first so many. An interval that still grows at the end asks for more candidates.
 */
export function growthOfInterval(
  estimate: number,
  counts: Float64Array,
  bootstrap: BootstrapSample,
  grid: readonly number[],
  level: number,
): DiagnosticValue[] {
  const last = columnOf(bootstrap.replicates, grid.length, grid.length - 1);
  return grid.map((candidates, column) => {
    const sample = sampleOf(bootstrap, grid.length, column);
    const { interval } = bootstrapInference(estimate, counts, sample, level);
    return {
      candidates,
      lower: interval.lower,
      upper: interval.upper,
      how: interval.how,
      holdsBest: shareOfSame(sample.replicates, last),
    };
  });
}

/** Share of samples with a best model in which the first candidates hold it: the value then is the very same. */
function shareOfSame(values: Float64Array, best: Float64Array): number | null {
  let same = 0;
  let all = 0;
  values.forEach((value, row) => {
    if (Number.isNaN(best[row])) return;
    all++;
    if (value === best[row]) same++;
  });
  return all === 0 ? null : same / all;
}
