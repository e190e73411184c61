import type { Format } from './program.ts';

/** Options of every command that gives a result. */
export interface ResultOptions {
  readonly format: Format;
  readonly output?: string;
  readonly workers?: number;
}
