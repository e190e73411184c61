import type { CaptureHistories } from '@repere/contracts';
import { listsOfMember } from '../members.ts';
import { type HistoryTree, historyTree } from './history-tree.ts';

/** Prior of the concentration alpha of the Dirichlet process: gamma with that shape and rate. */
export interface ConcentrationPrior {
  readonly shape: number;
  readonly rate: number;
}

/** The prior of Manrique-Vallier (2016), section 3, which puts half its mass on one or two classes. */
export const CONCENTRATION_PRIOR: ConcentrationPrior = { shape: 0.25, rate: 0.25 };

/** A table of histories as the sampler reads it; nothing of it changes but, where a test simulates data, the counts. */
export interface SamplerTable {
  readonly lists: number;
  readonly classes: number;
  readonly observed: number;
  /** Persons with each history. */
  readonly counts: Float64Array;
  readonly tree: HistoryTree;
  /** Lists of history h: `listsOf[from[h]]` to before `listsOf[from[h + 1]]`. */
  readonly from: Int32Array;
  readonly listsOf: Int32Array;
  readonly prior: ConcentrationPrior;
}

/**
 * Where the sampler stands: the parameters of all classes and the persons allocated to each. Class c and list j meet at
 * c * lists + j.
 */
export interface SamplerState {
  /** Share of each class in the population; 0 for one too small to ever receive a person. */
  readonly weight: Float64Array;
  /** Odds of being on a list, by class and list. */
  readonly odds: Float64Array;
  /** Chance of being on no list, by class. */
  readonly missed: Float64Array;
  /** Its complement, computed without cancellation. */
  readonly caught: Float64Array;
  /** Persons of each class on any list. */
  readonly seen: Float64Array;
  /** Persons of each class on no list. */
  readonly unseen: Float64Array;
  /** Persons of each class on a list, by class and list. */
  readonly onList: Float64Array;
  /** Classes by number of persons, the largest first; only a matter of speed. */
  readonly order: Int32Array;
  concentration: number;
  /** Persons on no list, in all classes. */
  unseenTotal: number;
  /** Working space: probabilities of the nodes of the tree, by class and node. */
  readonly nodeProbability: Float64Array;
  /** Working space: mass of several classes. */
  readonly tailMass: Float64Array;
  /** Working space: probability of each history, over all classes. */
  readonly historyMass: Float64Array;
  /** Working space: a factor by number of lists. */
  readonly change: Float64Array;
}

/** The table of a sampler with that many classes at most. */
export function samplerTable(
  { lists, histories, counts }: CaptureHistories,
  classes: number,
  prior: ConcentrationPrior = CONCENTRATION_PRIOR,
): SamplerTable {
  const members = histories.map(listsOfMember);
  const from = new Int32Array(histories.length + 1);
  members.forEach((list, h) => {
    from[h + 1] = from[h]! + list.length;
  });
  return {
    lists: lists.length,
    classes,
    observed: counts.reduce((sum, count) => sum + count, 0),
    counts: Float64Array.from(counts),
    tree: historyTree(histories),
    from,
    listsOf: Int32Array.from(members.flat()),
    prior,
  };
}

/** A state with nobody allocated and no parameter drawn. */
export function emptyState({ lists, classes, tree, counts }: SamplerTable): SamplerState {
  return {
    weight: new Float64Array(classes),
    odds: new Float64Array(classes * lists),
    missed: new Float64Array(classes),
    caught: new Float64Array(classes),
    seen: new Float64Array(classes),
    unseen: new Float64Array(classes),
    onList: new Float64Array(classes * lists),
    order: Int32Array.from({ length: classes }, (_, c) => c),
    concentration: 1,
    unseenTotal: 0,
    nodeProbability: new Float64Array(classes * tree.nodes),
    tailMass: new Float64Array(classes),
    historyMass: new Float64Array(counts.length),
    change: new Float64Array(lists + 1),
  };
}
