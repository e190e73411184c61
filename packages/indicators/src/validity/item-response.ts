import { normalQuantile } from '@repere/numerics';
import { type AnswerMatrix, patternsOf } from './answer-matrix.ts';
import { inverseOf } from './inverse.ts';
import { fillCurves, type GridCurves, posteriorOf, type TraitGrid, traitGrid } from './trait-grid.ts';

/** One item of the two-parameter logistic model: chance of yes = 1 / (1 + exp(-slope (trait - location))). */
export interface ItemCurve {
  readonly item: string;
  /** How sharply the item tells people apart. */
  readonly slope: number;
  /** Where on the trait half the people say yes; null for a slope near zero, which has no such place. */
  readonly location: number | null;
  /** Log odds of yes at the mean of the trait. */
  readonly intercept: number;
  readonly slopeError: number | null;
  readonly interceptError: number | null;
  /** Limits of the slope: estimate and normal quantile times standard error. */
  readonly slopeLimits: readonly [number, number] | null;
  /** Limits of the location, by the delta method; null where the slope's limits hold zero, for then it may be anywhere. */
  readonly locationLimits: readonly [number, number] | null;
}

export interface ItemResponseFit {
  readonly status: 'ok' | 'not-converged' | 'not-applicable';
  readonly items: readonly ItemCurve[];
  readonly logLikelihood: number | null;
  readonly aic: number | null;
  readonly bic: number | null;
  readonly iterations: number;
  readonly people: number;
}

const MOST_ITERATIONS = 2_000;
/** Largest change of a parameter at which the fit has settled. */
const SETTLED = 1e-6;
/** Slopes beyond this belong to items that tell people apart perfectly: there is no maximum. */
const STEEPEST = 12;
const FLAT = 1e-3;

/**
 * Fits the two-parameter logistic model by marginal maximum likelihood: EM over a standard normal trait (Bock and Aitkin 1981,
 * Psychometrika 46, 443-459), with the trait on a grid and Newton's method in each M step. Unknown answers are left out of a person's
 * likelihood, as if missing at random. Standard errors come from the cross products of the persons' scores. The trait is turned so
 * that slopes are positive in sum.
 *
 * Items that everybody answers alike have no curve: the fit is `not-applicable` with fewer than three others.
 *
 * @param level Of the limits, 0 to 1.
 */
export function fitItemResponse(matrix: AnswerMatrix, level = 0.95): ItemResponseFit {
  const { items, people } = matrix;
  const patterns = patternsOf(matrix);
  const varying = items.flatMap((_, item) =>
    patterns.rows.some((row) => row[item] === 1) && patterns.rows.some((row) => row[item] === 0) ? [item] : [],
  );
  const nothing = { items: [], logLikelihood: null, aic: null, bic: null, iterations: 0, people } as const;
  if (varying.length < 3) return { status: 'not-applicable', ...nothing };

  const { weights } = patterns;
  const rows = patterns.rows.map((row) => Int8Array.from(varying, (item) => row[item]!));
  const grid = traitGrid();
  const points = grid.nodes.length;
  const width = varying.length;
  const curves: GridCurves = {
    slopes: new Float64Array(width).fill(1),
    intercepts: Float64Array.from(varying, (_, place) => startingIntercept(rows, weights, place)),
    logNo: new Float64Array(width * points),
    logAllNo: new Float64Array(points),
  };
  const { slopes, intercepts } = curves;
  let logLikelihood = Number.NEGATIVE_INFINITY;
  let iterations = 0;
  let isSettled = false;
  while (iterations < MOST_ITERATIONS && !isSettled) {
    iterations++;
    fillCurves(curves, grid);
    const expected = expectations(rows, weights, curves, grid);
    logLikelihood = expected.logLikelihood;
    let change = 0;
    for (let place = 0; place < width; place++) {
      const next = logistic(grid.nodes, expected, place, slopes[place]!, intercepts[place]!);
      change = Math.max(change, Math.abs(next.slope - slopes[place]!), Math.abs(next.intercept - intercepts[place]!));
      slopes[place] = next.slope;
      intercepts[place] = next.intercept;
    }
    isSettled = change < SETTLED;
    if (slopes.some((slope) => Math.abs(slope) > STEEPEST)) break;
  }
  if (slopes.reduce((sum, slope) => sum + slope, 0) < 0)
    for (let place = 0; place < slopes.length; place++) slopes[place] = -slopes[place]!;
  fillCurves(curves, grid);
  const covariance = isSettled ? covarianceOf(rows, weights, curves, grid) : null;
  const parameters = 2 * width;
  return {
    status: isSettled ? 'ok' : 'not-converged',
    items: varying.map((item, place) => curveOf(items[item] ?? '', place, curves, covariance, level)),
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(people) - 2 * logLikelihood,
    iterations,
    people,
  };
}

