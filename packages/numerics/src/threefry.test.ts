import { describe, expect, it } from 'vitest';
import { threefryBlock } from './threefry.ts';

// Known answers of the authors' reference implementation: Random123, tests/kat_vectors, lines `threefry4x32 20`; as
// counter, key, result.
const KNOWN: readonly (readonly [string, string, string])[] = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000 00000000 00000000', '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff ffffffff ffffffff', '2a881696 57012287 f6c7446e a16a6732'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0 082efa98 ec4e6c89', '59cd1dbb b8879579 86b5d00c ac8b6d84'],
];

function words(text: string): Int32Array {
  return Int32Array.from(text.split(' '), (word) => Number.parseInt(word, 16) | 0);
}

describe('threefryBlock', () => {
  it.each(KNOWN)('gives the published answer for counter %s and key %s', (counter, key, expected) => {
    const [c0, c1, c2, c3] = words(counter);
    const out = new Int32Array(4);
    threefryBlock(words(key), c0!, c1!, c2!, c3!, out);
    expect(out).toEqual(words(expected));
  });

  it('may write over its own key', () => {
    const key = words('a4093822 299f31d0 082efa98 ec4e6c89');
    const [c0, c1, c2, c3] = words('243f6a88 85a308d3 13198a2e 03707344');
    threefryBlock(key, c0!, c1!, c2!, c3!, key);
    expect(key).toEqual(words('59cd1dbb b8879579 86b5d00c ac8b6d84'));
  });
});
