import type { ListsEstimate, ListsMethod, ListsOptions, StratifiedHistories, Warning } from '@repere/contracts';
import {
  domainOf,
  type StratumPart,
  strataWarnings,
  stratumHistories,
  summedReplicates,
  totalOverStrata,
  type Unsourced,
} from '@repere/estimation';
import type { ProgressMeter } from '../progress.ts';
import type { TaskQueue } from '../tasks/task-queue.ts';
import { derivedSeed } from './derived-seed.ts';
import { runCovariates } from './run-covariates.ts';
import { type MethodOutcome, methodUnits, runMethod, type TableMethod } from './run-method.ts';

/** What strata make of a run. */
export interface StrataOutcome {
  /** Of the whole: the sums over strata, and the models with strata. */
  readonly totals: ReadonlyMap<ListsMethod, MethodOutcome>;
  /** Of each stratum, with its domain. */
  readonly parts: ReadonlyMap<ListsMethod, readonly Unsourced<ListsEstimate>[]>;
  readonly warnings: readonly Warning[];
}

/**
 * Every method on each stratum by itself, summed; and the model with strata on all of them. Strata draw from random streams of
 * their own, so that their chance is independent and replicates can be added.
 */
export function planStrata(
  stratified: StratifiedHistories,
  methods: readonly ListsMethod[],
  options: ListsOptions,
  meter: ProgressMeter,
): {
  readonly run: (queue: TaskQueue) => Promise<{
    /** `pooled` are the same methods on all strata as one table, which totals are shown beside. */
    readonly combined: (pooled: ReadonlyMap<ListsMethod, MethodOutcome>) => StrataOutcome;
  }>;
} {
  const separate = methods.filter((method): method is TableMethod => method !== 'covariates');
  const work = separate.map((method) => ({
    method,
    parts: stratified.strata.map((_, index) => ({
      histories: stratumHistories(stratified, index),
      options: { ...options, seed: derivedSeed(options.seed, 'strata', index) },
      part: meter.part('strata', methodUnits(method, options)),
    })),
  }));
  const withCovariates = methods.includes('covariates')
    ? meter.part('strata', methodUnits('covariates', options))
    : null;
  return {
    async run(queue) {
      const [outcomes, covariates] = await Promise.all([
        Promise.all(
          work.map(async ({ method, parts }) => ({
            method,
            outcomes: await Promise.all(
              parts.map(({ histories, options: own, part }) =>
                runMethod(method, histories, own, { queue, meter: part }),
              ),
            ),
          })),
        ),
        withCovariates === null ? null : runCovariates(stratified, options, { queue, meter: withCovariates }),
      ]);
      return {
        combined(pooled) {
          const totals = new Map<ListsMethod, MethodOutcome>();
          const parts = new Map<ListsMethod, readonly Unsourced<ListsEstimate>[]>();
          for (const { method, outcomes: ofStrata } of outcomes) {
            totals.set(method, totalOf(stratified, ofStrata, pooled.get(method), options.level));
            parts.set(
              method,
              ofStrata.flatMap(({ estimates }, index) => {
                const domain = domainOf(stratified, index);
                return estimates.map((estimate) => ({ ...estimate, domain }));
              }),
            );
          }
          if (covariates !== null) {
            totals.set('covariates', covariates.total);
            parts.set('covariates', covariates.parts);
          }
          return { totals, parts, warnings: strataWarnings(stratified) };
        },
      };
    },
  };
}

/**
 * The sums over strata of one method. Methods give their forms in one order whatever the table, so those of one place belong
 * together; where a stratum has fewer, the method does not apply to it, and its one estimate that says so stands for each
 * form. Where strata differ in the form that suits them, the sum of those comes first.
 */
function totalOf(
  stratified: StratifiedHistories,
  outcomes: readonly MethodOutcome[],
  pooled: MethodOutcome | undefined,
  level: number,
): MethodOutcome {
  const forms = Math.max(...outcomes.map(({ estimates }) => estimates.length));
  const totalAt = (choose: (estimates: MethodOutcome['estimates']) => Unsourced<ListsEstimate> | undefined) => {
    const parts = outcomes.map(({ estimates, bootstrap, draws }): StratumPart => {
      const estimate = choose(estimates);
      if (estimate === undefined) throw new TypeError('A stratum lacks an estimate');
      return { estimate, ...(bootstrap && { bootstrap }), ...(draws && { draws }) };
    });
    return totalOverStrata(stratified, parts, { level, pooled: choose(pooled?.estimates ?? []) ?? null });
  };
  const atPlace = (place: number) => (estimates: MethodOutcome['estimates']) =>
    estimates.length < forms ? estimates[0] : estimates[place];
  const estimates = Array.from({ length: forms }, (_, place) => totalAt(atPlace(place)));
  const suiting = (ofStratum: MethodOutcome['estimates']) => ofStratum.find(({ role }) => role === 'estimate');
  if (
    estimates.every(({ role }) => role === 'other-form' || role === 'lower-bound') &&
    outcomes.every((outcome) => (suiting(outcome.estimates)?.value ?? null) !== null)
  ) {
    estimates.unshift(totalAt(suiting));
  }
  const samples = outcomes.flatMap(({ bootstrap }) => (bootstrap === undefined ? [] : [bootstrap.replicates]));
  if (samples.length < outcomes.length) return { estimates };
  const replicates = summedReplicates(samples);
  return { estimates, bootstrap: { replicates, jackknife: new Float64Array(0) } };
}
