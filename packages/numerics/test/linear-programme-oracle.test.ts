import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { type LinearProgramme, type LinearResult, maximiseLinear, randomStream } from '../src/index.ts';
import {
  anyProgramme,
  degenerateProgramme,
  existenceCone,
  existenceProgramme,
  listModel,
} from './random-programmes.ts';

const highs = await loadHighs();

/** What HiGHS says of a programme, written in the text format of CPLEX. */
function oracle(programme: LinearProgramme): { kind: LinearResult['kind']; value: number } {
  const solution = highs.solve(asText(programme), { output_flag: false, presolve: 'off', solver: 'simplex' });
  switch (solution.Status) {
    case 'Optimal':
      return { kind: 'optimal', value: solution.ObjectiveValue };
    case 'Infeasible':
      return { kind: 'infeasible', value: Number.NaN };
    case 'Unbounded':
      return { kind: 'unbounded', value: Number.NaN };
    default:
      throw new Error(`HiGHS ends with ${solution.Status}`);
  }
}

function asText({ objective, matrix, relations, rightSide, lower, upper }: LinearProgramme): string {
  const columns = objective.length;
  // A variable that is in no row must be named too: zero coefficients are written out.
  const sum = (coefficients: Float64Array) => Array.from(coefficients, (value, j) => `${sign(value)} x${j}`).join(' ');
  const rows = relations.map(
    (relation, i) => `r${i}: ${sum(matrix.subarray(i * columns, (i + 1) * columns))} ${relation} ${rightSide[i]}`,
  );
  const bounds = Array.from(objective, (_, j) => {
    const from = bound(lower?.[j] ?? 0);
    return `${from} <= x${j} <= ${bound(upper?.[j] ?? Number.POSITIVE_INFINITY)}`;
  });
  return `Maximize\nobj: ${sum(objective)}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`;
}

const sign = (value: number) => (value < 0 ? `- ${-value}` : `+ ${value}`);
const bound = (value: number) => (Math.abs(value) === Number.POSITIVE_INFINITY ? (value < 0 ? '-inf' : '+inf') : value);

/** Checks a solution without trusting the solver: the point is allowed, and the prices prove that none is better. */
function expectProvedOptimal(programme: LinearProgramme, result: Extract<LinearResult, { kind: 'optimal' }>): void {
  const { objective, matrix, relations, rightSide, lower, upper } = programme;
  const { solution, prices, value } = result;
  const columns = objective.length;
  const scale = 1e-7 * (1 + Math.abs(value) + rightSide.reduce((max, right) => Math.max(max, Math.abs(right)), 0));
  let dual = 0;
  relations.forEach((relation, i) => {
    let product = 0;
    for (let j = 0; j < columns; j++) product += matrix[i * columns + j]! * solution[j]!;
    const excess = product - rightSide[i]!;
    if (relation !== '>=') expect(excess).toBeLessThan(scale);
    if (relation !== '<=') expect(excess).toBeGreaterThan(-scale);
    if (relation === '<=') expect(prices[i]).toBeGreaterThan(-1e-7);
    if (relation === '>=') expect(prices[i]).toBeLessThan(1e-7);
    dual += prices[i]! * rightSide[i]!;
  });
  for (let j = 0; j < columns; j++) {
    const from = lower?.[j] ?? 0;
    const to = upper?.[j] ?? Number.POSITIVE_INFINITY;
    expect(solution[j]).toBeGreaterThanOrEqual(from);
    expect(solution[j]).toBeLessThanOrEqual(to);
    let reduced = objective[j]!;
    relations.forEach((_, i) => {
      reduced -= prices[i]! * matrix[i * columns + j]!;
    });
    if (Math.abs(reduced) < 1e-7) continue;
    // A gain per unit left over must be stopped by a bound, which then adds to what the objective can reach at most.
    const stop = reduced > 0 ? to : from;
    expect(Math.abs(stop)).toBeLessThan(Number.POSITIVE_INFINITY);
    dual += reduced * stop;
  }
  expect(Math.abs(dual - value)).toBeLessThan(10 * scale);
}

function expectAgreement(programme: LinearProgramme): { kind: LinearResult['kind']; value: number } {
  const result = maximiseLinear(programme);
  const expected = oracle(programme);
  expect(result.kind).toBe(expected.kind);
  if (result.kind === 'optimal') {
    expect(Math.abs(result.value - expected.value)).toBeLessThan(1e-7 * (1 + Math.abs(expected.value)));
    expectProvedOptimal(programme, result);
  }
  return result.kind === 'optimal' ? result : { kind: result.kind, value: Number.NaN };
}

describe('maximiseLinear agrees with HiGHS', () => {
  const root = randomStream(20051201);

  it('on random programmes, of which many have no point or no maximum', () => {
    const kinds = { optimal: 0, infeasible: 0, unbounded: 0, 'not-solved': 0 };
    for (let i = 0; i < 400; i++) kinds[expectAgreement(anyProgramme(root.split(i))).kind]++;
    expect(kinds['not-solved']).toBe(0);
    for (const kind of ['optimal', 'infeasible', 'unbounded'] as const) expect(kinds[kind]).toBeGreaterThan(40);
  });

  it('on degenerate programmes with rows that repeat', () => {
    for (let i = 0; i < 120; i++) expectAgreement(degenerateProgramme(root.split(1).split(i)));
  });

  it.each([3, 4, 5, 6])('on the existence of estimates for %s lists', (lists) => {
    let some = 0;
    let none = 0;
    for (let i = 0; i < 30; i++) {
      const model = listModel(root.split(2).split(lists).split(i), lists);
      const plain = expectAgreement(existenceProgramme(model));
      const cone = expectAgreement(existenceCone(model));
      // Of a cone: nothing, or all that is allowed.
      expect(Math.min(Math.abs(cone.value), Math.abs(cone.value - 1))).toBeLessThan(1e-9);
      expect(plain.value > 1e-7).toBe(cone.value > 0.5);
      if (cone.value > 0.5) some++;
      else none++;
    }
    expect(some).toBeGreaterThan(0);
    expect(none).toBeGreaterThan(0);
  });

  // With twenty empty cells to one that is not, small pivots abound: earlier tolerances failed on one of these.
  it.each([8, 10])('on the existence of estimates for sparse tables of %s lists', (lists) => {
    for (let i = 0; i < 5; i++) {
      expectAgreement(existenceCone(listModel(randomStream(77).split(lists).split(i), lists, [0.8, 0.97])));
    }
  });
});
