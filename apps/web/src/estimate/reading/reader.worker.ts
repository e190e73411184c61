import type { ReadRequest } from './protocol.ts';
import { readContent } from './read-content.ts';

// One file in, one answer out.
self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(await readContent(data));
});
