import { type AnswerMatrix, patternsOf } from './answer-matrix.ts';

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

/** Points of the trait, in standard deviations, over which it is integrated. */
const POINTS = 61;
const REACH = 6;
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
 */
export function fitItemResponse(matrix: AnswerMatrix): ItemResponseFit {
  const { items, people } = matrix;
  const { rows, weights } = patternsOf(matrix);
  const varying = items.flatMap((_, item) =>
    rows.some((row) => row[item] === 1) && rows.some((row) => row[item] === 0) ? [item] : [],
  );
  const nothing = { items: [], logLikelihood: null, aic: null, bic: null, iterations: 0, people } as const;
  if (varying.length < 3) return { status: 'not-applicable', ...nothing };

  const nodes = Float64Array.from({ length: POINTS }, (_, index) => -REACH + (2 * REACH * index) / (POINTS - 1));
  const prior = nodes.map((node) => Math.exp(-(node * node) / 2));
  const total = prior.reduce((sum, value) => sum + value, 0);
  for (let point = 0; point < POINTS; point++) prior[point]! /= total;

  const slopes = new Float64Array(varying.length).fill(1);
  const intercepts = Float64Array.from(varying, (item) => startingIntercept(rows, weights, item));
  const posterior = new Float64Array(POINTS);
  const logYes = new Float64Array(varying.length * POINTS);
  const logNo = new Float64Array(varying.length * POINTS);
  let logLikelihood = Number.NEGATIVE_INFINITY;
  let iterations = 0;
  let isSettled = false;
  while (iterations < MOST_ITERATIONS && !isSettled) {
    iterations++;
    const yes = new Float64Array(varying.length * POINTS);
    const asked = new Float64Array(varying.length * POINTS);
    fillLogChances(slopes, intercepts, nodes, logYes, logNo);
    logLikelihood = 0;
    rows.forEach((row, index) => {
      logLikelihood += weights[index]! * posteriorOf(row, varying, prior, logYes, logNo, posterior);
      for (let place = 0; place < varying.length; place++) {
        const answer = row[varying[place]!]!;
        if (answer < 0) continue;
        for (let point = 0; point < POINTS; point++) {
          const share = weights[index]! * posterior[point]!;
          asked[place * POINTS + point]! += share;
          if (answer === 1) yes[place * POINTS + point]! += share;
        }
      }
    });
    let change = 0;
    for (let place = 0; place < varying.length; place++) {
      const from = place * POINTS;
      const next = logistic(
        nodes,
        yes.subarray(from, from + POINTS),
        asked.subarray(from, from + POINTS),
        slopes[place]!,
        intercepts[place]!,
      );
      change = Math.max(change, Math.abs(next.slope - slopes[place]!), Math.abs(next.intercept - intercepts[place]!));
      slopes[place] = next.slope;
      intercepts[place] = next.intercept;
    }
    isSettled = change < SETTLED;
    if (slopes.some((slope) => Math.abs(slope) > STEEPEST)) break;
  }
  if (slopes.reduce((sum, slope) => sum + slope, 0) < 0)
    for (let place = 0; place < slopes.length; place++) slopes[place] = -slopes[place]!;
  fillLogChances(slopes, intercepts, nodes, logYes, logNo);
  const errors = isSettled ? standardErrors({ rows, weights, varying, prior, nodes, logYes, logNo }) : null;
  const parameters = 2 * varying.length;
  return {
    status: isSettled ? 'ok' : 'not-converged',
    items: varying.map((item, place): ItemCurve => {
      const slope = slopes[place]!;
      const intercept = intercepts[place]!;
      return {
        item: items[item] ?? '',
        slope,
        location: Math.abs(slope) < FLAT ? null : -intercept / slope,
        intercept,
        slopeError: errors?.[2 * place] ?? null,
        interceptError: errors?.[2 * place + 1] ?? null,
      };
    }),
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(people) - 2 * logLikelihood,
    iterations,
    people,
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

function fillLogChances(
  slopes: Float64Array,
  intercepts: Float64Array,
  nodes: Float64Array,
  logYes: Float64Array,
  logNo: Float64Array,
): void {
  for (let place = 0; place < slopes.length; place++) {
    for (let point = 0; point < nodes.length; point++) {
      const odds = slopes[place]! * nodes[point]! + intercepts[place]!;
      // log of the logistic function without overflow on either side.
      const tail = Math.log1p(Math.exp(-Math.abs(odds)));
      logYes[place * nodes.length + point] = Math.min(odds, 0) - tail;
      logNo[place * nodes.length + point] = Math.min(-odds, 0) - tail;
    }
  }
}

/** Fills the chances of the grid points given a row, and gives the log likelihood of the row. */
function posteriorOf(
  row: Int8Array,
  varying: readonly number[],
  prior: Float64Array,
  logYes: Float64Array,
  logNo: Float64Array,
  posterior: Float64Array,
): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < POINTS; point++) {
    let log = Math.log(prior[point]!);
    for (let place = 0; place < varying.length; place++) {
      const answer = row[varying[place]!]!;
      if (answer === 1) log += logYes[place * POINTS + point]!;
      else if (answer === 0) log += logNo[place * POINTS + point]!;
    }
    posterior[point] = log;
    if (log > highest) highest = log;
  }
  let sum = 0;
  for (let point = 0; point < POINTS; point++) {
    posterior[point] = Math.exp(posterior[point]! - highest);
    sum += posterior[point]!;
  }
  for (let point = 0; point < POINTS; point++) posterior[point]! /= sum;
  return highest + Math.log(sum);
}

