// What the estimation of lists costs, beside the reference software on the same work.
//
//   npm run bench:lists [-- --smoke]
//
// Prints CPU seconds (user and system, all threads of this process) and memory. Each work is run three times; the first run
// includes the compilation of the code by the engine. --smoke uses fewer samples and checks only that everything runs.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  estimateAllTwoWay,
  estimateChao,
  estimateMainEffects,
  estimatePairs,
  historyReader,
  stepwiseEstimate,
  stepwiseJackknife,
  stepwiseReplicates,
} from '@repere/estimation';

const { values: options } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });
const REPLICATES = options.smoke ? 50 : 1000;
const RUNS = options.smoke ? 1 : 3;
const THRESHOLD = 0.02;
const LEVEL = 0.95;

// Seconds of MultipleSystemsEstimation 1.2.0 on R 4.2.2 for the same work, as measured when the project began.
const REFERENCE_SECONDS = { 'uk2013-5': 122 };
// The aim of the project for that work, in CPU seconds.
const BUDGET_SECONDS = 1;

function readTable(id) {
  const [header, ...lines] = readFileSync(new URL(`../data/lists/${id}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const reader = historyReader(header.split(','), {}, { file: `${id}.csv` });
  lines.forEach((line, index) => {
    reader.add({ row: index + 2, cells: line.split(',').map(Number) });
  });
  return reader.finish().histories;
}

function cpuSeconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function stepwise(table) {
  const replicates = stepwiseReplicates(table, { threshold: THRESHOLD, seed: 20051201, from: 0, to: REPLICATES });
  const jackknife = stepwiseJackknife(table, THRESHOLD);
  return stepwiseEstimate(table, {
    threshold: THRESHOLD,
    level: LEVEL,
    bootstrap: { replicates, jackknife, seed: 20051201 },
  });
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const seconds = (value) => value.toFixed(value < 0.1 ? 4 : 2);

console.log(`Node ${process.version}, ${REPLICATES} bootstrap samples, threshold ${THRESHOLD}\n`);
row('work', 'table', 'first run, CPU s', 'fastest run, CPU s', 'reference, s', 'ratio to first run');
row('---', '---', '---:', '---:', '---:', '---:');
let isSlow = false;
for (const id of ['uk2013-5', 'uk2013-4', 'neworleans-5', 'netherlands-6', 'neworleans-8']) {
  const table = readTable(id);
  const times = Array.from({ length: RUNS }, () => cpuSeconds(() => stepwise(table)));
  const first = times[0];
  const reference = REFERENCE_SECONDS[id];
  const ratio = reference === undefined || options.smoke ? '' : `${Math.round(reference / first)} ×`;
  row(
    `stepwise + ${REPLICATES} samples + BCa`,
    id,
    seconds(first),
    seconds(Math.min(...times)),
    reference ?? '',
    ratio,
  );
  if (reference !== undefined && first > BUDGET_SECONDS) isSlow = true;
}
const points = {
  'main effects': (table) => estimateMainEffects(table, LEVEL),
  'all two-way': (table) => estimateAllTwoWay(table, LEVEL),
  'stepwise, no bootstrap': (table) => stepwiseEstimate(table, { threshold: THRESHOLD, level: LEVEL }),
  'Chao and pairs': (table) => [estimateChao(table, LEVEL), estimatePairs(table, LEVEL)],
};
for (const [name, work] of Object.entries(points)) {
  const table = readTable('uk2013-5');
  const many = options.smoke ? 1 : 200;
  const first = cpuSeconds(() => work(table));
  const later = cpuSeconds(() => {
    for (let i = 0; i < many; i++) work(table);
  });
  row(name, 'uk2013-5', seconds(first), (later / many).toFixed(6), '', '');
}
console.log(`\nResident memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
if (isSlow) {
  console.error(`The stepwise bootstrap took more than ${BUDGET_SECONDS} s of CPU.`);
  process.exitCode = 1;
}
