import { isFailure } from '@repere/contracts';
import { type Translator, translator } from '@repere/messages';
import { type Command, CommanderError } from 'commander';
import { EXIT_DONE, EXIT_UNUSABLE, EXIT_WRONG_USAGE, exitCodeOf } from './exit-code.ts';
import { preferredLanguage } from './preferred-language.ts';
import { program } from './program.ts';
import { reportFailure, reportUnexpected } from './report-failure.ts';
import { commandOf, pathOf, usageFailure } from './usage-failure.ts';
import type { World } from './world.ts';

/** Does what the arguments (without program names) ask and says with which code to exit. Never throws. */
export async function run(args: readonly string[], version: string, world: World): Promise<number> {
  const t = translator(preferredLanguage(args, world.environment));
  let exitCode = EXIT_DONE;
  let help = '';
  const root = program({
    world,
    t,
    version,
    done: (code) => {
      exitCode = code;
    },
    print: (text) => {
      help += text;
    },
  });
  try {
    await root.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    const command = commandOf(root, args);
    if (!(error instanceof CommanderError)) return explained(error, command, world, t);
    if (error.exitCode === 0) {
      await world.writeOut(help);
      return EXIT_DONE;
    }
    if (error.code === 'commander.help') {
      world.writeErr(help);
      return EXIT_WRONG_USAGE;
    }
    return explained(usageFailure(error, command), command, world, t);
  }
}

function explained(error: unknown, command: Command, world: World, t: Translator): number {
  if (!isFailure(error)) {
    reportUnexpected(error, world, t);
    return EXIT_UNUSABLE;
  }
  reportFailure(error, world, t);
  if (error.kind === 'wrong-usage') world.writeErr(`${t.text('cli.help.hint', { command: pathOf(command) })}\n`);
  return exitCodeOf(error.kind);
}
