import { type CaptureHistories, MAX_LISTS, type Stratum } from '@repere/contracts';

/** Persons by stratum and history, added up as rows come. */
export class Tally {
  readonly #counts = new Map<number, number>();
  #persons = 0;

  /** Adds persons with a history in a stratum, by its number. Histories without persons leave no trace. */
  add(history: number, persons: number, stratum = 0): void {
    if (persons === 0) return;
    this.#persons += persons;
    const key = keyOf(history, stratum);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + persons);
  }

  get persons(): number {
    return this.#persons;
  }

  /** The canonical histories of all strata together. `position` maps a bit of the tally to the position of its list. */
  histories(lists: readonly string[], position: (bit: number) => number = (bit) => bit): CaptureHistories {
    const counts = new Map<number, number>();
    for (const [key, count] of this.#counts) {
      const history = moved(key % HISTORIES, position);
      counts.set(history, (counts.get(history) ?? 0) + count);
    }
    return { kind: 'capture-histories', lists: [...lists], ...canonical([...counts]) };
  }

  /** The strata that have somebody, in ascending order of their values; `values` has those of each number. */
  strata(values: readonly (readonly string[])[], position: (bit: number) => number = (bit) => bit): Stratum[] {
    const cells = values.map((): [number, number][] => []);
    for (const [key, count] of this.#counts) {
      cells[Math.floor(key / HISTORIES)]?.push([moved(key % HISTORIES, position), count]);
    }
    return values
      .map((one, stratum) => ({ values: [...one], ...canonical(cells[stratum] ?? []) }))
      .filter(({ counts }) => counts.length > 0)
      .sort((a, b) => compareValues(a.values, b.values));
  }
}

/** One number for a history in a stratum. */
export function keyOf(history: number, stratum: number): number {
  return stratum * HISTORIES + history;
}

const HISTORIES = 2 ** MAX_LISTS;

function canonical(cells: [history: number, count: number][]): { histories: number[]; counts: number[] } {
  cells.sort(([a], [b]) => a - b);
  return { histories: cells.map(([history]) => history), counts: cells.map(([, count]) => count) };
}

/** Column by column as code units, so that the order does not hang on a language. */
function compareValues(a: readonly string[], b: readonly string[]): number {
  for (let column = 0; column < a.length; column++) {
    const first = a[column] ?? '';
    const second = b[column] ?? '';
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

function moved(history: number, position: (bit: number) => number): number {
  let result = 0;
  for (let bit = 0; history >> bit !== 0; bit++) if ((history >> bit) & 1) result |= 1 << position(bit);
  return result;
}
