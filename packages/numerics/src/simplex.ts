import type { BoundedForm } from './bounded-form.ts';

/** What the simplex method found for a bounded form. */
export type SimplexOutcome =
  | { readonly kind: 'optimal'; readonly values: Float64Array; readonly prices: Float64Array; readonly pivots: number }
  | { readonly kind: 'infeasible'; readonly pivots: number }
  | { readonly kind: 'unbounded'; readonly pivots: number }
  | { readonly kind: 'not-solved'; readonly reason: 'numerical' | 'pivot-limit'; readonly pivots: number };

/**
 * Two phases: first drive the artificial columns to zero, then maximise the costs with those fixed at zero. Where rounding
 * spoils a basis, all begins again with larger pivots and fresh tableaus more often.
 */
export function solveBounded(form: BoundedForm): SimplexOutcome {
  const outcome = solveWithCare(form, USUAL_CARE);
  return outcome.kind === 'not-solved' && outcome.reason === 'numerical' ? solveWithCare(form, GREAT_CARE) : outcome;
}

/** How rounding is kept small. */
interface Care {
  /** Entries below this are no pivots. */
  readonly leastPivot: number;
  /** Pivots after which the tableau is computed afresh from the data. */
  readonly refreshAfter: number;
}

const USUAL_CARE: Care = { leastPivot: 1e-7, refreshAfter: 100 };
const GREAT_CARE: Care = { leastPivot: 1e-5, refreshAfter: 20 };

function solveWithCare(form: BoundedForm, care: Care): SimplexOutcome {
  const tableau = new Tableau(form, care);
  if (form.artificialFrom < form.columns) {
    const phaseOne = new Float64Array(form.columns).fill(-1, form.artificialFrom);
    const end = tableau.maximise(phaseOne);
    // Minus a sum of values >= 0 has a maximum; anything else is rounding.
    if (end === 'unbounded') return { kind: 'not-solved', reason: 'numerical', pivots: tableau.pivots };
    if (end !== 'optimal') return { kind: 'not-solved', reason: end, pivots: tableau.pivots };
    if (tableau.sumFrom(form.artificialFrom) > FEASIBILITY) return { kind: 'infeasible', pivots: tableau.pivots };
    tableau.fixAtZero(form.artificialFrom);
  }
  const end = tableau.maximise(form.costs);
  if (end === 'unbounded') return { kind: 'unbounded', pivots: tableau.pivots };
  if (end !== 'optimal') return { kind: 'not-solved', reason: end, pivots: tableau.pivots };
  return { kind: 'optimal', values: tableau.values(), prices: tableau.prices(), pivots: tableau.pivots };
}

type End = 'optimal' | 'unbounded' | 'numerical' | 'pivot-limit';

/** Reduced costs below this count as zero. */
const OPTIMALITY = 1e-9;
/** A sum of infeasibilities below this counts as feasible. */
const FEASIBILITY = 1e-9;
/** Pivots below this make a basis singular when it is computed afresh. */
const SINGULAR = 1e-11;
/** Violation of a bound by a freshly factored basis, as a share of the largest value, that is put down to rounding. */
const VIOLATION = 1e-8;
/** Ratios this close are ties. */
const TIE = 1e-11;
/** A step that raises the objective by less counts as none. */
const PROGRESS = 1e-12;
/**
 * Pivots without progress, beyond one a row, after which Bland's rule takes over. True cycles are rare, and Bland's rule has
 * no choice but to take small pivots too, so it is the last resort.
 */
const STALL = 50;

/** The simplex tableau B^-1 A with values and reduced costs, updated in place. */
class Tableau {
  pivots = 0;
  readonly #form: BoundedForm;
  readonly #care: Care;
  readonly #rows: number;
  readonly #columns: number;
  /** rows × columns, row-major. */
  readonly #entries: Float64Array;
  /** Values of the basic columns, by row. */
  readonly #basicValues: Float64Array;
  readonly #reduced: Float64Array;
  readonly #upper: Float64Array;
  readonly #basis: Int32Array;
  readonly #isBasic: Uint8Array;
  readonly #atUpper: Uint8Array;
  /** Positions of the non-zero entries of the pivot row. */
  readonly #support: Int32Array;
  #leaving = -1;
  #step = 0;

