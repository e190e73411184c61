import type { RandomStream } from '@repere/numerics';
import { drawAllocation } from './allocation.ts';
import { exchangeLabels } from './labels.ts';
import { drawParameters } from './parameters.ts';
import { computeProbabilities } from './probabilities.ts';
import { rescaleClasses } from './rescale.ts';
import type { SamplerState, SamplerTable } from './state.ts';

/**
 * One sweep of the sampler: classes rescaled with the persons integrated out, the persons given the parameters, the order of
 * the classes with the sticks integrated out, the parameters given the persons. Each leaves the posterior as it is.
 */
export function sweep(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  computeProbabilities(table, state);
  rescaleClasses(table, state, stream);
  drawAllocation(table, state, stream);
  exchangeLabels(table, state, stream);
  drawParameters(table, state, stream);
}