/** An item with its errors. `covariance` is of slope and intercept of each item in turn. */
function curveOf(
  item: string,
  place: number,
  { slopes, intercepts }: GridCurves,
  covariance: Float64Array | null,
  level: number,
): ItemCurve {
  const slope = slopes[place]!;
  const intercept = intercepts[place]!;
  const location = Math.abs(slope) < FLAT ? null : -intercept / slope;
  const shared = { item, slope, location, intercept };
  if (covariance === null) {
    return { ...shared, slopeError: null, interceptError: null, slopeLimits: null, locationLimits: null };
  }
  const size = 2 * slopes.length;
  const at = (row: number, column: number) => covariance[(2 * place + row) * size + 2 * place + column]!;
  const reach = normalQuantile((1 + level) / 2);
  const slopeError = Math.sqrt(at(0, 0));
  const slopeLimits = [slope - reach * slopeError, slope + reach * slopeError] as const;
  const isSloping = slopeLimits[0] > 0 || slopeLimits[1] < 0;
  const variance =
    location === null ? Number.NaN : (at(1, 1) + 2 * location * at(0, 1) + location * location * at(0, 0)) / slope ** 2;
  const locationError = Math.sqrt(variance);
  return {
    ...shared,
    slopeError,
    interceptError: Math.sqrt(at(1, 1)),
    slopeLimits,
    locationLimits:
      location === null || !isSloping || !(variance >= 0)
        ? null
        : [location - reach * locationError, location + reach * locationError],
  };
}

/** Chance of yes of an item at a place of the trait. */
export function chanceOfYes({ slope, intercept }: Pick<ItemCurve, 'slope' | 'intercept'>, trait: number): number {
  return 1 / (1 + Math.exp(-(slope * trait + intercept)));
}

/** Fisher information of the items together at a place of the trait: where the list of signs tells people apart. */
export function testInformation(items: readonly ItemCurve[], trait: number): number {
  return items.reduce((sum, item) => {
    const chance = chanceOfYes(item, trait);
    return sum + item.slope * item.slope * chance * (1 - chance);
  }, 0);
}

function startingIntercept(rows: readonly Int8Array[], weights: Float64Array, item: number): number {
  let yes = 0.5;
  let known = 1;
  rows.forEach((row, index) => {
    if (row[item]! < 0) return;
    known += weights[index]!;
    if (row[item] === 1) yes += weights[index]!;
  });
  return Math.log(yes / (known - yes));
}

/** What the M step needs to know of everybody's answers and traits. */
interface Expectations {
  readonly logLikelihood: number;
  /** People by point, all of them. */
  readonly people: Float64Array;
  /** People who did not answer an item, items by points. */
  readonly missing: Float64Array;
  /** By item, people who said yes, and the sum of their expected traits. */
  readonly yes: Float64Array;
  readonly yesTrait: Float64Array;
}

