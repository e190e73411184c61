import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../test/reference/resampling.json';
import { choleskySolve } from './cholesky.ts';
import { logFactorial } from './gamma.ts';
import { type ConcaveObjective, maximiseConcave, newtonWorkspace } from './newton.ts';

/** Poisson regression with log link: design row-major, one row a count. */
function poissonRegression(design: Float64Array, counts: readonly number[]): ConcaveObjective {
  const size = design.length / counts.length;
  const means = new Float64Array(counts.length);
  return {
    value(parameters) {
      let sum = 0;
      counts.forEach((count, row) => {
        let eta = 0;
        for (let j = 0; j < size; j++) eta += design[row * size + j]! * parameters[j]!;
        means[row] = Math.exp(eta);
        sum += count * eta - means[row]! - logFactorial(count);
      });
      return sum;
    },
    derivatives(_, gradient, information) {
      gradient.fill(0);
      information.fill(0);
      counts.forEach((count, row) => {
        for (let j = 0; j < size; j++) {
          const x = design[row * size + j]!;
          gradient[j]! += x * (count - means[row]!);
          for (let k = 0; k <= j; k++) information[j * size + k]! += x * design[row * size + k]! * means[row]!;
        }
      });
    },
  };
}

// Intercept, lists a, b, c, and a with b, as in test/reference/resampling.R.
const DESIGN = Float64Array.from(
  [
    [1, 1, 0, 0, 0],
    [1, 0, 1, 0, 0],
    [1, 1, 1, 0, 1],
    [1, 0, 0, 1, 0],
    [1, 1, 0, 1, 0],
    [1, 0, 1, 1, 0],
    [1, 1, 1, 1, 1],
  ].flat(),
);

