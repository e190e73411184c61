import { readFileSync } from 'node:fs';
import { translator } from '@repere/messages';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { pretendWorld } from '../test/pretend-world.ts';
import { program } from './program.ts';
import { pathOf } from './usage-failure.ts';

const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
const root = program({
  world: pretendWorld(),
  t: translator('en'),
  version: '0',
  done: () => {},
  print: () => {},
});

function commands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(commands)];
}
const leaves = commands(root).filter((command) => command.commands.length === 0);

/** The part of the page about a command: from its heading to the next. */
function partAbout(command: Command): string {
  const start = page.indexOf(`## \`${pathOf(command)}`);
  const end = page.indexOf('\n## ', start + 1);
  return start < 0 ? '' : page.slice(start, end < 0 ? undefined : end);
}

/** What stands before the first command: options that every command has. */
const shared = page.slice(0, page.indexOf('## `repere'));

describe('docs/command-line.md', () => {
  it.each(leaves.map((command) => [pathOf(command), command] as const))('names every option of %s', (_, command) => {
    const part = partAbout(command);
    expect(part).not.toBe('');
    const missing = command.options.filter(({ long }) => !`${shared}${part}`.includes(`\`${long}`));
    expect(missing.map(({ long }) => long)).toEqual([]);
  });

  it('names no option that does not exist', () => {
    const known = new Set(['--help', ...commands(root).flatMap(({ options }) => options.map(({ long }) => long))]);
    const named = [...page.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });

  it('states the defaults that the commands have', () => {
    for (const command of leaves) {
      for (const { long, defaultValue } of command.options) {
        if (typeof defaultValue !== 'number') continue;
        const row = partAbout(command)
          .split('\n')
          .find((line) => line.startsWith(`| \`${long} `));
        expect(row?.split('|')[2]?.trim(), `${pathOf(command)} ${long}`).toBe(String(defaultValue));
      }
    }
  });
});
