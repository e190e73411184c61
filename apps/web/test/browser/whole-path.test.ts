import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseListsResultText } from '@repere/workbench';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runCommand, startApp } from './app.ts';
import { openAll, openBrowser, scrollingTables, visibleText, visit } from './browser.ts';
import { EstimatePath } from './pages/estimate-path.ts';

const FAULTY = 'police,shelter,count\n1,0,12\n0,1,-3\n1,2,4\n';
const SMALL = 'police;shelter;church;count\n1;0;0;40\n0;1;0;31\n0;0;1;22\n1;1;0;9\n1;0;1;6\n0;1;1;5\n1;1;1;2\n';
const WITH_SEX = [
  'police,shelter,church,sex,count',
  ...['female', 'male'].flatMap((sex, index) =>
    ['1,0,0,40', '0,1,0,31', '0,0,1,17', '1,1,0,6', '1,0,1,5', '0,1,1,4', '1,1,1,1'].map((row) => {
      const cells = row.split(',');
      return [...cells.slice(0, 3), sex, Number(cells[3]) + (row.startsWith('1,0,0') ? 3 * index : 0)].join(',');
    }),
  ),
].join('\n');
const AMBIGUOUS = 'police,shelter,amount,people\n1,0,3,12\n0,1,4,30\n1,1,5,4\n';

