import { describe, expect, it } from 'vitest';
import { valuesOf } from '../test/samples.ts';
import { writeCsv } from './write-csv.ts';

describe('writeCsv', () => {
  it('writes rows as RFC 4180 says', () => {
    expect(
      writeCsv(
        ['a', 'b c'],
        [
          [1, 'x'],
          [null, 'say "yes"'],
          ['two\r\nlines', 'a,b'],
        ],
      ),
    ).toBe('a,b c\r\n1,x\r\n,"say ""yes"""\r\n"two\r\nlines","a,b"\r\n');
  });

  it('takes another delimiter and a byte order mark', () => {
    expect(writeCsv(['a', 'b'], [[1.5, 2]], { delimiter: ';', bom: true })).toBe('\ufeffa;b\r\n1.5;2\r\n');
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', ' =1', "'=1", '\t=1', '\uff1dcmd', '\rx'])(
    'guards %j against being run as a formula, and reads it back',
    async (text) => {
      const written = writeCsv(['a', 'b'], [[text, 'x']]);
      expect(written).toMatch(/^a,b\r\n"?'/);
      expect(await valuesOf(written)).toEqual({ a: [text], b: ['x'] });
    },
  );

  it('guards column names too', async () => {
    const written = writeCsv(['=HYPERLINK("x")', 'b'], [[1, 2]]);
    expect(written.startsWith(`"'=`)).toBe(true);
    expect(Object.keys(await valuesOf(written))).toEqual(['=HYPERLINK("x")', 'b']);
  });

  it('leaves negative numbers and texts that are numbers alone', () => {
    expect(writeCsv(['a', 'b'], [[-5, '-7']])).toBe('a,b\r\n-5,-7\r\n');
  });

  it('writes no number that can be read in two ways', async () => {
    expect(writeCsv(['a'], [[1.234], [-12.345], [0.125], [1.2345]])).toBe(
      'a\r\n1.2340\r\n-12.3450\r\n0.125\r\n1.2345\r\n',
    );
    expect(await valuesOf(writeCsv(['a'], [[1.234]]))).toEqual({ a: [1.234] });
  });

  it('writes numbers that come back to the last bit, and nothing for those that are none', async () => {
    const numbers = [1e21, 123456789012345680000, 2 ** 53, -(2 ** 60), 5e-324, 1.7976931348623157e308, 0.1 + 0.2];
    expect(
      await valuesOf(
        writeCsv(
          ['a'],
          numbers.map((number) => [number]),
        ),
      ),
    ).toEqual({ a: numbers });
    expect(
      writeCsv(
        ['a', 'b'],
        [
          [Number.NaN, Infinity],
          [1, 2],
        ],
      ),
    ).toBe('a,b\r\n"",\r\n1,2\r\n');
  });

  it('makes a row of nothing visible', async () => {
    const written = writeCsv(
      ['a', 'b'],
      [
        [null, null],
        [1, 2],
      ],
    );
    expect(written).toBe('a,b\r\n"",\r\n1,2\r\n');
    expect(await valuesOf(written)).toEqual({ a: [null, 1], b: [null, 2] });
  });

  it('writes no control character', () => {
    expect(writeCsv(['a'], [['x\u0000y']])).toBe('a\r\nx\ufffdy\r\n');
  });
});
