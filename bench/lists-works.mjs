// The works that the bench of lists measures.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { DEFAULT_LISTS_OPTIONS } from '@repere/contracts';
import * as estimation from '@repere/estimation';
import { nodePool } from '@repere/server/pool';
import { inlinePool, runLists } from '@repere/workbench';

const LEVEL = 0.95;
const SEED = 20051201;

/** A published table. */
export function readTable(id) {
  const [header, ...lines] = readFileSync(new URL(`../data/lists/${id}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const reader = estimation.historyReader(header.split(','), {}, { file: `${id}.csv` });
  lines.forEach((line, index) => {
    reader.add({ row: index + 2, cells: line.split(',').map(Number) });
  });
  return reader.finish().histories;
}

const inWords = ({ value, interval: { lower, upper } }) =>
  value === null ? 'no value' : [value, lower, upper].map((each) => (each === null ? '–' : Math.round(each))).join(' ');

/** A method with a bootstrap, through the same tasks as a run of the program. */
function withBootstrap(table, options) {
  return async (smoke) => {
    const bootstrap = smoke ? 40 : 1000;
    const result = await runLists(
      { histories: readTable(table) },
      { ...DEFAULT_LISTS_OPTIONS, bootstrap, ...options },
      { pool: inlinePool(), engine: 'bench' },
    );
    return inWords(result.estimates[0]);
  };
}

let pool;

/** What is measured; seconds of the references are for the same work on the same table. */
export const WORKS = [
  {
    name: 'all models to order 3, N and BIC of each',
    table: 'uk2013-5',
    budget: 0.15,
    reference: 15.2,
    runs: 3,
    run: () => {
      const found = estimation.searchModels(readTable('uk2013-5'), { criterion: 'bic', order: 3, keep: 20 });
      return `${found.admissible} of ${found.candidates} admissible, best ${Math.round(found.best[0].total)}`;
    },
  },
  {
    name: 'least BIC, bootstrap among the best 100, BCa',
    table: 'uk2013-5',
    budget: 3,
    reference: 107.8,
    runs: 3,
    run: withBootstrap('uk2013-5', { method: 'bic' }),
  },
  {
    name: 'least BIC, bootstrap among all models, BCa',
    table: 'uk2013-5',
    budget: 120,
    runs: 1,
    run: withBootstrap('uk2013-5', { method: 'bic', candidates: 'all' }),
  },
  {
    name: 'stepwise, bootstrap, BCa',
    table: 'uk2013-5',
    budget: 0.5,
    reference: 122,
    runs: 3,
    run: withBootstrap('uk2013-5', { method: 'stepwise' }),
  },
  {
    name: 'downhill, bootstrap, BCa',
    table: 'uk2013-6',
    runs: 1,
    run: withBootstrap('uk2013-6', { method: 'downhill' }),
  },
  {
    name: 'thresholding',
    table: 'uk2013-5',
    budget: 0.15,
    reference: 1.6,
    runs: 3,
    run: withBootstrap('uk2013-5', { method: 'thresholding' }),
  },
  {
    name: 'graphs, 822 of five lists',
    table: 'uk2013-5',
    budget: 0.3,
    reference: 9.8,
    runs: 3,
    run: withBootstrap('uk2013-5', { method: 'graphs' }),
  },
  {
    name: 'graphs, 18,154 of six lists',
    table: 'uk2013-6',
    runs: 1,
    run: withBootstrap('uk2013-6', { method: 'graphs' }),
  },
  {
    name: 'latent classes, one chain of 110,000 sweeps',
    table: 'uk2013-5',
    budget: 1.5,
    reference: 1.5,
    runs: 3,
    run: (smoke) => {
      const sweeps = smoke ? 1000 : 100_000;
      const work = { classes: 10, seed: SEED, chain: 0, burnIn: sweeps / 10, sweeps, thin: 10 };
      const { totals } = estimation.latentClassChain(readTable('uk2013-5'), work);
      return `median of the chain ${Math.round(totals.toSorted()[totals.length >> 1])}`;
    },
  },
  {
    name: 'closed-population models with profile likelihood',
    table: 'uk2013-6',
    runs: 3,
    run: () => inWords(estimation.estimateClosed(readTable('uk2013-6'), LEVEL).find(({ role }) => role === 'estimate')),
  },
  {
    name: 'all methods, two threads (wall)',
    table: 'uk2013-6',
    budget: 15,
    unit: 'wall',
    runs: 2,
    run: async (smoke) => {
      pool ??= nodePool(Math.min(2, availableParallelism()));
      const options = smoke ? { bootstrap: 20, chains: 2, sweeps: 100, burnIn: 50 } : {};
      const { spread } = await runLists(
        { histories: readTable('uk2013-6') },
        { ...DEFAULT_LISTS_OPTIONS, ...options },
        { pool, engine: 'bench' },
      );
      return `spread ${Math.round(spread.min)} to ${Math.round(spread.max)}`;
    },
    close: () => pool?.close(),
  },
];
