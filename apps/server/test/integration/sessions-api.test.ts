import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORGERY_HEADER } from '../../src/platform/http/same-origin.ts';
import { SESSION_COOKIE } from '../../src/platform/http/session-cookie.ts';
import { describeOnBoth } from './support/databases.ts';
import { callerOf, codesOf, openPlace, type Place } from './support/place.ts';

describeOnBoth('sessions', (given) => {
  let place: Place;
  let now = new Date('2026-03-01T08:00:00Z');
  /** A browser that keeps the cookie of what it was answered. */
  const open = async () => {
    const answer = await place.nobody.get('/api/session');
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const caller = callerOf(place.app, '', { cookie, [FORGERY_HEADER]: answer.body.forgeryToken });
    return { answer, cookie, caller };
  };

  beforeAll(async () => {
    place = await openPlace(given().database, { clock: () => now });
  });
  afterAll(() => place?.stop());

  it('open by themselves for the local account', async () => {
    const { answer } = await open();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      account: { roles: ['analyst'] },
      workspace: { name: 'Ministry of Labour of XA', kind: 'demo' },
      storage: given().database.kind,
      notices: ['a notice'],
    });
  });

  it('are carried by a cookie that no script reads and no other site sends', async () => {
    const { answer, cookie } = await open();
    const set = answer.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    expect(set).toMatch(/Path=\//);
    expect(cookie).not.toContain(answer.body.forgeryToken);
  });

  it('are stored as a hash only', async () => {
    const { cookie } = await open();
    const secret = cookie.split('.')[1] ?? '';
    const { rows } = await given().owner.query('select row_to_json(s)::text as row from sessions s');
    expect(rows.length).toBeGreaterThanOrEqual(given().database.kind === 'embedded' ? 1 : 0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('stay the same while they last', async () => {
    const { caller, answer } = await open();
    const again = await caller.get('/api/session');
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(again.body.forgeryToken).toBe(answer.body.forgeryToken);
    expect((await caller.get('/api/estimate/tables')).status).toBe(200);
  });

  it('end with their time', async () => {
    const { caller } = await open();
    now = new Date(now.getTime() + 13 * 3_600_000);
    expect(codesOf(await caller.get('/api/estimate/tables'))).toEqual(['session.missing']);
    expect((await caller.get('/api/session')).headers.get('set-cookie')).toMatch(SESSION_COOKIE);
  });

  it('end when asked to, and are audited', async () => {
    const { caller } = await open();
    expect((await caller.delete('/api/session')).status).toBe(204);
    expect((await caller.get('/api/estimate/tables')).status).toBe(401);
    const { entries } = await given().database.inTenant(place.tenantId, async ({ db }) => ({
      entries: await db.selectFrom('auditEntries').select('action').orderBy('entryNumber', 'desc').limit(2).execute(),
    }));
    expect(entries.map(({ action }) => action)).toEqual(['session.end', 'session.open']);
  });

  it('are not opened by another site’s page', async () => {
    const answer = await place.nobody.get('/api/session', { 'sec-fetch-site': 'cross-site' });
    expect(codesOf(answer)).toEqual(['request.forged']);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each(['x', '01900000-0000-7000-8000-000000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', "' or 1=1 --"])(
    'are not made up: %s',
    async (value) => {
      const caller = callerOf(place.app, '', { cookie: `${SESSION_COOKIE}=${value}` });
      expect((await caller.get('/api/estimate/tables')).status).toBe(401);
    },
  );

  it('of one tenant do not pass for another', async () => {
    const { cookie } = await open();
    const elsewhere = cookie.replace(place.tenantId, place.otherTenantId);
    expect(elsewhere).not.toBe(cookie);
    const caller = callerOf(place.app, '', { cookie: elsewhere });
    expect((await caller.get('/api/estimate/tables')).status).toBe(401);
  });
});
