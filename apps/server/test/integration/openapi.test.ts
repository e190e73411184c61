import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/platform/database/embedded/open-embedded.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { openPlace, type Place } from './support/place.ts';

describe('the interface for programs', () => {
  let database: Database;
  let place: Place;

  beforeAll(async () => {
    database = await openEmbedded({ folder: null, clock: () => new Date() });
    place = await openPlace(database);
  });
  afterAll(async () => {
    await place?.stop();
    await database?.close();
  });

  it('is described as it is checked in, so that a change to it shows in review', async () => {
    const { body } = await place.nobody.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const described = { ...body, info: { ...body.info, version: '-' } };
    const path = new URL('../../openapi.json', import.meta.url);
    const checkedIn: unknown = JSON.parse(readFileSync(path, 'utf8'));
    // The formatter may break lines its own way; what counts is the content.
    if (isDeepStrictEqual(checkedIn, described)) return;
    await expect(`${JSON.stringify(described, null, 2)}\n`).toMatchFileSnapshot('../../openapi.json');
  });

  it('names for every operation what may go wrong, and a token for every change', async () => {
    const { body } = await place.nobody.get('/api/openapi.json');
    const operations = Object.entries<Record<string, Record<string, never>>>(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as never })),
    );
    expect(operations.length).toBeGreaterThan(15);
    for (const { path, method, operation } of operations) {
      const {
        responses,
        parameters = [],
        summary,
        security,
      } = operation as {
        responses: Record<string, unknown>;
        security: readonly object[];
        parameters?: { name: string; in: string }[];
        summary: string;
      };
      expect({ path, codes: Object.keys(responses) }).toEqual({
        path,
        codes: expect.arrayContaining(['400', '401', '403', '429', '500', '503']),
      });
      expect(summary.length).toBeGreaterThan(10);
      // Whoever comes by invitation sends no cookie, and nothing could be forged in its name.
      const isByInvitation = security.some((scheme) => 'invitation' in scheme);
      const hasToken = parameters.some((found) => found.in === 'header' && found.name === 'x-repere-token');
      expect({ path, method, hasToken }).toEqual({ path, method, hasToken: method !== 'get' && !isByInvitation });
    }
  });

  it('is a page that can be read, in three languages, without a script', async () => {
    for (const [language, words] of [
      ['en', 'Repère for programs'],
      ['fr', 'Repère pour les programmes'],
      ['es', 'Repère para programas'],
    ] as const) {
      const { body, headers } = await place.nobody.get('/api', { 'accept-language': language });
      expect(body).toContain(`<html lang="${language}">`);
      expect(body).toContain(`<h1>${words}</h1>`);
      expect(body).toContain('POST /api/estimate/jobs');
      expect(body).not.toContain('<script');
      expect(headers.get('content-security-policy')).toMatch(/style-src 'nonce-/);
    }
  });
});
