import { LANGUAGES } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { pretendWorld } from '../test/pretend-world.ts';
import { run } from './run.ts';

async function ran(...args: string[]) {
  const world = pretendWorld();
  const code = await run(args, '9.8.7', world);
  return { code, ...world.written };
}

describe('the command line', () => {
  it.each([[[]], [['estimate']], [['estimate', 'lists']], [['verify']], [['start']]])(
    'helps with %j, with an example',
    async (path) => {
      const { code, out, err } = await ran(...path, '--help');
      expect(code).toBe(0);
      expect(err).toBe('');
      expect(out).toMatch(/Usage: repere/);
      expect(out).toMatch(/Examples?:\n {2}repere /);
    },
  );

  it('helps in three languages, without a word of the parser’s own', async () => {
    const helps = await Promise.all(LANGUAGES.map((lang) => ran('estimate', 'lists', '--help', '--lang', lang)));
    expect(new Set(helps.map(({ out }) => out)).size).toBe(3);
    for (const { out } of helps.slice(1)) {
      expect(out).not.toMatch(/Usage:|Arguments:|Options:|Commands:|default|display/);
    }
  });

  it('shows help as an error when the command is missing', async () => {
    for (const args of [[], ['estimate']]) {
      const { code, out, err } = await ran(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Usage: repere');
    }
  });

  it('helps with “help” too', async () => {
    const { code, out } = await ran('help', 'verify');
    expect(code).toBe(0);
    expect(out).toContain('Usage: repere verify');
  });

  it('says its version', async () => {
    expect(await ran('--version')).toEqual({ code: 0, out: '9.8.7\n', err: '' });
  });

  it.each([
    [
      ['estimate', 'tables'],
      ['tables', 'lists'],
    ],
    [['guess'], ['guess', 'estimate']],
    [
      ['verify', 'r.json', '--colour'],
      ['--colour', '--workers'],
    ],
    [['estimate', 'lists'], ['FILE']],
    [['estimate', 'lists', 'a.csv', 'b.csv'], ['b.csv']],
    [['estimate', 'lists', 'a.csv', '--level'], ['--level']],
    [
      ['estimate', 'lists', 'a.csv', '--level', 'high'],
      ['--level', 'high'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--bootstrap', '-5'],
      ['--bootstrap', '-5'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--seed', '1.5'],
      ['--seed', '1.5'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--method', 'magic'],
      ['--method', 'magic', 'stepwise'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--format', 'xml'],
      ['--format', 'xml', 'json'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--lang', 'de'],
      ['--lang', 'de', 'fr'],
    ],
    [['estimate', 'lists', 'a.csv', '--workers', '0'], ['--workers']],
    [
      ['estimate', 'lists', 'a.csv', '--report', 'r.txt'],
      ['--report', 'r.txt', '.docx'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--method', 'chao', '--bootstrap', '9'],
      ['--bootstrap', '--method chao'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--method', 'main', '--threshold', '0.1'],
      ['--threshold', '--method main'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--method', 'pairs', '--seed', '1'],
      ['--seed', '--method pairs'],
    ],
    [
      ['estimate', 'lists', 'a.csv', '--method', 'stepwise', '--bootstrap', '0', '--seed', '1'],
      ['--seed', '--bootstrap 0'],
    ],
    [['verify', 'r.json', '--sheet', 'x'], ['INPUT']],
    [['verify', '-', '-'], ['-']],
    [
      ['start', '--port', '70000'],
      ['--port', '70000'],
    ],
  ])('refuses %j as wrong usage, says why and where help is', async (args, words) => {
    const { code, out, err } = await ran(...args);
    expect([code, out]).toEqual([2, '']);
    for (const word of words) expect(err).toContain(word);
    expect(err).toMatch(/^repere: .*\nSee: repere.* --help\n$/);
    const [french, spanish] = await Promise.all([ran(...args, '--lang=fr'), ran(...args, '--lang=es')]);
    expect(new Set([err, french.err, spanish.err]).size).toBe(3);
  });

  it('says in three languages that a file does not exist', async () => {
    const said = await Promise.all(
      LANGUAGES.map((lang) => ran('estimate', 'lists', 'no-such-file.csv', '--lang', lang)),
    );
    expect(said.map(({ code, out }) => [code, out])).toEqual([
      [1, ''],
      [1, ''],
      [1, ''],
    ]);
    expect(new Set(said.map(({ err }) => err)).size).toBe(3);
    for (const { err } of said) expect(err).toContain('no-such-file.csv');
  });
});
