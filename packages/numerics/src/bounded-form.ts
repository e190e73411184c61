import type { LinearProgramme } from './linear-programme.ts';

/**
 * Maximise costs · y subject to matrix y = rightSide and 0 <= y <= upper, with rightSide >= 0 and a unit column for each
 * row: the form on which the simplex method works. Columns: variables, then slacks, then artificial ones.
 */
export interface BoundedForm {
  readonly rows: number;
  readonly columns: number;
  readonly matrix: Float64Array;
  readonly rightSide: Float64Array;
  readonly costs: Float64Array;
  readonly upper: Float64Array;
  /** Column that is basic in each row at the start. */
  readonly start: Int32Array;
  /** First artificial column; they go to the end. */
  readonly artificialFrom: number;
  /** Column of each row whose only entry is in that row, and that entry: prices are read there. */
  readonly unitColumns: Int32Array;
  readonly unitEntries: Float64Array;
  /** Values of the programme's variables from those of the form. */
  restore(values: Float64Array): Float64Array;
  /** Prices of the programme's rows from those of the form. */
  restorePrices(prices: Float64Array): Float64Array;
}

/** How a variable of the programme is made of columns: x = offset + sign · unit · y (less a second column when free). */
interface Mapped {
  readonly column: number;
  readonly negative: number;
  readonly offset: number;
  readonly sign: 1 | -1;
}

/** Brings a programme to the form; `empty-bounds` when a lower bound exceeds its upper bound. */
export function boundedForm(programme: LinearProgramme): BoundedForm | 'empty-bounds' {
  const { objective, relations, rightSide: right } = programme;
  const variables = objective.length;
  const rows = right.length;
  const mapped: Mapped[] = [];
  const widths: number[] = [];
  for (let j = 0; j < variables; j++) {
    const lower = programme.lower?.[j] ?? 0;
    const upper = programme.upper?.[j] ?? Number.POSITIVE_INFINITY;
    if (lower > upper || lower === Number.POSITIVE_INFINITY || upper === Number.NEGATIVE_INFINITY)
      return 'empty-bounds';
    const column = widths.length;
    if (lower > Number.NEGATIVE_INFINITY) {
      mapped.push({ column, negative: -1, offset: lower, sign: 1 });
      widths.push(upper - lower);
    } else if (upper < Number.POSITIVE_INFINITY) {
      mapped.push({ column, negative: -1, offset: upper, sign: -1 });
      widths.push(Number.POSITIVE_INFINITY);
    } else {
      mapped.push({ column, negative: column + 1, offset: 0, sign: 1 });
      widths.push(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    }
  }

  const structural = widths.length;
  const rowScale = new Float64Array(rows);
  const columnScale = new Float64Array(structural).fill(1);
  const dense = new Float64Array(rows * structural);
  const rightSide = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let shifted = right[i]!;
    let largest = 0;
    for (let j = 0; j < variables; j++) {
      const entry = programme.matrix[i * variables + j]!;
      const { column, negative, offset, sign } = mapped[j]!;
      shifted -= entry * offset;
      dense[i * structural + column] = sign * entry;
      if (negative >= 0) dense[i * structural + negative] = -entry;
      largest = Math.max(largest, Math.abs(entry));
    }
    rightSide[i] = shifted;
    rowScale[i] = powerOfTwoFor(largest);
  }
  for (let j = 0; j < structural; j++) {
    let largest = 0;
    for (let i = 0; i < rows; i++) largest = Math.max(largest, Math.abs(dense[i * structural + j]! * rowScale[i]!));
    columnScale[j] = powerOfTwoFor(largest);
  }
  let size = 0;
  for (let i = 0; i < rows; i++) size = Math.max(size, Math.abs(rightSide[i]! * rowScale[i]!));
  for (let j = 0; j < structural; j++) {
    const width = widths[j]! / columnScale[j]!;
    if (width < Number.POSITIVE_INFINITY) size = Math.max(size, width);
  }
  const unit = powerOfTwoFor(size);

  // A row is turned round when its right side is negative, or zero where that spares an artificial column.
  const flips = new Float64Array(rows);
  let slacks = 0;
  let artificials = 0;
  for (let i = 0; i < rows; i++) {
    const relation = relations[i]!;
    flips[i] = rightSide[i]! < 0 || (rightSide[i]! === 0 && relation === '>=') ? -1 : 1;
    if (relation !== '=') slacks++;
    if (relation === '=' || (relation === '>=') === flips[i]! > 0) artificials++;
  }
  const artificialFrom = structural + slacks;
  const columns = artificialFrom + artificials;
  const matrix = new Float64Array(rows * columns);
  const upper = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const costs = new Float64Array(columns);
  const start = new Int32Array(rows);
  const unitColumns = new Int32Array(rows);
  const unitEntries = new Float64Array(rows);
  let slack = structural;
  let artificial = artificialFrom;
  for (let i = 0; i < rows; i++) {
    const factor = flips[i]! * rowScale[i]!;
    for (let j = 0; j < structural; j++) {
      matrix[i * columns + j] = dense[i * structural + j]! * factor * columnScale[j]!;
    }
    rightSide[i]! *= factor * unit;
    const relation = relations[i]!;
    const needsArtificial = relation === '=' || (relation === '>=') === flips[i]! > 0;
    if (relation !== '=') {
      const entry = (relation === '<=' ? 1 : -1) * flips[i]!;
      matrix[i * columns + slack] = entry;
      unitColumns[i] = slack;
      unitEntries[i] = entry;
      start[i] = slack++;
    }
    if (needsArtificial) {
      matrix[i * columns + artificial] = 1;
      unitColumns[i] = artificial;
      unitEntries[i] = 1;
      start[i] = artificial++;
    }
  }
  let largestCost = 0;
  for (let j = 0; j < variables; j++) {
    const { column, negative, sign } = mapped[j]!;
    costs[column] = sign * objective[j]! * columnScale[column]!;
    if (negative >= 0) costs[negative] = -objective[j]! * columnScale[negative]!;
    largestCost = Math.max(largestCost, Math.abs(costs[column]!));
  }
  const costScale = powerOfTwoFor(largestCost);
  for (let j = 0; j < structural; j++) {
    costs[j]! *= costScale;
    upper[j] = (widths[j]! / columnScale[j]!) * unit;
  }

  return {
    rows,
    columns,
    matrix,
    rightSide,
    costs,
    upper,
    start,
    artificialFrom,
    unitColumns,
    unitEntries,
    restore(values) {
      return Float64Array.from(mapped, ({ column, negative, offset, sign }) => {
        const plus = (values[column]! * columnScale[column]!) / unit;
        const minus = negative < 0 ? 0 : (values[negative]! * columnScale[negative]!) / unit;
        return offset + sign * plus - minus;
      });
    },
    restorePrices(prices) {
      return prices.map((price, i) => (price * flips[i]! * rowScale[i]!) / costScale);
    },
  };
}

/** The power of two that brings a size to between 1/2 and 1; 1 for zero. */
function powerOfTwoFor(size: number): number {
  return size > 0 && size < Number.POSITIVE_INFINITY ? 2 ** -Math.ceil(Math.log2(size)) : 1;
}
