export { aTable, type HistoryCount, historiesOf, listLetters, reorderedLists } from './capture-histories.ts';
export {
  type DependentPair,
  historyProbabilities,
  type PersonClass,
  type PopulationDesign,
  simulateTable,
} from './simulated-population.ts';
