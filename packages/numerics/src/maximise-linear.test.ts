import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearProgramme, Relation } from './linear-programme.ts';
import { maximiseLinear } from './maximise-linear.ts';

function programme(
  objective: number[],
  rows: readonly (readonly [number[], Relation, number])[],
  bounds: { lower?: number[]; upper?: number[] } = {},
): LinearProgramme {
  return {
    objective: Float64Array.from(objective),
    matrix: Float64Array.from(rows.flatMap(([coefficients]) => coefficients)),
    relations: rows.map(([, relation]) => relation),
    rightSide: Float64Array.from(rows, ([, , right]) => right),
    ...(bounds.lower === undefined ? {} : { lower: Float64Array.from(bounds.lower) }),
    ...(bounds.upper === undefined ? {} : { upper: Float64Array.from(bounds.upper) }),
  };
}

function solved(given: LinearProgramme) {
  const result = maximiseLinear(given);
  if (result.kind !== 'optimal') throw new Error(result.kind);
  return result;
}

const INFINITY = Number.POSITIVE_INFINITY;

describe('maximiseLinear', () => {
  it('solves a textbook example, prices included', () => {
    // Dantzig and Thapa (1997), Linear programming 1: a product-mix problem in the usual form.
    const result = solved(
      programme(
        [3, 5],
        [
          [[1, 0], '<=', 4],
          [[0, 2], '<=', 12],
          [[3, 2], '<=', 18],
        ],
      ),
    );
    expect(result.value).toBe(36);
    expect(Array.from(result.solution)).toEqual([2, 6]);
    expect(Array.from(result.prices, (price) => price + 0)).toEqual([0, 1.5, 1]);
  });

  it('handles equations, lower limits of rows, and right sides below zero', () => {
    const result = solved(
      programme(
        [-1, -2, 1],
        [
          [[1, 1, 1], '=', 10],
          [[1, -1, 0], '>=', 2],
          [[-1, 0, -1], '<=', -4],
          [[0, 0, 1], '<=', 7],
        ],
      ),
    );
    expect(result.value).toBeCloseTo(4, 12);
    expect(Array.from(result.solution)).toEqual([3, 0, 7]);
  });

  it('handles free variables and bounds on either side', () => {
    const result = solved(
      programme(
        [0, 0, 1],
        [
          [[1, 1, -1], '=', 4],
          [[1, -1, 0], '>=', 1],
        ],
        { lower: [-INFINITY, -INFINITY, -INFINITY], upper: [5, 5, INFINITY] },
      ),
    );
    expect(result.value).toBe(5);
    expect(Array.from(result.solution)).toEqual([5, 4, 5]);
  });

  it('moves variables from bound to bound without any row', () => {
    const result = solved(programme([1, -1, 2], [], { lower: [-1, -2, -3], upper: [4, 5, 6] }));
    expect(Array.from(result.solution)).toEqual([4, -2, 6]);
    expect(result.value).toBe(18);
  });

  it('finds the lowest corner for objectives below zero, and any point for none', () => {
    const rows: [number[], Relation, number][] = [[[1, 1], '>=', 3]];
    expect(solved(programme([-2, -3], rows)).value).toBe(-6);
    expect(solved(programme([0, 0], rows)).value).toBe(0);
  });

  it('tells a programme without a point', () => {
    const contradiction = programme([1], [[[1], '>=', 5]], { upper: [4] });
    expect(maximiseLinear(contradiction).kind).toBe('infeasible');
    const equations = programme(
      [1, 1],
      [
        [[1, 1], '=', 3],
        [[2, 2], '=', 7],
      ],
    );
    expect(maximiseLinear(equations).kind).toBe('infeasible');
    expect(maximiseLinear(programme([1], [], { lower: [2], upper: [1] })).kind).toBe('infeasible');
    expect(maximiseLinear(programme([0], [[[0], '=', 1]])).kind).toBe('infeasible');
  });

  it('tells a programme without a maximum', () => {
    expect(maximiseLinear(programme([1, 0], [[[1, -1], '<=', 1]])).kind).toBe('unbounded');
    expect(maximiseLinear(programme([1], [])).kind).toBe('unbounded');
    expect(maximiseLinear(programme([-1], [], { lower: [-INFINITY] })).kind).toBe('unbounded');
  });

  it('copes with rows that repeat or follow from others', () => {
    const result = solved(
      programme(
        [1, 2, 0],
        [
          [[1, 1, 1], '=', 6],
          [[2, 2, 2], '=', 12],
          [[1, 0, 0], '=', 1],
          [[0, 1, 1], '=', 5],
          [[0, 0, 0], '<=', 0],
        ],
      ),
    );
    expect(result.value).toBe(11);
  });

  it('does not cycle on the examples of Beale and of Marshall and Suurballe', () => {
    // Beale (1955), Cycling in the dual simplex algorithm; the steepest column with the first row cycles for ever.
    const beale = solved(
      programme(
        [0.75, -150, 0.02, -6],
        [
          [[0.25, -60, -0.04, 9], '<=', 0],
          [[0.5, -90, -0.02, 3], '<=', 0],
          [[0, 0, 1, 0], '<=', 1],
        ],
      ),
    );
    expect(beale.value).toBeCloseTo(0.05, 12);
    // Marshall and Suurballe (1969), A note on cycling in the simplex method.
    const marshall = solved(
      programme(
        [10, -57, -9, -24],
        [
          [[0.5, -5.5, -2.5, 9], '<=', 0],
          [[0.5, -1.5, -0.5, 1], '<=', 0],
          [[1, 0, 0, 0], '<=', 1],
        ],
      ),
    );
    expect(marshall.value).toBeCloseTo(1, 12);
  });

  it('solves the cube of Klee and Minty', () => {
    const size = 10;
    const rows = Array.from({ length: size }, (_, i): [number[], Relation, number] => [
      Array.from({ length: size }, (_, j) => (j < i ? 2 ** (i - j + 1) : j === i ? 1 : 0)),
      '<=',
      5 ** (i + 1),
    ]);
    const objective = Array.from({ length: size }, (_, j) => 2 ** (size - 1 - j));
    expect(solved(programme(objective, rows)).value).toBeCloseTo(5 ** size, 3);
  });

  it('gives the same solution whatever the units of rows and variables', () => {
    const base = programme(
      [3, 2, 4],
      [
        [[1, 1, 2], '<=', 4],
        [[2, 0, 3], '<=', 5],
        [[2, 1, 3], '<=', 7],
      ],
    );
    const expected = solved(base);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: -9, max: 9 }),
        (powers, size) => {
          const rowUnits = powers.slice(0, 3).map((power) => 10 ** power);
          const columnUnits = powers.slice(3).map((power) => 10 ** power);
          const scale = 10 ** size;
          const result = solved({
            objective: base.objective.map((value, j) => value * columnUnits[j]!),
            matrix: base.matrix.map((value, at) => value * rowUnits[Math.floor(at / 3)]! * columnUnits[at % 3]!),
            relations: base.relations,
            rightSide: base.rightSide.map((value, i) => value * rowUnits[i]! * scale),
          });
          expect(result.value / scale).toBeCloseTo(expected.value, 9);
          result.solution.forEach((value, j) => {
            expect((value * columnUnits[j]!) / scale).toBeCloseTo(expected.solution[j]!, 9);
          });
        },
      ),
    );
  });

  it('leaves its input as it was', () => {
    const given = programme([1, 1], [[[1, 2], '>=', -4]], { lower: [-3, -3], upper: [2, 2] });
    const copy = structuredClone(given);
    maximiseLinear(given);
    expect(given).toEqual(copy);
  });

  it.each([
    ['a matrix of another size', { matrix: new Float64Array(3) }],
    ['too few relations', { relations: [] }],
    ['bounds of another size', { lower: new Float64Array(1) }],
    ['an infinite coefficient', { objective: Float64Array.of(1, INFINITY) }],
    ['a right side that is not a number', { rightSide: Float64Array.of(Number.NaN) }],
    ['a bound that is not a number', { upper: Float64Array.of(1, Number.NaN) }],
  ])('refuses %s', (_, change) => {
    expect(() => maximiseLinear({ ...programme([1, 1], [[[1, 1], '<=', 1]]), ...change })).toThrow(RangeError);
  });
});
