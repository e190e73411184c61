import { sumOverSubsets, sumOverSupersets } from '../transforms.ts';
import { factorLookup, solveLookup } from './small-cholesky.ts';

/** How a fit ended. */
export type CompactOutcome =
  /** Fitted; the fit proves that the estimate exists and that the parameters are identified. */
  | 'proved'
  /** Fitted, if the estimate exists; whether it does is to be asked. */
  | 'fitted'
  /** Not finished: the log-likelihood cannot exceed the limit that was given. */
  | 'beaten'
  /** There is no estimate: the likelihood rises for ever in a direction that was found. */
  | 'refuted'
  /** No fit. It may not exist, or not be identified, or need a method that is more patient. */
  | 'open';

/**
 * Fits Poisson log-linear models to the histories over up to six lists, many thousands in a second.
 *
 * The fits are those of `LogLinearFitter`, and so are members at minus infinity. What is different is what is held: the logs
 * of the expected counts and no coefficients, so that the fit of any smaller model is a start; and the steps:
 *
 * - With d the Newton step, g the gradient and r the largest rise of a log mu, the slope along d after a share t of it is at
 *   least g'd (1 - (exp(r t) - 1) / r). So the share log(1 + r) / r still rises, and so does the full step up to r = 1: no
 *   value of the likelihood is needed to know that.
 * - The information matrix is factored anew only while mu moves; near the maximum the last factor serves.
 * - mu (1 + r) reproduces the observed sums. Where it is positive it bounds the log-likelihood from above, since the
 *   likelihood's maximum is the minimum over all such x of the sum of x log x - x. So a model that cannot reach a limit is
 *   left at the first or second step.
 *
 * Whoever uses it asks about existence where a fit does not prove it.
 *
 * Source: Bach (2010), Self-concordant analysis for logistic regression, Electronic Journal of Statistics 4, 384-414, for
 * steps of functions like these; the bound is Fenchel's duality.
 */
export class CompactFitter {
  readonly lists: number;
  /** Observed counts by history. */
  readonly counts: Float64Array;
  /** Observed persons on at least the lists of each set. */
  readonly atLeast: Float64Array;
  /**
   * Log of the expected persons by history, the intercept at mask 0: the start of the next fit and the result of the last.
   * Any fit of a smaller model is a start. Entries of histories taken out say nothing.
   */
  readonly logMu: Float64Array;
  /** Members to estimate, the intercept first; the first `size`. */
  readonly parameters: Int32Array;
  size = 0;
  /** Histories that are fitted; the first `cellCount`. */
  readonly cells: Int32Array;
  cellCount = 0;

  readonly #mu: Float64Array;
  readonly #expected: Float64Array;
  readonly #change: Float64Array;
  readonly #step: Float64Array;
  readonly #rounded: Float64Array;
  readonly #factor: Float64Array;
  readonly #inverseDiagonal: Float64Array;
  readonly #seen: Int32Array;
  #seenCount = 0;
  #rise = 0;
  #fall = 0;
  /** By set: the histories that contain it, as bits. */
  readonly #containingLow: Int32Array;
  readonly #containingHigh: Int32Array;

  /** @throws RangeError for more than six lists. */
  constructor(lists: number) {
    if (lists > 6) throw new RangeError('a compact fitter takes up to six lists');
    const size = 2 ** lists;
    this.lists = lists;
    this.counts = new Float64Array(size);
    this.atLeast = new Float64Array(size);
    this.logMu = new Float64Array(size);
    this.parameters = new Int32Array(size);
    this.cells = new Int32Array(size);
    this.#mu = new Float64Array(size);
    this.#expected = new Float64Array(size);
    this.#change = new Float64Array(size);
    this.#step = new Float64Array(size);
    this.#rounded = new Float64Array(size);
    this.#factor = new Float64Array(size * size);
    this.#inverseDiagonal = new Float64Array(size);
    this.#seen = new Int32Array(size);
    this.#containingLow = new Int32Array(size);
    this.#containingHigh = new Int32Array(size);
    for (let set = 0; set < size; set++) {
      for (let cell = 1; cell < size; cell++) {
        if ((cell & set) !== set) continue;
        if (cell < 32) this.#containingLow[set]! |= 1 << cell;
        else this.#containingHigh[set]! |= 1 << (cell - 32);
      }
    }
  }

  /** Takes a table: counts of the given histories, 0 elsewhere. */
  load(histories: ArrayLike<number>, counts: ArrayLike<number>): void {
    this.counts.fill(0);
    this.#seenCount = 0;
    for (let i = 0; i < histories.length; i++) {
      const count = counts[i]!;
      this.counts[histories[i]!] = count;
      if (count > 0) this.#seen[this.#seenCount++] = histories[i]!;
    }
    this.atLeast.set(this.counts);
    sumOverSupersets(this.atLeast);
  }

