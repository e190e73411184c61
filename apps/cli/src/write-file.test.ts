import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole } from './write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('writeFileWhole', () => {
  it('writes a new file and leaves nothing else', async () => {
    await writeFileWhole(join(folder, 'a.txt'), 'content');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('content');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('replaces an older file and keeps who may read it', async () => {
    const file = join(folder, 'a.txt');
    await writeFile(file, 'old');
    await chmod(file, 0o600);
    await writeFileWhole(file, 'new');
    expect(await readFile(file, 'utf8')).toBe('new');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('writes through a link to the file it names', async () => {
    await writeFile(join(folder, 'real.txt'), 'old');
    await symlink(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await writeFileWhole(join(folder, 'link.txt'), 'new');
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['link.txt', 'real.txt']);
  });

  it('refuses a folder, and a place in no folder, and leaves nothing behind', async () => {
    await expect(writeFileWhole(folder, 'x')).rejects.toThrow('file.unwritable');
    await expect(writeFileWhole(join(folder, 'none', 'a.txt'), 'x')).rejects.toThrow('file.unwritable');
    expect(await readdir(folder)).toEqual([]);
  });
});
