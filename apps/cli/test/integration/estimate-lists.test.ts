import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseListsResultText } from '@repere/workbench';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, repere } from './repere.ts';

const uk = published('uk2013-5');
const three = 'A,B,C,count\n1,0,0,20\n1,1,0,9\n0,1,1,8\n0,0,1,12\n1,0,1,17\n';
let folder: string;
let json: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-lists-'));
  json = (await repere(['estimate', 'lists', uk, '--method', 'all', '--format', 'json', '--workers', '1'])).out;
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('repere estimate lists', () => {
  it('gives the same bytes with one worker and with two', async () => {
    const { code, out, err } = await repere([
      'estimate',
      'lists',
      uk,
      '--method',
      'all',
      '--format',
      'json',
      '--workers',
      '2',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out === json).toBe(true);
    const { bootstraps, models, chains } = parseListsResultText(out);
    expect(bootstraps.map(({ method }) => method)).toEqual(['stepwise', 'bic', 'aic', 'downhill']);
    expect(bootstraps[0]?.replicates).toHaveLength(1000);
    expect(models?.candidates).toBe(6212);
    expect(chains?.traces).toHaveLength(8);
  });

  it('puts every warning into words, in the language asked for', async () => {
    const { out } = await repere(['estimate', 'lists', uk, '--method', 'chao', '--format', 'json', '--lang', 'fr']);
    const { warnings } = JSON.parse(out).estimates[0];
    expect(warnings[0].code).toBe('lists.lower-bound');
    expect(warnings[0].message).toMatch(/borne/);
  });

  it('shows people the spread first, then every method, and why some are left out', async () => {
    const { code, out } = await repere(['estimate', 'lists', uk, '--bootstrap', '100']);
    expect(code).toBe(0);
    const order = ['2,744 people on 5 lists', 'not an interval', '95% interval', 'Left out of the spread', 'Warnings'];
    const places = order.map((words) => out.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(out).toContain('Seed 20051201');
    expect(out).toContain('LA + NG');
  });

  it('gives every method again by strata and on changed tables, and verifies the result', async () => {
    const file = join(import.meta.dirname, '../../../../data/lists/spina-bifida-3-covariates.csv');
    const args = ['estimate', 'lists', file, '--strata', 'eth', '--sensitivity', '--bootstrap', '40'];
    const short = ['--chains', '2', '--sweeps', '200', '--burn-in', '50'];
    const { code, out } = await repere([...args, ...short, '--format', 'json']);
    expect(code).toBe(0);
    const { strata, estimates, sensitivity } = parseListsResultText(out);
    expect(strata?.map(({ domain }) => domain['eth'])).toEqual(['afro-american', 'caucasian', 'other']);
    expect(estimates.some(({ method, value }) => method === 'covariates' && value !== null)).toBe(true);
    expect(sensitivity?.some(({ change }) => change.kind === 'merge')).toBe(true);
    const verified = await repere(['verify', '-', file], { input: out });
    expect([verified.code, verified.out]).toEqual([0, 'Same: computed again, every figure agrees.\n']);
    const table = await repere([...args, ...short]);
    for (const words of ['By stratum', 'Best models by BIC', 'Sensitivity']) expect(table.out).toContain(words);
  });

  it('fits a model that is named, and says where its notation is wrong', async () => {
    const fit = await repere([
      'estimate',
      'lists',
      uk,
      '--method',
      'fixed',
      '--model',
      '[12,3,4,5]',
      '--format',
      'json',
    ]);
    expect(parseListsResultText(fit.out).estimates[0]?.value).toBeCloseTo(14_217.8103, 3);
    const wrong = await repere(['estimate', 'lists', uk, '--method', 'fixed', '--model', '[17]']);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('7');
    expect((await repere(['estimate', 'lists', uk, '--method', 'fixed'])).err).toContain('--model');
  });

  it('says that a model has no estimate instead of printing a huge number', async () => {
    const korea = published('korea-3');
    const { out } = await repere(['estimate', 'lists', korea, '--method', 'fixed', '--model', '[12,13,23]']);
    expect(out).toContain('Does not exist');
    expect(out).not.toMatch(/\d{3},\d{3}/);
  });

  it('groups numbers and names methods as the language does', async () => {
    const { out } = await repere(['estimate', 'lists', uk, '--method', 'main', '--lang', 'fr']);
    expect(out).toContain('2\u202f744 personnes');
    expect(out).toContain('pas un intervalle');
  });

  it('takes the language from the environment', async () => {
    const { out } = await repere(['estimate', 'lists', uk, '--method', 'main', '--lang=es']);
    expect(out).toContain('personas');
  });

  it('reads standard input', async () => {
    const fromFile = await repere(['estimate', 'lists', uk, '--method', 'main', '--format', 'csv']);
    const { code, out } = await repere(['estimate', 'lists', '-', '--method', 'main', '--format', 'csv'], {
      input: await readFile(uk),
    });
    expect(code).toBe(0);
    expect(out).toBe(fromFile.out);
    expect(out.split('\r\n')[0]).toMatch(/^method,/);
  });

  it('reads a sheet of a workbook, with the same digest as the CSV file', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Notes').addRow(['nothing here']);
    const sheet = workbook.addWorksheet('Lists');
    for (const line of (await readFile(uk, 'utf8')).trim().split('\n')) {
      sheet.addRow(line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    }
    const file = join(folder, 'uk.xlsx');
    await workbook.xlsx.writeFile(file);
    const { code, out, err } = await repere([
      'estimate',
      'lists',
      file,
      '--sheet',
      'Lists',
      '--method',
      'main',
      '--format',
      'json',
    ]);
    expect([code, err]).toEqual([0, '']);
    const digest = (text: string) => parseListsResultText(text).estimates[0]?.provenance.input.digest;
    expect(digest(out)).toBe(digest(json));

    const missing = await repere(['estimate', 'lists', file, '--sheet', 'Other']);
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('Lists');
    const useless = await repere(['estimate', 'lists', uk, '--sheet', 'Lists']);
    expect(useless.code).toBe(2);
  });

  it('uses only the lists that are named, and says what it leaves aside', async () => {
    const { out } = await repere(
      ['estimate', 'lists', '-', '--lists', 'C,A', '--method', 'pairs', '--format', 'json'],
      { input: three },
    );
    const { lists, warnings } = JSON.parse(out);
    expect(lists).toEqual([
      { name: 'C', persons: 37 },
      { name: 'A', persons: 46 },
    ]);
    expect(warnings[0].message).toContain('B');
  });

  it('writes the result to a file, says so, and leaves standard output empty', async () => {
    const file = join(folder, 'result.json');
    const { code, out, err } = await repere([
      'estimate',
      'lists',
      uk,
      '--method',
      'all',
      '--format',
      'json',
      '--output',
      file,
    ]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(file);
    expect(await readFile(file, 'utf8')).toBe(json);
  });

  it('stays quiet when its reader leaves', async () => {
    const { spawn } = await import('node:child_process');
    const shell = `"${process.execPath}" "${join(import.meta.dirname, '../../bin/repere.js')}" estimate lists "${uk}" --format json | head -c 10`;
    const child = spawn('sh', ['-c', shell], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});

describe('repere verify', () => {
  it('finds a published table by its digest and says same', async () => {
    const { code, out, err } = await repere(['verify', '-'], { input: json });
    expect([code, out]).toEqual([0, 'Same: computed again, every figure agrees.\n']);
    expect(err).toContain('uk2013-5');
  });

  it('says same as JSON, from files', async () => {
    const file = join(folder, 'to-verify.json');
    await writeFile(file, json);
    const { code, out } = await repere(['verify', file, uk, '--format', 'json', '--workers', '2']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ same: true, differences: [] });
  });

  it('exits with 1 and names what was tampered with', async () => {
    const tampered = JSON.parse(json);
    tampered.estimates[0].value += 1;
    tampered.spread.max = 99_999;
    const { code, out } = await repere(['verify', '-', uk], { input: JSON.stringify(tampered) });
    expect(code).toBe(1);
    expect(out).toContain('2 places differ');
    expect(out).toContain('estimates[0].value');
    expect(out).toContain('spread.max');
    expect(out).toContain('99999');
  });

  it('refuses another table', async () => {
    const { code, out, err } = await repere(['verify', '-', published('uk2013-4')], { input: json });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/another table \(digest sha256:[0-9a-f]+\)/);
  });

  it('asks for the table where it is not a published one', async () => {
    const own = await repere(['estimate', 'lists', '-', '--method', 'main', '--format', 'json'], {
      input: 'A,B,count\n1,0,5\n0,1,6\n1,1,2\n',
    });
    const { code, err } = await repere(['verify', '-'], { input: own.out });
    expect(code).toBe(2);
    expect(err).toContain('Name the table');
  });

  it('verifies a result from chosen lists without asking which', async () => {
    const file = join(folder, 'three.csv');
    await writeFile(file, three);
    const chosen = await repere(['estimate', 'lists', file, '--lists', 'C,A', '--method', 'pairs', '--format', 'json']);
    const { code, out } = await repere(['verify', '-', file], { input: chosen.out });
    expect([code, out]).toEqual([0, 'Same: computed again, every figure agrees.\n']);
  });

  it('refuses what is no result', async () => {
    for (const input of ['', 'A,B,count', '{}', '[]', '{"kind":"lists-result"}']) {
      const { code, out, err } = await repere(['verify', '-'], { input });
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('not a result of Repère');
    }
  });
});

describe('reports', () => {
  const bySignature = [
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['typ', ''],
  ] as const;

  it.each(bySignature)('writes a report as .%s beside the result', async (ending, signature) => {
    const file = join(folder, `report.${ending}`);
    const { code, out, err } = await repere([
      'estimate',
      'lists',
      uk,
      '--bootstrap',
      '50',
      '--format',
      'json',
      '--report',
      file,
      '--lang',
      'es',
    ]);
    expect(code).toBe(0);
    expect(err).toContain(file);
    expect(JSON.parse(out).kind).toBe('lists-result');
    const bytes = await readFile(file);
    expect(bytes.length).toBeGreaterThan(2000);
    expect(bytes.subarray(0, signature.length).toString('latin1').toLowerCase()).toBe(signature.toLowerCase());
  });

  it('leaves no report and no result when the report cannot be written', async () => {
    const copy = join(folder, 'copy.csv');
    await copyFile(uk, copy);
    const before = await readdir(folder);
    const { code, out } = await repere([
      'estimate',
      'lists',
      copy,
      '--method',
      'main',
      '--report',
      join(folder, 'no', 'such', 'folder.html'),
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(await readdir(folder)).toEqual(before);
  });
});