  /** All persons of the table. */
  get persons(): number {
    return this.atLeast[0]!;
  }

  /** Expected number of persons on no list under the last fit. */
  get unseen(): number {
    return Math.exp(this.logMu[0]!);
  }

  /** Sets the start to independent lists with a first guess of the persons on none. */
  startIndependent(): void {
    const start = this.logMu;
    const total = this.persons * 2 + 1;
    start.fill(0);
    let intercept = Math.log(total);
    for (let list = 0; list < this.lists; list++) {
      const share = this.atLeast[1 << list]! / total;
      if (share === 0) continue;
      intercept += Math.log1p(-share);
      start[1 << list] = Math.log(share) - Math.log1p(-share);
    }
    start[0] = intercept;
    sumOverSubsets(start);
  }

  /** Takes a model by its first `count` members, the intercept first; the start is left as it stands. */
  select(members: ArrayLike<number>, count = members.length): void {
    const { atLeast, cells, parameters } = this;
    const mu = this.#mu;
    let low = -1;
    let high = -1;
    let size = 0;
    for (let i = 0; i < count; i++) {
      const member = members[i]!;
      if (atLeast[member]! > 0) {
        parameters[size++] = member;
      } else {
        low &= ~this.#containingLow[member]!;
        high &= ~this.#containingHigh[member]!;
      }
    }
    let cellCount = 0;
    for (let cell = 1; cell < mu.length; cell++) {
      if (((cell < 32 ? low : high) >>> (cell & 31)) & 1) cells[cellCount++] = cell;
      else mu[cell] = 0;
    }
    this.size = size;
    this.cellCount = cellCount;
  }

