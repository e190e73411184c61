import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';

const SCRIPT = 'console.log("x");\n'.repeat(200);
let folder: string;
let site: Site;
const ask = (path: string, headers: Record<string, string> = {}) =>
  site.answer(new Request(`http://127.0.0.1:1${path}`, { headers }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-site-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" content="__CSP_NONCE__">');
  await writeFile(join(folder, 'assets/main-Ab3dEf9h.js'), SCRIPT);
  await writeFile(join(folder, 'first-paint.js'), 'tiny');
  await writeFile(join(tmpdir(), 'repere-outside.txt'), 'outside');
  site = await openSite(folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(join(tmpdir(), 'repere-outside.txt'), { force: true });
});

describe('the site', () => {
  it('gives each page a nonce of its own and has it kept nowhere', async () => {
    const first = await ask('/');
    const second = await ask('/');
    const nonce = /content="([\w-]{20,})"/.exec((await first?.text()) ?? '')?.[1];
    expect(first?.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(second?.headers.get('content-security-policy')).not.toContain(`'nonce-${nonce}'`);
    expect(first?.headers.get('cache-control')).toBe('no-store');
  });

  it('answers the application for its pages, and nothing for files that are not there', async () => {
    const html = { accept: 'text/html,*/*' };
    expect((await ask('/estimate/saved', html))?.status).toBe(200);
    expect(await ask('/estimate/saved', { accept: 'application/json' })).toBeNull();
    expect(await ask('/assets/gone-Ab3dEf9h.js', html)).toBeNull();
  });

  it.each(['br', 'gzip'] as const)('packs with %s what is worth it', async (encoding) => {
    const answer = await ask('/assets/main-Ab3dEf9h.js', { 'accept-encoding': `deflate, ${encoding}` });
    expect(answer?.headers.get('content-encoding')).toBe(encoding);
    const packed = Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(packed.byteLength).toBeLessThan(SCRIPT.length / 5);
    expect(String(encoding === 'br' ? brotliDecompressSync(packed) : gunzipSync(packed))).toBe(SCRIPT);
    const tiny = await ask('/first-paint.js', { 'accept-encoding': encoding });
    expect(tiny?.headers.get('content-encoding')).toBeNull();
  });

  it('lets a worker load the scripts that its own file imports', async () => {
    const script = await ask('/assets/main-Ab3dEf9h.js');
    expect(script?.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('lets named-by-content files be kept for ever and asks about the others', async () => {
    const script = await ask('/assets/main-Ab3dEf9h.js');
    expect(script?.headers.get('cache-control')).toMatch(/immutable/);
    const paint = await ask('/first-paint.js');
    expect(paint?.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('/first-paint.js', { 'if-none-match': paint?.headers.get('etag') ?? '' });
    expect(again?.status).toBe(304);
  });

  it.each(['/../repere-outside.txt', '/%2e%2e/repere-outside.txt', '/assets/..%2f..%2frepere-outside.txt', '/%'])(
    'does not reach outside its folder: %s',
    async (path) => {
      expect(await ask(path)).toBeNull();
    },
  );

  it('answers nothing when it was not built', async () => {
    const empty = await openSite(join(folder, 'not-there'));
    expect(await empty.answer(new Request('http://127.0.0.1:1/'))).toBeNull();
  });
});
