/** What a search minimises: Schwarz's criterion (BIC) with the number of persons as sample size, or Akaike's (AIC). */
export type Criterion = 'bic' | 'aic';

/**
 * What a criterion charges for a parameter: it is that times the parameters, less twice the log-likelihood. Parameters are
 * the members of the model, the intercept and those at minus infinity included.
 */
export function chargeFor(criterion: Criterion, persons: number): number {
  return criterion === 'bic' ? Math.log(persons) : 2;
}

/**
 * Differences between the criteria of two models for a table up to this are rounding: log-likelihoods are sums of terms as large
 * as n log n.
 */
export function roundingOf(counts: ArrayLike<number>): number {
  let sum = 1000;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count > 0) sum += count * (1 + Math.log(count));
  }
  return ROUNDING * sum;
}

const ROUNDING = 1e-12;
