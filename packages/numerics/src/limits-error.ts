import { type BcaInput, countBelow, limitsOfSorted, shareBelow, sortedReplicates } from './bca.ts';
import type { RandomStream } from './random-stream.ts';

/** How far limits would move with other bootstrap samples. */
export interface LimitsError {
  /** Standard deviation of each limit, in the order of the probabilities; NaN with fewer than two usable resamples. */
  readonly standardErrors: readonly number[];
  /** Resamples in which the limits were of the same kind as the original ones; the errors rest on these. */
  readonly usable: number;
}

/**
 * Monte Carlo error of {@link bcaLimits}: the standard deviation of the limits over resamples of the replicates, bias
 * correction included. The acceleration is kept: it does not come from the replicates. Where the limits themselves are
 * percentiles (kind `undefined`) it is the error of those.
 *
 * Drawing from sorted replicates gives a sorted resample by counting, so that a resample costs one pass and no sorting. The
 * result depends on the stream only through its first numbers: pass a fresh child stream for the same result each time.
 */
export function monteCarloErrorOfLimits(
  input: BcaInput,
  stream: RandomStream,
  { resamples = 200 }: { readonly resamples?: number } = {},
): LimitsError {
  const { estimate, acceleration, probabilities } = input;
  const sorted = sortedReplicates(input.replicates);
  const kind = limitsOfSorted(sorted, shareBelow(sorted, estimate), acceleration, probabilities).kind;
  const n = sorted.length;
  const times = new Int32Array(n);
  const resample = new Float64Array(n);
  const means = new Float64Array(probabilities.length);
  const squares = new Float64Array(probabilities.length);
  let usable = 0;
  for (let round = 0; round < resamples; round++) {
    drawSorted(stream, sorted, times, resample);
    const below = n === 0 ? 0 : countBelow(resample, estimate) / n;
    const drawn = limitsOfSorted(resample, below, acceleration, probabilities);
    if (drawn.kind !== kind) continue;
    usable++;
    drawn.limits.forEach((limit, i) => {
      const distance = limit - means[i]!;
      means[i]! += distance / usable;
      squares[i]! += distance * (limit - means[i]!);
    });
  }
  return {
    standardErrors: Array.from(squares, (square) => (usable < 2 ? Number.NaN : Math.sqrt(square / (usable - 1)))),
    usable,
  };
}

/** Draws as many values as there are, with replacement, in ascending order. */
function drawSorted(stream: RandomStream, sorted: Float64Array, times: Int32Array, out: Float64Array): void {
  const n = sorted.length;
  times.fill(0);
  // 32 bits choose among n values with a bias of n / 2^32 at most, far below what a standard error shows.
  const share = n / 4294967296;
  for (let draw = 0; draw < n; draw++) times[Math.floor(stream.nextUint32() * share)]!++;
  let at = 0;
  for (let i = 0; i < n; i++) {
    const end = at + times[i]!;
    const value = sorted[i]!;
    while (at < end) out[at++] = value;
  }
}
