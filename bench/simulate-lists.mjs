// How often do the intervals hold the true number? Draws tables from populations of known size and counts.
//
//   npm run simulate:lists [-- --smoke | --tables 1000 --bootstrap 1000 --seed 1 --write]
//
// --smoke takes seconds and checks that the command works; --write puts the table into docs/methods/lists-coverage.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  estimateAllTwoWay,
  estimateChao,
  estimateMainEffects,
  estimatePairs,
  selectStepwise,
  stepwiseEstimate,
  stepwiseJackknife,
  stepwiseReplicates,
} from '@repere/estimation';
import { randomStream } from '@repere/numerics';
import { simulateTable } from '@repere/testkit';

const { values: options } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    tables: { type: 'string', default: '1000' },
    bootstrap: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const tables = options.smoke ? 12 : Number(options.tables);
const bootstrap = options.smoke ? 60 : Number(options.bootstrap);
const seed = Number(options.seed);
const LEVEL = 0.95;
const THRESHOLD = 0.02;

const alike = (...chances) => [{ share: 1, chances }];
const designs = [
  { name: 'independent', persons: 1000, classes: alike(0.3, 0.25, 0.2, 0.15) },
  {
    name: 'one positive pair',
    persons: 1000,
    classes: alike(0.3, 0.25, 0.2, 0.15),
    pairs: [{ lists: [0, 1], oddsRatio: 4 }],
  },
  {
    name: 'heterogeneity',
    persons: 1000,
    classes: [
      { share: 0.75, chances: [0.2, 0.15, 0.12, 0.1] },
      { share: 0.25, chances: [0.55, 0.5, 0.45, 0.35] },
    ],
  },
  {
    name: 'sparse, one pair never overlaps',
    persons: 3000,
    classes: alike(0.05, 0.04, 0.03, 0.02),
    pairs: [{ lists: [0, 1], oddsRatio: 0 }],
  },
];

// Limits for the expected number of unseen and not for the number itself, as many programs give them: what is not offered.
const expectationLimits = (observed, unseen, logStandardError) => {
  const factor = Math.exp(1.959963984540054 * logStandardError);
  return { lower: observed + unseen / factor, upper: observed + unseen * factor, how: 'log-normal' };
};
const NO_INTERVAL = { value: null, interval: { lower: null, upper: null, how: 'none' } };

// Limits by the moments of the unseen, as some programs give them; short where the estimate is very uncertain.
const momentsTwoWay = (table) => {
  const { value, observed, standardError } = estimateAllTwoWay(table, LEVEL);
  if (value === null) return NO_INTERVAL;
  const unseen = value - observed;
  return { value, interval: expectationLimits(observed, unseen, Math.sqrt(Math.log1p((standardError / unseen) ** 2))) };
};

const expectationMain = (table) => {
  const { value, observed, diagnostics } = estimateMainEffects(table, LEVEL);
  if (value === null) return NO_INTERVAL;
  return { value, interval: expectationLimits(observed, value - observed, diagnostics.logUnseenStandardError) };
};

// The same for the model that stepwise selection chose, as if it had been named beforehand.
const conditionalStepwise = (table) => {
  const { fit, total } = selectStepwise(table, THRESHOLD);
  if (total === null) return NO_INTERVAL;
  return {
    value: total,
    interval: expectationLimits(total - fit.unseen, fit.unseen, Math.sqrt(fit.logUnseenVariance)),
  };
};

const stepwise = (table, replicateSeed) => {
  const replicates = stepwiseReplicates(table, { threshold: THRESHOLD, seed: replicateSeed, from: 0, to: bootstrap });
  const jackknife = stepwiseJackknife(table, THRESHOLD);
  return stepwiseEstimate(table, { threshold: THRESHOLD, level: LEVEL, bootstrap: { replicates, jackknife } });
};

const pair = (model) => (table) => estimatePairs(table, LEVEL).find((estimate) => estimate.model === model);

const methods = [
  ['main effects', (table) => estimateMainEffects(table, LEVEL)],
  ['main effects, limits of the expectation (not offered)', expectationMain],
  ['all two-way', (table) => estimateAllTwoWay(table, LEVEL)],
  ['all two-way, limits by moments (not offered)', momentsTwoWay],
  ['stepwise, BCa', stepwise],
  ['stepwise, conditional (not offered)', conditionalStepwise],
  ['Chao’s bound', (table) => estimateChao(table, LEVEL)],
  ['Chapman, lists 1 and 2', pair('[1,2]')],
  ['Chapman, lists 3 and 4', pair('[3,4]')],
];

const percent = (share) => (100 * share).toFixed(1);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function summarise(design, results) {
  const withInterval = results.filter(({ interval }) => interval.lower !== null);
  const above = withInterval.filter(({ interval }) => interval.lower > design.persons).length;
  const below = withInterval.filter(
    ({ interval }) => interval.upper !== null && interval.upper < design.persons,
  ).length;
  const bounded = withInterval.filter(({ interval }) => interval.upper !== null);
  const n = withInterval.length;
  return {
    given: n / results.length,
    unbounded: n === 0 ? Number.NaN : 1 - bounded.length / n,
    coverage: (n - above - below) / n,
    above: above / n,
    below: below / n,
    ratio: median(results.filter(({ value }) => value !== null).map(({ value }) => value / design.persons)),
    width: median(bounded.map(({ interval }) => (interval.upper - interval.lower) / design.persons)),
  };
}

const lines = [
  '| design | method | interval given % | no upper limit % | coverage % | all too high % | all too low % | median estimate / N | median width / N |',
  '|---|---|---:|---:|---:|---:|---:|---:|---:|',
];
const root = randomStream(seed);
designs.forEach((design, designIndex) => {
  const stream = root.split(designIndex);
  const results = methods.map(() => []);
  for (let index = 0; index < tables; index++) {
    const table = simulateTable(design, stream.split(index));
    methods.forEach(([, estimate], method) => {
      results[method].push(estimate(table, designIndex * 1_000_000 + index));
    });
    if ((index + 1) % 100 === 0) console.error(`${design.name}: ${index + 1} of ${tables}`);
  }
  methods.forEach(([name], method) => {
    const s = summarise(design, results[method]);
    lines.push(
      `| ${design.name} | ${name} | ${percent(s.given)} | ${percent(s.unbounded)} | ${percent(s.coverage)} | ${percent(s.above)} | ${percent(s.below)} | ${s.ratio.toFixed(2)} | ${s.width.toFixed(2)} |`,
    );
  });
});

const error = 100 * Math.sqrt((0.95 * 0.05) / tables);
const caption = `${tables} tables a design, ${bootstrap} bootstrap samples a table, level 95 %, threshold ${THRESHOLD}, seed ${seed}. Simulation error of a coverage near 95 %: ${error.toFixed(1)} points (one standard deviation).`;
const text = `${caption}\n\n${lines.join('\n')}\n`;
console.log(text);

if (options.write) {
  const page = new URL('../docs/methods/lists-coverage.md', import.meta.url);
  const before = readFileSync(page, 'utf8');
  const [start, end] = ['<!-- made by npm run simulate:lists -->', '<!-- end -->'];
  const from = before.indexOf(start) + start.length;
  writeFileSync(page, `${before.slice(0, from)}\n\n${text}\n${before.slice(before.indexOf(end))}`);
}
