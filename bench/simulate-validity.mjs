// Do the intervals of agreement, item curves, latent classes and shares hold the truth? Draws data sets from known truths.
//
//   npm run simulate:validity [-- --smoke | --sets 1000 --seed 1 --write]
//
// --smoke takes seconds and checks that the command works; --write puts the tables into docs/methods/validity-coverage.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { agreementOf, chanceOfYes, fitItemResponse, fitLatentClasses, ratingsReader } from '@repere/indicators';
import { drawBinomial, drawNormal, jeffreysLimits, randomStream, wilsonLimits } from '@repere/numerics';

const { values: options } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    sets: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const sets = options.smoke ? 3 : Number(options.sets);
const bootstrap = options.smoke ? 100 : 1000;
const root = randomStream(Number(options.seed));
const LEVEL = 0.95;

/** Counts how often limits hold the truth, how often there are none, and how far estimates lie off on average. */
class Score {
  held = 0;
  limits = 0;
  all = 0;
  error = 0;
  width = 0;
  add(truth, estimate, limits) {
    this.all++;
    this.error += estimate - truth;
    if (limits === null || limits[0] === null) return;
    this.limits++;
    this.width += limits[1] - limits[0];
    if (limits[0] <= truth && truth <= limits[1]) this.held++;
  }
  cells() {
    const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
    const mean = (sum, count) => (count === 0 ? '–' : (sum / count).toFixed(3));
    return [
      mean(this.error, this.all),
      percent(this.held, this.limits),
      mean(this.width, this.limits),
      percent(this.all - this.limits, this.all),
    ];
  }
}

function matrixOf(people, items, answer) {
  const values = new Int8Array(people * items);
  for (let person = 0; person < people; person++) {
    const given = answer();
    for (let item = 0; item < items; item++) values[person * items + item] = given(item) ? 1 : 0;
  }
  return { values, people, items: Array.from({ length: items }, (_, item) => `i${item}`) };
}

/** Item curves: twelve items, slopes from 0.5 to 2, locations from -1.5 to 2. */
function itemCurves(people, stream) {
  const truth = Array.from({ length: 12 }, (_, item) => {
    const slope = 0.5 + (1.5 * ((item * 5) % 12)) / 11;
    const location = -1.5 + (3.5 * item) / 11;
    return { slope, location, intercept: -slope * location };
  });
  const [slopes, locations] = [new Score(), new Score()];
  let settled = 0;
  for (let set = 0; set < sets; set++) {
    const random = stream.split(set);
    const fit = fitItemResponse(
      matrixOf(people, truth.length, () => {
        const trait = drawNormal(random);
        return (item) => random.nextUniform() < chanceOfYes(truth[item], trait);
      }),
      LEVEL,
    );
    if (fit.status !== 'ok') continue;
    settled++;
    for (const curve of fit.items) {
      const { slope, location } = truth[Number(curve.item.slice(1))];
      slopes.add(slope, curve.slope, curve.slopeLimits);
      if (curve.location !== null) locations.add(location, curve.location, curve.locationLimits);
    }
  }
  return {
    settled,
    rows: [
      ['slope', slopes],
      ['location', locations],
    ],
  };
}

/** Two latent classes, six items with sensitivity 0.6 to 0.9 and specificity 0.8 to 0.95. */
function latentClasses(people, prevalence, stream) {
  const truth = Array.from({ length: 6 }, (_, item) => ({
    sensitivity: 0.6 + 0.06 * item,
    specificity: 0.95 - 0.03 * item,
  }));
  const [share, sensitivity, specificity] = [new Score(), new Score(), new Score()];
  let settled = 0;
  for (let set = 0; set < sets; set++) {
    const random = stream.split(set);
    const { status, accuracy } = fitLatentClasses(
      matrixOf(people, truth.length, () => {
        const has = random.nextUniform() < prevalence;
        return (item) => random.nextUniform() < (has ? truth[item].sensitivity : 1 - truth[item].specificity);
      }),
      { classes: 2, starts: 10, seed: set, level: LEVEL },
    );
    if (status !== 'ok' || accuracy === null) continue;
    settled++;
    share.add(prevalence, accuracy.prevalence, accuracy.prevalenceLimits);
    accuracy.items.forEach((item, index) => {
      sensitivity.add(truth[index].sensitivity, item.sensitivity, item.sensitivityLimits);
      specificity.add(truth[index].specificity, item.specificity, item.specificityLimits);
    });
  }
  return {
    settled,
    rows: [
      ['prevalence', share],
      ['sensitivity', sensitivity],
      ['specificity', specificity],
    ],
  };
}

