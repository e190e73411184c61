import { digestStrata } from '@repere/workbench';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnBoth } from './support/databases.ts';
import { codesOf, endOfJob, openPlace, type Place } from './support/place.ts';
import { NO_ID, resultOf, someHistories, someStrata } from './support/tables.ts';

const PATH = '/api/estimate/tables';
let serial = 0;
const newTable = () => {
  serial += 1;
  return { name: `Lists of region ${serial}`, histories: someHistories(20 + serial) };
};

describeOnBoth('tables', (given) => {
  let place: Place;
  const save = async (table: object = newTable()) => (await place.analyst.post(PATH, table)).body;

  beforeAll(async () => {
    place = await openPlace(given().database);
  });
  afterAll(() => place?.stop());

  describe('published tables', () => {
    const path = '/api/estimate/published';

    it('are refused without a session', async () => {
      expect((await place.nobody.get(path)).status).toBe(401);
    });
    it('refuse an unknown question', async () => {
      expect(codesOf(await place.reader.get(`${path}?x=1`))).toEqual(['request.invalid']);
    });
    it('come with story and source in the language of the reader', async () => {
      const english = await place.reader.get(path, { 'accept-language': 'en' });
      const spanish = await place.reader.get(path, { 'accept-language': 'es' });
      expect(english.body.tables[0]).toMatchObject({ id: 'uk2013-5', observed: 2744, place: 'GB' });
      expect(english.body.tables[0].story).not.toBe(spanish.body.tables[0].story);
    });
  });

  describe('reading one', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect(codesOf(await place.analyst.get(`${PATH}/${NO_ID}`))).toEqual(['thing.not-found']);
      expect((await place.stranger.get(`${PATH}/${id}`)).status).toBe(404);
    });
    it('needs a session', async () => {
      expect(codesOf(await place.nobody.get(`${PATH}/${NO_ID}`))).toEqual(['session.missing']);
    });
    it('refuses an id that is none', async () => {
      const answer = await place.analyst.get(`${PATH}/1`);
      expect(answer.status).toBe(400);
      expect(answer.body.problems[0].details.path).toBe('path.id');
    });
    it('returns the histories and the warnings as they were saved', async () => {
      const warnings = [{ code: 'lists.no-overlap', details: { first: 'police', second: 'shelters', n: [1, 2] } }];
      const { id } = await save({ ...newTable(), histories: someHistories(3), warnings });
      const { body } = await place.reader.get(`${PATH}/${id}`);
      expect(body).toMatchObject({ histories: someHistories(3), warnings, observed: 127, publishedId: null });
    });
  });

  describe('strata', () => {
    it('come back as they were saved, with a digest of their own', async () => {
      const { id, digest } = await save({ ...newTable(), histories: someHistories(), stratified: someStrata() });
      const { body } = await place.reader.get(`${PATH}/${id}`);
      expect(body).toMatchObject({ histories: someHistories(), stratified: someStrata(), observed: 154 });
      expect(digest).toBe(digestStrata(someStrata()));
    });
    it.each([
      [
        'count other people than the table',
        { ...someStrata(), strata: someStrata().strata.slice(1) },
        'body.stratified',
      ],
      [
        'are not in order',
        { ...someStrata(), strata: someStrata().strata.toReversed() },
        'body.stratified.strata.1.values',
      ],
      ['lack a value', { ...someStrata(), columns: ['sex', 'year'] }, 'body.stratified.strata.0.values'],
    ])('are refused when they %s', async (_name, stratified, path) => {
      const answer = await place.analyst.post(PATH, { ...newTable(), histories: someHistories(), stratified });
      expect(answer.status).toBe(400);
      expect(answer.body.problems.map((found: { details: { path: string } }) => found.details.path)).toContain(path);
    });
  });

  describe('listing', () => {
    it('needs a session', async () => {
      expect((await place.nobody.get(PATH)).status).toBe(401);
    });
    it.each(['limit=0', 'limit=101', 'limit=x', 'before=1', 'after=1'])('refuses %s', async (query) => {
      expect((await place.analyst.get(`${PATH}?${query}`)).status).toBe(400);
    });
    it('shows the newest first, page by page, without gap or repeat', async () => {
      await save();
      const all = (await place.reader.get(`${PATH}?limit=100`)).body.tables;
      const ids: string[] = [];
      let query = 'limit=5';
      for (;;) {
        const { tables } = (await place.reader.get(`${PATH}?${query}`)).body;
        if (tables.length === 0) break;
        ids.push(...tables.map(({ id }: { id: string }) => id));
        query = `limit=5&before=${ids.at(-1)}`;
      }
      expect(ids).toEqual(all.map(({ id }: { id: string }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.at(-1).publishedId).not.toBeNull();
    });
    it('shows the published tables in their order, and nothing of another tenant', async () => {
      const all = (await place.reader.get(`${PATH}?limit=100`)).body.tables;
      const published = all.filter(({ publishedId }: { publishedId: string | null }) => publishedId !== null);
      expect(published[0]).toMatchObject({ publishedId: 'uk2013-5', name: 'uk2013-5.csv' });
      expect((await place.stranger.get(PATH)).body.tables).toEqual([]);
    });
  });

  describe('saving', () => {
    it('needs a session, and more than a reader’s role', async () => {
      expect((await place.nobody.post(PATH, newTable())).status).toBe(401);
      expect(codesOf(await place.reader.post(PATH, newTable()))).toEqual(['access.denied']);
    });
    it.each([
      ['an unknown field', { ...newTable(), tenant_id: NO_ID }, 'body'],
      ['no name', { histories: someHistories() }, 'body.name'],
      ['an empty name', { ...newTable(), name: '  ' }, 'body.name'],
      ['one list', { ...newTable(), histories: { ...someHistories(), lists: ['a'] } }, 'body.histories.lists'],
      [
        'lists of one name',
        { ...newTable(), histories: { ...someHistories(), lists: ['a', 'a', 'b'] } },
        'body.histories.lists',
      ],
      [
        'a history of no list',
        { ...newTable(), histories: { ...someHistories(), histories: [0, 2, 3, 4, 5, 6, 7] } },
        'body.histories.histories.0',
      ],
      [
        'a history of unknown lists',
        { ...newTable(), histories: { ...someHistories(), histories: [1, 2, 3, 4, 5, 6, 8] } },
        'body.histories.histories',
      ],
      [
        'histories out of order',
        { ...newTable(), histories: { ...someHistories(), histories: [2, 1, 3, 4, 5, 6, 7] } },
        'body.histories.histories',
      ],
      [
        'a history twice',
        { ...newTable(), histories: { ...someHistories(), histories: [1, 1, 3, 4, 5, 6, 7] } },
        'body.histories.histories',
      ],
      [
        'a fraction of a person',
        { ...newTable(), histories: { ...someHistories(), counts: [1.5, 1, 1, 1, 1, 1, 1] } },
        'body.histories.counts.0',
      ],
      [
        'fewer counts than histories',
        { ...newTable(), histories: { ...someHistories(), counts: [1] } },
        'body.histories.counts',
      ],
      ['a text', 'hello', 'body'],
    ])('refuses %s and says where', async (_name, body, path) => {
      const answer = await place.analyst.post(PATH, JSON.stringify(body));
      expect(answer.status).toBe(400);
      expect(answer.body.problems.map((found: { details: { path: string } }) => found.details.path)).toContain(path);
    });
    it('refuses what is not JSON, is of another type, or is too large', async () => {
      expect(codesOf(await place.analyst.post(PATH, '{'))).toEqual(['request.invalid']);
      expect((await place.analyst.post(PATH, newTable(), { 'content-type': 'text/plain' })).status).toBe(400);
      const large = JSON.stringify({ name: 'x'.repeat(2_100_000) });
      expect(codesOf(await place.analyst.post(PATH, large))).toEqual(['request.too-large']);
    });
    it('keeps the table, once for the same content and name', async () => {
      const table = newTable();
      const first = await place.analyst.post(PATH, table);
      expect(first.status).toBe(201);
      expect(first.body.digest).toMatch(/^sha256:/);
      expect((await place.analyst.post(PATH, table)).body.id).toBe(first.body.id);
      expect((await place.analyst.post(PATH, { ...table, name: 'another name' })).body.id).not.toBe(first.body.id);
    });
    it('is audited', async () => {
      const { id } = await save();
      expect(await place.auditOf('table', id)).toEqual(['table.create']);
    });
  });

  describe('deleting', () => {
    it('does not find what is not there, nor what is another tenant’s', async () => {
      const { id } = await save();
      expect((await place.analyst.delete(`${PATH}/${NO_ID}`)).status).toBe(404);
      expect((await place.stranger.delete(`${PATH}/${id}`)).status).toBe(404);
      expect((await place.analyst.get(`${PATH}/${id}`)).status).toBe(200);
    });
    it('needs a session, and more than a reader’s role', async () => {
      const { id } = await save();
      expect((await place.nobody.delete(`${PATH}/${id}`)).status).toBe(401);
      expect(codesOf(await place.reader.delete(`${PATH}/${id}`))).toEqual(['access.denied']);
    });
    it('refuses an id that is none', async () => {
      expect((await place.analyst.delete(`${PATH}/x`)).status).toBe(400);
    });
    it('refuses while an estimate is of it', async () => {
      const table = { name: 'in use', histories: someHistories(77) };
      const result = await resultOf(someHistories(77));
      const saved = (await place.analyst.post('/api/estimate/estimates', { name: 'e', result, table })).body;
      const path = `${PATH}/${saved.table.id}`;
      expect(codesOf(await place.analyst.delete(path))).toEqual(['thing.in-use']);
      await place.analyst.delete(`/api/estimate/estimates/${saved.id}`);
      expect((await place.analyst.delete(path)).status).toBe(204);
    });
    it('takes ended jobs along', async () => {
      const table = await save();
      const job = await place.analyst.post('/api/estimate/jobs', {
        table: { id: table.id },
        options: { method: 'chao' },
      });
      await endOfJob(place.analyst, job.body.id);
      expect((await place.analyst.delete(`${PATH}/${table.id}`)).status).toBe(204);
      expect((await place.analyst.get(`/api/estimate/jobs/${job.body.id}`)).status).toBe(404);
    });
    it('is audited', async () => {
      const { id } = await save();
      expect((await place.analyst.delete(`${PATH}/${id}`)).status).toBe(204);
      expect(await place.auditOf('table', id)).toEqual(['table.create', 'table.delete']);
    });
  });
});
