import { type CaptureHistories, type DiagnosticValue, type Warning, warning } from '@repere/contracts';
import { quantile } from '@repere/numerics';
import { type Findings, namesOfMember } from '../estimate.ts';
import { modelNotation, modelOf } from '../log-linear/model.ts';
import { memberName } from '../members.ts';
import { ENOUGH_EFFECTIVE, type JudgedInteraction, LEAST_EFFECTIVE, type ThresholdingFailure } from './select.ts';
import type { PriorTable, SplitInteractions } from './table.ts';

/** Share of the cutoff by which a statistic may miss it and still be called near: 1.7 to 2.3 for a cutoff of 2. */
export const NEAR_CUTOFF = 0.15;

/** Every interaction with its statistic, mean / standard deviation, in the model that it was judged in. */
export function describeJudged(judged: readonly JudgedInteraction[], lists: number): DiagnosticValue {
  return judged.map(({ member, mean, deviation, isKept }) => {
    const hasSpread = deviation > 0;
    return {
      lists: memberName(member, lists),
      mean: hasSpread ? mean : null,
      standardDeviation: hasSpread ? deviation : null,
      statistic: hasSpread ? mean / deviation : null,
      minusInfinity: !hasSpread,
      kept: isKept,
    };
  });
}

/** Mean, standard deviation and the quantiles that Silverman's publications print, of draws that are sorted. */
export function describeTotals(sorted: Float64Array) {
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) sum += sorted[i]!;
  const mean = sum / sorted.length;
  let squares = 0;
  for (let i = 0; i < sorted.length; i++) squares += (sorted[i]! - mean) ** 2;
  return {
    mean,
    standardDeviation: Math.sqrt(squares / (sorted.length - 1)),
    quantiles: Object.fromEntries(PRINTED.map((percent) => [`${percent}%`, quantile(sorted, percent / 100, 7)])),
  };
}

const PRINTED = [2.5, 10, 50, 90, 97.5];

/** What is said of an estimate: of the choice of its interactions, and of its draws. */
export function selectionWarnings(
  histories: CaptureHistories,
  {
    kept,
    judged,
    cutoff,
    effective,
  }: {
    readonly kept: SplitInteractions;
    readonly judged: readonly JudgedInteraction[];
    readonly cutoff: number;
    /** The fewest effective draws of any round. */
    readonly effective: number;
  },
): Warning[] {
  const warnings: Warning[] = [];
  const near = judged.filter(
    ({ mean, deviation }) => deviation > 0 && Math.abs(Math.abs(mean / deviation) - cutoff) <= NEAR_CUTOFF * cutoff,
  );
  if (near.length > 0) {
    const sets = near.map(({ member }) => namesOfMember(histories, member));
    warnings.push(warning('lists.near-threshold', { sets, count: sets.length, cutoff }));
  }
  if (kept.minusInfinity.length > 0) {
    const sets = kept.minusInfinity.map((member) => namesOfMember(histories, member));
    warnings.push(warning('lists.minus-infinity', { sets }));
  }
  if (effective < ENOUGH_EFFECTIVE) {
    warnings.push(
      warning('lists.few-effective-draws', { effective: Math.round(effective), recommended: ENOUGH_EFFECTIVE }),
    );
  }
  return warnings;
}

/** The model whose posterior cannot be used, and why. */
export function describeFailure(
  table: PriorTable,
  { finite, minusInfinity }: SplitInteractions,
  failure: ThresholdingFailure,
): Pick<Findings, 'model' | 'status' | 'warnings'> {
  const whole = [...finite, ...minusInfinity];
  // With a normal prior on interactions it is the main effects whose estimate does not exist.
  const faulty = { model: modelNotation(modelOf(table.lists, table.isFlat ? whole : [])) };
  switch (failure) {
    case 'does-not-exist':
      return { ...faulty, status: failure, warnings: [warning('lists.does-not-exist', faulty)] };
    case 'unidentified':
      return { ...faulty, status: failure, warnings: [warning('lists.unidentified', faulty)] };
    case 'neither-exists-nor-identified':
      return {
        ...faulty,
        status: 'does-not-exist',
        warnings: [warning('lists.does-not-exist', faulty), warning('lists.unidentified', faulty)],
      };
    case 'not-converged': {
      const model = modelNotation(modelOf(table.lists, whole));
      return { model, status: failure, warnings: [warning('lists.not-converged', { model })] };
    }
    case 'poor-draws': {
      const model = modelNotation(modelOf(table.lists, whole));
      return {
        model,
        status: 'not-converged',
        warnings: [warning('lists.poor-draws', { model, needed: LEAST_EFFECTIVE })],
      };
    }
    default:
      return failure satisfies never;
  }
}
