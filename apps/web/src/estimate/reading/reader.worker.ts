import type { ReadMessage, ReadRequest } from './protocol.ts';
import { readContent } from './read-content.ts';

/** More often than this nobody can see it. */
const PROGRESS_EVERY_MS = 100;

// One file in; now and then how far it is, and one answer out.
self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  let last = performance.now();
  const answer = await readContent(data, (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    post({ kind: 'progress', ...progress });
  });
  post(answer);
});

function post(message: ReadMessage): void {
  self.postMessage(message);
}
