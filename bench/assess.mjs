// What assessing costs: a million outcomes, and full explanations, on one thread.
//
//   npm run bench:indicators
import { performance } from 'node:perf_hooks';
import { Assessor, builtInSet, compilePolicy, outcomesOf } from '@repere/indicators';
import { randomStream } from '@repere/numerics';

const software = { name: 'repere', version: 'bench', engine: `v8 ${process.versions.v8}` };
const isSmoke = process.argv.includes('--smoke');
const ROWS = isSmoke ? 20_000 : 1_000_000;
const EXPLAINED = isSmoke ? 5_000 : 10_000;
const LEAST = { outcomesIn5s: 1_000_000, explanationsPerSecond: 2_000 };

/** Random states of questions: shares of yes and unknown. */
function states(width, rows, yes, unknown, seed) {
  const random = randomStream(seed);
  const all = new Uint8Array(width * rows);
  for (let index = 0; index < all.length; index++) {
    const draw = random.nextUniform();
    all[index] = draw < yes ? 2 : draw < yes + unknown ? 1 : 0;
  }
  return all;
}

function sheetOf(set, row) {
  const answer = (state) => (state === 2 ? 'yes' : state === 1 ? 'unknown' : 'no');
  let place = 0;
  const facts = Object.fromEntries(set.facts.map(({ id }) => [id, answer(row[place++])]));
  const answers = Object.fromEntries(
    set.dimensions.map(({ id, indicators }) => [
      id,
      Object.fromEntries(indicators.map(({ concept }) => [concept, { answer: answer(row[place++]), evidence: [] }])),
    ]),
  );
  return { facts, answers, assumeUnlisted: 'unknown', context: {} };
}

let isTooSlow = false;
console.log('| set, policy | answers | million outcomes, s | explanations per second |');
console.log('| --- | --- | ---: | ---: |');
for (const [setId, policy] of [
  ['AL', 'palermo-adult'],
  ['AL', 'moldova-lfs-2008'],
  ['CL', 'palermo-child'],
  ['hs2012', 'hs2012'],
  ['icls-2018', 'icls-2018'],
  ['state-imposed', 'state-imposed'],
]) {
  const set = builtInSet(setId);
  const compiled = compilePolicy(set, policy);
  const width = compiled.questions.length;
  for (const [name, yes, unknown] of [
    ['typical: 15 % yes, 30 % unknown', 0.15, 0.3],
    ['hard: 5 % yes, 90 % unknown', 0.05, 0.9],
  ]) {
    const many = states(width, ROWS, yes, unknown, 7);
    let start = performance.now();
    outcomesOf(compiled, many, ROWS);
    const seconds = ((performance.now() - start) / 1000) * (1_000_000 / ROWS);
    const assessor = new Assessor(compiled, { software });
    const sheets = Array.from({ length: EXPLAINED }, (_, row) =>
      sheetOf(set, many.subarray(row * width, (row + 1) * width)),
    );
    start = performance.now();
    for (const sheet of sheets) assessor.assess(sheet);
    const rate = EXPLAINED / ((performance.now() - start) / 1000);
    if (!isSmoke && (seconds > 5 || rate < LEAST.explanationsPerSecond)) isTooSlow = true;
    console.log(`| ${setId}, ${policy} | ${name} | ${seconds.toFixed(2)} | ${Math.round(rate)} |`);
  }
}
if (isTooSlow) {
  console.error('Slower than a million outcomes in 5 s or 2,000 explanations a second.');
  process.exitCode = 1;
}