/** Logistic regression of expected answers on the grid, by Newton with steps halved until the likelihood does not fall. */
function logistic(
  nodes: Float64Array,
  yes: Float64Array,
  asked: Float64Array,
  fromSlope: number,
  fromIntercept: number,
) {
  const value = (slope: number, intercept: number): number => {
    let sum = 0;
    for (let point = 0; point < nodes.length; point++) {
      const odds = slope * nodes[point]! + intercept;
      sum += yes[point]! * odds - asked[point]! * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))));
    }
    return sum;
  };
  let slope = fromSlope;
  let intercept = fromIntercept;
  let now = value(slope, intercept);
  for (let step = 0; step < 25; step++) {
    let [g1, g0, h11, h10, h00] = [0, 0, 0, 0, 0];
    for (let point = 0; point < nodes.length; point++) {
      const node = nodes[point]!;
      const chance = 1 / (1 + Math.exp(-(slope * node + intercept)));
      const residual = yes[point]! - asked[point]! * chance;
      const weight = asked[point]! * chance * (1 - chance);
      g1 += residual * node;
      g0 += residual;
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

interface Fitted {
  readonly rows: readonly Int8Array[];
  readonly weights: Float64Array;
  readonly varying: readonly number[];
  readonly prior: Float64Array;
  readonly nodes: Float64Array;
  readonly logYes: Float64Array;
  readonly logNo: Float64Array;
}

/** Standard errors of slope and intercept of each item, in turn; null where the cross products cannot be inverted. */
function standardErrors({ rows, weights, varying, prior, nodes, logYes, logNo }: Fitted): readonly number[] | null {
  const size = 2 * varying.length;
  const information = new Float64Array(size * size);
  const posterior = new Float64Array(POINTS);
  const score = new Float64Array(size);
  rows.forEach((row, index) => {
    posteriorOf(row, varying, prior, logYes, logNo, posterior);
    score.fill(0);
    for (let place = 0; place < varying.length; place++) {
      const answer = row[varying[place]!]!;
      if (answer < 0) continue;
      for (let point = 0; point < POINTS; point++) {
        const residual = posterior[point]! * (answer - Math.exp(logYes[place * POINTS + point]!));
        score[2 * place]! += residual * nodes[point]!;
        score[2 * place + 1]! += residual;
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) information[i * size + j]! += weights[index]! * score[i]! * score[j]!;
    }
  });
  const variances = inverseDiagonal(information, size);
  return variances?.map(Math.sqrt) ?? null;
}

/** Diagonal of the inverse of a symmetric matrix, by Gauss-Jordan with the largest pivot; null for a singular one. */
function inverseDiagonal(matrix: Float64Array, size: number): number[] | null {
  const width = 2 * size;
  const work = new Float64Array(size * width);
  for (let i = 0; i < size; i++) {
    work.set(matrix.subarray(i * size, (i + 1) * size), i * width);
    work[i * width + size + i] = 1;
  }
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(work[row * width + column]!) > Math.abs(work[pivot * width + column]!)) pivot = row;
    }
    const value = work[pivot * width + column]!;
    if (Math.abs(value) < 1e-10) return null;
    if (pivot !== column) {
      const held = work.slice(pivot * width, (pivot + 1) * width);
      work.copyWithin(pivot * width, column * width, (column + 1) * width);
      work.set(held, column * width);
    }
    for (let k = 0; k < width; k++) work[column * width + k]! /= value;
    for (let row = 0; row < size; row++) {
      const factor = work[row * width + column]!;
      if (row === column || factor === 0) continue;
      for (let k = 0; k < width; k++) work[row * width + k]! -= factor * work[column * width + k]!;
    }
  }
  const diagonal = Array.from({ length: size }, (_, i) => work[i * width + size + i]!);
  return diagonal.every((value) => value > 0) ? diagonal : null;
}