describe('the path from a table to a saved estimate', () => {
  let app: RunningApp;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    [app, browser, folder] = await Promise.all([startApp(), openBrowser(), mkdtemp(join(tmpdir(), 'repere-files-'))]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('leads a new user from a published table to an estimate that survives a restart', async () => {
    const { page, context, complaints, requests } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    await path.takePublished('uk2013-5');
    expect(await path.heading()).toBe('United Kingdom 2013, five lists');
    await path.goToMethod();
    await path.answerAssumption('linkage', 'fails');
    await path.choosePrimary('bic', 'Police refer people to shelters.');
    const before = requests.length;
    await path.compute();
    await path.waitForResult();

    // While the table is at work nothing is asked for but our own static files, and the token for saving.
    const harmless = [`GET ${app.url}/assets/`, `GET ${app.url}/favicon.svg`, `GET ${app.url}/api/session`];
    const during = requests.slice(before);
    expect(during.filter((request) => !harmless.some((start) => request.startsWith(start)))).toEqual([]);
    expect(during.filter((request) => request.includes('?'))).toEqual([]);

    const spread = page.getByRole('region', { name: 'Spread across methods' });
    expect(await visibleText(spread.locator('.spread-figures'))).toBe('5,550 to 25,300');
    expect(await spread.getByText('not an interval', { exact: true }).count()).toBe(1);
    const primary = page.getByRole('region', { name: 'Primary method' });
    expect(await visibleText(primary)).toMatch(
      /25,300 95% interval: 1\d,\d00 to 5\d,\d00[\s\S]*Police refer people to shelters\./,
    );
    const rows = page.locator('.data-table tbody tr');
    expect(await visibleText(rows.filter({ hasText: 'Independent lists' }).first())).toContain('13,444');
    const models = page.getByRole('region', { name: 'Models by fit' });
    expect(await visibleText(models)).toContain('The data do not settle the number.');
    await models.locator('svg circle').first().waitFor();
    await page.getByRole('region', { name: 'Chains of the latent classes' }).locator('svg path').first().waitFor();
    expect(await visibleText(page.getByRole('region', { name: 'What the methods assume' }))).toContain('Fails');
    expect(await visibleText(page.getByRole('region', { name: 'Sensitivity' }))).toContain('This was not computed.');

    // On a phone every table fits, those behind figures and the diagnostics too.
    await page.setViewportSize({ width: 360, height: 800 });
    await openAll(page);
    const figures = page.getByRole('button', { name: path.text('web.figure.table') });
    while ((await figures.count()) > 0) await figures.first().click();
    expect(await scrollingTables(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });

    // Whoever has the file can compute it again, on another engine than the browser's.
    const { bytes } = await path.download('web.downloads.json');
    const saved = join(folder, 'result.json');
    await writeFile(saved, bytes);
    expect(JSON.parse(await runCommand(['verify', saved, '--format', 'json']))).toEqual({
      same: true,
      differences: [],
    });

    await path.save('First figure');
    await page.getByRole('link', { name: 'Open the saved estimate' }).click();
    await page.getByRole('heading', { level: 1, name: 'First figure' }).waitFor();

    app = await app.restart();
    await page.goto(`${app.url}/saved`);
    await page.getByRole('link', { name: 'First figure' }).click();
    await page.getByRole('heading', { level: 1, name: 'First figure' }).waitFor();
    expect(await visibleText(page.locator('.spread-figures'))).toBe('5,550 to 25,300');

    await path.button('web.saved.rename').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Second name');
    await path.button('web.saved.rename.save').click();
    await page.getByRole('heading', { level: 1, name: 'Second name' }).waitFor();
    await path.button('web.saved.delete').click();
    await path.button('web.saved.delete.go').click();
    await page.getByText('“Second name” was deleted.').waitFor();
    await page.getByText('Nothing has been saved yet.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows everything that is wrong with a file, where, and what was expected', async () => {
    const { page, context, complaints } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    const file = join(folder, 'mine.csv');
    await writeFile(file, FAULTY);
    await path.dropFile(file);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const said = await visibleText(alert);
    expect(said).toContain('mine.csv cannot be used yet: 2 problems');
    expect(said).toMatch(/row 3, column count: .*-3/);
    expect(said).toMatch(/row 4, column shelter: .*2/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('lets the analyst say which columns count when the table does not', async () => {
    const { page, context } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    await path.chooseFile('odd.csv', AMBIGUOUS);
    await page.getByRole('alert').waitFor();
    await path.chooseColumns({ lists: ['police', 'shelter'], count: 'people' });
    await path.waitForCheck();
    expect(await visibleText(page.locator('.facts'))).toMatch(/People on at least one list\s+46/);
    await context.close();
  });

  it('asks for the model where the analyst relies on one named beforehand, and checks it while it is typed', async () => {
    const { page, context, complaints } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    await path.takePublished('korea-3');
    await path.goToMethod();
    await path.choosePrimary('fixed', 'The second list was made from the first.');
    await path.button('web.method.compute').click();
    await page.getByRole('alert').waitFor();
    const model = page.getByRole('textbox', { name: path.text('web.options.model') });
    await model.fill('[12,9]');
    await page.getByText('There is no list 9').waitFor();
    await model.fill('[12,3]');
    await path.setOptions({ bootstrap: 40, chains: 2, sweeps: 200, burnIn: 50 });
    await path.compute();
    await path.waitForResult();
    expect(await visibleText(page.getByRole('region', { name: 'Primary method' }))).toContain(
      'One model named beforehand',
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('computes every stratum and the sum, and what changes of the table would do', async () => {
    const { page, context, complaints } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    await path.button('web.own.paste').click();
    await page.getByRole('dialog').getByRole('textbox').fill(WITH_SEX);
    await path.button('web.paste.use').click();
    await page.getByRole('alert').waitFor();
    await path.chooseColumns({ lists: ['police', 'shelter', 'church'], count: 'count', strata: ['sex'] });
    await path.waitForCheck();
    expect(await visibleText(page.getByRole('region', { name: 'Strata by sex' }))).toMatch(
      /female\s+104[\s\S]*male\s+107/,
    );
    await path.goToMethod();
    await path.skipPrimary();
    await path.setOptions({ bootstrap: 40, chains: 2, sweeps: 200, burnIn: 50 });
    await path.compute();
    await path.waitForResult();
    await page.getByRole('region', { name: 'By stratum' }).locator('svg').first().waitFor();

    await path.button('web.result.sensitivity.compute').click();
    await path.waitForResult();
    const sensitivity = page.getByRole('region', { name: 'Sensitivity' });
    await sensitivity.locator('svg').first().waitFor();
    expect(await visibleText(page.getByRole('region', { name: 'Primary method' }))).toContain('No primary method');
    await path.save('By sex');
    await page.getByRole('link', { name: path.text('web.save.open') }).click();
    await page.getByRole('region', { name: 'By stratum' }).waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Sensitivity' }).locator('svg').first().waitFor();
    await path.button('web.saved.delete').click();
    await path.button('web.saved.delete.go').click();
    await page.getByText('“By sex” was deleted.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes a table of one’s own along in every form, and the PDF from the server', async () => {
    const { page, context, complaints } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    await path.chooseFile('three lists.csv', SMALL);
    await path.waitForCheck();
    await page.reload();
    await path.waitForCheck();
    await path.goToMethod();
    await path.compute();
    await page.getByRole('alert').filter({ hasText: 'Choose a primary method' }).waitFor();
    await path.skipPrimary();
    await path.compute();
    await path.waitForResult();
    expect(await visibleText(page.getByRole('region', { name: 'Primary method' }))).toContain(
      'No primary method was chosen before the results were shown.',
    );

    const json = await path.download('web.downloads.json');
    expect(json.name).toBe('three-lists-result.json');
    const result = parseListsResultText(json.bytes.toString());
    expect(result.estimates[0]?.provenance.input.name).toBe('three lists.csv');
    expect(result.bootstraps[0]?.replicates.length).toBeGreaterThan(900);

    const csv = await path.download('web.downloads.csv');
    expect(csv.bytes.toString().split('\r\n').length).toBeGreaterThan(result.estimates.length);
    const html = await path.download('web.downloads.html');
    expect(html.bytes.toString()).toMatch(/^<!doctype html>\s*<html lang="en"/i);
    const docx = await path.download('web.downloads.docx');
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(docx.bytes.includes('word/media/')).toBe(true);
    const pdf = await path.download('web.downloads.pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    const svg = await path.downloadFrom(page.getByRole('button', { name: path.text('web.figure.svg') }).first());
    expect(svg.name).toBe('three-lists-spread.svg');
    expect(svg.bytes.toString()).toMatch(/^<svg/);
    expect(svg.bytes.toString()).not.toContain('var(');
    await page
      .getByRole('button', { name: path.text('web.figure.table') })
      .first()
      .click();
    expect(await visibleText(page.locator('.figure-frame table').first())).toContain('Independent lists');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('stops a computation when asked, and asks before it is lost', async () => {
    const { page, context } = await visit(browser);
    const path = new EstimatePath(page);
    await path.open(app.url);
    await path.takePublished('netherlands-6');
    await path.goToMethod();
    await path.skipPrimary();
    await path.setOptions({ bootstrap: 100_000 });
    await path.compute();
    await page.getByText(path.text('web.run.phase.methods')).waitFor();
    await page.getByRole('link', { name: 'Saved estimates' }).click();
    await path.button('web.run.leave.stay').click();
    await path.button('web.run.cancel').click();
    await page.waitForURL('**/estimate/method');
    await page.getByRole('heading', { level: 1, name: 'Before you see a number' }).waitFor();
    await context.close();
  });
});