  /**
   * Fits the selected model from the start that stands in `logMu`.
   *
   * @param limit the fit is left off as `beaten` once its log-likelihood (see {@link logLikelihood}) is known not to exceed
   *   this.
   */
  fit(limit = Number.NEGATIVE_INFINITY): CompactOutcome {
    const { size, cellCount, parameters, logMu } = this;
    if (size === 0 || size > cellCount) return 'open';
    const change = this.#change;
    const factor = this.#factor;
    const inverseDiagonal = this.#inverseDiagonal;
    let drift = Number.POSITIVE_INFINITY;
    let pivot = 0;
    for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      this.#prepareGradient();
      if (drift > LARGEST_DRIFT) {
        pivot = factorLookup(this.#expected, parameters, size, factor, inverseDiagonal);
        if (pivot < SINGULAR) return 'open';
        drift = 0;
      }
      const decrement = solveLookup(factor, inverseDiagonal, size, this.#step);
      this.#spreadStep();
      const rise = this.#rise;
      const fall = this.#fall;
      const largest = Math.max(rise, fall);
      if (drift === 0 && fall < 1 && limit > Number.NEGATIVE_INFINITY && this.#isBeaten(limit, decrement))
        return 'beaten';
      if (drift === 0 && fall > FOREVER_FALL && iteration >= FOREVER_FROM && this.#fallsForever()) return 'refuted';
      // What a step leaves of the distance to the maximum: half its own size, and what the factor is out of date.
      const isLast = largest < 0.5 && Math.sqrt(decrement) * (Math.expm1(drift) + largest / 2) <= TOLERANCE;
      const length = rise > 1 ? Math.log1p(rise) / rise : 1;
      for (let set = 0; set < change.length; set++) logMu[set]! += length * change[set]!;
      if (isLast && this.#isProof(pivot, drift, decrement, largest)) return 'proved';
      if (isLast && drift === 0) return 'fitted';
      // A factor of the point itself may still prove what an older one could not.
      drift = isLast ? Number.POSITIVE_INFINITY : drift + length * largest;
    }
    return 'open';
  }

  /**
   * Poisson log-likelihood at the last fit without the factorials, which are the same for all models. The expected persons
   * add up to those observed.
   */
  logLikelihood(): number {
    return this.#fittedPart() - this.persons;
  }

  /** The log-likelihood of a model that fits every history, without the factorials: no model has more. */
  saturatedLogLikelihood(): number {
    let sum = -this.persons;
    for (let i = 0; i < this.#seenCount; i++) {
      const count = this.counts[this.#seen[i]!]!;
      sum += count * Math.log(count);
    }
    return sum;
  }

  /** Sum of n log mu. */
  #fittedPart(): number {
    let sum = 0;
    for (let i = 0; i < this.#seenCount; i++) {
      const cell = this.#seen[i]!;
      sum += this.counts[cell]! * this.logMu[cell]!;
    }
    return sum;
  }

  /** Expected counts from their logs, their sums over supersets, and what these leave of the observed sums. */
  #prepareGradient(): void {
    const { cells, cellCount, logMu, parameters, size, atLeast } = this;
    const mu = this.#mu;
    const expected = this.#expected;
    const step = this.#step;
    for (let i = 0; i < cellCount; i++) {
      const cell = cells[i]!;
      mu[cell] = Math.exp(logMu[cell]!);
    }
    for (let cell = 0; cell < mu.length; cell++) expected[cell] = mu[cell]!;
    sumOverSupersets(expected);
    for (let i = 0; i < size; i++) {
      const member = parameters[i]!;
      step[i] = atLeast[member]! - expected[member]!;
    }
  }

  /** Turns the step of the coefficients into that of log mu, with its largest rise and fall in a history. */
  #spreadStep(): void {
    const { cells, cellCount, parameters, size } = this;
    const change = this.#change;
    const step = this.#step;
    change.fill(0);
    for (let i = 0; i < size; i++) change[parameters[i]!] = step[i]!;
    sumOverSubsets(change);
    let rise = 0;
    let fall = 0;
    for (let i = 0; i < cellCount; i++) {
      const value = change[cells[i]!]!;
      // Written so that NaN is kept and nothing converges.
      if (!(value <= rise)) rise = value;
      if (-value > fall) fall = -value;
    }
    this.#rise = rise;
    this.#fall = fall;
  }

  /**
   * Whether the step shows that there is no estimate. Where the likelihood rises for ever, steps come to be a direction z of
   * small whole numbers: z is zero in all histories seen, and lets others fall without end. Rounded, that is checked exactly.
   */
  #fallsForever(): boolean {
    const { cells, cellCount, parameters, size, counts } = this;
    const rounded = this.#rounded;
    rounded.fill(0);
    for (let i = 0; i < size; i++) rounded[parameters[i]!] = Math.round(this.#step[i]!);
    sumOverSubsets(rounded);
    let falls = false;
    for (let i = 0; i < cellCount; i++) {
      const cell = cells[i]!;
      const value = rounded[cell]!;
      if (value > 0 || (value < 0 && counts[cell]! > 0)) return false;
      if (value < 0) falls = true;
    }
    return falls;
  }

  /** Whether x = mu (1 + r), which reproduces the observed sums and is positive, shows that the limit is out of reach. */
  #isBeaten(limit: number, decrement: number): boolean {
    const base = this.#fittedPart();
    // The sum of x log(x / mu) is at most that of mu (1 + r) r.
    const atStart = base - this.#expected[0]!;
    if (atStart + decrement <= limit) return true;
    if (atStart + decrement / 2 > limit) return false;
    let sum = base - this.persons;
    for (let i = 0; i < this.cellCount; i++) {
      const cell = this.cells[i]!;
      const r = this.#change[cell]!;
      sum += this.#mu[cell]! * (1 + r) * Math.log1p(r);
    }
    return sum <= limit;
  }

  /**
   * Whether the fit proves existence and identifiability. With an exact Newton step, mu (1 + r) reproduces the observed sums
   * and is positive when no |r| is as much as 1. A step from an older factor shows the same through the decrement: no r
   * is larger than the decrement's root over that of mu. Pivots well above rounding show that the rank is full.
   */
  #isProof(pivot: number, drift: number, decrement: number, largest: number): boolean {
    if (!(pivot > Math.max(PROOF_PIVOT, PROOF_ROUNDING * this.persons))) return false;
    if (drift === 0) return largest < PROOF_CHANGE;
    let smallest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < this.cellCount; i++) smallest = Math.min(smallest, this.#mu[this.cells[i]!]!);
    return decrement * Math.exp(drift) < PROOF_CHANGE * PROOF_CHANGE * smallest;
  }
}

/** A fit needs 3 to 8 steps. One that does not exist takes about 1 off some log mu for ever. */
const MAX_ITERATIONS = 25;
/** Steps before a fall is looked at, and how large it must be: where there is no estimate it comes to 1. */
const FOREVER_FROM = 4;
const FOREVER_FALL = 0.7;
/** Change of log mu up to which a factor serves on: each step then gains a factor of at least 500. */
const LARGEST_DRIFT = 2e-3;
/** Distance from the maximum, in standard deviations along the worst direction, that a fit may have. */
const TOLERANCE = 1e-11;
/** Relative pivots below this are rounding. */
const SINGULAR = 1e-14;
/** As in `LogLinearFitter`. */
const PROOF_CHANGE = 1e-3;
const PROOF_PIVOT = 1e-9;
const PROOF_ROUNDING = 1e-12;
