import { type RandomStream, randomStream } from '@repere/numerics';
import { type AnswerMatrix, patternsOf } from './answer-matrix.ts';
import { limitsOfTwoClasses, type TwoClassLimits } from './latent-limits.ts';

/** One class of people: how many belong to it, and how often each item is yes in it. */
export interface LatentClass {
  readonly share: number;
  /** Chance of yes by item, in the order of the items. */
  readonly yes: readonly number[];
}

export interface LatentClassFit {
  readonly status: 'ok' | 'not-converged' | 'unidentified' | 'not-applicable';
  /** From the class with the fewest signs to the one with the most. */
  readonly classes: readonly LatentClass[];
  readonly logLikelihood: number | null;
  readonly bic: number | null;
  readonly parameters: number;
  /** Of the starts, how many reached the best likelihood. */
  readonly startsAgreeing: number;
  readonly starts: number;
  /**
   * With two classes, read without a standard: prevalence is the share of the class with the signs, sensitivity of an item how
   * often it is yes there, specificity how often it is no in the other. Null with other numbers of classes.
   */
  readonly accuracy: LatentAccuracy | null;
}

/** Limits of a share, or null where it lies at 0 or 1 or the answers do not tell. */
export type LatentLimits = readonly [number, number] | null;

export interface LatentAccuracy {
  readonly prevalence: number;
  readonly prevalenceLimits: LatentLimits;
  readonly items: readonly {
    readonly item: string;
    readonly sensitivity: number;
    readonly sensitivityLimits: LatentLimits;
    readonly specificity: number;
    readonly specificityLimits: LatentLimits;
  }[];
}

export interface LatentClassOptions {
  readonly classes: number;
  readonly starts: number;
  readonly seed: number;
  /** Of the limits, 0 to 1; 0.95 when absent. */
  readonly level?: number;
}

const MOST_ITERATIONS = 20_000;
const SETTLED = 1e-10;
/** Likelihoods this close are the same maximum. */
const SAME = 1e-4;

/**
 * Latent-class analysis of yes-no items by EM from several random starts: within a class, items are independent of each other
 * (Lazarsfeld and Henry 1968; Goodman 1974, Biometrika 61, 215-231). It needs no gold standard, but it stands and falls with that
 * independence: two signs that go together for another reason make a class of their own.
 *
 * `unidentified` where the answers cannot settle so many parameters: more of them than patterns less one, or two classes with fewer
 * than three items.
 */
export function fitLatentClasses(
  matrix: AnswerMatrix,
  { classes, starts, seed, level = 0.95 }: LatentClassOptions,
): LatentClassFit {
  const { items } = matrix;
  const { rows, weights } = patternsOf(matrix);
  const people = weights.reduce((sum, weight) => sum + weight, 0);
  const parameters = classes - 1 + classes * items.length;
  const none = {
    classes: [],
    logLikelihood: null,
    bic: null,
    parameters,
    startsAgreeing: 0,
    starts,
    accuracy: null,
  } as const;
  if (people === 0 || items.length === 0) return { status: 'not-applicable', ...none };
  const freedom = 2 ** Math.min(items.length, 40) - 1;
  if (parameters > freedom || (classes > 1 && items.length < 3)) return { status: 'unidentified', ...none };

  const root = randomStream(seed);
  const fits = Array.from({ length: starts }, (_, start) =>
    climb(rows, weights, items.length, classes, root.split(start)),
  );
  const best = fits.reduce((one, other) => (other.logLikelihood > one.logLikelihood ? other : one));
  const startsAgreeing = fits.filter(({ logLikelihood }) => best.logLikelihood - logLikelihood < SAME).length;
  const ordered = best.classes.toSorted((a, b) => sum(a.yes) - sum(b.yes));
  const [low, high] = ordered;
  return {
    status: best.isSettled && (classes === 1 || startsAgreeing > 1) ? 'ok' : 'not-converged',
    classes: ordered,
    logLikelihood: best.logLikelihood,
    bic: parameters * Math.log(people) - 2 * best.logLikelihood,
    parameters,
    startsAgreeing,
    starts,
    accuracy:
      classes !== 2 || low === undefined || high === undefined
        ? null
        : accuracyOf(items, low, high, limitsOfTwoClasses(rows, weights, low, high, level)),
  };
}

function accuracyOf(
  items: readonly string[],
  low: LatentClass,
  high: LatentClass,
  limits: TwoClassLimits,
): LatentAccuracy {
  return {
    prevalence: high.share,
    prevalenceLimits: limits.share,
    items: items.map((item, index) => ({
      item,
      sensitivity: high.yes[index]!,
      sensitivityLimits: limits.high[index] ?? null,
      specificity: 1 - low.yes[index]!,
      specificityLimits: turned(limits.low[index] ?? null),
    })),
  };
}

function turned(limits: LatentLimits): LatentLimits {
  return limits === null ? null : [1 - limits[1], 1 - limits[0]];
}

function climb(
  rows: readonly Int8Array[],
  weights: Float64Array,
  items: number,
  classes: number,
  random: RandomStream,
) {
  const shares = new Float64Array(classes).fill(1 / classes);
  const yes = Float64Array.from({ length: classes * items }, () => 0.15 + 0.7 * random.nextUniform());
  const chance = new Float64Array(classes);
  let logLikelihood = Number.NEGATIVE_INFINITY;
  let isSettled = false;
  for (let iteration = 0; iteration < MOST_ITERATIONS && !isSettled; iteration++) {
    const mass = new Float64Array(classes);
    const marked = new Float64Array(classes * items);
    const asked = new Float64Array(classes * items);
    let value = 0;
    rows.forEach((row, index) => {
      let whole = 0;
      for (let k = 0; k < classes; k++) {
        let product = shares[k]!;
        for (let item = 0; item < items; item++) {
          const answer = row[item]!;
          if (answer === 1) product *= yes[k * items + item]!;
          else if (answer === 0) product *= 1 - yes[k * items + item]!;
        }
        chance[k] = product;
        whole += product;
      }
      value += weights[index]! * Math.log(whole);
      for (let k = 0; k < classes; k++) {
        const part = (weights[index]! * chance[k]!) / whole;
        mass[k]! += part;
        for (let item = 0; item < items; item++) {
          const answer = row[item]!;
          if (answer < 0) continue;
          asked[k * items + item]! += part;
          if (answer === 1) marked[k * items + item]! += part;
        }
      }
    });
    isSettled = value - logLikelihood < SETTLED * Math.max(1, Math.abs(value));
    logLikelihood = value;
    const all = sum([...mass]);
    for (let k = 0; k < classes; k++) shares[k] = mass[k]! / all;
    for (let cell = 0; cell < yes.length; cell++) if (asked[cell]! > 0) yes[cell] = marked[cell]! / asked[cell]!;
  }
  return {
    logLikelihood,
    isSettled,
    classes: Array.from(
      shares,
      (share, k): LatentClass => ({ share, yes: [...yes.subarray(k * items, (k + 1) * items)] }),
    ),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
