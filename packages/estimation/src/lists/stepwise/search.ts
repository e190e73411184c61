import { poissonCdf, poissonUpperTail } from '@repere/numerics';
import type { FitStatus, LogLinearFitter } from '../log-linear/fitter.ts';
import { compareMembers, pairsOfLists } from '../members.ts';

/** A pair of lists that the selection added. */
export interface SelectionStep {
  readonly pair: number;
  /** Persons on both lists. */
  readonly observed: number;
  /** Persons expected on both lists under the model before. */
  readonly expected: number;
  readonly p: number;
}

/** A pair that the data ask for and that could not be added, since the larger model has no estimate. */
export interface RefusedPair {
  readonly pair: number;
  readonly p: number;
  readonly status: Exclude<FitStatus, 'ok'>;
}

/** Where the search ended. The fitter holds the fit of the last model. */
export interface SearchResult {
  /** `ok`, or why already the model of independent lists has no estimate. */
  readonly status: FitStatus;
  /** Members of the chosen model. */
  readonly members: readonly number[];
  readonly steps: readonly SelectionStep[];
  /** Refused at the last model. */
  readonly refused: readonly RefusedPair[];
}

/**
 * Forward selection of pairs of lists. From independent lists, in each round the pair whose overlap is the least likely under
 * the current fit is added, as long as its p-value is below the threshold and the larger model has an estimate.
 *
 * The p-value is the smaller of P(X <= n*) and P(X >= n*) for X Poisson with the expected overlap; of equal ones the first in
 * the order 12, 13, .., 1k, 23, .. is taken. A pair whose larger model has no estimate counts as p = 1, so it is asked about
 * only when its turn comes, which gives the same choice with fewer fits.
 *
 * The search starts from the coefficients that the fitter holds.
 *
 * Source: Chan, Silverman and Vincent (2021), JASA 116, 1297-1306.
 */
export function searchStepwise(fitter: LogLinearFitter, threshold: number): SearchResult {
  let members: readonly number[] = [0, ...Array.from({ length: fitter.lists }, (_, list) => 1 << list)];
  const steps: SelectionStep[] = [];
  const status = fitter.fit(members);
  if (status !== 'ok') return { status, members, steps, refused: [] };

  const absent = new Set(pairsOfLists(fitter.lists));
  for (;;) {
    const candidates = candidatesBelow(threshold, absent, fitter);
    const refused: RefusedPair[] = [];
    const current = { members, coefficients: coefficientsOf(fitter, members) };
    let added: SelectionStep | undefined;
    for (const candidate of candidates) {
      const larger = withPair(members, candidate.pair);
      fitter.coefficients[candidate.pair] = startFor(candidate);
      const outcome = fitter.fit(larger);
      if (outcome === 'ok') {
        added = candidate;
        members = larger;
        break;
      }
      refused.push({ pair: candidate.pair, p: candidate.p, status: outcome });
      restore(fitter, current);
    }
    if (added === undefined) {
      // The fitter must show the fit of the chosen model and not of the one refused last.
      if (refused.length > 0) fitter.fit(members);
      return { status, members, steps, refused };
    }
    absent.delete(added.pair);
    steps.push(added);
  }
}

/** Absent pairs with a p-value below the threshold, least likely first. */
function candidatesBelow(threshold: number, absent: ReadonlySet<number>, fitter: LogLinearFitter): SelectionStep[] {
  const candidates: SelectionStep[] = [];
  for (const pair of absent) {
    const observed = fitter.atLeast[pair]!;
    const expected = fitter.expectedAtLeast[pair]!;
    const p = overlapProbability(observed, expected);
    if (p < threshold) candidates.push({ pair, observed, expected, p });
  }
  // Sorting is stable and a set keeps its order, so that ties stay in the order of the pairs.
  return candidates.sort((a, b) => a.p - b.p);
}

/** The smaller of the probabilities of at most, and at least, the observed overlap. */
export function overlapProbability(observed: number, expected: number): number {
  // The median of a Poisson distribution lies between mean - log 2 and mean + 1/3, so the tail away from the mean is the
  // smaller one whenever it is below one half, and the other need not be summed.
  const outer = observed < expected ? poissonCdf(observed, expected) : poissonUpperTail(observed, expected);
  if (outer < 0.5) return outer;
  const inner = observed < expected ? poissonUpperTail(observed, expected) : poissonCdf(observed, expected);
  return Math.min(outer, inner);
}

function withPair(members: readonly number[], pair: number): number[] {
  return [...members, pair].sort(compareMembers);
}

/** The interaction that alone would bring the expected overlap to the observed one; not read when nobody is on both. */
function startFor({ observed, expected }: SelectionStep): number {
  return observed > 0 && expected > 0 ? Math.log(observed / expected) : 0;
}

interface Remembered {
  readonly members: readonly number[];
  readonly coefficients: readonly number[];
}

function coefficientsOf(fitter: LogLinearFitter, members: readonly number[]): number[] {
  return members.map((member) => fitter.coefficients[member]!);
}

function restore(fitter: LogLinearFitter, { members, coefficients }: Remembered): void {
  members.forEach((member, index) => {
    fitter.coefficients[member] = coefficients[index]!;
  });
}
