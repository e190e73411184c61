// Populations of known size for the simulation of lists.
import { simulateTable } from '@repere/testkit';

const alike = (...chances) => [{ share: 1, chances }];

/** One population is drawn as a table; several are strata of one. */
export const DESIGNS = [
  { name: 'independent', parts: [{ persons: 1000, classes: alike(0.3, 0.25, 0.2, 0.15) }] },
  {
    name: 'one positive pair',
    parts: [{ persons: 1000, classes: alike(0.3, 0.25, 0.2, 0.15), pairs: [{ lists: [0, 1], oddsRatio: 4 }] }],
  },
  {
    name: 'heterogeneity',
    parts: [
      {
        persons: 1000,
        classes: [
          { share: 0.75, chances: [0.2, 0.15, 0.12, 0.1] },
          { share: 0.25, chances: [0.55, 0.5, 0.45, 0.35] },
        ],
      },
    ],
  },
  {
    name: 'sparse, one pair never overlaps',
    parts: [{ persons: 3000, classes: alike(0.05, 0.04, 0.03, 0.02), pairs: [{ lists: [0, 1], oddsRatio: 0 }] }],
  },
  {
    name: 'two strata',
    parts: [
      { persons: 600, classes: alike(0.25, 0.2, 0.15, 0.1) },
      { persons: 400, classes: alike(0.1, 0.3, 0.35, 0.3) },
    ],
  },
];

export const personsOf = ({ parts }) => parts.reduce((sum, { persons }) => sum + persons, 0);

/** A drawn population: the table as a whole and, where the design has strata, by stratum. */
export function drawTable({ parts }, stream) {
  const tables = parts.map((part, index) => simulateTable(part, parts.length === 1 ? stream : stream.split(index)));
  const [{ lists }] = tables;
  const persons = new Map();
  for (const { histories, counts } of tables) {
    histories.forEach((history, index) => {
      persons.set(history, (persons.get(history) ?? 0) + counts[index]);
    });
  }
  const histories = [...persons.keys()].sort((a, b) => a - b);
  const whole = { kind: 'capture-histories', lists, histories, counts: histories.map((each) => persons.get(each)) };
  if (parts.length === 1) return { histories: whole, stratified: null };
  const strata = tables.map((table, index) => ({
    values: [String(index + 1)],
    histories: table.histories,
    counts: table.counts,
  }));
  return { histories: whole, stratified: { kind: 'stratified-histories', lists, columns: ['stratum'], strata } };
}
