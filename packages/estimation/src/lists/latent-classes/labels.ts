import type { RandomStream } from '@repere/numerics';
import type { SamplerState, SamplerTable } from './state.ts';

/**
 * Exchanges neighbouring classes in the order of the sticks, from the last to the first, by Metropolis steps with the sticks
 * integrated out. Earlier sticks have larger shares, so without these steps a small class that came early, or a large one
 * that came late, keeps its place for a long time.
 *
 * With n_c persons in class c and R in the classes beyond c + 1, exchanging c and c + 1 changes the probability of the
 * allocation, the product over the sticks of beta(1 + n_c, alpha + rest) / beta(1, alpha), by the factor
 * (alpha + n_{c+1} + R) / (alpha + n_c + R): the steps of Papaspiliopoulos and Roberts (2008), Retrospective Markov chain Monte
 * Carlo methods for Dirichlet process hierarchical models, Biometrika 95, 169-186, section 3.4, in collapsed form. The last
 * class has no stick of its own and stays.
 */
export function exchangeLabels(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  const { classes, lists } = table;
  const { seen, unseen, onList, concentration } = state;
  if (classes < 3) return;
  let beyond = seen[classes - 1]! + unseen[classes - 1]!;
  for (let c = classes - 3; c >= 0; c--) {
    const size = seen[c]! + unseen[c]!;
    const next = seen[c + 1]! + unseen[c + 1]!;
    const held = concentration + beyond;
    if (size !== next && (next > size || stream.nextUniform() * (held + size) < held + next)) {
      exchange(seen, c, c + 1, 1);
      exchange(unseen, c, c + 1, 1);
      exchange(onList, c, c + 1, lists);
      beyond += size;
    } else {
      beyond += next;
    }
  }
}

function exchange(values: Float64Array, a: number, b: number, width: number): void {
  for (let i = 0; i < width; i++) {
    const kept = values[a * width + i]!;
    values[a * width + i] = values[b * width + i]!;
    values[b * width + i] = kept;
  }
}
