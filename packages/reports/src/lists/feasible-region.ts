/** A published sum: its cells add up to the total. */
export interface PublishedSum {
  /** One entry for each unknown cell: 1 when the cell is part of the sum. */
  readonly members: Float64Array;
  readonly total: number;
}

/** What a reader can work out about unknown counts from published sums, every count being zero or more. */
export interface FeasibleRegion {
  /** A value of the cell at least as high as `enough`, or the highest there is. */
  highest(cell: number, enough: number): number;
  /** A value of the cell at most as low as `enough`, or the lowest there is. */
  lowest(cell: number, enough: number): number;
}

const TOLERANCE = 1e-7;
/** From this many steps on, columns are taken by number (Bland's rule), which cannot cycle. */
const STEPS_BEFORE_BLAND = 200;
const MOST_STEPS = 5000;

/**
 * Bounds on single cells by the simplex method on a dense tableau. All cells must be part of at least one sum, so that every
 * bound is finite; the sums must hold for some table. Fractional tables count as possible, as in linear-programming audits of
 * protected tables (Willenborg and de Waal 2001, Elements of Statistical Disclosure Control, section 6.3).
 *
 * Returns `null` when the tableau cannot be brought to a start; the caller then has to take every cell as unprotected.
 */
export function feasibleRegion(cells: number, sums: readonly PublishedSum[]): FeasibleRegion | null {
  const tableau = sums.map(({ members, total }) => Float64Array.of(...members, total));
  const basis = sums.map(() => -1);
  if (!findStart(tableau, basis, cells)) return null;
  return {
    highest(cell, enough) {
      let row = basis.indexOf(cell);
      if (row < 0) {
        if (!enter(tableau, basis, cell, cells)) return 0;
        row = basis.indexOf(cell);
      }
      for (let step = 0; valueIn(tableau, row, cells) < enough && step < MOST_STEPS; step += 1) {
        const column = chooseColumn(cells, step, (index) => -entry(tableau, row, index));
        if (column < 0 || !enter(tableau, basis, column, cells)) break;
      }
      return valueIn(tableau, row, cells);
    },
    lowest(cell, enough) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const row = basis.indexOf(cell);
        if (row < 0) return 0;
        if (valueIn(tableau, row, cells) <= enough) break;
        const column = chooseColumn(cells, step, (index) => (index === cell ? 0 : entry(tableau, row, index)));
        if (column < 0 || !enter(tableau, basis, column, cells)) break;
      }
      const row = basis.indexOf(cell);
      return row < 0 ? 0 : valueIn(tableau, row, cells);
    },
  };
}

/** A first table that fits, by driving the error of each sum to zero; sums that follow from others are dropped. */
function findStart(tableau: Float64Array[], basis: number[], cells: number): boolean {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const open = basis.flatMap((column, row) => (column < 0 ? [row] : []));
    const error = open.reduce((sum, row) => sum + entry(tableau, row, cells), 0);
    if (error <= TOLERANCE) break;
    const column = chooseColumn(cells, step, (index) => open.reduce((sum, row) => sum + entry(tableau, row, index), 0));
    if (column < 0 || !enter(tableau, basis, column, cells)) return false;
  }
  for (let row = basis.length - 1; row >= 0; row -= 1) {
    if ((basis[row] ?? -1) >= 0) continue;
    if (entry(tableau, row, cells) > TOLERANCE) return false;
    const column = tableau[row]?.findIndex((value, index) => index < cells && Math.abs(value) > TOLERANCE) ?? -1;
    if (column >= 0) pivot(tableau, basis, row, column);
    else {
      tableau.splice(row, 1);
      basis.splice(row, 1);
    }
  }
  return true;
}

/** The column with the largest gain, or the first with any once cycling is to be feared; -1 when none gains. */
function chooseColumn(cells: number, step: number, gain: (column: number) => number): number {
  let best = -1;
  let bestGain = TOLERANCE;
  for (let column = 0; column < cells; column += 1) {
    const value = gain(column);
    if (value <= bestGain) continue;
    if (step >= STEPS_BEFORE_BLAND) return column;
    best = column;
    bestGain = value;
  }
  return best;
}

/** Lets a cell grow until another becomes zero and leaves its row; false when nothing limits it. */
function enter(tableau: Float64Array[], basis: number[], column: number, cells: number): boolean {
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < tableau.length; row += 1) {
    const rate = entry(tableau, row, column);
    if (rate <= TOLERANCE) continue;
    const ratio = entry(tableau, row, cells) / rate;
    const isTie = Math.abs(ratio - least) <= TOLERANCE;
    if (ratio < least - TOLERANCE || (isTie && (basis[row] ?? 0) < (basis[leaving] ?? 0))) {
      leaving = row;
      least = ratio;
    }
  }
  if (leaving < 0) return false;
  pivot(tableau, basis, leaving, column);
  return true;
}

function pivot(tableau: Float64Array[], basis: number[], row: number, column: number): void {
  const source = tableau[row];
  if (source === undefined) return;
  const scale = entry(tableau, row, column);
  for (let index = 0; index < source.length; index += 1) source[index] = (source[index] ?? 0) / scale;
  for (const [other, target] of tableau.entries()) {
    const factor = target[column] ?? 0;
    if (other === row || factor === 0) continue;
    for (let index = 0; index < target.length; index += 1) {
      target[index] = (target[index] ?? 0) - factor * (source[index] ?? 0);
    }
  }
  basis[row] = column;
}

function entry(tableau: readonly Float64Array[], row: number, column: number): number {
  return tableau[row]?.[column] ?? 0;
}

function valueIn(tableau: readonly Float64Array[], row: number, cells: number): number {
  return Math.max(entry(tableau, row, cells), 0);
}
