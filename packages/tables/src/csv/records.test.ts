import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { recordReader } from './records.ts';

const limits = { ...DEFAULT_LIMITS, maxLineCharacters: 100, maxCellCharacters: 50, maxColumns: 4 };

function read(pieces: readonly string[], delimiter = ',') {
  const reader = recordReader(delimiter, limits);
  const records = pieces.flatMap((piece) => reader.push(piece));
  records.push(...reader.finish());
  return { records, defects: reader.takeDefects(), hasStopped: reader.hasStopped };
}

const rowsOf = (pieces: readonly string[], delimiter?: string) =>
  read(pieces, delimiter).records.map(({ row, cells }) => [row, ...cells]);

describe('recordReader', () => {
  it('reads all three line breaks, mixed, and a last row without one', () => {
    expect(rowsOf(['a,b\r\n1,2\n3,4\r5,6'])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });

  it('counts a row with line breaks inside quotation marks once', () => {
    expect(rowsOf(['a\n"x\r\ny\nz"\nb'])).toEqual([
      [1, 'a'],
      [2, 'x\r\ny\nz'],
      [3, 'b'],
    ]);
  });

  it('reads delimiters and doubled quotation marks inside quotation marks', () => {
    expect(rowsOf(['"a,b","say ""yes""",""'])).toEqual([[1, 'a,b', 'say "yes"', '']]);
  });

  it('leaves out spaces around cells and around quotation marks, and keeps those inside', () => {
    expect(rowsOf([' a b ,\t" c " ,d\u00a0'])).toEqual([[1, 'a b', ' c ', 'd']]);
  });

  it('keeps a quotation mark inside a cell that does not begin with one', () => {
    expect(rowsOf(['5" pipe,a"b"'])).toEqual([[1, '5" pipe', 'a"b"']]);
  });

  it('counts rows without a character and leaves them out', () => {
    expect(rowsOf(['a,b\n\n , \n"",\nc,\n'])).toEqual([
      [1, 'a', 'b'],
      [4, '', ''],
      [5, 'c', ''],
    ]);
  });

  it('gives the same records however the text is cut', () => {
    const text = 'a;"b ""c"" d"\r\n"x\r\n";2 \r\r\n;"" \n "q";"z"';
    const whole = read([text], ';');
    for (let first = 0; first <= text.length; first += 1) {
      for (let second = first; second <= text.length; second += 1) {
        expect(read([text.slice(0, first), text.slice(first, second), text.slice(second)], ';')).toEqual(whole);
      }
    }
  });

  it('names the cell in which a quotation mark opens and never closes', () => {
    expect(read(['a,b\n1,"2\n3,4\n'])).toMatchObject({
      records: [{ row: 1 }],
      defects: [{ code: 'table.quote', row: 2, position: 2 }],
      hasStopped: true,
    });
  });

  it('leaves out a row with text after a closing quotation mark and goes on', () => {
    const { records, defects, hasStopped } = read(['a,b\n1,"2"3\n4,5\n"6" "7",8\n9,0']);
    expect(records.map(({ row }) => row)).toEqual([1, 3, 5]);
    expect(defects).toEqual([
      { code: 'table.stray-quote', row: 2, position: 2 },
      { code: 'table.stray-quote', row: 4, position: 1 },
    ]);
    expect(hasStopped).toBe(false);
  });

  it('stops at a row with too many cells', () => {
    expect(read(['a\n1,2,3,4,5\n']).defects).toEqual([{ code: 'table.too-many-columns', row: 2 }]);
  });

  it('stops at a cell and at a row that are too long, before they end', () => {
    expect(read(['a\n', 'x'.repeat(51)]).defects).toEqual([{ code: 'table.cell-too-long', row: 2, position: 1 }]);
    expect(read(['a\n', `${'x'.repeat(40)},${'y'.repeat(40)},${'z'.repeat(40)}`]).defects).toEqual([
      { code: 'table.line-too-long', row: 2 },
    ]);
  });

  it('takes a quoted cell that runs over lines until it is too long for a quotation mark that was forgotten', () => {
    expect(read([`a,b\n1,"2\n${'3,4\n'.repeat(20)}`]).defects).toEqual([{ code: 'table.quote', row: 2, position: 2 }]);
  });
});
