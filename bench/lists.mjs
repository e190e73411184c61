// What the estimation of lists costs, beside the reference software on the same work.
//
//   npm run bench:lists [-- --smoke]
//
// Every work runs in a process of its own: CPU seconds (user and system, all threads) of the first run, which includes the
// compilation of the code by the engine, and of the fastest of three; and the largest resident memory of the process. --smoke
// uses fewer samples and checks only that everything runs.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { WORKS } from './lists-works.mjs';
import { runYardstick } from './lists-yardstick.mjs';

const { values: options } = parseArgs({
  options: { smoke: { type: 'boolean', default: false }, one: { type: 'string' } },
});

const seconds = (value) => value.toFixed(value < 0.1 ? 4 : 2);

/** Runs one work here and prints what it took as JSON. */
async function measure(name) {
  const work = WORKS.find((each) => each.name === name);
  const runs = [];
  let figure;
  for (let run = 0; run < (options.smoke ? 1 : work.runs); run++) {
    const before = process.cpuUsage();
    const started = performance.now();
    figure = await work.run(options.smoke);
    const { user, system } = process.cpuUsage(before);
    runs.push({ cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 });
  }
  await work.close?.();
  process.stdout.write(JSON.stringify({ runs, figure, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

function report() {
  const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
  console.log(`Node ${process.version}${options.smoke ? ', smoke sizes' : ''}\n`);
  row(
    'work',
    'table',
    'first run',
    'fastest run',
    'at most',
    'reference',
    'ratio to first run',
    'memory, MB',
    'figure',
  );
  row('---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---');
  const failed = [];
  for (const { name, table, budget, reference, unit = 'cpu' } of WORKS) {
    const child = spawnSync(
      process.execPath,
      [import.meta.filename, '--one', name, ...(options.smoke ? ['--smoke'] : [])],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (child.status !== 0) {
      failed.push(`${name} did not run`);
      continue;
    }
    const { runs, figure, megabytes } = JSON.parse(child.stdout);
    const times = runs.map((run) => run[unit]);
    const [first] = times;
    const ratio = reference === undefined || options.smoke ? '' : `${(reference / first).toPrecision(2)} ×`;
    row(
      name,
      table,
      seconds(first),
      seconds(Math.min(...times)),
      budget ?? '',
      reference ?? '',
      ratio,
      Math.round(megabytes),
      figure,
    );
    // A machine that is doing other things slows a first run by more than any change would; the fastest decides.
    if (!options.smoke && budget !== undefined && Math.min(...times) > budget)
      failed.push(`${name}: ${seconds(Math.min(...times))} s`);
    if (!options.smoke && megabytes > MOST_MEGABYTES) failed.push(`${name}: ${Math.round(megabytes)} MB`);
  }
  console.log(
    '\nCPU seconds of all threads; wall seconds for the run of all methods. References: MultipleSystemsEstimation 1.2.0,',
    'SparseMSE 2.0.1, dga 2.0.2 and LCMCR 0.4.14 on R 4.2.2, as measured when the project began.',
  );
  runYardstick({ smoke: options.smoke });
  if (failed.length > 0) {
    console.error(`Over the limit: ${failed.join('; ')}`);
    process.exitCode = 1;
  }
}

const MOST_MEGABYTES = 400;

if (options.one === undefined) report();
else await measure(options.one);
