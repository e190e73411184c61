import { type FailureCode, isFailure } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../src/index.ts';
import { diceOf, hostileCsv, hostileXlsx } from './hostile-inputs.ts';
import { handMadeWorkbook, inPieces, workbookOf } from './samples.ts';

/** `npm run fuzz:tables` sets the number of inputs and gets a summary. */
const fuzzInputs = process.env['FUZZ_INPUTS'];
const isFuzzing = fuzzInputs !== undefined;
const INPUTS = isFuzzing ? Number(fuzzInputs) : 3_000;
const TIMEOUT_MS = isFuzzing ? 3_600_000 : 180_000;

interface Outcome {
  readonly counts: Map<string, number>;
  slowestMs: number;
  slowestSeed: number;
}

/** Reads one input; anything but a table or a located failure is a fault of the reader. */
async function outcomeOf(bytes: Uint8Array, seed: number): Promise<FailureCode | 'table'> {
  const dice = diceOf(seed);
  const input = dice.roll(3) === 0 ? inPieces(bytes, [1 + dice.roll(50), 1 + dice.roll(500)]) : bytes;
  try {
    const table = await readTable(input, { file: 'hostile' });
    expect(table.length).toBeGreaterThan(0);
    expect(table.rowNumbers.length).toBe(table.length);
    for (const column of table.columns) {
      if (column.kind === 'number') expect(column.numbers.length).toBe(table.length);
      if (column.kind === 'text') expect(column.texts.length).toBe(table.length);
    }
    return 'table';
  } catch (error) {
    if (!isFailure(error)) throw new Error(`Input ${seed} broke the reader`, { cause: error });
    for (const problem of error.problems) expect(problem.at, `input ${seed}, ${problem.code}`).toBeDefined();
    return error.problems[0].code;
  }
}

async function run(make: (seed: number) => Uint8Array): Promise<Outcome> {
  const outcome: Outcome = { counts: new Map(), slowestMs: 0, slowestSeed: 0 };
  for (let seed = 0; seed < INPUTS; seed += 1) {
    const bytes = make(seed);
    const start = performance.now();
    const result = await outcomeOf(bytes, seed);
    const took = performance.now() - start;
    if (took > outcome.slowestMs) Object.assign(outcome, { slowestMs: took, slowestSeed: seed });
    outcome.counts.set(result, (outcome.counts.get(result) ?? 0) + 1);
  }
  return outcome;
}

function summarise(name: string, { counts, slowestMs, slowestSeed }: Outcome): void {
  if (!isFuzzing) return;
  const lines = [...counts].sort((one, other) => other[1] - one[1]).map(([code, count]) => `  ${code}: ${count}`);
  process.stdout.write(
    `${name}: ${INPUTS} inputs, slowest ${slowestMs.toFixed(1)} ms (input ${slowestSeed})\n${lines.join('\n')}\n`,
  );
}

describe('readTable, of broken files', () => {
  it('gives a table or a located failure for noise, whatever it begins with', async () => {
    const beginnings = [[], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x61, 0x2c, 0x62, 0x0a]];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), async (beginning, bytes) => {
        await outcomeOf(Uint8Array.of(...beginning, ...bytes), 0);
      }),
      { numRuns: 1000 },
    );
  });

  it(
    'gives a table or a located failure for any bytes',
    async () => {
      const outcome = await run(hostileCsv);
      summarise('CSV', outcome);
      // The inputs reach both ends and many places in between.
      expect(outcome.counts.get('table')).toBeGreaterThan(INPUTS / 20);
      expect(outcome.counts.size).toBeGreaterThan(10);
    },
    TIMEOUT_MS,
  );

  it(
    'gives a table or a located failure for any archive',
    async () => {
      const workbooks = [
        await workbookOf(
          [
            ['id', 'A', 'count', 'on', 'sum'],
            ['007', 1, 1.5, new Date(Date.UTC(2021, 2, 5)), { formula: 'B2+1', result: 2 }],
            ['x', 0, 2, null, { formula: 'B3', result: 0 }],
          ],
          (sheet) => {
            sheet.getCell('C2').numFmt = '000';
          },
        ),
        handMadeWorkbook(
          '<row><c t="inlineStr"><is><t>a</t></is></c><c t="str"><v>b &amp; c</v></c></row>' +
            '<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="b"><v>1</v></c></row>',
        ),
      ];
      const outcome = await run((seed) => hostileXlsx(seed, workbooks));
      summarise('XLSX', outcome);
      expect(outcome.counts.get('table')).toBeGreaterThan(INPUTS / 50);
      expect(outcome.counts.size).toBeGreaterThan(5);
    },
    TIMEOUT_MS,
  );
});
