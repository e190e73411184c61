import type {
  AssumptionAnswers,
  ListsBootstrap,
  ListsEstimate,
  ListsMethod,
  ListsOptions,
  ListsResult,
  PrimaryChoice,
} from '@repere/contracts';
import {
  covariatesWithoutStrata,
  domainOf,
  listTotals,
  spread,
  spreadWarnings,
  tableWarnings,
} from '@repere/estimation';
import { methodsOfRun } from './lists/methods-of-run.ts';
import { type MethodOutcome, methodUnits, runMethod } from './lists/run-method.ts';
import { planSensitivity } from './lists/run-sensitivity.ts';
import { planStrata } from './lists/run-strata.ts';
import type { ListsInput } from './lists-input.ts';
import { type Progress, progressMeter } from './progress.ts';
import { listsProvenance } from './provenance.ts';
import type { Pool } from './tasks/pool.ts';
import { taskQueue } from './tasks/task-queue.ts';

/** What a run needs from the program around it. */
export interface RunContext {
  readonly pool: Pool;
  /** Name and version of the JavaScript engine, for example `v8 12.4`. */
  readonly engine: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What the analyst declared before seeing results. */
  readonly primary?: PrimaryChoice | null;
  /** What the analyst said of the assumptions. */
  readonly assumptions?: AssumptionAnswers;
}

/**
 * One run of multiple systems estimation: every method asked for, with the spread and the warnings; by stratum and in total
 * where the table has strata; again on changed tables where that is asked for. Options must be valid
 * ({@link parseListsOptions}). Throws `run.cancelled` when the signal aborts.
 */
export async function runLists(input: ListsInput, options: ListsOptions, context: RunContext): Promise<ListsResult> {
  const { histories, stratified = null } = input;
  const methods = methodsOfRun(options, stratified !== null);
  const meter = progressMeter(context.onProgress);
  // Everything is planned before anything is done, so that progress never goes back.
  const whole = methods.flatMap((method) =>
    method === 'covariates' ? [] : [{ method, part: meter.part('methods', methodUnits(method, options)) }],
  );
  const strata = stratified === null ? null : planStrata(stratified, methods, options, meter);
  const sensitivity = options.sensitivity ? planSensitivity(histories, methods, options, meter) : null;

  const queue = taskQueue(context.pool, context.signal);
  const running = Promise.all([
    Promise.all(
      whole.map(async ({ method, part }) => ({
        method,
        outcome: await runMethod(method, histories, options, { queue, meter: part }),
      })),
    ),
    strata === null ? null : strata.run(queue),
    sensitivity === null ? null : sensitivity.run(queue),
  ]);
  const [ofWhole, stratumOutcomes, variants] = await running.finally(queue.stop);
  const pooled = new Map<ListsMethod, MethodOutcome>(ofWhole.map(({ method, outcome }) => [method, outcome]));
  const byStratum = stratumOutcomes === null ? null : stratumOutcomes.combined(pooled);

  if (stratified === null && methods.includes('covariates')) {
    pooled.set('covariates', { estimates: [covariatesWithoutStrata(histories, options.level)] });
  }
  const totals = byStratum?.totals ?? pooled;
  const sourced = (method: ListsMethod, estimates: MethodOutcome['estimates']): readonly ListsEstimate[] => {
    const provenance = listsProvenance(method, input, options, context.engine);
    return estimates.map((estimate) => ({ ...estimate, provenance }));
  };
  const estimates = methods.flatMap((method) => sourced(method, totals.get(method)?.estimates ?? []));
  const parts = methods.flatMap((method) => sourced(method, byStratum?.parts.get(method) ?? []));
  const persons = listTotals(histories);
  const range = spread(estimates);
  const outcomes = [...pooled.values()];
  return {
    kind: 'lists-result',
    version: 2,
    lists: histories.lists.map((name, index) => ({ name, persons: persons[index] ?? 0 })),
    strata:
      stratified?.strata.map(({ counts }, index) => ({
        domain: domainOf(stratified, index),
        observed: counts.reduce((sum, count) => sum + count, 0),
      })) ?? null,
    estimates: [...estimates, ...parts],
    spread: range,
    warnings: [
      ...(input.warnings ?? []),
      ...tableWarnings(histories),
      ...(byStratum?.warnings ?? []),
      ...spreadWarnings(range),
    ],
    bootstraps: methods.flatMap((method) => bootstrapsOf(method, totals.get(method))),
    models: outcomes.find(({ models }) => models !== undefined)?.models ?? null,
    chains: outcomes.find(({ chains }) => chains !== undefined)?.chains ?? null,
    sensitivity: variants,
    assumptions: context.assumptions ?? {},
    primary: context.primary ?? null,
  };
}

function bootstrapsOf(method: ListsMethod, outcome: MethodOutcome | undefined): readonly ListsBootstrap[] {
  if (outcome?.bootstrap === undefined) return [];
  return [{ method, replicates: Array.from(outcome.bootstrap.replicates).filter(Number.isFinite) }];
}
