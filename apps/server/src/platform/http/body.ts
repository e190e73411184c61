import { failure } from '@repere/contracts';

/** The JSON of a request, read no further than the limit. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw failure('request.invalid', { path: 'content-type', reason: 'application/json' });
  }
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw failure('request.too-large', { limit });
  const text = await readText(request, limit);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw failure('request.invalid', { path: 'body', reason: 'JSON' });
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  if (request.body === null) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        throw failure('request.too-large', { limit });
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError) throw failure('request.invalid', { path: 'body', reason: 'UTF-8' });
    throw error;
  }
}
