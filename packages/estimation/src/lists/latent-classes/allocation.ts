import { drawBinomial, drawGamma, drawPoisson, type RandomStream } from '@repere/numerics';
import type { SamplerState, SamplerTable } from './state.ts';

/**
 * Draws, given all parameters, the class of every person seen, and how many there are unseen in every class. Needs
 * {@link computeProbabilities} first.
 */
export function drawAllocation(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  allocateSeen(table, state, stream);
  allocateUnseen(table, state, stream);
  orderBySize(state);
}

/** The last so many persons of a history choose their class one by one, which is faster than conditional binomials. */
const ONE_BY_ONE = 3;

/**
 * Spreads the count of each history over the classes by a multinomial: conditional binomials over the classes from the largest
 * on, which leave few persons after two or three classes, and single draws for those.
 */
function allocateSeen(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  const { classes, counts, tree } = table;
  const { nodeProbability, tailMass, order } = state;
  state.seen.fill(0);
  state.onList.fill(0);
  for (let h = 0; h < counts.length; h++) {
    const node = tree.nodeOfHistory[h]!;
    let mass = 0;
    for (let place = classes - 1; place >= 0; place--) {
      mass += nodeProbability[order[place]! * tree.nodes + node]!;
      tailMass[place] = mass;
    }
    let left = counts[h]!;
    let place = 0;
    for (; left > ONE_BY_ONE; place++) {
      const c = order[place]!;
      const probability = nodeProbability[c * tree.nodes + node]!;
      const drawn = place === classes - 1 ? left : drawBinomial(stream, left, probability / tailMass[place]!);
      if (drawn > 0) add(table, state, c, h, drawn);
      left -= drawn;
    }
    for (; left > 0; left--) {
      // The last class that has, with all after it, at least a uniform share of the mass.
      const target = stream.nextUniform() * tailMass[place]!;
      let chosen = place;
      while (chosen < classes - 1 && tailMass[chosen + 1]! >= target) chosen++;
      add(table, state, order[chosen]!, h, 1);
    }
  }
}

function add(table: SamplerTable, state: SamplerState, c: number, h: number, persons: number): void {
  const row = c * table.lists;
  state.seen[c]! += persons;
  const end = table.from[h + 1]!;
  for (let i = table.from[h]!; i < end; i++) state.onList[row + table.listsOf[i]!]! += persons;
}

/**
 * The unseen: with p(N) proportional to 1/N their number is negative binomial, with size the number seen and the chance of
 * being seen as probability; and each belongs to a class in proportion to its share of the unseen. That is the same as one
 * gamma number of shape the number seen, and given it independent Poisson numbers of the classes.
 */
function allocateUnseen(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  const { classes, observed, tree } = table;
  const { weight, caught, unseen, nodeProbability } = state;
  let seenShare = 0;
  for (let c = 0; c < classes; c++) seenShare += weight[c]! * caught[c]!;
  const rate = drawGamma(stream, observed) / seenShare;
  let total = 0;
  for (let c = 0; c < classes; c++) {
    const mean = rate * nodeProbability[c * tree.nodes]!;
    const persons = mean === 0 ? 0 : drawPoisson(stream, mean);
    unseen[c] = persons;
    total += persons;
  }
  state.unseenTotal = total;
}

/** Sorts the classes by number of persons; insertion, since the order changes little from sweep to sweep. */
function orderBySize({ order, seen }: SamplerState): void {
  for (let i = 1; i < order.length; i++) {
    const c = order[i]!;
    let place = i;
    while (place > 0 && seen[order[place - 1]!]! < seen[c]!) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = c;
  }
}