function expectations(
  rows: readonly Int8Array[],
  weights: Float64Array,
  curves: GridCurves,
  grid: TraitGrid,
): Expectations {
  const points = grid.nodes.length;
  const width = curves.slopes.length;
  const people = new Float64Array(points);
  const missing = new Float64Array(width * points);
  const yes = new Float64Array(width);
  const yesTrait = new Float64Array(width);
  const posterior = new Float64Array(points);
  let logLikelihood = 0;
  rows.forEach((row, index) => {
    const weight = weights[index]!;
    logLikelihood += weight * posteriorOf(row, curves, grid, posterior);
    let trait = 0;
    for (let point = 0; point < points; point++) {
      people[point]! += weight * posterior[point]!;
      trait += posterior[point]! * grid.nodes[point]!;
    }
    for (let item = 0; item < width; item++) {
      const answer = row[item]!;
      if (answer === 1) {
        yes[item]! += weight;
        yesTrait[item]! += weight * trait;
      } else if (answer < 0) {
        const from = item * points;
        for (let point = 0; point < points; point++) missing[from + point]! += weight * posterior[point]!;
      }
    }
  });
  return { logLikelihood, people, missing, yes, yesTrait };
}

/** Logistic regression of an item's expected answers, by Newton with steps halved until the likelihood does not fall. */
function logistic(
  nodes: Float64Array,
  { people, missing, yes, yesTrait }: Expectations,
  item: number,
  fromSlope: number,
  fromIntercept: number,
) {
  const points = nodes.length;
  const asked = people.map((count, point) => count - missing[item * points + point]!);
  const value = (slope: number, intercept: number): number => {
    let sum = slope * yesTrait[item]! + intercept * yes[item]!;
    for (let point = 0; point < points; point++) {
      const odds = slope * nodes[point]! + intercept;
      sum -= asked[point]! * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))));
    }
    return sum;
  };
  let slope = fromSlope;
  let intercept = fromIntercept;
  let now = value(slope, intercept);
  for (let step = 0; step < 25; step++) {
    let [g1, g0, h11, h10, h00] = [yesTrait[item]!, yes[item]!, 0, 0, 0];
    for (let point = 0; point < points; point++) {
      const node = nodes[point]!;
      const chance = 1 / (1 + Math.exp(-(slope * node + intercept)));
      const weight = asked[point]! * chance * (1 - chance);
      g1 -= asked[point]! * chance * node;
      g0 -= asked[point]! * chance;
      h11 += weight * node * node;
      h10 += weight * node;
      h00 += weight;
    }
    const determinant = h11 * h00 - h10 * h10;
    if (!(determinant > 1e-12)) break;
    let d1 = (h00 * g1 - h10 * g0) / determinant;
    let d0 = (h11 * g0 - h10 * g1) / determinant;
    let next = value(slope + d1, intercept + d0);
    for (let halved = 0; next < now && halved < 30; halved++) {
      d1 /= 2;
      d0 /= 2;
      next = value(slope + d1, intercept + d0);
    }
    if (!(next >= now)) break;
    slope += d1;
    intercept += d0;
    now = next;
    if (Math.abs(d1) + Math.abs(d0) < 1e-10) break;
  }
  return { slope, intercept };
}

/** Covariance of slope and intercept of each item in turn; null where the cross products of scores cannot be inverted. */
function covarianceOf(
  rows: readonly Int8Array[],
  weights: Float64Array,
  curves: GridCurves,
  grid: TraitGrid,
): Float64Array | null {
  const { nodes } = grid;
  const points = nodes.length;
  const width = curves.slopes.length;
  const size = 2 * width;
  const chances = curves.logNo.map((log) => -Math.expm1(log));
  const information = new Float64Array(size * size);
  const posterior = new Float64Array(points);
  const score = new Float64Array(size);
  rows.forEach((row, index) => {
    posteriorOf(row, curves, grid, posterior);
    score.fill(0);
    for (let item = 0; item < width; item++) {
      const answer = row[item]!;
      if (answer < 0) continue;
      let bySlope = 0;
      let byIntercept = 0;
      for (let point = 0; point < points; point++) {
        const residual = posterior[point]! * (answer - chances[item * points + point]!);
        bySlope += residual * nodes[point]!;
        byIntercept += residual;
      }
      score[2 * item] = bySlope;
      score[2 * item + 1] = byIntercept;
    }
    for (let i = 0; i < size; i++) {
      const factor = weights[index]! * score[i]!;
      for (let j = 0; j <= i; j++) information[i * size + j]! += factor * score[j]!;
    }
  });
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) information[j * size + i] = information[i * size + j]!;
  return inverseOf(information, size);
}
