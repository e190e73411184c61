/** What a command needs of the machine around it; one file makes it from the process, tests make their own. */
export interface World {
  /** Standard input; ends in an error when the user interrupts. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes results; resolves when they are handed over. */
  writeOut(content: string | Uint8Array): Promise<void>;
  /** Writes progress, warnings and errors. */
  writeErr(text: string): void;
  /** Whether a person watches standard error on a terminal. */
  readonly errIsTerminal: boolean;
  /** Width of lines for people: that of the terminal, where there is one. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that only runs forward. */
  now(): number;
  /** Time of day, for logs only: no result holds it. */
  today(): Date;
  /** Aborts when the user interrupts. */
  readonly interrupted: AbortSignal;
  /** Processors that workers may use. */
  readonly processors: number;
}
