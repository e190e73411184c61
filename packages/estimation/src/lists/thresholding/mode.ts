import { maximiseConcave, newtonWorkspace } from '@repere/numerics';
import type { CoefficientPosterior } from './posterior.ts';

/** Where a posterior is highest, and how it falls away from there. */
export interface PosteriorMode {
  /** Coefficients, in the order of the posterior's members. */
  readonly coefficients: Float64Array;
  /** Cholesky factor of minus the second derivatives of the log density, row-major. */
  readonly factor: Float64Array;
}

/** The mode by Newton's method; `null` when it was not found. */
export function posteriorMode(posterior: CoefficientPosterior, start: Float64Array): PosteriorMode | null {
  const coefficients = Float64Array.from(posterior.members, (member) => start[member]!);
  const workspace = newtonWorkspace(coefficients.length);
  const result = maximiseConcave(posterior, coefficients, workspace, {
    gradientTolerance: Math.max(SCORE_TOLERANCE, SCORE_ROUNDING * posterior.persons),
    maxIterations: MAX_ITERATIONS,
  });
  return result.kind === 'converged' ? { coefficients, factor: workspace.factor } : null;
}

/** In persons. A proposal need not sit exactly at the mode; this is tighter than the draws need. */
const SCORE_TOLERANCE = 1e-8;
const SCORE_ROUNDING = 1e-12;
const MAX_ITERATIONS = 500;
