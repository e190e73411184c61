import { type Failure, failure } from '@repere/contracts';
import type { Command, CommanderError } from 'commander';

/** One of our failures for an error of the argument parser. */
export function usageFailure(error: CommanderError, command: Command): Failure {
  // The parser puts what it is about in quotation marks; its other words are not used.
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return failure('options.unknown', { kind: 'option', found, expected: optionNames(command) });
    case 'commander.unknownCommand':
      return failure('options.unknown', { kind: 'command', found, expected: commandNames(command) });
    case 'commander.missingArgument':
      return failure('options.missing', { kind: 'argument', name: found });
    case 'commander.optionMissingArgument':
      return failure('options.missing', { kind: 'value', name: found });
    case 'commander.excessArguments': {
      const extra = command.args[command.registeredArguments.length] ?? '';
      return failure('options.extra-argument', { found: extra });
    }
    default:
      return failure('options.invalid', { name: found, found: '', expected: '--help' });
  }
}

/** The command that the arguments lead to, as far as they name one. */
export function commandOf(root: Command, args: readonly string[]): Command {
  let command = root;
  for (const arg of args) {
    const next = command.commands.find((candidate) => candidate.name() === arg);
    if (next !== undefined) command = next;
  }
  return command;
}

/** Words from the root to the command, as one would type them. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function optionNames(command: Command): readonly string[] {
  return [...command.options.map(({ long }) => long ?? ''), '--help'].filter((name) => name !== '');
}

function commandNames(command: Command): readonly string[] {
  return command.commands.map((sub) => sub.name());
}
