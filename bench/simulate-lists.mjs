// How often do the intervals hold the true number? Draws tables from populations of known size and counts.
//
//   npm run simulate:lists [-- --smoke | --tables 1000 --bootstrap 1000 --seed 1 --write]
//
// --smoke takes seconds and checks that the command works; --write puts the table into docs/methods/lists-coverage.md. Tables
// are spread over the processors; figures do not depend on how many there are.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { DESIGNS, personsOf } from './simulation-designs.mjs';
import { rowNames } from './simulation-methods.mjs';

const { values: options } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    tables: { type: 'string', default: '1000' },
    bootstrap: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const tables = options.smoke ? 2 : Number(options.tables);
const bootstrap = options.smoke ? 20 : Number(options.bootstrap);
const seed = Number(options.seed);
const TABLES_AT_ONCE = 10;

/** Estimates by design and table, each with one entry a row. */
async function simulate() {
  const pieces = DESIGNS.flatMap((_, design) =>
    Array.from({ length: Math.ceil(tables / TABLES_AT_ONCE) }, (__, piece) => ({
      design,
      from: piece * TABLES_AT_ONCE,
      to: Math.min(tables, (piece + 1) * TABLES_AT_ONCE),
      seed,
      bootstrap,
    })),
  );
  const found = DESIGNS.map(() => []);
  const waiting = pieces.values();
  let done = 0;
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./simulation-worker.mjs', import.meta.url));
      const next = () => {
        const { value, done: isEmpty } = waiting.next();
        if (isEmpty) worker.terminate().then(resolve, reject);
        else worker.postMessage(value);
      };
      worker.on('error', reject);
      worker.on('message', ({ design, from, results }) => {
        results.forEach((result, index) => {
          found[design][from + index] = result;
        });
        done += 1;
        if (done % 10 === 0) console.error(`${done} of ${pieces.length} pieces`);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: options.smoke ? 1 : availableParallelism() }, work));
  return found;
}

const percent = (share) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));
const fixed = (number) => (Number.isNaN(number) ? '–' : number.toFixed(2));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function summarise(persons, estimates) {
  const withInterval = estimates.filter(({ lower }) => lower !== null);
  const n = withInterval.length;
  const above = withInterval.filter(({ lower }) => lower > persons).length;
  const below = withInterval.filter(({ upper }) => upper !== null && upper < persons).length;
  const bounded = withInterval.filter(({ upper }) => upper !== null);
  const values = estimates.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    given: n / estimates.length,
    unbounded: n === 0 ? Number.NaN : 1 - bounded.length / n,
    coverage: n === 0 ? Number.NaN : (n - above - below) / n,
    above: n === 0 ? Number.NaN : above / n,
    below: n === 0 ? Number.NaN : below / n,
    ratio: median(values.map((value) => value / persons)),
    bias:
      values.length === 0
        ? Number.NaN
        : Math.exp(values.reduce((sum, value) => sum + Math.log(value / persons), 0) / values.length) - 1,
    width: median(bounded.map(({ lower, upper }) => (upper - lower) / persons)),
  };
}

const lines = [
  '| design | method | interval given % | no upper limit % | coverage % | all too high % | all too low % | median estimate / N | mean log bias, as % | median width / N |',
  '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|',
];
const found = await simulate();
DESIGNS.forEach((design, index) => {
  rowNames(design).forEach((name, row) => {
    const s = summarise(
      personsOf(design),
      found[index].map((each) => each[row]),
    );
    lines.push(
      `| ${design.name} | ${name} | ${percent(s.given)} | ${percent(s.unbounded)} | ${percent(s.coverage)} | ${percent(s.above)} | ${percent(s.below)} | ${fixed(s.ratio)} | ${percent(s.bias)} | ${fixed(s.width)} |`,
    );
  });
});

const error = 100 * Math.sqrt((0.95 * 0.05) / tables);
const caption = `${tables} tables a design, ${bootstrap} bootstrap samples a table, level 95 %, seed ${seed}. Simulation error of a coverage near 95 %: ${error.toFixed(1)} points (one standard deviation).`;
const text = `${caption}\n\n${lines.join('\n')}\n`;
console.log(text);

if (options.write) {
  const page = new URL('../docs/methods/lists-coverage.md', import.meta.url);
  const before = readFileSync(page, 'utf8');
  const [start, end] = ['<!-- made by npm run simulate:lists -->', '<!-- end -->'];
  const from = before.indexOf(start) + start.length;
  writeFileSync(page, `${before.slice(0, from)}\n\n${text}\n${before.slice(before.indexOf(end))}`);
}
