import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORGERY_HEADER } from '../../src/platform/http/same-origin.ts';
import { describeOnBoth } from './support/databases.ts';
import { codesOf, HOST, openPlace, type Place } from './support/place.ts';
import { someHistories } from './support/tables.ts';

const TABLES = '/api/estimate/tables';

describeOnBoth('the way in', (given) => {
  let place: Place;
  const table = { name: 'A name that nobody must log', histories: someHistories() };

  beforeAll(async () => {
    place = await openPlace(given().database);
  });
  beforeEach(() => place.logged.splice(0));
  afterAll(() => place?.stop());

  it('answers only to its own names', async () => {
    const answer = await place.analyst.get(TABLES, { host: 'rebound.example:4650' });
    expect(answer.status).toBe(421);
    expect(codesOf(answer)).toEqual(['request.wrong-host']);
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:9999' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a page without the token', { [FORGERY_HEADER]: '' }],
    ['a page with somebody else’s token', { [FORGERY_HEADER]: 'a'.repeat(43) }],
  ])('refuses a change from %s', async (_name, headers) => {
    const answer = await place.analyst.post(TABLES, table, headers);
    expect(answer.status).toBe(403);
    expect(codesOf(answer)).toEqual(['request.forged']);
  });

  it('lets a program change things that has session and token and no browser', async () => {
    expect((await place.analyst.post(TABLES, table, { origin: `http://${HOST}` })).status).toBe(201);
  });

  it.each(['/api/estimate/tables', '/api', '/api/health', '/api/nothing', '/nothing'])(
    'sends its defences with every answer: %s',
    async (path) => {
      const { headers } = await place.nobody.get(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  it('translates what went wrong into the language of the reader', async () => {
    const french = await place.analyst.get(`${TABLES}/x`, { 'accept-language': 'fr' });
    expect(french.headers.get('content-language')).toBe('fr');
    expect(french.headers.get('content-type')).toMatch('application/problem+json');
    expect(french.body.problems[0].message).toMatch(/requête/);
    const chosen = await place.nobody.get(TABLES, { cookie: 'lang=es', 'accept-language': 'fr' });
    expect(chosen.body.problems[0].message).toMatch(/sesión/i);
  });

  it('logs the route and the outcome, and no name, id, address or cookie', async () => {
    const saved = await place.analyst.post(TABLES, table);
    await place.analyst.get(`${TABLES}/${saved.body.id}`);
    await place.analyst.get(`${TABLES}/${saved.body.id}?secret=1`);
    const text = JSON.stringify(place.logged);
    expect(place.logged).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/api/estimate/tables/:id', status: 200 }),
    );
    expect(place.logged).toContainEqual(expect.objectContaining({ status: 400, code: 'request.invalid' }));
    for (const secret of [table.name, saved.body.id, 'secret', place.tenantId, place.analyst.accountId, '127.0.0.1']) {
      expect(text).not.toContain(secret);
    }
  });

  it('hides what it did not expect behind a reference that the log has too', async () => {
    const broken = await openPlace(given().database, {
      makeDocument: async () => {
        throw new Error('the cell said Maria');
      },
    });
    const saved = await broken.analyst.post('/api/estimate/jobs', { table, options: { method: 'chao' } });
    let done = false;
    for (let i = 0; i < 200 && !done; i += 1) {
      done = (await broken.analyst.get(`/api/estimate/jobs/${saved.body.id}`)).body.state === 'done';
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const estimate = await broken.analyst.post('/api/estimate/estimates', { name: 'x', job: saved.body.id });
    const answer = await broken.analyst.get(`/api/estimate/estimates/${estimate.body.id}/files/report.html`);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('Maria');
    const { reference } = answer.body.problems[0].details;
    expect(broken.logged).toContainEqual(expect.objectContaining({ status: 500, code: 'unexpected', reference }));
    expect(JSON.stringify(broken.logged)).not.toContain('Maria');
    await broken.stop();
  });

  it('sends everybody away while it stops', async () => {
    const leaving = await openPlace(given().database);
    await leaving.stop();
    const answer = await leaving.analyst.get(TABLES);
    expect(answer.status).toBe(503);
    expect(codesOf(answer)).toEqual(['server.stopping']);
  });

  describe('when somebody asks too often', () => {
    it('tells them when to come back, and computes less often than it reads', async () => {
      const hurried = await openPlace(given().database, {
        allowances: { light: { burst: 6, perMinute: 60 }, heavy: { burst: 1, perMinute: 1 } },
      });
      const job = { table, options: { method: 'chao' } };
      expect((await hurried.analyst.post('/api/estimate/jobs', job)).status).toBe(202);
      const refused = await hurried.analyst.post('/api/estimate/jobs', job);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(30);
      const statuses = [];
      for (let i = 0; i < 8; i += 1) statuses.push((await hurried.analyst.get(TABLES)).status);
      expect(statuses).toContain(200);
      expect(statuses.at(-1)).toBe(429);
      await hurried.stop();
    });
  });
});
