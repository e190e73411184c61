import { choleskyFactor, choleskySolve } from './cholesky.ts';

/** A concave function to maximise, for example a log-likelihood with natural parameters. */
export interface ConcaveObjective {
  /** Its value, without further effect; NaN or minus infinity where it has none. */
  value(parameters: Float64Array): number;
  /**
   * Its derivatives at the same parameters: the gradient, and minus the matrix of second derivatives (the information) in
   * the lower triangle of `information`, row-major. Called right after `value` with equal parameters, so that intermediate
   * results may be kept from there.
   */
  derivatives(parameters: Float64Array, gradient: Float64Array, information: Float64Array): void;
}

/** Buffers of {@link maximiseConcave} for one number of parameters; allocate once, use for many fits. */
export interface NewtonWorkspace {
  readonly size: number;
  /** After a run: the gradient at the result. */
  readonly gradient: Float64Array;
  /** After a converged run: the Cholesky factor of the information at the result, for standard errors. */
  readonly factor: Float64Array;
  readonly step: Float64Array;
  readonly trial: Float64Array;
}

/** Allocates the buffers. */
export function newtonWorkspace(size: number): NewtonWorkspace {
  return {
    size,
    gradient: new Float64Array(size),
    factor: new Float64Array(size * size),
    step: new Float64Array(size),
    trial: new Float64Array(size),
  };
}

/** When to stop. */
export interface NewtonOptions {
  /**
   * Converged when no element of the gradient is larger in absolute value. For counts that add up to n, rounding alone
   * leaves about 1e-15 n, so a tolerance below 1e-14 n may never be met.
   */
  readonly gradientTolerance: number;
  /** Newton steps at most; 100 by default. A concave function with a maximum needs 4 to 20. */
  readonly maxIterations?: number;
}

/** How a run ended. */
export type NewtonResult = {
  readonly value: number;
  /** Newton steps taken. */
  readonly iterations: number;
  /** Times a step was halved, in all. */
  readonly halvings: number;
  /** Largest absolute element of the gradient. */
  readonly maxGradient: number;
} & ({ readonly kind: 'converged' } | { readonly kind: 'not-converged'; readonly reason: NewtonFailure });

/** Why a run did not converge. */
export type NewtonFailure =
  /** The function has no finite value at the start. */
  | 'bad-start'
  /** The information is not positive definite: the parameters are not identified there, or lie near infinity. */
  | 'singular'
  /** No step along the Newton direction raised the value, though the gradient is not small. */
  | 'no-ascent'
  | 'iteration-limit';

/**
 * Maximises a concave function by Newton's method with step halving.
 *
 * `parameters` holds the start and receives the best point found, also when the run does not converge. A full step is tried
 * first and halved until the value rises; near the maximum, where the possible rise is below the rounding of the value, the
 * gradient decides in its place. Nothing but the result is allocated.
 */
export function maximiseConcave(
  objective: ConcaveObjective,
  parameters: Float64Array,
  workspace: NewtonWorkspace,
  { gradientTolerance, maxIterations = 100 }: NewtonOptions,
): NewtonResult {
  const { size, gradient, factor, step, trial } = workspace;
  let value = objective.value(parameters);
  let halvings = 0;
  if (!Number.isFinite(value)) return notConverged('bad-start', value, 0, 0, Number.NaN);
  objective.derivatives(parameters, gradient, factor);
  let maxGradient = largest(gradient, size);
  for (let iterations = 0; ; iterations++) {
    if (!choleskyFactor(factor, size)) return notConverged('singular', value, iterations, halvings, maxGradient);
    if (maxGradient <= gradientTolerance) return { kind: 'converged', value, iterations, halvings, maxGradient };
    if (iterations === maxIterations) return notConverged('iteration-limit', value, iterations, halvings, maxGradient);
    for (let i = 0; i < size; i++) step[i] = gradient[i]!;
    choleskySolve(factor, size, step);
    let slope = 0;
    for (let i = 0; i < size; i++) slope += step[i]! * gradient[i]!;
    // Twice the rise that a quadratic function would show over the full step.
    const isWithinRounding = slope <= ROUNDING * (1 + Math.abs(value));
    let length = 1;
    let accepted = false;
    let trialValue = value;
    for (let halving = 0; halving <= MAX_HALVINGS; halving++) {
      for (let i = 0; i < size; i++) trial[i] = parameters[i]! + length * step[i]!;
      trialValue = objective.value(trial);
      // Strictly higher too: the demanded rise of a tiny step is lost in rounding.
      const isHigher = trialValue > value && trialValue >= value + SUFFICIENT * length * slope;
      accepted = Number.isFinite(trialValue) && (isWithinRounding || isHigher);
      if (accepted) break;
      halvings++;
      length /= 2;
    }
    if (!accepted) return notConverged('no-ascent', value, iterations, halvings, maxGradient);
    const before = maxGradient;
    objective.derivatives(trial, gradient, factor);
    maxGradient = largest(gradient, size);
    if (isWithinRounding && !(maxGradient < before)) {
      // The last step did not help: put back what belongs to the point that is kept.
      objective.value(parameters);
      objective.derivatives(parameters, gradient, factor);
      return notConverged('no-ascent', value, iterations, halvings, before);
    }
    for (let i = 0; i < size; i++) parameters[i] = trial[i]!;
    value = trialValue;
  }
}

/** Share of the slope that a step must gain (Armijo's condition); small, since halving is a safeguard here. */
const SUFFICIENT = 1e-4;
/** Rises below this share of the value are lost in the rounding of sums over a few hundred cells. */
const ROUNDING = 1e-12;
/** 2^-60 of a step changes no parameter. */
const MAX_HALVINGS = 60;

function largest(values: Float64Array, size: number): number {
  let max = 0;
  for (let i = 0; i < size; i++) {
    const magnitude = Math.abs(values[i]!);
    // Never lost to a later number, so that it cannot pass for convergence.
    if (Number.isNaN(magnitude)) return magnitude;
    if (magnitude > max) max = magnitude;
  }
  return max;
}

function notConverged(
  reason: NewtonFailure,
  value: number,
  iterations: number,
  halvings: number,
  maxGradient: number,
): NewtonResult {
  return { kind: 'not-converged', reason, value, iterations, halvings, maxGradient };
}
