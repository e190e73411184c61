import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { pagePolicy, SCRIPT_POLICY } from './security-headers.ts';

/** The built web application, read once: few files, served from memory. */
export interface Site {
  /** `null` when the path is not a file of the site and not a page of it either. */
  answer(request: Request): Promise<Response | null>;
}

interface SiteFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly isForever: boolean;
  readonly packed: Map<Encoding, Promise<Buffer>>;
}
type Encoding = 'br' | 'gzip';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const PACKED_TYPES = /^(text\/|application\/(json|manifest\+json|wasm)|image\/(svg|x-icon))/;
/** Below this a packed file saves no packet. */
const WORTH_PACKING_BYTES = 1_400;
/** Stands in the page where the nonce of the answer goes. */
const NONCE_PLACE = '__CSP_NONCE__';

/** Reads the site; one that was not built answers nothing. */
export async function openSite(root: string | undefined): Promise<Site> {
  const files = new Map<string, SiteFile>();
  if (root !== undefined && existsSync(root)) {
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = `/${relative(root, path).split(sep).join('/')}`;
      files.set(name, await readSiteFile(name, path));
    }
  }
  return {
    async answer(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return null;
      const { pathname } = new URL(request.url);
      const name = pathname.endsWith('/') ? `${pathname}index.html` : decoded(pathname);
      const file = files.get(name);
      if (file !== undefined) return name.endsWith('.html') ? page(file) : asset(file, request);
      // Paths of the application's own pages have no ending; whoever asks for a page gets the application.
      const index = files.get('/index.html');
      const isPage = extname(pathname) === '' && (request.headers.get('accept') ?? '').includes('text/html');
      return index !== undefined && isPage ? page(index) : null;
    },
  };
}

async function readSiteFile(name: string, path: string): Promise<SiteFile> {
  const bytes = await readFile(path);
  return {
    bytes,
    type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    // The build puts a digest of the content into these names.
    isForever: /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(name),
    packed: new Map(),
  };
}

/** Never kept: its nonce is for this answer, and it names the newest files. */
function page({ bytes, type }: SiteFile): Response {
  const nonce = randomBytes(16).toString('base64url');
  return new Response(bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce), {
    headers: {
      'content-type': type,
      'content-security-policy': pagePolicy(nonce),
      'cache-control': 'no-store',
    },
  });
}

async function asset(file: SiteFile, request: Request): Promise<Response> {
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
  });
  if (file.type.startsWith('text/javascript')) headers.set('content-security-policy', SCRIPT_POLICY);
  if (request.headers.get('if-none-match')?.includes(file.etag)) return new Response(null, { status: 304, headers });
  const encoding = encodingFor(file, request.headers.get('accept-encoding') ?? '');
  const bytes = encoding === null ? file.bytes : await pack(file, encoding);
  if (encoding !== null) headers.set('content-encoding', encoding);
  headers.set('content-length', String(bytes.byteLength));
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
}

function encodingFor({ bytes, type }: SiteFile, accepted: string): Encoding | null {
  if (bytes.byteLength < WORTH_PACKING_BYTES || !PACKED_TYPES.test(type)) return null;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/** Packs at the first request and keeps it. */
function pack(file: SiteFile, encoding: Encoding): Promise<Buffer> {
  const known = file.packed.get(encoding);
  if (known !== undefined) return known;
  const made =
    encoding === 'br'
      ? promisify(brotliCompress)(file.bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 6 } })
      : promisify(gzip)(file.bytes);
  file.packed.set(encoding, made);
  return made;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
