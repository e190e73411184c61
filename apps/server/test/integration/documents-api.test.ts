import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentMaker } from '../../src/estimates/documents.ts';
import { openEmbedded } from '../../src/platform/database/embedded/open-embedded.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { endOfJob, openPlace, type Place } from './support/place.ts';

describe('documents of a saved estimate', () => {
  let database: Database;
  let place: Place;
  let path: string;

  beforeAll(async () => {
    database = await openEmbedded({ folder: null, clock: () => new Date() });
    place = await openPlace(database, {
      makeDocument: documentMaker(() => import('../../src/platform/documents/index.ts')),
    });
    const { tables } = (await place.analyst.get('/api/estimate/tables?limit=100')).body;
    const { id } = tables.find(({ publishedId }: { publishedId: string }) => publishedId === 'uk2013-5');
    const job = await place.analyst.post('/api/estimate/jobs', {
      table: { id },
      options: { bootstrap: 40, chains: 2, sweeps: 200, burnIn: 50 },
    });
    expect(await endOfJob(place.analyst, job.body.id)).toMatchObject({ state: 'done' });
    const saved = await place.analyst.post('/api/estimate/estimates', { name: 'United Kingdom', job: job.body.id });
    path = `/api/estimate/estimates/${saved.body.id}/files`;
  });
  afterAll(async () => {
    await place?.stop();
    await database?.close();
  });

  it('is a page in the language of the reader', async () => {
    const english = await place.analyst.get(`${path}/report.html`, { 'accept-language': 'en' });
    const french = await place.analyst.get(`${path}/report.html`, { 'accept-language': 'fr' });
    expect(english.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(english.body).toContain('<html lang="en"');
    expect(french.body).toContain('<html lang="fr"');
    expect(english.body).toContain('Silverman (2020)');
  });

  it('is a PDF', async () => {
    const { status, bytes, headers } = await place.analyst.get(`${path}/report.pdf`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('is a text document', async () => {
    const { bytes } = await place.analyst.get(`${path}/report.docx`);
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('is a table, one row an estimate', async () => {
    const { body } = await place.analyst.get(`${path}/estimates.csv`);
    const [header, ...rows] = String(body).trim().split(/\r?\n/);
    expect(header).toContain('method');
    expect(rows.length).toBeGreaterThan(10);
  });

  it('is data with the sentences of its warnings', async () => {
    const { body } = await place.analyst.get(`${path}/result.json`, { 'accept-language': 'es' });
    expect(body).toMatchObject({ kind: 'lists-result', version: 2 });
    const worded = body.estimates.flatMap(({ warnings }: { warnings: { message?: string }[] }) => warnings);
    expect(worded.length).toBeGreaterThan(0);
    expect(worded.every(({ message }: { message?: string }) => (message ?? '').length > 10)).toBe(true);
  });

  it('of a result that is sent along knows a published table by its content', async () => {
    const { body: estimate } = await place.analyst.get(path.replace(/\/files$/, ''));
    const { body: table } = await place.analyst.get(`/api/estimate/tables/${estimate.table.id}`);
    const report = { file: 'report.html', name: 'x', result: estimate.result, histories: table.histories };
    const { body } = await place.analyst.post('/api/estimate/reports', report);
    expect(body).toContain('Silverman (2020)');
  });
});