describe('maximiseConcave', () => {
  it('fits the Poisson regression as R does, standard errors included', () => {
    const { counts, coefficients, standardErrors, logLik } = reference.regression;
    const parameters = new Float64Array(5);
    const workspace = newtonWorkspace(5);
    const result = maximiseConcave(poissonRegression(DESIGN, counts), parameters, workspace, {
      gradientTolerance: 1e-10,
    });
    expect(result.kind).toBe('converged');
    expect(result.value).toBeCloseTo(logLik, 12);
    expect(result.maxGradient).toBeLessThanOrEqual(1e-10);
    for (let i = 0; i < 5; i++) {
      expect(parameters[i]).toBeCloseTo(coefficients[i]!, 11);
      const unit = new Float64Array(5);
      unit[i] = 1;
      choleskySolve(workspace.factor, 5, unit);
      expect(Math.sqrt(unit[i]!)).toBeCloseTo(standardErrors[i]!, 11);
    }
  });

  it('reaches the same maximum from far away, halving steps on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 5, maxLength: 5 }), (start) => {
        const parameters = Float64Array.from(start);
        const result = maximiseConcave(
          poissonRegression(DESIGN, reference.regression.counts),
          parameters,
          newtonWorkspace(5),
          { gradientTolerance: 1e-9 },
        );
        expect(result.kind).toBe('converged');
        reference.regression.coefficients.forEach((coefficient, i) => {
          expect(parameters[i]).toBeCloseTo(coefficient, 8);
        });
      }),
    );
  });

  it('never lowers the value, and halves a step that would', () => {
    // log cosh has a flat second derivative far out, where a full Newton step overshoots without bound.
    const visited: number[] = [];
    const objective: ConcaveObjective = {
      value: ([x]) => -Math.log(Math.cosh(x!)),
      derivatives([x], gradient, information) {
        visited.push(this.value(Float64Array.of(x!)));
        gradient[0] = -Math.tanh(x!);
        information[0] = 1 / Math.cosh(x!) ** 2;
      },
    };
    const parameters = Float64Array.of(5);
    const result = maximiseConcave(objective, parameters, newtonWorkspace(1), { gradientTolerance: 1e-12 });
    expect(result.kind).toBe('converged');
    expect(result.halvings).toBeGreaterThan(0);
    expect(Math.abs(parameters[0]!)).toBeLessThan(1e-12);
    for (let i = 1; i < visited.length; i++) expect(visited[i]).toBeGreaterThanOrEqual(visited[i - 1]!);
  });

  it('is exact in one step for a quadratic function', () => {
    const objective: ConcaveObjective = {
      value: ([x, y]) => -(x! ** 2) - x! * y! - y! ** 2 + 3 * x!,
      derivatives([x, y], gradient, information) {
        gradient.set([-2 * x! - y! + 3, -x! - 2 * y!]);
        information.set([2, 0, 1, 2]);
      },
    };
    const parameters = Float64Array.of(40, -7);
    const result = maximiseConcave(objective, parameters, newtonWorkspace(2), { gradientTolerance: 1e-9 });
    expect(result).toMatchObject({ kind: 'converged', iterations: 1, halvings: 0 });
    expect(parameters[0]).toBeCloseTo(2, 12);
    expect(parameters[1]).toBeCloseTo(-1, 12);
  });

  it('does not converge where the maximum is at infinity', () => {
    // Nobody is on both lists: the likelihood rises for ever as the interaction falls.
    const counts = [30, 20, 0, 10, 4, 3, 0];
    const parameters = new Float64Array(5);
    const result = maximiseConcave(poissonRegression(DESIGN, counts), parameters, newtonWorkspace(5), {
      gradientTolerance: 1e-13,
      maxIterations: 25,
    });
    expect(result.kind).toBe('not-converged');
  });

  it('reports parameters that the data do not identify', () => {
    const twice = Float64Array.of(1, 1, 1, 1, 1, 1);
    const result = maximiseConcave(poissonRegression(twice, [3, 4, 5]), new Float64Array(2), newtonWorkspace(2), {
      gradientTolerance: 1e-9,
    });
    expect(result).toMatchObject({ kind: 'not-converged', reason: 'singular', iterations: 0 });
  });

  it('reports a start without a value', () => {
    const nowhere: ConcaveObjective = { value: () => Number.NaN, derivatives: () => undefined };
    const result = maximiseConcave(nowhere, new Float64Array(1), newtonWorkspace(1), { gradientTolerance: 1 });
    expect(result).toMatchObject({ kind: 'not-converged', reason: 'bad-start' });
  });

  it('reports a gradient that contradicts the value', () => {
    const wrongSign: ConcaveObjective = {
      value: ([x]) => -((x! - 1) ** 2),
      derivatives([x], gradient, information) {
        gradient[0] = 2 * (x! - 1);
        information[0] = 2;
      },
    };
    const parameters = Float64Array.of(5);
    const result = maximiseConcave(wrongSign, parameters, newtonWorkspace(1), { gradientTolerance: 1e-9 });
    expect(result).toMatchObject({ kind: 'not-converged', reason: 'no-ascent' });
    expect(parameters[0]).toBe(5);
  });

  it('does not take a gradient that is not a number for convergence', () => {
    const broken: ConcaveObjective = {
      value: ([x, y]) => -(x! ** 2) - y! ** 2,
      derivatives(_, gradient, information) {
        gradient.set([Number.NaN, 0]);
        information.set([2, 0, 0, 2]);
      },
    };
    const result = maximiseConcave(broken, new Float64Array(2), newtonWorkspace(2), { gradientTolerance: 1e-9 });
    expect(result).toMatchObject({ kind: 'not-converged', reason: 'no-ascent', maxGradient: Number.NaN });
  });

  it('stops at the limit of iterations with the best point so far', () => {
    const counts = reference.regression.counts;
    const objective = poissonRegression(DESIGN, counts);
    const parameters = new Float64Array(5);
    const start = objective.value(parameters);
    const result = maximiseConcave(objective, parameters, newtonWorkspace(5), {
      gradientTolerance: 1e-9,
      maxIterations: 2,
    });
    expect(result).toMatchObject({ kind: 'not-converged', reason: 'iteration-limit', iterations: 2 });
    expect(result.value).toBeGreaterThan(start);
    expect(objective.value(parameters)).toBe(result.value);
  });

  it('gives a result without iterations for no parameters', () => {
    const constant: ConcaveObjective = { value: () => 7, derivatives: () => undefined };
    const result = maximiseConcave(constant, new Float64Array(0), newtonWorkspace(0), { gradientTolerance: 1e-9 });
    expect(result).toMatchObject({ kind: 'converged', value: 7, iterations: 0 });
  });
});
