import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { troubledResult, ukResult } from '../../test/uk2013.ts';
import { sensitivityOf, ukSensitivity } from '../../test/uk2013-sensitivity.ts';
import { sensitivityFigure, signedPercent } from './sensitivity.ts';

const t = translator('en');

describe('sensitivityFigure', () => {
  it('is nothing where nothing was changed', () => {
    expect(sensitivityFigure(troubledResult, t)).toBeNull();
    expect(sensitivityFigure({ ...ukResult, sensitivity: [] }, t)).toBeNull();
  });

  it('has a row for the table as it is and one for each change, in groups, with every number of the result', () => {
    const { table, svg } = sensitivityFigure(ukResult, t)!;
    expect(table.rows).toHaveLength(1 + 5 + 10 + 6);
    expect(table.rows[0]?.slice(0, 4)).toEqual(['nothing changed', 2744, 11233, 25311]);
    const stepwise = table.columns.indexOf('Stepwise');
    expect(table.rows.slice(1).map((row) => row[stepwise])).toEqual(
      ukSensitivity.map(({ values }) => Math.round(values.find(({ method }) => method === 'stepwise')?.value ?? 0)),
    );
    const text = parseXml(svg).text;
    for (const heading of ['Without one of the lists', 'Two lists taken as one', 'Errors of linkage']) {
      expect(text).toContain(heading);
    }
  });

  it('says what the primary method becomes, with the changes that move it most, and without one the spread', () => {
    expect(sensitivityFigure(ukResult, t)!.summary).toContain(
      'The primary method, Stepwise choice of dependent pairs, gives 11,300 on the table as it is; on changed tables ' +
        'from 7,570 (without LA) to 18,600 (without GP). In 2 places a method has no number.',
    );
    const without = sensitivityFigure({ ...ukResult, primary: null }, t)!;
    expect(without.summary).toContain('The lowest number on a changed table is 7,570 (without LA), the highest 37,900');
    expect(parseXml(without.svg).text).toContain('11,200 to 25,300');
  });

  it('names a status in its table where a method has no number', () => {
    const { table } = sensitivityFigure(ukResult, t)!;
    const row = table.rows.find(([name]) => name === 'without PFNCA');
    expect(row?.[table.columns.indexOf('BIC')]).toBe('Does not exist');
    expect(row?.[table.columns.indexOf('Closed models')]).toBeNull();
  });

  it('draws an arrow for numbers far beyond all others, and counts them', () => {
    const [first, ...rest] = ukSensitivity;
    const wild = {
      ...first!,
      values: first!.values.map((each) => (each.method === 'bic' ? { ...each, value: 9e8 } : each)),
      spread: { ...first!.spread, max: 9e8 },
    };
    const figure = sensitivityFigure({ ...ukResult, sensitivity: [wild, ...rest] }, t)!;
    expect(figure.summary).toContain('1 number lies beyond the axis');
    for (const { name, value } of parseXml(figure.svg).attributes) {
      if (['x', 'x1', 'x2', 'width'].includes(name)) expect(Number(value)).toBeLessThanOrEqual(860);
    }
  });

  it('holds the changes of six lists on a phone', () => {
    const names = ['LA', 'NG', 'PFNCA', 'GO', 'GP', 'Sixth'];
    const lists = names.map((name) => ({ name, persons: 100 }));
    const figure = sensitivityFigure({ ...ukResult, lists, sensitivity: sensitivityOf(names) }, t, { width: 328 })!;
    expect(figure.table.rows).toHaveLength(1 + 6 + 15 + 6);
    expect(figure.height).toBeLessThan(1250);
    expect(figure.svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('writes changes with their sign', () => {
    expect([0.123, -0.337, 0.001].map((change) => signedPercent(change, t))).toEqual(['+12%', '−34%', '±0%']);
  });
});
