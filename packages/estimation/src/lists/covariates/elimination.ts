/**
 * Gauss-Jordan elimination of rows taken one by one, for rows of small whole numbers: which of them are independent, and which
 * vectors they all leave at zero.
 */
export class Elimination {
  readonly #size: number;
  readonly #rows: Float64Array[] = [];
  readonly #pivots: number[] = [];

  /** @param size length of the rows */
  constructor(size: number) {
    this.#size = size;
  }

  /** Number of independent rows taken. */
  get rank(): number {
    return this.#rows.length;
  }

  /** Takes a row, which is left as it is; false when it is a combination of those taken before. */
  add(row: ArrayLike<number>): boolean {
    const rest = Float64Array.from(row);
    for (let i = 0; i < this.#rows.length; i++) subtract(rest, this.#rows[i]!, rest[this.#pivots[i]!]!);
    let pivot = 0;
    for (let j = 1; j < this.#size; j++) if (Math.abs(rest[j]!) > Math.abs(rest[pivot]!)) pivot = j;
    const largest = rest[pivot] ?? 0;
    if (Math.abs(largest) < ZERO) return false;
    for (let j = 0; j < this.#size; j++) rest[j]! /= largest;
    for (const known of this.#rows) subtract(known, rest, known[pivot]!);
    this.#rows.push(rest);
    this.#pivots.push(pivot);
    return true;
  }

  /** A basis of the vectors that every row taken gives zero with. */
  nullSpace(): Float64Array[] {
    const bound = new Set(this.#pivots);
    const basis: Float64Array[] = [];
    for (let free = 0; free < this.#size; free++) {
      if (bound.has(free)) continue;
      const vector = new Float64Array(this.#size);
      vector[free] = 1;
      this.#rows.forEach((row, i) => {
        vector[this.#pivots[i]!] = -row[free]!;
      });
      basis.push(vector);
    }
    return basis;
  }
}

/** Entries are ratios of small whole numbers: well above this, or zero. */
const ZERO = 1e-9;

function subtract(target: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let j = 0; j < target.length; j++) target[j]! -= factor * row[j]!;
}
