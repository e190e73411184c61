import { describe, expect, it } from 'vitest';
import { bytesOf, valuesOf } from '../test/samples.ts';
import { readTable } from './read-table.ts';

describe('readTable', () => {
  it('gives each column one type', async () => {
    const table = await readTable(bytesOf('id,count,note,none\nA,1,x,\nB,,2,\n'), { file: 'f.csv' });
    expect(table.length).toBe(2);
    expect([...table.rowNumbers]).toEqual([2, 3]);
    expect(table.source).toEqual({ file: 'f.csv' });
    expect(table.columns).toEqual([
      { kind: 'text', name: 'id', texts: ['A', 'B'] },
      { kind: 'number', name: 'count', numbers: Float64Array.of(1, Number.NaN) },
      { kind: 'text', name: 'note', texts: ['x', '2'] },
      { kind: 'empty', name: 'none' },
    ]);
  });

  it('keeps texts as written where the text of a number would differ', async () => {
    expect(await valuesOf('a\n1.50\n1e5\n12\n\u22123\nx\n2.50\n')).toEqual({
      a: ['1.50', '1e5', '12', '\u22123', 'x', '2.50'],
    });
  });

  it('holds more rows than its first buffers', async () => {
    const count = 5000;
    const text = `a,b\n${Array.from({ length: count }, (_, index) => `${index},${index === count - 1 ? 'x' : index}`).join('\n')}`;
    const table = await readTable(bytesOf(text));
    expect(table.length).toBe(count);
    expect(table.rowNumbers.at(-1)).toBe(count + 1);
    const [numbers, texts] = table.columns;
    expect(numbers).toMatchObject({ kind: 'number' });
    expect(numbers?.kind === 'number' && numbers.numbers.reduce((sum, value) => sum + value, 0)).toBe(
      (count * (count - 1)) / 2,
    );
    expect(texts?.kind === 'text' && [texts.texts.at(0), texts.texts.at(4321), texts.texts.at(-1)]).toEqual([
      '0',
      '4321',
      'x',
    ]);
  });
});
