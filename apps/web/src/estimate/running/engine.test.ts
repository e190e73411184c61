import { describe, expect, it } from 'vitest';
import { engineOf } from './engine.ts';

describe('the engine of a browser', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
      'v8 13.1',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
      'v8 14',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'spidermonkey 133.0'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
      'javascriptcore 18.1',
    ],
    ['something else', 'unknown'],
  ])('reads %s', (userAgent, engine) => {
    expect(engineOf(userAgent)).toBe(engine);
  });
});
