import { Failure, type FailureCode, type Location, type Problem, problem, type TableSource } from '@repere/contracts';
import type { TableLimits } from './limits.ts';

/** Problems reported at once; a file with more is wrong as a whole, and fifty sentences say so. */
const MAX_PROBLEMS = 50;

/** What every stage of reading one file shares: its limits, its source for messages, and the problems so far. */
export interface Reading {
  readonly source: TableSource;
  readonly limits: TableLimits;
  readonly signal: AbortSignal | undefined;
  /** Notes a problem and goes on, so that several are reported together; throws when there are too many. */
  note(code: FailureCode, details: Problem['details'], at?: Location): void;
  /** A failure that ends the reading now; carries what was noted before. */
  fatal(code: FailureCode, details: Problem['details'], at?: Location, cause?: unknown): Failure;
  /** The same file with the sheet known. */
  inSheet(sheet: string): Reading;
  /** Throws when anything was noted. */
  throwIfNoted(): void;
  /** Throws when the work was cancelled. */
  throwIfCancelled(): void;
}

/** Starts the reading of one file. */
export function startReading(source: TableSource, limits: TableLimits, signal: AbortSignal | undefined): Reading {
  return readingOf(source, limits, signal, []);
}

function readingOf(
  source: TableSource,
  limits: TableLimits,
  signal: AbortSignal | undefined,
  noted: Problem[],
): Reading {
  const made = (code: FailureCode, details: Problem['details'], at?: Location) =>
    problem(code, details, { ...source, ...at });

  const failureOf = (problems: readonly Problem[], last: Problem, cause?: unknown): Failure => {
    const [first, ...rest] = byRow([...problems, last]);
    return new Failure([first ?? last, ...rest], cause === undefined ? undefined : { cause });
  };

  return {
    source,
    limits,
    signal,
    note(code, details, at) {
      const found = made(code, details, at);
      if (noted.length + 1 >= MAX_PROBLEMS) throw failureOf(noted, found);
      noted.push(found);
    },
    fatal: (code, details, at, cause) => failureOf(noted, made(code, details, at), cause),
    inSheet: (sheet) => readingOf({ ...source, sheet }, limits, signal, noted),
    throwIfNoted() {
      const [first, ...rest] = byRow(noted);
      if (first !== undefined) throw new Failure([first, ...rest]);
    },
    throwIfCancelled() {
      if (signal?.aborted === true) throw new Failure([problem('run.cancelled', {})]);
    },
  };
}

/** From the top of the file to its end; what is about no row comes last. */
function byRow(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => (one.at?.row ?? Infinity) - (other.at?.row ?? Infinity) || 0);
}