/** Two raters who err one time in ten and one in seven, each by themselves. */
function agreement(cases, prevalence, stream) {
  const errors = [0.1, 1 / 7];
  const yes = errors.map((error) => prevalence * (1 - error) + (1 - prevalence) * error);
  const bothRight = (1 - errors[0]) * (1 - errors[1]) + errors[0] * errors[1];
  const mean = (yes[0] + yes[1]) / 2;
  const corrected = (expected) => (bothRight - expected) / (1 - expected);
  const truth = {
    cohen: corrected(yes[0] * yes[1] + (1 - yes[0]) * (1 - yes[1])),
    krippendorff: corrected(mean * mean + (1 - mean) * (1 - mean)),
    pabak: 2 * bothRight - 1,
    'gwet-ac1': corrected(2 * mean * (1 - mean)),
  };
  const scores = Object.fromEntries(Object.keys(truth).map((name) => [name, new Score()]));
  for (let set = 0; set < sets; set++) {
    const random = stream.split(set);
    const reader = ratingsReader(['A', 'B'], {}, { scale: 'nominal', unknown: 'missing' });
    for (let row = 2; row < cases + 2; row++) {
      const has = random.nextUniform() < prevalence;
      const cells = errors.map((error) => (has !== random.nextUniform() < error ? 'yes' : 'no'));
      reader.add({ row, cells });
    }
    const { statistics } = agreementOf(reader.finish(), { level: LEVEL, bootstrap, seed: set });
    for (const [name, score] of Object.entries(scores)) {
      const found = statistics.find(({ statistic }) => statistic === name);
      if (found?.value != null) score.add(truth[name], found.value, [found.lower, found.upper]);
    }
  }
  return { settled: sets, rows: Object.entries(scores) };
}

/** Intervals of a share, as of a sensitivity found in few cases. */
function share(cases, truth, stream) {
  const [wilson, jeffreys] = [new Score(), new Score()];
  for (let set = 0; set < sets * 10; set++) {
    const yes = drawBinomial(stream.split(set), cases, truth);
    wilson.add(truth, yes / cases, pair(wilsonLimits(yes, cases, LEVEL)));
    jeffreys.add(truth, yes / cases, pair(jeffreysLimits(yes, cases, LEVEL)));
  }
  return {
    settled: sets * 10,
    rows: [
      ['Wilson', wilson],
      ['Jeffreys', jeffreys],
    ],
  };
}

function pair({ lower, upper }) {
  return [lower, upper];
}

const DESIGNS = [
  ['item curves, 300 people, 12 items', (stream) => itemCurves(300, stream)],
  ['item curves, 1,000 people, 12 items', (stream) => itemCurves(1000, stream)],
  ['two classes, 500 people, 6 items, prevalence 30 %', (stream) => latentClasses(500, 0.3, stream)],
  ['two classes, 500 people, 6 items, prevalence 5 %', (stream) => latentClasses(500, 0.05, stream)],
  ['agreement, 50 cases, 30 % yes', (stream) => agreement(50, 0.3, stream)],
  ['agreement, 200 cases, 30 % yes', (stream) => agreement(200, 0.3, stream)],
  ['agreement, 50 cases, 5 % yes', (stream) => agreement(50, 0.05, stream)],
  ['agreement, 200 cases, 5 % yes', (stream) => agreement(200, 0.05, stream)],
  ['share of 90 % in 30 cases', (stream) => share(30, 0.9, stream)],
  ['share of 97 % in 30 cases', (stream) => share(30, 0.97, stream)],
];

const head = ['design', 'of', 'mean error', 'coverage of 95 %', 'mean width', 'without limits', 'fits used'];
const lines = [`| ${head.join(' | ')} |`, '| --- | --- | ---: | ---: | ---: | ---: | ---: |'];
DESIGNS.forEach(([name, run], index) => {
  const start = Date.now();
  const { settled, rows } = run(root.split(index));
  for (const [of, score] of rows) lines.push(`| ${[name, of, ...score.cells(), settled].join(' | ')} |`);
  console.error(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
});
console.log(lines.join('\n'));

if (options.write) {
  const page = new URL('../docs/methods/validity-coverage.md', import.meta.url);
  const text = readFileSync(page, 'utf8');
  const [from, to] = ['<!-- table -->', '<!-- end -->'].map((mark) => text.indexOf(mark));
  if (from < 0 || to < 0) throw new Error('The page has no place for the table');
  writeFileSync(page, `${text.slice(0, from)}<!-- table -->\n\n${lines.join('\n')}\n\n${text.slice(to)}`);
}
