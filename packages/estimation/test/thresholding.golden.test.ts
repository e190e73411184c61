import './close-to-relative.ts';
import { observedPersons } from '@repere/contracts';
import { normalQuantile } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import { compareMembers, memberName } from '../src/lists/members.ts';
import { type ThresholdingOptions, thresholdingEstimate } from '../src/lists/thresholding/estimate.ts';
import { goldenTables, publishedTable } from './golden.ts';

/** The reference's quantiles of n + exp(intercept) at 2.5, 10, 50, 90 and 97.5 percent, from one seed. */
interface ReferenceRun {
  readonly q: readonly number[];
  /** Names of kept pairs, lists by letters: `A:B`. Unknown for the first seed. */
  readonly retained?: readonly string[] | string;
}

const OPTIONS: ThresholdingOptions = { level: 0.95, seed: 20051201, order: null, priorVariance: 1 };

const runsOf = new Map<string, readonly ReferenceRun[]>(
  goldenTables.flatMap(([name, { bayesThresh, bayesThreshSeeds }]) =>
    bayesThresh && bayesThreshSeeds ? [[name, [{ q: bayesThresh.quantiles }, ...bayesThreshSeeds]] as const] : [],
  ),
);

/** Tables where the reference's seeds keep different interactions, and the cutoffs that make ours keep what each seed keeps. */
const UNSTABLE: Record<string, readonly number[]> = {
  'uk2013-4': [2, 2.3],
  'uk2013-5': [2, 2.3],
  'netherlands-5': [2, 2.3],
  'netherlands-6': [1.9, 2, 2.3],
};
const stable = [...runsOf.keys()].filter((name) => UNSTABLE[name] === undefined);

const PROBABILITIES = [0.025, 0.1, 0.5, 0.9, 0.975];

/** Runs of a table that keep the same, and so estimate the same quantiles. Where all known ones agree, the first does too. */
function runsThatAgree(name: string): ReferenceRun[][] {
  const runs = runsOf.get(name)!;
  if (UNSTABLE[name] === undefined) return [[...runs]];
  const byKept = new Map<string, ReferenceRun[]>();
  for (const run of runs.slice(1)) {
    const kept = keptNames(run.retained!).join();
    byKept.set(kept, [...(byKept.get(kept) ?? []), run]);
  }
  return [...byKept.values()];
}

/**
 * Effective draws of one reference chain, by number of lists: chains mix the worse, the more coefficients there are. On the log
 * of the unseen, where posteriors are nearly normal with some deviation s, the quantile at p of m independent draws varies with
 * a standard deviation of s sqrt(p (1 - p) / m) / phi(z_p). So the variance between seeds that keep the same tells m; pooled
 * over tables and quantiles, since five runs of one table measure it poorly.
 */
const chainLength = new Map(
  [3, 4, 5, 6].map((lists) => {
    let squares = 0;
    let freedom = 0;
    for (const name of runsOf.keys()) {
      const { histories } = publishedTable(name);
      if (histories.lists.length !== lists) continue;
      const observed = observedPersons(histories);
      for (const runs of runsThatAgree(name)) {
        PROBABILITIES.forEach((p, at) => {
          const logs = runs.map(({ q }) => Math.log(q[at]! - observed));
          const unit = deviationOfLog(runs, observed) * quantileFactor(p);
          squares += logs.reduce((sum, log) => sum + ((log - average(logs)) / unit) ** 2, 0);
          freedom += logs.length - 1;
        });
      }
    }
    return [lists, freedom / squares] as const;
  }),
);

describe('thresholding against the reference software', () => {
  it.each(stable)('has its quantiles within the Monte Carlo error of five seeds: %s', (name) => {
    const runs = runsOf.get(name)!;
    const ours = thresholded(name);
    for (const { retained } of runs.slice(1)) expect(ours.kept).toEqual(keptNames(retained!));
    expectQuantiles(ours, runs);
  });

  it.each(Object.entries(UNSTABLE))('has the quantiles of the seeds that keep the same: %s', (name, cutoffs) => {
    const groups = runsThatAgree(name);
    expect(groups).toHaveLength(cutoffs.length);
    for (const cutoff of cutoffs) {
      const ours = thresholded(name, { cutoff });
      const same = groups.find(([run]) => keptNames(run!.retained!).join() === ours.kept.join());
      expectQuantiles(ours, same!);
    }
  });

  it.each(Object.keys(UNSTABLE))('warns of the interactions that its seeds disagree about: %s', (name) => {
    const sets = runsThatAgree(name).map(([run]) => keptNames(run!.retained!));
    const disputed = sets.flat().filter((pair) => !sets.every((set) => set.includes(pair)));
    const { near, nameOf } = thresholded(name);
    expect(disputed.length).toBeGreaterThan(0);
    expect(near).toEqual(expect.arrayContaining(disputed.map(nameOf)));
  });

  it('runs on every table', () => {
    for (const [name] of goldenTables) {
      const { estimate, draws } = thresholdingEstimate(publishedTable(name).histories, OPTIONS);
      expect(estimate.status).toBe('ok');
      expect(estimate.interval.lower).toBeLessThan(estimate.value!);
      expect(estimate.interval.upper).toBeGreaterThan(estimate.value!);
      expect(draws).toHaveLength(20_000);
    }
  });
});

