import type { CaptureHistories } from '@repere/contracts';
import { drawMultinomial, type RandomStream } from '@repere/numerics';
import { historiesOf, listLetters } from './capture-histories.ts';

/** Persons who are alike in their chances of being listed. */
export interface PersonClass {
  /** Share of the population; shares are scaled to sum to 1. */
  readonly share: number;
  /** Chance of being on each list, if the lists did not depend on each other. */
  readonly chances: readonly number[];
}

/** Two lists that depend on each other for every person. */
export interface DependentPair {
  /** 0-based lists. */
  readonly lists: readonly [number, number];
  /** Factor of the odds of being on one for those on the other; 0 when nobody can be on both. */
  readonly oddsRatio: number;
}

/** A population of known size and how its lists come about. */
export interface PopulationDesign {
  readonly persons: number;
  readonly classes: readonly PersonClass[];
  readonly pairs?: readonly DependentPair[];
}

/** Probability of each history by mask, the one on no list at 0. */
export function historyProbabilities({ classes, pairs = [] }: PopulationDesign): Float64Array {
  const lists = classes[0]?.chances.length ?? 0;
  const probabilities = new Float64Array(2 ** lists);
  const shares = classes.reduce((sum, { share }) => sum + share, 0);
  for (const { share, chances } of classes) {
    const weights = probabilities.map((_, history) => {
      const independent = chances.reduce(
        (product, chance, list) => product * ((history >> list) & 1 ? chance : 1 - chance),
        1,
      );
      return pairs.reduce((product, { lists: [first, second], oddsRatio }) => {
        const isOnBoth = ((history >> first) & (history >> second) & 1) === 1;
        return isOnBoth ? product * oddsRatio : product;
      }, independent);
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, history) => {
      probabilities[history] = (probabilities[history] ?? 0) + ((share / shares) * weight) / total;
    });
  }
  return probabilities;
}

/** One table of a population: everybody is put on lists by chance, and those on none are dropped. */
export function simulateTable(design: PopulationDesign, stream: RandomStream): CaptureHistories {
  const probabilities = historyProbabilities(design);
  const counts = new Float64Array(probabilities.length);
  drawMultinomial(stream, design.persons, probabilities, counts);
  const cells = Array.from(counts, (count, history) => ({ history, count })).slice(1);
  return historiesOf(listLetters(Math.log2(probabilities.length)), cells);
}
