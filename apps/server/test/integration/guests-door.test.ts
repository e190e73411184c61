import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/start.ts';
import { newStudy } from './support/delphi.ts';
import { connect } from './support/http-client.ts';

const PUBLIC = 'https://delphi.example.org';

describe('the door for people invited by link', () => {
  let folder: string;
  let server: RunningServer;

  /** Asks as what stands before the door does: by its own way, under the public name. */
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
      const url = new URL(path, server.guestsUrl ?? undefined);
      request(url, { headers: { host: 'delphi.example.org', ...headers } }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
      })
        .on('error', reject)
        .end();
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'repere-guests-'));
    server = await startServer({
      port: 0,
      dataFolder: join(folder, 'data'),
      demo: false,
      guests: { url: PUBLIC, port: 0 },
    });
  });
  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('opens no session, shows nothing of the workspace and answers to the link', async () => {
    const owner = await connect(server.url);
    expect((await owner.get('/api/session')).body.guests).toBe(PUBLIC);
    const study = await owner.post('/api/delphi/studies', newStudy());
    const { body } = await owner.post(`/api/delphi/studies/${study.body.id}/panel`, {
      people: [{ profession: 'judge', language: 'fr', country: null }],
    });
    const token: string = body.invitations[0].token;
    const answer = await ask('/api/delphi/invitation', { 'x-repere-invitation': token });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ language: 'fr', stage: 'preparing' });
    for (const path of [
      '/api/session',
      '/api/delphi/studies',
      `/api/delphi/studies/${study.body.id}`,
      '/api/estimate/tables',
    ]) {
      const refused = await ask(path);
      expect({ path, status: refused.status }).toEqual({ path, status: 404 });
      expect(refused.headers['set-cookie']).toBeUndefined();
    }
  });

  it('does not answer to other names', async () => {
    expect((await ask('/api/health')).status).toBe(200);
    expect((await ask('/api/health', { host: 'evil.example' })).status).toBe(421);
  });

  it('does not open under an address without encryption', async () => {
    const options = { port: 0, dataFolder: join(folder, 'other'), demo: false };
    await expect(startServer({ ...options, guests: { url: 'http://delphi.example.org', port: 0 } })).rejects.toThrow(
      'options.invalid',
    );
  });
});
