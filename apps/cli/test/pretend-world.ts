import type { World } from '../src/world.ts';

/** A machine for a command under test, and what the command wrote to it. */
export interface PretendWorld extends World {
  readonly written: { out: string; err: string };
  /** Moves the clock on. */
  pass(milliseconds: number): void;
}

/** A quiet machine without terminal, locale or input, unless the test says otherwise. */
export function pretendWorld(given: Partial<World> = {}): PretendWorld {
  const written = { out: '', err: '' };
  let now = 0;
  return {
    stdin: (async function* () {})(),
    writeOut: async (content) => {
      written.out += typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
    writeErr: (text) => {
      written.err += text;
    },
    errIsTerminal: false,
    columns: 100,
    environment: {},
    now: () => now,
    today: () => new Date(0),
    interrupted: new AbortController().signal,
    processors: 1,
    ...given,
    written,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}
