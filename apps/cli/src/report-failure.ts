import type { Failure } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { printable } from './printable.ts';
import type { World } from './world.ts';

/** Problems shown one by one; a broken file may have thousands. */
const SHOWN_PROBLEMS = 10;

/** Says what went wrong, where, and what was expected: one line a problem, on standard error. */
export function reportFailure({ problems }: Failure, world: World, t: Translator): void {
  for (const problem of problems.slice(0, SHOWN_PROBLEMS)) {
    world.writeErr(`${t.text('cli.error', { message: printable(t.problem(problem)) })}\n`);
  }
  const more = problems.length - SHOWN_PROBLEMS;
  if (more > 0) world.writeErr(`${t.text('cli.error.more', { count: more })}\n`);
}

/**
 * Says that it is our fault. The reference is the error's name and the place in our code; its words may hold what a
 * file holds, so they are shown only to who asks with `REPERE_DEBUG=1`.
 */
export function reportUnexpected(error: unknown, world: World, t: Translator): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error('not an error');
  const place = /([\w-]+\.[jt]s:\d+)/.exec(stack.split('\n').slice(1).join('\n'))?.[1] ?? '';
  const message = t.problem({ code: 'unexpected', details: { reference: `${name} ${place}`.trim() } });
  world.writeErr(`${t.text('cli.error', { message: printable(message) })}\n`);
  if (world.environment['REPERE_DEBUG'] === '1') world.writeErr(`${stack}\n`);
}
