import type { CaptureHistories } from '@repere/contracts';
import { logFactorial, logGamma } from '@repere/numerics';
import { listTotals } from '../src/lists/dense-table.ts';

/** What two classes at most say of a small table, by adding up every allocation of its persons. */
export interface PosteriorByHand {
  /** Probabilities of 0, 1, .. persons unseen, given that at most so many are. */
  readonly unseen: Float64Array;
  /** Probability that everybody, seen or not, is of one class, given the same. */
  readonly oneClass: number;
}

/** With one class: lists are independent, capture probabilities uniform, p(N) proportional to 1/N. */
export function independencePosterior(histories: CaptureHistories, mostUnseen: number): Float64Array {
  const n = histories.counts.reduce((sum, count) => sum + count, 0);
  const logs = Float64Array.from({ length: mostUnseen + 1 }, (_, unseen) =>
    listTotals(histories).reduce(
      (sum, on) => sum + logBetaOfCounts(on, n + unseen - on),
      logGamma(n + unseen) - logFactorial(unseen),
    ),
  );
  return normalised(logs.map((log) => Math.exp(log - logs.reduce((a, b) => Math.max(a, b)))));
}

/** With two classes, shares V and 1 - V, V beta(1, alpha), alpha gamma(1/4, rate 1/4). */
export function twoClassPosterior(histories: CaptureHistories, mostUnseen: number): PosteriorByHand {
  const n = histories.counts.reduce((sum, count) => sum + count, 0);
  const logShares = logShareMoments(n + mostUnseen);
  const logFactorials = Float64Array.from({ length: n + mostUnseen + 2 }, (_, k) => logFactorial(k));
  const lists = histories.lists.length;
  const totals = listTotals(histories);
  const unseen = new Float64Array(mostUnseen + 1);
  let oneClass = 0;
  for (const { first, onFirst, logWays } of allocations(histories)) {
    for (let missing = 0; missing <= mostUnseen; missing++) {
      for (let missingFirst = 0; missingFirst <= missing; missingFirst++) {
        const inFirst = first + missingFirst;
        const inSecond = n + missing - inFirst;
        let log =
          logFactorials[n + missing - 1]! -
          logFactorials[missingFirst]! -
          logFactorials[missing - missingFirst]! +
          logWays +
          logShares[inFirst]![inSecond]! -
          lists * (logFactorials[inFirst + 1]! + logFactorials[inSecond + 1]!);
        for (let list = 0; list < lists; list++) {
          const on = onFirst[list]!;
          const other = totals[list]! - on;
          log += logFactorials[on]! + logFactorials[inFirst - on]!;
          log += logFactorials[other]! + logFactorials[inSecond - other]!;
        }
        const mass = Math.exp(log);
        unseen[missing]! += mass;
        if (inFirst === 0 || inSecond === 0) oneClass += mass;
      }
    }
  }
  const whole = unseen.reduce((sum, mass) => sum + mass, 0);
  return { unseen: normalised(unseen), oneClass: oneClass / whole };
}

interface Allocation {
  /** Persons seen who are of the first class, and how many of them are on each list. */
  readonly first: number;
  readonly onFirst: readonly number[];
  /** Logarithm of the number of ways to choose them. */
  readonly logWays: number;
}

/** Every way to give so many persons of each history to the first class. */
function allocations({ lists, histories, counts }: CaptureHistories): Allocation[] {
  let all: Allocation[] = [{ first: 0, onFirst: lists.map(() => 0), logWays: 0 }];
  histories.forEach((history, h) => {
    const count = counts[h]!;
    all = all.flatMap(({ first, onFirst, logWays }) =>
      Array.from({ length: count + 1 }, (_, m) => ({
        first: first + m,
        onFirst: onFirst.map((on, list) => on + ((history >> list) & 1) * m),
        logWays: logWays + logFactorial(count) - logFactorial(m) - logFactorial(count - m),
      })),
    );
  });
  return all;
}

/**
 * log E[V^a (1 - V)^b] up to a constant, for all a + b up to a number: the mean over alpha of B(1 + a, alpha + b) / B(1, alpha),
 * by Simpson's rule in the fourth root of alpha, in which the density times the derivative is exp(-t^4 / 4) but for a constant.
 */
function logShareMoments(most: number): Float64Array[] {
  const steps = 240;
  const width = 4.6 / steps;
  const nodes = Array.from({ length: steps }, (_, i) => {
    const t = (i + 1) * width;
    const alpha = t ** 4;
    const weight = (i === steps - 1 ? 1 : i % 2 === 0 ? 4 : 2) * Math.exp(-alpha / 4);
    return {
      logWeight: Math.log(weight),
      // log of alpha times gamma(alpha + b), and of gamma(1 + alpha + a + b)
      top: Float64Array.from({ length: most + 1 }, (_, b) => Math.log(alpha) + logGamma(alpha + b)),
      bottom: Float64Array.from({ length: most + 1 }, (_, whole) => logGamma(1 + alpha + whole)),
    };
  });
  return Array.from({ length: most + 1 }, (_, a) =>
    Float64Array.from({ length: most + 1 - a }, (_, b) => {
      // At alpha = 0 the integrand is 1 / (1 + a) when b is 0, else 0; in units of a! below.
      const shift = -logFactorial(a + b);
      let sum = b === 0 ? Math.exp(-logFactorial(1 + a) - shift) : 0;
      for (const { logWeight, top, bottom } of nodes) sum += Math.exp(logWeight + top[b]! - bottom[a + b]! - shift);
      return Math.log(sum) + shift + logFactorial(a);
    }),
  );
}

function logBetaOfCounts(on: number, off: number): number {
  return logFactorial(on) + logFactorial(off) - logFactorial(on + off + 1);
}

function normalised(masses: Float64Array): Float64Array {
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / whole);
}
