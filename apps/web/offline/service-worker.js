// Keeps the application itself on the device, so that Screen works where there is no network. It keeps files of the program
// and one page of it, and never an answer of the server's interface or anything a person typed.
//
// `VERSION` and `FILES` are written here by the build.
const VERSION = __VERSION__;
const FILES = __FILES__;
const CACHE = `repere-${VERSION}`;
/** What stands in for every page while there is no network; the program itself then shows the right one. */
const SHELL = '/screen';

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request));
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  const shell = await fetch(SHELL, { headers: { accept: 'text/html' } });
  if (!shell.ok) throw new Error('The page for times without network could not be kept');
  await cache.put(SHELL, shell);
}

async function forgetOlder() {
  for (const name of await caches.keys()) {
    if (name.startsWith('repere-') && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

/** The newest page where there is a network, the kept one where there is none. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(SHELL, { cacheName: CACHE });
    if (kept === undefined) throw error;
    return kept;
  }
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);
}
