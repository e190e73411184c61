import type { ReadAnswer, ReadMessage, ReadProgress, ReadRequest } from './protocol.ts';

/** Has a file read in a worker of its own, which is ended afterwards, or at once when the signal aborts. */
export function readTable(
  request: ReadRequest,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: ReadProgress) => void },
): Promise<ReadAnswer> {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'progress') onProgress(data);
      else resolve(data);
    };
    worker.onerror = (event) => resolve({ kind: 'broken', message: event.message });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
