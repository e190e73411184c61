import type { CaptureHistories, ListsEstimate } from '@repere/contracts';
import {
  type ChoiceBootstrap,
  type CriterionRule,
  criterionEstimate,
  criterionJackknife,
  criterionReplicates,
  downhillEstimate,
  jackknifeTotals,
  type ReplicateRange,
  repeatDownhill,
  repeatStepwise,
  replicateTotals,
  stepwiseEstimate,
  type Unsourced,
} from '@repere/estimation';

/** How a method chooses its model from the table, as plain data: what a bootstrap repeats. */
export type Choice =
  | { readonly kind: 'stepwise'; readonly threshold: number }
  | { readonly kind: 'downhill'; readonly order: number | null }
  /** By BIC or AIC, among the models of the rule. */
  | { readonly kind: 'criterion'; readonly rule: CriterionRule };

/** Values of one replicate or of one person left out: more than one where a choice is followed in several sizes. */
export function valuesPerReplicate(choice: Choice): number {
  return choice.kind === 'criterion' ? choice.rule.grid.length : 1;
}

/** Bootstrap values of the choice, {@link valuesPerReplicate} to a replicate. */
export function choiceReplicates(histories: CaptureHistories, choice: Choice, range: ReplicateRange): Float64Array {
  switch (choice.kind) {
    case 'stepwise':
      return replicateTotals(histories, repeatStepwise(histories, choice.threshold), range);
    case 'downhill':
      return replicateTotals(histories, repeatDownhill(histories, { order: choice.order }), range);
    case 'criterion':
      return criterionReplicates(histories, choice.rule, range);
    default:
      return choice satisfies never;
  }
}

/** Values without one person of each history, {@link valuesPerReplicate} to a history. */
export function choiceJackknife(histories: CaptureHistories, choice: Choice): Float64Array {
  switch (choice.kind) {
    case 'stepwise':
      return jackknifeTotals(histories, repeatStepwise(histories, choice.threshold));
    case 'downhill':
      return jackknifeTotals(histories, repeatDownhill(histories, { order: choice.order }));
    case 'criterion':
      return criterionJackknife(histories, choice.rule);
    default:
      return choice satisfies never;
  }
}

/** The estimate by the chosen model, with the interval that includes the choice where there is a bootstrap. */
export function choiceEstimate(
  histories: CaptureHistories,
  choice: Choice,
  { level, bootstrap }: { readonly level: number; readonly bootstrap?: ChoiceBootstrap },
): Unsourced<ListsEstimate> {
  const inference = bootstrap === undefined ? { level } : { level, bootstrap };
  switch (choice.kind) {
    case 'stepwise':
      return stepwiseEstimate(histories, { threshold: choice.threshold, ...inference });
    case 'downhill':
      return downhillEstimate(histories, { order: choice.order, ...inference });
    case 'criterion':
      return criterionEstimate(histories, { rule: choice.rule, ...inference });
    default:
      return choice satisfies never;
  }
}
