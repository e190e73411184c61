import { isMessageId, type MessageId, type Translator } from '@repere/messages';
import type { Argument, Command, Help, Option } from 'commander';
import { wrapped } from './wrapped.ts';

/** Headings of the argument parser and what we say instead. */
const HEADINGS: Readonly<Record<string, MessageId>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Commands:': 'cli.help.commands',
};

/**
 * A description for the argument parser: the message's id, which becomes text only when help is shown. So a command
 * that shows none translates none, which is a good part of a quick start.
 */
export function described(id: MessageId): string {
  return id;
}

/** Makes the help of a command speak the translator's language. */
export function translatedHelp(t: Translator): Partial<Help> {
  return {
    styleTitle(title) {
      const id = HEADINGS[title];
      return id === undefined ? title : t.text(id);
    },
    styleUsage: placeholders(t),
    styleSubcommandTerm: placeholders(t),
    commandDescription: (command: Command) => inWords(command.description(), t),
    subcommandDescription: (command: Command) => inWords(command.description(), t),
    argumentDescription: (argument: Argument) => inWords(argument.description, t),
    optionDescription: (option: Option) => withDefault(inWords(option.description, t), option, t),
    boxWrap: (text, width) => wrapped(text, width),
  };
}

/** Words below the help of a command: what else there is to say, examples (the same in every language), exit codes. */
export function addExamples(
  command: Command,
  t: Translator,
  lines: readonly [string, ...string[]],
  more?: MessageId,
): void {
  command.addHelpText('after', () =>
    [
      ...(more === undefined ? [] : ['', t.text(more)]),
      '',
      t.text(lines.length === 1 ? 'cli.help.example' : 'cli.help.examples'),
      ...lines.map((line) => `  ${line}`),
      '',
      t.text('cli.help.exit'),
    ].join('\n'),
  );
}

function inWords(description: string, t: Translator): string {
  return isMessageId(description) ? t.text(description) : description;
}

function placeholders(t: Translator): (usage: string) => string {
  return (usage) =>
    usage
      .replace('[options]', t.text('cli.help.placeholder.options'))
      .replace('[command]', t.text('cli.help.placeholder.command'));
}

function withDefault(description: string, { defaultValue }: Option, t: Translator): string {
  if (defaultValue === undefined || typeof defaultValue === 'boolean') return description;
  return `${description} (${t.text('cli.help.default', { value: String(defaultValue) })})`;
}
