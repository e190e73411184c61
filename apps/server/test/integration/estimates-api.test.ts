import type { ListsResult } from '@repere/contracts';
import { parseListsResult } from '@repere/workbench';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnBoth } from './support/databases.ts';
import { codesOf, endOfJob, openPlace, type Place } from './support/place.ts';
import { NO_ID, resultOf, someHistories, someStrata } from './support/tables.ts';

const PATH = '/api/estimate/estimates';
const table = { name: 'some table', histories: someHistories() };

describeOnBoth('estimates', (given) => {
  let place: Place;
  let result: ListsResult;
  let jobId: string;
  const save = async (more: object = {}) =>
    (await place.analyst.post(PATH, { name: 'National figure', result, table, ...more })).body;

  beforeAll(async () => {
    result = await resultOf(someHistories());
    place = await openPlace(given().database);
    const job = await place.analyst.post('/api/estimate/jobs', { table, options: { method: 'main' } });
    jobId = job.body.id;
    await endOfJob(place.analyst, jobId);
  });
  afterAll(() => place?.stop());

  describe('saving', () => {
    it('does not find a job or a table that is not there, nor another tenant’s', async () => {
      expect(codesOf(await place.analyst.post(PATH, { name: 'x', job: NO_ID }))).toEqual(['thing.not-found']);
      expect((await place.stranger.post(PATH, { name: 'x', job: jobId })).status).toBe(404);
      expect((await place.analyst.post(PATH, { name: 'x', result, table: { id: NO_ID } })).status).toBe(404);
      const { table: ours } = await save();
      expect((await place.stranger.post(PATH, { name: 'x', result, table: { id: ours.id } })).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      expect((await place.nobody.post(PATH, { name: 'x', job: jobId })).status).toBe(401);
      expect(codesOf(await place.reader.post(PATH, { name: 'x', job: jobId }))).toEqual(['access.denied']);
    });
    it.each([
      ['nothing to save', { name: 'x' }],
      ['a name of blanks', { name: '   ', job: NO_ID }],
      ['both a job and a result', { name: 'x', job: NO_ID, result: {}, table }],
      ['an unknown field', { name: 'x', job: NO_ID, computedBy: 'server' }],
      ['notes without end', { name: 'x', job: NO_ID, notes: 'x'.repeat(10_001) }],
    ])('refuses %s', async (_name, body) => {
      const answer = await place.analyst.post(PATH, body);
      expect(answer.status).toBe(400);
      expect(new Set(codesOf(answer))).toEqual(new Set(['request.invalid']));
    });
    it('refuses a result that is none, or is of another table', async () => {
      const [first] = result.estimates;
      const withMore = { ...result, estimates: [{ ...first, value: 'many' }] };
      expect(codesOf(await place.analyst.post(PATH, { name: 'x', result: withMore, table }))).toEqual([
        'result.unreadable',
      ]);
      const other = { name: 'other', histories: someHistories(31) };
      const answer = await place.analyst.post(PATH, { name: 'x', result, table: other });
      expect(answer.status).toBe(422);
      expect(codesOf(answer)).toEqual(['result.other-input']);
    });
    it('keeps nothing of what it refuses', async () => {
      const other = { name: 'refused table', histories: someHistories(32) };
      await place.analyst.post(PATH, { name: 'x', result, table: other });
      const { tables } = (await place.analyst.get('/api/estimate/tables?limit=100')).body;
      expect(tables.map(({ name }: { name: string }) => name)).not.toContain('refused table');
    });
    it('refuses a job that has no result', async () => {
      const job = await place.analyst.post('/api/estimate/jobs', { table, options: { bootstrap: 100_000 } });
      expect(codesOf(await place.analyst.post(PATH, { name: 'x', job: job.body.id }))).toEqual(['job.unfinished']);
      await place.analyst.post(`/api/estimate/jobs/${job.body.id}/cancel`);
      await endOfJob(place.analyst, job.body.id);
    });
    it('saves a browser’s result and says that the browser computed it', async () => {
      const answer = await place.analyst.post(PATH, { name: 'Mine', notes: 'first try', result, table });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({
        name: 'Mine',
        notes: 'first try',
        computedBy: 'client',
        job: null,
        verification: null,
        revision: 1,
        table: { name: 'some table', observed: 154 },
      });
      expect(answer.body.spread.methods).toEqual(['main']);
    });
    it('saves a result by strata with its table, and computes it again', async () => {
      const histories = someHistories();
      const stratified = someStrata(histories);
      const byStrata = await resultOf(histories, stratified);
      const input = { name: 'By sex', result: byStrata, table: { name: 'with strata', histories, stratified } };
      const { body } = await place.analyst.post(PATH, input);
      const verified = await place.analyst.post(`${PATH}/${body.id}/verify`);
      expect(verified.body).toMatchObject({ same: true, differences: [] });
      const without = { ...input, table: { name: 'without strata', histories } };
      expect(codesOf(await place.analyst.post(PATH, without))).toEqual(['result.other-input']);
    });
    it('saves the result of a job', async () => {
      const answer = await place.analyst.post(PATH, { name: 'Ours', job: jobId });
      expect(answer.body).toMatchObject({ computedBy: 'server', job: jobId });
    });
    it('is audited', async () => {
      const { id } = await save();
      expect(await place.auditOf('estimate', id)).toEqual(['estimate.create']);
    });
  });

  describe('reading', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect((await place.analyst.get(`${PATH}/${NO_ID}`)).status).toBe(404);
      expect((await place.stranger.get(`${PATH}/${id}`)).status).toBe(404);
    });
    it('needs a session', async () => {
      expect((await place.nobody.get(PATH)).status).toBe(401);
      expect((await place.nobody.get(`${PATH}/${NO_ID}`)).status).toBe(401);
    });
    it('refuses an id and a page that are none', async () => {
      expect((await place.analyst.get(`${PATH}/x`)).status).toBe(400);
      expect((await place.analyst.get(`${PATH}?before=x`)).status).toBe(400);
    });
    it('returns what a browser computed, and what a job computed to the byte', async () => {
      const ofBrowser = await place.reader.get(`${PATH}/${(await save()).id}`);
      expect(ofBrowser.body.result).toEqual(JSON.parse(JSON.stringify(result)));
      const saved = await place.analyst.post(PATH, { name: 'Ours', job: jobId });
      const ofJob = await place.reader.get(`${PATH}/${saved.body.id}`);
      expect(JSON.stringify(ofJob.body.result)).toBe(JSON.stringify(result));
    });
    it('lists them, newest first, without their results', async () => {
      const first = await save({ name: 'first' });
      const second = await save({ name: 'second' });
      const { estimates } = (await place.reader.get(`${PATH}?limit=2`)).body;
      expect(estimates.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
      expect(estimates[0].result).toBeUndefined();
      expect((await place.stranger.get(PATH)).body.estimates).toEqual([]);
    });
  });

  describe('changing', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect((await place.analyst.patch(`${PATH}/${NO_ID}`, { name: 'x', revision: 1 })).status).toBe(404);
      expect((await place.stranger.patch(`${PATH}/${id}`, { name: 'x', revision: 1 })).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      const { id } = await save();
      expect((await place.nobody.patch(`${PATH}/${id}`, { name: 'x', revision: 1 })).status).toBe(401);
      expect((await place.reader.patch(`${PATH}/${id}`, { name: 'x', revision: 1 })).status).toBe(403);
    });
    it.each([{ name: 'x' }, { name: '', revision: 1 }, { revision: 1, computedBy: 'server' }, { revision: 0 }])(
      'refuses %j',
      async (body) => {
        const { id } = await save();
        expect((await place.analyst.patch(`${PATH}/${id}`, body)).status).toBe(400);
      },
    );
    it('changes name and notes, and refuses who did not see the last change', async () => {
      const { id } = await save();
      const changed = await place.analyst.patch(`${PATH}/${id}`, { name: 'Better', revision: 1 });
      expect(changed.body).toMatchObject({ name: 'Better', revision: 2, notes: '' });
      const late = await place.analyst.patch(`${PATH}/${id}`, { notes: 'late', revision: 1 });
      expect(late.status).toBe(409);
      expect(codesOf(late)).toEqual(['thing.changed']);
    });
    it('is audited', async () => {
      const { id } = await save();
      await place.analyst.patch(`${PATH}/${id}`, { notes: 'why', revision: 1 });
      expect(await place.auditOf('estimate', id)).toEqual(['estimate.create', 'estimate.change']);
    });
  });

  describe('verifying', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect((await place.analyst.post(`${PATH}/${NO_ID}/verify`)).status).toBe(404);
      expect((await place.stranger.post(`${PATH}/${id}/verify`)).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      const { id } = await save();
      expect((await place.nobody.post(`${PATH}/${id}/verify`)).status).toBe(401);
      expect((await place.reader.post(`${PATH}/${id}/verify`)).status).toBe(403);
    });
    it('refuses an id that is none', async () => {
      expect((await place.analyst.post(`${PATH}/x/verify`)).status).toBe(400);
    });
    it('finds an honest result the same', async () => {
      const { id } = await save();
      const { body } = await place.analyst.post(`${PATH}/${id}/verify`);
      expect(body).toMatchObject({ same: true, differences: [], estimate: { verification: { same: true } } });
    });
    it('finds out a figure that a browser made up, and says so wherever the estimate is shown', async () => {
      const [first, ...rest] = result.estimates;
      const forged = parseListsResult({ ...result, estimates: [{ ...first, value: 12_345 }, ...rest] });
      const { id } = await save({ result: forged });
      const { body } = await place.analyst.post(`${PATH}/${id}/verify`);
      expect(body.same).toBe(false);
      expect(body.differences[0]).toMatchObject({ was: 12_345, now: first?.value });
      expect((await place.reader.get(`${PATH}/${id}`)).body).toMatchObject({
        computedBy: 'client',
        verification: { same: false },
      });
    });
    it('is audited', async () => {
      const { id } = await save();
      await place.analyst.post(`${PATH}/${id}/verify`);
      expect(await place.auditOf('estimate', id)).toEqual(['estimate.create', 'estimate.verify']);
    });
  });

  describe('downloading', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect((await place.analyst.get(`${PATH}/${NO_ID}/files/report.html`)).status).toBe(404);
      expect((await place.stranger.get(`${PATH}/${id}/files/report.html`)).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      const { id } = await save();
      expect((await place.nobody.get(`${PATH}/${id}/files/result.json`)).status).toBe(401);
      expect((await place.reader.get(`${PATH}/${id}/files/result.json`)).status).toBe(403);
    });
    it('refuses a file that there is not', async () => {
      const { id } = await save();
      expect((await place.analyst.get(`${PATH}/${id}/files/report.exe`)).status).toBe(400);
    });
    it('answers a file under the name of the estimate that nothing can run in', async () => {
      const { id } = await save({ name: 'Chiffre "2026"' });
      const answer = await place.analyst.get(`${PATH}/${id}/files/report.html`);
      expect(answer.body).toBe('report.html of Chiffre "2026"');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
      expect(answer.headers.get('content-security-policy')).toMatch(/sandbox/);
    });
    it('is audited', async () => {
      const { id } = await save();
      await place.analyst.get(`${PATH}/${id}/files/result.json`);
      expect(await place.auditOf('estimate', id)).toEqual(['estimate.create', 'estimate.export']);
    });
  });

  describe('a report of a result that is sent along', () => {
    const path = '/api/estimate/reports';
    const report = () => ({ file: 'report.pdf', name: 'Unsaved', result, histories: someHistories() });

    it('needs a session, and more than a reader’s role', async () => {
      expect((await place.nobody.post(path, report())).status).toBe(401);
      expect((await place.reader.post(path, report())).status).toBe(403);
    });
    it('refuses another table and another file', async () => {
      expect(codesOf(await place.analyst.post(path, { ...report(), histories: someHistories(9) }))).toEqual([
        'result.other-input',
      ]);
      expect((await place.analyst.post(path, { ...report(), file: 'result.json' })).status).toBe(400);
    });
    it('is made, and keeps nothing', async () => {
      const before = (await place.analyst.get(`${PATH}?limit=100`)).body.estimates.length;
      const answer = await place.analyst.post(path, report());
      expect(answer.body).toBe('report.pdf of Unsaved');
      expect((await place.analyst.get(`${PATH}?limit=100`)).body.estimates).toHaveLength(before);
    });
  });

  describe('deleting', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect((await place.analyst.delete(`${PATH}/${NO_ID}`)).status).toBe(404);
      expect((await place.stranger.delete(`${PATH}/${id}`)).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      const { id } = await save();
      expect((await place.nobody.delete(`${PATH}/${id}`)).status).toBe(401);
      expect((await place.reader.delete(`${PATH}/${id}`)).status).toBe(403);
    });
    it('refuses an id that is none', async () => {
      expect((await place.analyst.delete(`${PATH}/x`)).status).toBe(400);
    });
    it('takes it away, and is audited', async () => {
      const { id } = await save();
      expect((await place.analyst.delete(`${PATH}/${id}`)).status).toBe(204);
      expect((await place.analyst.get(`${PATH}/${id}`)).status).toBe(404);
      expect(await place.auditOf('estimate', id)).toEqual(['estimate.create', 'estimate.delete']);
    });
  });
});
