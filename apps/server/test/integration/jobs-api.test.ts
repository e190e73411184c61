import { DEFAULT_LISTS_OPTIONS } from '@repere/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnBoth } from './support/databases.ts';
import { codesOf, endOfJob, openPlace, type Place } from './support/place.ts';
import { NO_ID, resultOf, someHistories } from './support/tables.ts';

const PATH = '/api/estimate/jobs';
const table = { name: 'some table', histories: someHistories() };
const quick = { table, options: { method: 'main' } };
/** Keeps the runner busy until it is cancelled. */
const long = { table, options: { method: 'stepwise', bootstrap: 100_000 } };

describeOnBoth('jobs', (given) => {
  let place: Place;
  const create = async (body: object = quick) => (await place.analyst.post(PATH, body)).body;

  beforeAll(async () => {
    place = await openPlace(given().database);
  });
  afterAll(() => place?.stop());

  describe('creating', () => {
    it('does not find a table that is not there, nor another tenant’s', async () => {
      expect(codesOf(await place.analyst.post(PATH, { table: { id: NO_ID } }))).toEqual(['thing.not-found']);
      const { table: ours } = await create();
      expect((await place.stranger.post(PATH, { table: { id: ours.id } })).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      expect((await place.nobody.post(PATH, quick)).status).toBe(401);
      expect(codesOf(await place.reader.post(PATH, quick))).toEqual(['access.denied']);
    });
    it.each([
      ['no table', {}, 'body.table'],
      ['an unknown field', { ...quick, priority: 1 }, 'body'],
      ['an unknown method', { table, options: { method: 'magic' } }, 'body.options.method'],
      ['an unknown option', { table, options: { speed: 1 } }, 'body.options'],
      ['a level of 1', { table, options: { level: 1 } }, 'body.options.level'],
      ['too many samples', { table, options: { bootstrap: 100_001 } }, 'body.options.bootstrap'],
      ['a primary method without reason', { ...quick, primary: { method: 'main' } }, 'body.primary.reason'],
    ])('refuses %s and says where', async (_name, body, path) => {
      const answer = await place.analyst.post(PATH, body);
      expect(answer.status).toBe(400);
      expect(answer.body.problems.map((found: { details: { path: string } }) => found.details.path)).toContain(path);
    });
    it('puts it into the queue with its options written out', async () => {
      const answer = await place.analyst.post(PATH, quick);
      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject({
        state: 'queued',
        options: { ...DEFAULT_LISTS_OPTIONS, method: 'main' },
        table: { name: 'some table' },
        progress: null,
        problems: null,
      });
    });
    it('is audited, and so is its end', async () => {
      const { id } = await create();
      await endOfJob(place.analyst, id);
      expect(await place.auditOf('job', id)).toEqual(['job.create', 'job.done']);
    });
  });

  describe('reading', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await create();
      for (const path of [`${PATH}/${NO_ID}`, `${PATH}/${NO_ID}/result`, `${PATH}/${NO_ID}/events`]) {
        expect((await place.analyst.get(path)).status).toBe(404);
      }
      for (const path of [`${PATH}/${id}`, `${PATH}/${id}/result`, `${PATH}/${id}/events`]) {
        expect((await place.stranger.get(path)).status).toBe(404);
      }
    });
    it('needs a session', async () => {
      for (const path of [PATH, `${PATH}/${NO_ID}`, `${PATH}/${NO_ID}/result`, `${PATH}/${NO_ID}/events`]) {
        expect((await place.nobody.get(path)).status).toBe(401);
      }
    });
    it('refuses ids and pages that are none', async () => {
      for (const path of [`${PATH}?limit=-1`, `${PATH}/x`, `${PATH}/x/result`, `${PATH}/x/events`]) {
        expect((await place.analyst.get(path)).status).toBe(400);
      }
    });
    it('comes to the same result as the workbench, to the byte', async () => {
      const { id } = await create();
      expect(await endOfJob(place.reader, id)).toMatchObject({ state: 'done', attempts: 1 });
      const { body } = await place.reader.get(`${PATH}/${id}/result`);
      expect(JSON.stringify(body)).toBe(JSON.stringify(await resultOf(someHistories())));
    });
    it('keeps the primary method that was declared', async () => {
      const primary = { method: 'main', reason: 'the lists work apart' };
      const { id } = await create({ ...quick, primary });
      await endOfJob(place.analyst, id);
      expect((await place.analyst.get(`${PATH}/${id}/result`)).body.primary).toEqual(primary);
    });
    it('lists them, newest first', async () => {
      const first = await create();
      const second = await create();
      const { jobs } = (await place.reader.get(`${PATH}?limit=2`)).body;
      expect(jobs.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
      expect((await place.stranger.get(PATH)).body.jobs).toEqual([]);
    });
    it('follows one to its end as events', async () => {
      const { id } = await create({ table, options: { method: 'stepwise', bootstrap: 3_000 } });
      const answer = await place.reader.get(`${PATH}/${id}/events`);
      expect(answer.headers.get('content-type')).toMatch('text/event-stream');
      const events = String(answer.body)
        .split('\n\n')
        .filter((text) => text.startsWith('event: job\ndata: '))
        .map((text) => JSON.parse(text.slice('event: job\ndata: '.length)));
      expect(events.length).toBeGreaterThan(1);
      expect(events.at(-1)).toMatchObject({ id, state: 'done', progress: { done: 151 } });
      // One unit is twenty samples; one more is the choice itself.
      expect(events.some(({ progress }) => progress?.phase === 'methods' && progress.total === 151)).toBe(true);
    });
  });

  describe('cancelling', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await create();
      expect((await place.analyst.post(`${PATH}/${NO_ID}/cancel`)).status).toBe(404);
      expect((await place.stranger.post(`${PATH}/${id}/cancel`)).status).toBe(404);
    });
    it('needs a session, and more than a reader’s role', async () => {
      const { id } = await create();
      expect((await place.nobody.post(`${PATH}/${id}/cancel`)).status).toBe(401);
      expect(codesOf(await place.reader.post(`${PATH}/${id}/cancel`))).toEqual(['access.denied']);
    });
    it('refuses an id that is none', async () => {
      expect((await place.analyst.post(`${PATH}/x/cancel`)).status).toBe(400);
    });
    it('stops one that runs and one that waits, and has no result to give', async () => {
      const running = await create(long);
      const waiting = await create(long);
      for (const { id } of [waiting, running]) {
        const answer = await place.analyst.post(`${PATH}/${id}/cancel`);
        expect(answer.status).toBe(200);
        expect(await endOfJob(place.analyst, id)).toMatchObject({ state: 'cancelled' });
        const result = await place.analyst.get(`${PATH}/${id}/result`);
        expect(result.status).toBe(409);
        expect(codesOf(result)).toEqual(['job.unfinished']);
      }
      expect(await place.auditOf('job', waiting.id)).toEqual(['job.create', 'job.cancel']);
    });
    it('leaves one that has ended as it is, and says so only once', async () => {
      const { id } = await create();
      await endOfJob(place.analyst, id);
      expect((await place.analyst.post(`${PATH}/${id}/cancel`)).body.state).toBe('done');
      expect(await place.auditOf('job', id)).toEqual(['job.create', 'job.done']);
    });
  });
});
