import { drawGamma, drawMultinomial, type RandomStream } from '@repere/numerics';
import { drawParameters } from './parameters.ts';
import { emptyState, type SamplerState, type SamplerTable } from './state.ts';

/** Unseen persons for each one seen, at the start: from the first to the second, uniform on the log scale. */
const STARTING_RATIO = [0.1, 30] as const;

/** Shape of the gamma numbers that the starting shares are made of; below 1 they are uneven, and differ between histories. */
const UNEVEN = 0.3;

/**
 * A start for chain number `chain` that is far from where others start, so that chains which end in the same place tell
 * something: chain i begins with 1 + (i mod K) classes; each history is spread over them by its own uneven random shares;
 * between a tenth and thirty times as many persons as seen are unseen. Parameters are then drawn given all that.
 */
export function dispersedStart(table: SamplerTable, chain: number, stream: RandomStream): SamplerState {
  const state = emptyState(table);
  const classes = 1 + (chain % table.classes);
  const [least, most] = STARTING_RATIO;
  const ratio = Math.exp(Math.log(least) + stream.nextUniform() * Math.log(most / least));
  const shares = new Float64Array(classes);
  const drawn = new Float64Array(classes);
  const spread = (persons: number) => {
    for (let c = 0; c < classes; c++) shares[c] = drawGamma(stream, UNEVEN);
    drawMultinomial(stream, persons, shares, drawn);
  };
  for (let h = 0; h < table.counts.length; h++) {
    spread(table.counts[h]!);
    drawn.forEach((persons, c) => {
      state.seen[c]! += persons;
      for (let i = table.from[h]!; i < table.from[h + 1]!; i++)
        state.onList[c * table.lists + table.listsOf[i]!]! += persons;
    });
  }
  state.unseenTotal = Math.round(ratio * table.observed);
  spread(state.unseenTotal);
  state.unseen.set(drawn);
  drawParameters(table, state, stream);
  return state;
}
