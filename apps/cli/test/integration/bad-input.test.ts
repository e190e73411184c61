import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, repere } from './repere.ts';

const LANGUAGES = ['en', 'fr', 'es'] as const;
const ROW = { en: 'row', fr: 'ligne', es: 'fila' };
const COLUMN = { en: 'column', fr: 'colonne', es: 'columna' };

interface BadInput {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly options?: readonly string[];
  readonly row?: number;
  readonly column?: string;
  /** What the message must show of what was found. */
  readonly shows?: string;
}

const rows = 'Police,NGO,count\n1,0,40\n0,1,30\n';
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024));

const BAD: readonly BadInput[] = [
  {
    name: 'a missing column',
    file: 'missing.csv',
    content: `${rows}1,1,6\n`,
    options: ['--lists', 'Police,Shelter'],
    column: 'Shelter',
    shows: 'NGO',
  },
  { name: 'a negative count', file: 'negative.csv', content: `${rows}1,1,-6\n`, row: 4, column: 'count', shows: '-6' },
  {
    name: 'a fractional count',
    file: 'fraction.csv',
    content: `${rows}1,1,6.5\n`,
    row: 4,
    column: 'count',
    shows: '6',
  },
  { name: 'people on no list', file: 'nobody.csv', content: `${rows}0,0,12\n`, row: 4, column: 'count', shows: '12' },
  {
    name: 'two columns of one name',
    file: 'twice.csv',
    content: 'Police,Police,count\n1,0,5\n0,1,6\n',
    row: 1,
    column: '2',
    shows: 'Police',
  },
  { name: 'a delimiter that is none', file: 'delimiter.csv', content: 'Police NGO count\n1 0 40\n0 1 30\n1 1 6\n' },
  { name: 'a single line of 10 MB', file: 'line.csv', content: `Police,NGO,count,${'1,'.repeat(5_000_000)}1`, row: 1 },
  {
    name: 'a binary file',
    file: 'binary.csv',
    content: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
  },
  { name: 'a legacy workbook', file: 'old.xls', content: compound, shows: '.xlsx' },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-bad-'));
  for (const { file, content } of BAD) await writeFile(join(folder, file), content);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('bad input', () => {
  it.each(BAD.map((input) => [input.name, input] as const))('is refused in three languages: %s', async (_, input) => {
    const { file, options = [], row, column, shows } = input;
    const args = ['estimate', 'lists', file, ...options, '--output', 'result.txt', '--report', 'report.html'];
    const said: Record<string, Ended> = {};
    for (const lang of LANGUAGES) {
      const ended = await repere([...args, '--lang', lang], { folder });
      expect([ended.code, ended.out]).toEqual([1, '']);
      expect(ended.err.trim().split('\n')).toHaveLength(1);
      expect(ended.err).toContain(file);
      if (row !== undefined) expect(ended.err).toContain(`${ROW[lang]} ${row}`);
      if (column !== undefined) expect(ended.err).toMatch(new RegExp(`${COLUMN[lang]} ${column}`));
      if (shows !== undefined) expect(ended.err).toContain(shows);
      said[lang] = ended;
    }
    expect(new Set(Object.values(said).map(({ err }) => err)).size).toBe(3);
    expect((await readdir(folder)).sort()).toEqual(BAD.map((bad) => bad.file).sort());
  });

  it('leaves an older result as it was', async () => {
    const result = join(folder, 'older.txt');
    await writeFile(result, 'older');
    const { code } = await repere(['estimate', 'lists', 'negative.csv', '--output', 'older.txt'], { folder });
    expect(code).toBe(1);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(result, 'utf8')).toBe('older');
    await rm(result);
  });

  it('reports every problem of a file, each on a line, and how many more there are', async () => {
    const content = `Police,NGO,count\n${'1,1,-1\n'.repeat(30)}`;
    const { code, err } = await repere(['estimate', 'lists', '-'], { input: content });
    expect(code).toBe(1);
    const lines = err.trim().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      expect.stringContaining('row 2, column count'),
      expect.stringContaining('row 3, column count'),
    ]);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(/20 more problems/);
  });

  it('lets no file steer the terminal', async () => {
    const { err } = await repere(['estimate', 'lists', '-'], { input: 'A,B\u001b[31m,count\n1,\u001b]0;x\u0007,3\n' });
    expect(err.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
  });
});
