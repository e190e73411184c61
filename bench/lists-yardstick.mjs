// A yardstick of the machine: the same 10,000 fits by R's glm.fit and by ours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitLogLinear, modelOf } from '@repere/estimation';
import { drawMultinomial, randomStream } from '@repere/numerics';
import { readTable } from './lists-works.mjs';

/** Lists 1 and 2 dependent, the others independent: a model that exists for nearly every resampled table. */
const PAIR = 0b11;

const R_PROGRAM = `
arguments <- commandArgs(trailingOnly = TRUE)
counts <- as.matrix(read.csv(arguments[1], header = FALSE))
design <- as.matrix(read.csv(arguments[2], header = FALSE))
family <- poisson()
before <- proc.time()
for (row in seq_len(nrow(counts))) suppressWarnings(glm.fit(design, counts[row, ], family = family))
spent <- proc.time() - before
cat(spent[["user.self"]] + spent[["sys.self"]])
`;

export function runYardstick({ smoke }) {
  const fits = smoke ? 100 : 10_000;
  const table = readTable('uk2013-5');
  const lists = table.lists.length;
  const tables = resampled(table, fits);
  const model = modelOf(lists, [PAIR]);

  const before = process.cpuUsage();
  let admissible = 0;
  for (const each of tables) if (fitLogLinear(each, model).status === 'ok') admissible++;
  const { user, system } = process.cpuUsage(before);
  const ours = (user + system) / 1e6;
  console.log(
    `\n${fits} fits of [12,3,4,5] to resampled tables of uk2013-5 (${admissible} admissible): ours ${ours.toFixed(2)} s`,
  );

  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'));
  try {
    const histories = Array.from({ length: 2 ** lists - 1 }, (_, index) => index + 1);
    const design = histories.map((history) => model.members.map((member) => Number((history & member) === member)));
    const counts = tables.map((each) => {
      const dense = new Map(each.histories.map((history, index) => [history, each.counts[index]]));
      return histories.map((history) => dense.get(history) ?? 0);
    });
    const files = { counts, design };
    for (const [name, rows] of Object.entries(files)) {
      writeFileSync(join(folder, `${name}.csv`), rows.map((row) => row.join(',')).join('\n'));
    }
    writeFileSync(join(folder, 'fit.R'), R_PROGRAM);
    const r = spawnSync('Rscript', ['--vanilla', 'fit.R', 'counts.csv', 'design.csv'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (r.error?.code === 'ENOENT') console.log("Rscript is not here, so there is no yardstick by R's glm.fit.");
    else if (r.status !== 0) throw new Error(`Rscript failed: ${r.stderr}`);
    else
      console.log(
        `R's glm.fit on the same tables: ${Number(r.stdout).toFixed(2)} s, ${(Number(r.stdout) / ours).toPrecision(2)} × ours`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function resampled(table, number) {
  const weights = Float64Array.from(table.counts);
  const persons = weights.reduce((sum, count) => sum + count, 0);
  const drawn = new Float64Array(weights.length);
  const root = randomStream(1);
  return Array.from({ length: number }, (_, index) => {
    drawMultinomial(root.split(index), persons, weights, drawn);
    const kept = [...drawn.keys()].filter((cell) => drawn[cell] > 0);
    return {
      ...table,
      histories: kept.map((cell) => table.histories[cell]),
      counts: kept.map((cell) => drawn[cell]),
    };
  });
}