  constructor(form: BoundedForm, care: Care) {
    this.#form = form;
    this.#care = care;
    this.#rows = form.rows;
    this.#columns = form.columns;
    this.#entries = form.matrix.slice();
    this.#basicValues = form.rightSide.slice();
    this.#reduced = new Float64Array(form.columns);
    this.#upper = form.upper.slice();
    this.#basis = form.unitColumns.slice();
    this.#isBasic = new Uint8Array(form.columns);
    this.#atUpper = new Uint8Array(form.columns);
    this.#support = new Int32Array(form.columns);
    for (const column of this.#basis) this.#isBasic[column] = 1;
  }

  /** Maximises costs from the present basis. */
  maximise(costs: Float64Array): End {
    this.#price(costs);
    const limit = this.pivots + 50 * (this.#rows + this.#columns) + 1000;
    let sinceRefresh = 0;
    let stalled = 0;
    for (;;) {
      const isStuck = stalled >= this.#rows + STALL;
      const entering = this.#chooseEntering(isStuck);
      if (entering < 0) {
        if (sinceRefresh === 0) return this.#isWithinBounds() ? 'optimal' : 'numerical';
        if (!this.#refresh(costs)) return 'numerical';
        sinceRefresh = 0;
        continue;
      }
      if (this.pivots >= limit) return 'pivot-limit';
      const gain = Math.abs(this.#reduced[entering]!);
      this.#chooseLeaving(entering, isStuck);
      if (this.#step === Number.POSITIVE_INFINITY) {
        if (sinceRefresh === 0) return 'unbounded';
        if (!this.#refresh(costs)) return 'numerical';
        sinceRefresh = 0;
        continue;
      }
      stalled = gain * this.#step > PROGRESS ? 0 : stalled + 1;
      this.#move(entering);
      this.pivots++;
      sinceRefresh++;
      if (sinceRefresh >= this.#care.refreshAfter) {
        if (!this.#refresh(costs)) return 'numerical';
        sinceRefresh = 0;
      }
    }
  }

  /** Sum of the values of the columns from one on. */
  sumFrom(column: number): number {
    let sum = 0;
    for (let i = 0; i < this.#rows; i++) if (this.#basis[i]! >= column) sum += this.#basicValues[i]!;
    return sum;
  }

  /** Keeps the columns from one on at zero from now on. */
  fixAtZero(from: number): void {
    this.#upper.fill(0, from);
    for (let i = 0; i < this.#rows; i++) if (this.#basis[i]! >= from) this.#basicValues[i] = 0;
  }

  /** Values of all columns, within their bounds. */
  values(): Float64Array {
    const values = new Float64Array(this.#columns);
    for (let j = 0; j < this.#columns; j++) if (this.#atUpper[j] === 1) values[j] = this.#upper[j]!;
    for (let i = 0; i < this.#rows; i++) {
      const column = this.#basis[i]!;
      values[column] = Math.min(Math.max(this.#basicValues[i]!, 0), this.#upper[column]!);
    }
    return values;
  }

  /** Prices of the rows, read at the unit columns, whose costs are zero in the second phase. */
  prices(): Float64Array {
    return Float64Array.from(this.#form.unitColumns, (column) => 0 - this.#reduced[column]!);
  }

  #price(costs: Float64Array): void {
    const columns = this.#columns;
    this.#reduced.set(costs);
    for (let i = 0; i < this.#rows; i++) {
      const cost = costs[this.#basis[i]!]!;
      if (cost === 0) continue;
      const row = i * columns;
      for (let j = 0; j < columns; j++) this.#reduced[j]! -= cost * this.#entries[row + j]!;
    }
    for (const column of this.#basis) this.#reduced[column] = 0;
  }

  /** The column whose move raises the objective: the steepest, or by Bland's rule the first; -1 at an optimum. */
  #chooseEntering(first: boolean): number {
    let best = -1;
    let steepest = OPTIMALITY;
    for (let j = 0; j < this.#columns; j++) {
      if (this.#isBasic[j] === 1 || this.#upper[j] === 0) continue;
      const slope = this.#atUpper[j] === 1 ? -this.#reduced[j]! : this.#reduced[j]!;
      if (slope <= steepest) continue;
      if (first) return j;
      best = j;
      steepest = slope;
    }
    return best;
  }

  /**
   * How far the entering column can move, and the row that stops it; -1 where its own other bound does. Among ties the
   * largest pivot is taken, or by Bland's rule the column with the least index.
   */
  #chooseLeaving(entering: number, first: boolean): void {
    const direction = this.#atUpper[entering] === 1 ? -1 : 1;
    let least = this.#upper[entering]!;
    for (let i = 0; i < this.#rows; i++) least = Math.min(least, this.#room(i, entering, direction));
    this.#leaving = -1;
    this.#step = least;
    if (least === Number.POSITIVE_INFINITY || least === this.#upper[entering]!) return;
    let largest = 0;
    for (let i = 0; i < this.#rows; i++) {
      if (this.#room(i, entering, direction) > least + TIE) continue;
      const size = Math.abs(this.#entries[i * this.#columns + entering]!);
      const isBetter = first ? this.#leaving < 0 || this.#basis[i]! < this.#basis[this.#leaving]! : size > largest;
      if (!isBetter) continue;
      this.#leaving = i;
      largest = size;
    }
  }

  /** Distance that the entering column can move before the basic column of a row meets a bound. */
  #room(i: number, entering: number, direction: number): number {
    const rate = direction * this.#entries[i * this.#columns + entering]!;
    const value = this.#basicValues[i]!;
    const { leastPivot } = this.#care;
    if (rate > leastPivot) return Math.max(value, 0) / rate;
    if (rate < -leastPivot) return Math.max(this.#upper[this.#basis[i]!]! - value, 0) / -rate;
    return Number.POSITIVE_INFINITY;
  }

  #move(entering: number): void {
    const columns = this.#columns;
    const wasAtUpper = this.#atUpper[entering] === 1;
    const step = wasAtUpper ? -this.#step : this.#step;
    if (step !== 0) {
      for (let i = 0; i < this.#rows; i++) {
        this.#basicValues[i]! -= step * this.#entries[i * columns + entering]!;
      }
    }
    if (this.#leaving < 0) {
      this.#atUpper[entering] = wasAtUpper ? 0 : 1;
      return;
    }
    const row = this.#leaving;
    const out = this.#basis[row]!;
    const falls = (wasAtUpper ? -1 : 1) * this.#entries[row * columns + entering]! > 0;
    this.#atUpper[out] = !falls && this.#upper[out]! > 0 ? 1 : 0;
    this.#isBasic[out] = 0;
    this.#basicValues[row] = wasAtUpper ? this.#upper[entering]! + step : step;
    this.#basis[row] = entering;
    this.#isBasic[entering] = 1;
    this.#atUpper[entering] = 0;
    this.#eliminate(row, entering);
    const slope = this.#reduced[entering]!;
    const pivotRow = row * columns;
    for (let j = 0; j < columns; j++) this.#reduced[j]! -= slope * this.#entries[pivotRow + j]!;
    this.#reduced[entering] = 0;
  }

  /** Makes a column the unit vector of a row. */
  #eliminate(row: number, column: number): void {
    const columns = this.#columns;
    const entries = this.#entries;
    const support = this.#support;
    const pivotRow = row * columns;
    const pivot = entries[pivotRow + column]!;
    let count = 0;
    for (let j = 0; j < columns; j++) {
      const entry = entries[pivotRow + j]!;
      if (entry === 0) continue;
      entries[pivotRow + j] = entry / pivot;
      support[count++] = j;
    }
    entries[pivotRow + column] = 1;
    for (let i = 0; i < this.#rows; i++) {
      if (i === row) continue;
      const other = i * columns;
      const factor = entries[other + column]!;
      if (factor === 0) continue;
      for (let s = 0; s < count; s++) {
        const j = support[s]!;
        entries[other + j]! -= factor * entries[pivotRow + j]!;
      }
      entries[other + column] = 0;
    }
  }

  /** Computes the tableau of the present basis from the data, which drops accumulated rounding. */
  #refresh(costs: Float64Array): boolean {
    const { matrix, rightSide } = this.#form;
    const rows = this.#rows;
    const columns = this.#columns;
    const entries = this.#entries;
    entries.set(matrix);
    const basis = this.#basis.slice();
    const isPlaced = new Uint8Array(rows);
    // Elimination acts on the right side as on any column.
    const values = this.#basicValues;
    values.set(rightSide);
    for (let j = 0; j < columns; j++) {
      if (this.#atUpper[j] !== 1) continue;
      for (let i = 0; i < rows; i++) values[i]! -= matrix[i * columns + j]! * this.#upper[j]!;
    }
    // Slack and artificial columns come first: their pivots are 1 and cost nothing.
    basis.sort((a, b) => b - a);
    for (const column of basis) {
      let row = -1;
      let largest = SINGULAR;
      for (let i = 0; i < rows; i++) {
        const size = Math.abs(entries[i * columns + column]!);
        if (isPlaced[i] === 1 || size <= largest) continue;
        row = i;
        largest = size;
      }
      if (row < 0) return false;
      isPlaced[row] = 1;
      this.#basis[row] = column;
      const pivot = entries[row * columns + column]!;
      const scaled = values[row]! / pivot;
      for (let i = 0; i < rows; i++) values[i]! -= entries[i * columns + column]! * scaled;
      values[row] = scaled;
      this.#eliminate(row, column);
    }
    this.#price(costs);
    return true;
  }

  #isWithinBounds(): boolean {
    const allowed = this.#basicValues.reduce((size, value) => Math.max(size, Math.abs(value)), 1) * VIOLATION;
    for (let i = 0; i < this.#rows; i++) {
      const value = this.#basicValues[i]!;
      if (!(value >= -allowed && value <= this.#upper[this.#basis[i]!]! + allowed)) return false;
    }
    return true;
  }
}