describe('thresholding against published figures', () => {
  const chain = chainLength.get(4)!;

  it('has the statistics and the estimate of Kosovo', () => {
    const ours = thresholded('kosovo-4');
    const { statistics } = ours;
    const published = { '12': 8.46, '13': 9.16, '23': 12.54, '14': 6.93, '24': 0.197, '34': 10.61 };
    expect(Object.keys(statistics).sort()).toEqual(Object.keys(published).sort());
    for (const [pair, statistic] of Object.entries(published)) {
      const error = Math.sqrt((1 + statistic ** 2 / 2) / chain);
      expect(Math.abs(statistics[pair]! - statistic)).toBeLessThan(4 * error);
    }
    expectQuantiles(ours, [{ q: [12236, 12797, 13971, 15475, 16389] }]);
  });

  // The statistic of 134 is -2.51 in long runs, the cutoff 2.5: the published chain dropped the triple.
  it('has the estimate of Kosovo with triples, whose published choice hangs on a statistic at the cutoff', () => {
    const atCutoff = thresholded('kosovo-4', { order: 3, cutoff: 2.5 });
    expect(Math.abs(atCutoff.statistics['134']!)).toBeCloseTo(2.5, 1);
    expect(atCutoff.near).toContain('EXH + OSCE + HRW');
    const ours = thresholded('kosovo-4', { order: 3, cutoff: 2.6 });
    expect(ours.kept).toEqual(['12', '13', '14', '23', '34', '123']);
    expectQuantiles(ours, [{ q: [9032, 9370, 10314, 11421, 12095] }]);
  });

  // The statistic of 13 is 1.99 in long runs, the cutoff 2: the published chain kept the pair.
  it('has the estimate of five UK lists with a flat prior, whose published choice hangs on a statistic at the cutoff', () => {
    const atCutoff = thresholded('uk2013-5', { priorVariance: null });
    expect(Math.abs(atCutoff.statistics['13']!)).toBeCloseTo(2, 1);
    expect(atCutoff.near).toContain('LA + PFNCA');
    const ours = thresholded('uk2013-5', { priorVariance: null, cutoff: 1.9 });
    expect(ours.kept).toContain('13');
    expect(ours.minusInfinity).toEqual(['15']);
    expectQuantiles(ours, [{ q: [10652, 11128, 12188, 13285, 13947] }]);
  });
});

interface Interaction {
  readonly lists: string;
  readonly statistic: number | null;
  readonly kept: boolean;
}

function thresholded(name: string, options: Partial<ThresholdingOptions> = {}) {
  const { histories } = publishedTable(name);
  const { estimate } = thresholdingEstimate(histories, { ...OPTIONS, ...options });
  expect(estimate.status).toBe('ok');
  // What diagnostics hold is documented in docs/methods/lists.md.
  const { interactions, expectation } = estimate.diagnostics as unknown as {
    readonly interactions: readonly Interaction[];
    readonly expectation: { readonly quantiles: Readonly<Record<string, number>> };
  };
  const near = estimate.warnings.find(({ code }) => code === 'lists.near-threshold')?.details['sets'];
  return {
    lists: histories.lists.length,
    observed: estimate.observed,
    kept: interactions.flatMap(({ lists, kept }) => (kept ? [lists] : [])),
    statistics: Object.fromEntries(interactions.map(({ lists, statistic }) => [lists, statistic])),
    minusInfinity: estimate.minusInfinity,
    quantiles: Object.values(expectation.quantiles),
    near: (near ?? []) as readonly string[],
    nameOf: (pair: string) => [...pair].map((digit) => histories.lists[Number(digit) - 1]).join(' + '),
  };
}

/** Within four standard deviations of the difference between ours and the mean of the runs. */
function expectQuantiles(ours: ReturnType<typeof thresholded>, runs: readonly ReferenceRun[]): void {
  const { quantiles, observed, lists } = ours;
  expect(quantiles).toHaveLength(PROBABILITIES.length);
  PROBABILITIES.forEach((p, at) => {
    const reference = average(runs.map(({ q }) => Math.log(q[at]! - observed)));
    const draws = 1 / (1 / (runs.length * chainLength.get(lists)!) + 1 / OUR_DRAWS);
    const error = (deviationOfLog(runs, observed) * quantileFactor(p)) / Math.sqrt(draws);
    expect(Math.abs(Math.log(quantiles[at]! - observed) - reference) / error).toBeLessThan(4);
  });
}

/** Effective draws behind ours, at least; thresholding goes on until it has so many. */
const OUR_DRAWS = 10_000;

/** Standard deviation of the log of the unseen, from the 95 percent interval. */
function deviationOfLog(runs: readonly ReferenceRun[], observed: number): number {
  return average(runs.map(({ q }) => Math.log((q[4]! - observed) / (q[0]! - observed)))) / (2 * normalQuantile(0.975));
}

/** sqrt(p (1 - p)) / phi(z_p). */
function quantileFactor(p: number): number {
  return Math.sqrt(p * (1 - p) * 2 * Math.PI) * Math.exp(0.5 * normalQuantile(p) ** 2);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `A:B` as `12`, in our order. */
function keptNames(retained: readonly string[] | string): string[] {
  return [retained]
    .flat()
    .map((label) => label.split(':').reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) - 65)), 0))
    .sort(compareMembers)
    .map((member) => memberName(member, 8));
}
