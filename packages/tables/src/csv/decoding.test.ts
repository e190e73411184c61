import { describe, expect, it } from 'vitest';
import { type Decoded, startDecoding } from './decoding.ts';

function decode(bytes: Uint8Array, pieceBytes = bytes.length): Decoded & { encoding: string; bom: boolean } {
  const decoding = startDecoding(bytes);
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const decoded = decoding.decode(bytes.slice(start, start + pieceBytes));
    text += decoded.text;
    if (decoded.defect !== null) {
      return { text, defect: decoded.defect, encoding: decoding.encoding, bom: decoding.hasByteOrderMark };
    }
  }
  const last = decoding.finish();
  return { text: text + last.text, defect: last.defect, encoding: decoding.encoding, bom: decoding.hasByteOrderMark };
}

function utf16(text: string, order: 'le' | 'be', withMark: boolean): Uint8Array {
  const units = withMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index += 1)
    view.setUint16(index * 2, units.charCodeAt(index), order === 'le');
  return bytes;
}

const SAMPLE = 'nom,pays\nÉlodie,Côte d’Ivoire\n漢字,🙂\n';

describe('startDecoding', () => {
  it.each([1, 2, 3, 5, 1000])('reads UTF-8 in pieces of %d bytes', (size) => {
    const bytes = new TextEncoder().encode(SAMPLE);
    expect(decode(bytes, size)).toEqual({ text: SAMPLE, defect: null, encoding: 'utf-8', bom: false });
  });

  it('takes off a byte order mark', () => {
    expect(decode(new TextEncoder().encode(`\ufeff${SAMPLE}`))).toMatchObject({ text: SAMPLE, bom: true });
  });

  it.each([
    ['le', true, 3],
    ['be', true, 3],
    ['le', false, 7],
    ['be', false, 7],
  ] as const)('reads UTF-16 (%s, mark: %s) in pieces of %d bytes', (order, withMark, size) => {
    const bytes = utf16(SAMPLE, order, withMark);
    expect(decode(bytes, size)).toEqual({ text: SAMPLE, defect: null, encoding: `utf-16${order}`, bom: withMark });
  });

  it('falls back to Windows-1252 where the bytes are not UTF-8', () => {
    const bytes = Uint8Array.of(0xc9, 0x6c, 0x6f, 0x2c, 0x80, 0x92, 0x9f);
    expect(decode(bytes)).toEqual({ text: 'Élo,€’Ÿ', defect: null, encoding: 'windows-1252', bom: false });
  });

  it('changes to Windows-1252 late, where everything before was ASCII', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('a,b\n1,2\n'), 0xe9, 0x2c, 0xe8, 0x0a);
    expect(decode(bytes, 4)).toMatchObject({ text: 'a,b\n1,2\né,è\n', encoding: 'windows-1252', defect: null });
  });

  it('refuses bytes that are not UTF-8 in a file that was UTF-8 until there, and says where', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('é,b\nç'), 0xe9, 0x2c);
    const expected = { kind: 'encoding', encoding: 'utf-8', value: 0xe9, position: 8 };
    // In one piece the whole could be Windows-1252; in two, the first has shown that it is not.
    expect(decode(bytes, 5)).toMatchObject({ text: 'é,b\nç', defect: expected });
  });

  it('refuses a file that ends in the middle of a character', () => {
    const bytes = new TextEncoder().encode('é,漢').slice(0, -1);
    expect(decode(bytes).defect).toMatchObject({ kind: 'encoding', position: 4 });
    expect(decode(utf16('ab,c', 'le', true).slice(0, -1)).defect).toMatchObject({ kind: 'encoding', position: 9 });
  });

  it('refuses half of a pair in UTF-16', () => {
    expect(decode(utf16('abc\ud800d', 'be', true)).defect).toMatchObject({ kind: 'encoding', position: 9 });
  });

  it('refuses control characters, and says which byte', () => {
    expect(decode(new TextEncoder().encode('é\u0000')).defect).toMatchObject({ kind: 'binary', value: 0, position: 3 });
    expect(decode(utf16('ab\u0001', 'le', true)).defect).toMatchObject({ kind: 'binary', value: 1, position: 7 });
  });

  it('refuses bytes that Windows-1252 does not have', () => {
    expect(decode(Uint8Array.of(0x61, 0xe9, 0x81)).defect).toMatchObject({
      kind: 'encoding',
      encoding: 'windows-1252',
      position: 3,
    });
  });
});
