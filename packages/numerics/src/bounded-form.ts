import type { LinearProgramme } from './linear-programme.ts';
import { evenScaling, powerOfTwoFor, type Scaling } from './scaling.ts';

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
  /** The unit column of each row: basic at the start, and where prices are read. */
  readonly unitColumns: Int32Array;
  /** First artificial column; they go to the end. */
  readonly artificialFrom: number;
  /** Values of the programme's variables from those of the form. */
  restore(values: Float64Array): Float64Array;
  /** Prices of the programme's rows from those of the form. */
  restorePrices(prices: Float64Array): Float64Array;
}

/** Brings a programme to the form; `empty-bounds` when a lower bound exceeds its upper bound. */
export function boundedForm(programme: LinearProgramme): BoundedForm | 'empty-bounds' {
  const variables = mappedVariables(programme);
  if (variables === 'empty-bounds') return variables;
  const { widths } = variables;
  const rows = programme.rightSide.length;
  const shifted = shiftedRows(programme, variables);
  const scaling = evenScaling(shifted.matrix, rows, widths.length);
  const rightSide = shifted.rightSide.map((value, i) => value * scaling.rowFactors[i]!);
  const upper = widths.map((width, j) => width / scaling.columnFactors[j]!);
  // Bounds set the scale only where nothing else does: a bound of a million may be there for form's sake.
  const unit = powerOfTwoFor(largestFinite(rightSide) || largestFinite(upper));
  const costs = Float64Array.from(mappedCosts(programme, variables), (cost, j) => cost * scaling.columnFactors[j]!);
  const costFactor = powerOfTwoFor(largestFinite(costs));

  const layout = layoutOf(programme, rightSide, widths.length);
  const { columns, flips } = layout;
  return {
    ...layout,
    rows,
    matrix: filledMatrix(shifted.matrix, scaling, layout),
    rightSide: rightSide.map((value, i) => value * flips[i]! * unit),
    costs: padded(costs, costFactor, columns, 0),
    upper: padded(upper, unit, columns, Number.POSITIVE_INFINITY),
    restore(values) {
      const y = values.subarray(0, widths.length).map((value, j) => (value * scaling.columnFactors[j]!) / unit);
      return Float64Array.from(
        variables.mapped,
        ({ column, negative, offset, sign }) => offset + sign * y[column]! - (negative < 0 ? 0 : y[negative]!),
      );
    },
    restorePrices(prices) {
      return prices.map((price, i) => (price * flips[i]! * scaling.rowFactors[i]!) / costFactor);
    },
  };
}

/** How a variable is made of columns: x = offset + sign · y, less a second column where it is free (else -1). */
interface Mapped {
  readonly column: number;
  readonly negative: number;
  readonly offset: number;
  readonly sign: 1 | -1;
}

interface Variables {
  readonly mapped: readonly Mapped[];
  /** Upper bounds of the columns. */
  readonly widths: Float64Array;
}

function mappedVariables({ objective, lower, upper }: LinearProgramme): Variables | 'empty-bounds' {
  const mapped: Mapped[] = [];
  const widths: number[] = [];
  for (let j = 0; j < objective.length; j++) {
    const from = lower?.[j] ?? 0;
    const to = upper?.[j] ?? Number.POSITIVE_INFINITY;
    if (from > to || from === Number.POSITIVE_INFINITY || to === Number.NEGATIVE_INFINITY) return 'empty-bounds';
    const column = widths.length;
    const isFree = from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY;
    if (isFree) mapped.push({ column, negative: column + 1, offset: 0, sign: 1 });
    else if (from === Number.NEGATIVE_INFINITY) mapped.push({ column, negative: -1, offset: to, sign: -1 });
    else mapped.push({ column, negative: -1, offset: from, sign: 1 });
    widths.push(to - from);
    if (isFree) widths.push(Number.POSITIVE_INFINITY);
  }
  return { mapped, widths: Float64Array.from(widths) };
}

/** Rows in terms of the columns, the offsets of the variables brought to the right side. */
function shiftedRows({ objective, matrix, rightSide }: LinearProgramme, { mapped, widths }: Variables) {
  const rows = rightSide.length;
  const columns = widths.length;
  const entries = new Float64Array(rows * columns);
  const right = rightSide.slice();
  for (let i = 0; i < rows; i++) {
    mapped.forEach(({ column, negative, offset, sign }, j) => {
      const entry = matrix[i * objective.length + j]!;
      right[i]! -= entry * offset;
      entries[i * columns + column] = sign * entry;
      if (negative >= 0) entries[i * columns + negative] = -entry;
    });
  }
  return { matrix: entries, rightSide: right };
}

function mappedCosts({ objective }: LinearProgramme, { mapped, widths }: Variables): Float64Array {
  const costs = new Float64Array(widths.length);
  mapped.forEach(({ column, negative, sign }, j) => {
    costs[column] = sign * objective[j]!;
    if (negative >= 0) costs[negative] = -objective[j]!;
  });
  return costs;
}

type Layout = Pick<BoundedForm, 'columns' | 'artificialFrom' | 'unitColumns'> & {
  /** -1 for rows that are turned round. */
  readonly flips: Float64Array;
  /** Slack column of each row and its entry; -1 for equations. */
  readonly slacks: Int32Array;
  readonly slackEntries: Float64Array;
};

/** Which rows are turned round and get slack and artificial columns. */
function layoutOf({ relations }: LinearProgramme, rightSide: Float64Array, structural: number): Layout {
  const rows = relations.length;
  // A row is turned round when its right side is negative, or zero where that spares an artificial column.
  const flips = rightSide.map((value, i) => (value < 0 || (value === 0 && relations[i] === '>=') ? -1 : 1));
  const slacks = new Int32Array(rows).fill(-1);
  const slackEntries = new Float64Array(rows);
  let columns = structural;
  relations.forEach((relation, i) => {
    if (relation === '=') return;
    slacks[i] = columns++;
    slackEntries[i] = (relation === '<=' ? 1 : -1) * flips[i]!;
  });
  const artificialFrom = columns;
  const unitColumns = slacks.map((slack, i) => (slackEntries[i] === 1 ? slack : columns++));
  return {
    columns,
    artificialFrom,
    flips,
    slacks,
    slackEntries,
    unitColumns,
  };
}

function filledMatrix(entries: Float64Array, { rowFactors, columnFactors }: Scaling, layout: Layout): Float64Array {
  const { columns, flips, slacks, slackEntries, unitColumns } = layout;
  const structural = columnFactors.length;
  const matrix = new Float64Array(flips.length * columns);
  for (let i = 0; i < flips.length; i++) {
    const factor = flips[i]! * rowFactors[i]!;
    for (let j = 0; j < structural; j++) {
      matrix[i * columns + j] = entries[i * structural + j]! * factor * columnFactors[j]!;
    }
    if (slacks[i]! >= 0) matrix[i * columns + slacks[i]!] = slackEntries[i]!;
    matrix[i * columns + unitColumns[i]!] = 1;
  }
  return matrix;
}

function largestFinite(values: Float64Array): number {
  let largest = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (size < Number.POSITIVE_INFINITY && size > largest) largest = size;
  }
  return largest;
}

function padded(values: Float64Array, factor: number, length: number, rest: number): Float64Array {
  const result = new Float64Array(length).fill(rest);
  values.forEach((value, j) => {
    result[j] = value * factor;
  });
  return result;
}
