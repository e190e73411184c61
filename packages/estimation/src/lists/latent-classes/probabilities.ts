import type { SamplerState, SamplerTable } from './state.ts';

/** Joint probabilities of class and history, for all classes and all nodes of the tree. */
export function computeProbabilities({ classes, lists, tree }: SamplerTable, state: SamplerState): void {
  const { nodes, parent, list } = tree;
  const { nodeProbability, odds, weight, missed, historyMass } = state;
  for (let c = 0; c < classes; c++) {
    const row = c * nodes;
    const oddsRow = c * lists;
    if (weight[c] === 0) {
      nodeProbability.fill(0, row, row + nodes);
      continue;
    }
    nodeProbability[row] = weight[c]! * missed[c]!;
    for (let node = 1; node < nodes; node++)
      nodeProbability[row + node] = nodeProbability[row + parent[node]!]! * odds[oddsRow + list[node]!]!;
  }
  for (let h = 0; h < historyMass.length; h++) {
    let mass = 0;
    for (let c = 0; c < classes; c++) mass += nodeProbability[c * nodes + tree.nodeOfHistory[h]!]!;
    historyMass[h] = mass;
  }
}
