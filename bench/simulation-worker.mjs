// One thread of the simulation of lists: a piece of tables in, what every method makes of them out.
import { parentPort } from 'node:worker_threads';
import { randomStream } from '@repere/numerics';
import { DESIGNS, drawTable } from './simulation-designs.mjs';
import { estimatesOf } from './simulation-methods.mjs';

parentPort.on('message', async ({ design, from, to, seed, bootstrap }) => {
  const stream = randomStream(seed).split(design);
  const results = [];
  for (let index = from; index < to; index++) {
    const table = drawTable(DESIGNS[design], stream.split(index));
    results.push(await estimatesOf(table, { bootstrap, seed: design * 1_000_000 + index }));
  }
  parentPort.postMessage({ design, from, results });
});
