// What the analysis of pilot data costs, on one thread.
//
//   npm run bench:indicators
import { performance } from 'node:perf_hooks';
import { agreementOf, chanceOfYes, fitItemResponse, fitLatentClasses, ratingsReader } from '@repere/indicators';
import { drawNormal, randomStream } from '@repere/numerics';

const isSmoke = process.argv.includes('--smoke');
const SIZE = isSmoke ? 10 : 1;
/** Seconds on this kind of machine, with room. */
const MOST = { curves: 6, classes: 3, agreement: 6 };

function matrixOf(people, items, answer) {
  const values = new Int8Array(people * items);
  for (let person = 0; person < people; person++) {
    const given = answer();
    for (let item = 0; item < items; item++) values[person * items + item] = given(item) ? 1 : 0;
  }
  return { values, people, items: Array.from({ length: items }, (_, item) => `i${item}`) };
}

function curves() {
  const random = randomStream(3);
  const people = 10_000 / SIZE;
  const truth = Array.from({ length: 60 }, (_, item) => ({
    slope: 0.6 + (1.4 * ((item * 7) % 60)) / 60,
    intercept: -2 + item / 15,
  }));
  const matrix = matrixOf(people, 60, () => {
    const trait = drawNormal(random);
    return (item) => random.nextUniform() < chanceOfYes(truth[item], trait);
  });
  return { name: `item curves, ${people} people, 60 items`, run: () => fitItemResponse(matrix), most: MOST.curves };
}

function classes() {
  const random = randomStream(5);
  const people = 10_000 / SIZE;
  const matrix = matrixOf(people, 30, () => {
    const has = random.nextUniform() < 0.3;
    return () => random.nextUniform() < (has ? 0.8 : 0.1);
  });
  const run = () => fitLatentClasses(matrix, { classes: 2, starts: 10, seed: 1 });
  return { name: `two latent classes, ${people} people, 30 items, ten starts`, run, most: MOST.classes };
}

function agreement() {
  const random = randomStream(9);
  const reader = ratingsReader(['case', 'indicator', 'A', 'B'], {}, { scale: 'nominal', unknown: 'missing' });
  let row = 2;
  for (let item = 0; item < 60 / SIZE; item++) {
    for (let one = 0; one < 200; one++) {
      const has = random.nextUniform() < 0.3;
      const rate = () => (has !== random.nextUniform() < 0.1 ? 'yes' : 'no');
      reader.add({ row: row++, cells: [`c${one}`, `i${item}`, rate(), rate()] });
    }
  }
  const table = reader.finish();
  const bootstrap = 2000 / SIZE;
  return {
    name: `agreement, 200 cases, ${60 / SIZE} indicators, two raters, ${bootstrap} bootstraps`,
    run: () => agreementOf(table, { level: 0.95, bootstrap, seed: 1 }),
    most: MOST.agreement,
  };
}

let isTooSlow = false;
console.log('| task | seconds |');
console.log('| --- | ---: |');
for (const { name, run, most } of [curves(), classes(), agreement()]) {
  const start = performance.now();
  run();
  const seconds = (performance.now() - start) / 1000;
  if (!isSmoke && seconds > most) isTooSlow = true;
  console.log(`| ${name} | ${seconds.toFixed(2)} |`);
}
if (isTooSlow) {
  console.error(`Slower than ${Object.values(MOST).join(', ')} s.`);
  process.exitCode = 1;
}
