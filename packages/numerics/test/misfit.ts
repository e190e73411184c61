/**
 * Chi-square of drawn counts against their probabilities, neighbouring counts pooled until 20 are expected; as a standard
 * normal number (cube-root approximation of Wilson and Hilferty). Large where the draws do not have that distribution.
 */
export function misfit(drawn: ReadonlyMap<number, number>, expected: readonly number[], draws: number): number {
  let statistic = 0;
  let cells = 0;
  let pooledDrawn = 0;
  let pooledExpected = 0;
  expected.forEach((probability, k) => {
    pooledDrawn += drawn.get(k) ?? 0;
    pooledExpected += probability * draws;
    const isLast = k === expected.length - 1;
    if (pooledExpected < 20 && !isLast) return;
    if (pooledExpected > 0) statistic += (pooledDrawn - pooledExpected) ** 2 / Math.max(pooledExpected, 1);
    cells++;
    pooledDrawn = 0;
    pooledExpected = 0;
  });
  const freedom = Math.max(cells - 1, 1);
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** The same for whole numbers from 0, as {@link misfit} takes them: how often each was drawn. */
export function tally(draws: number, draw: () => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const k = draw();
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  return counts;
}

/**
 * How far draws of a continuous distribution are from it: their distribution function at each draw should be uniform. The
 * chi-square over `bins` equal bins as a normal number, and Kolmogorov's sqrt(n) D (above 2.3 once in 20,000).
 */
export function misfitOfContinuous(
  draws: number,
  draw: () => number,
  distribution: (x: number) => number,
  bins = 64,
): { readonly chiSquare: number; readonly kolmogorov: number } {
  const uniforms = Float64Array.from({ length: draws }, () => distribution(draw())).sort();
  const counts = new Map<number, number>();
  let distance = 0;
  uniforms.forEach((u, i) => {
    const bin = Math.min(bins - 1, Math.floor(u * bins));
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
    distance = Math.max(distance, Math.abs(u - i / draws), Math.abs((i + 1) / draws - u));
  });
  return {
    chiSquare: misfit(counts, new Array(bins).fill(1 / bins), draws),
    kolmogorov: distance * Math.sqrt(draws),
  };
}
