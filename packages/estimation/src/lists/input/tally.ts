import type { CaptureHistories } from '@repere/contracts';

/** Persons by history, added up as rows come. */
export class Tally {
  readonly #counts = new Map<number, number>();
  #persons = 0;

  /** Adds persons with a history. Histories without persons leave no trace. */
  add(history: number, persons: number): void {
    if (persons === 0) return;
    this.#persons += persons;
    this.#counts.set(history, (this.#counts.get(history) ?? 0) + persons);
  }

  get persons(): number {
    return this.#persons;
  }

  /** The canonical histories. `position` maps a bit of the tally to the position of its list. */
  histories(lists: readonly string[], position: (bit: number) => number = (bit) => bit): CaptureHistories {
    const cells = [...this.#counts].map(([history, count]) => ({ history: moved(history, position), count }));
    cells.sort((a, b) => a.history - b.history);
    return {
      kind: 'capture-histories',
      lists: [...lists],
      histories: cells.map(({ history }) => history),
      counts: cells.map(({ count }) => count),
    };
  }
}

function moved(history: number, position: (bit: number) => number): number {
  let result = 0;
  for (let bit = 0; history >> bit !== 0; bit++) if ((history >> bit) & 1) result |= 1 << position(bit);
  return result;
}
