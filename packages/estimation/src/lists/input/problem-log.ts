import { type Problem, throwIfAny } from '@repere/contracts';

/** Problems kept of a table: enough to see what is wrong everywhere, few enough to read and to hold. */
const KEPT = 50;

/** The first problems of a table, and how often each column had one. */
export class ProblemLog {
  readonly #kept: Problem[] = [];
  readonly #byColumn = new Map<number, { first: Problem; count: number }>();
  readonly #keptByColumn = new Map<Problem, number>();

  /** Takes a problem in the column with that index. */
  note(column: number, found: Problem): void {
    const known = this.#byColumn.get(column);
    if (known === undefined) this.#byColumn.set(column, { first: found, count: 1 });
    else known.count++;
    if (this.#kept.length < KEPT || known === undefined) {
      this.#kept.push(found);
      this.#keptByColumn.set(found, column);
    }
  }

  /** Number of problems in a column. */
  count(column: number): number {
    return this.#byColumn.get(column)?.count ?? 0;
  }

  /** The first problem in a column. */
  first(column: number): Problem | undefined {
    return this.#byColumn.get(column)?.first;
  }

  /** Throws what was noted, after the given problems, without the cells of columns that those already cover. */
  throwIfNoted(before: readonly Problem[], covered: ReadonlySet<number>): void {
    const cells = this.#kept.filter((one) => !covered.has(this.#keptByColumn.get(one) ?? -1));
    throwIfAny([...before, ...cells].slice(0, KEPT));
  }
}
