import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { troubledResult, ukResult } from '../../test/uk2013.ts';
import { ukModels } from '../../test/uk2013-models.ts';
import { modelsFigure } from './models.ts';

const t = translator('en');

describe('modelsFigure', () => {
  it('is nothing where no models were searched', () => {
    expect(modelsFigure(troubledResult, t)).toBeNull();
    expect(modelsFigure({ ...ukResult, models: { ...ukModels, best: [] } }, t)).toBeNull();
  });

  it('says how many of how many, which is best, and by how much those that fit about as well disagree', () => {
    const figure = modelsFigure(ukResult, t)!;
    expect(figure.title).toBe('The 20 best of 6,084 models');
    expect(figure.summary).toBe(
      'Of 6,212 models with interactions of up to 3 lists, 6,084 have an estimate. The best by BIC is [123,25,34] with ' +
        '25,300 people and 17% of the weight. 14 models lie within 6 BIC units and fit about as well; they give from ' +
        '10,700 to 34,100 people. That is a factor of 3.2: the data do not settle the number.',
    );
    expect(parseXml(figure.svg).text).toContain('[123,25,34]');
  });

  it('has a point for each model that is not far off, and a row for every model', () => {
    const far = { ...ukModels, best: [...ukModels.best, { ...ukModels.best[19]!, model: '[1,2,3,4,5]', bic: 253.28 }] };
    for (const width of [860, 328]) {
      const figure = modelsFigure({ ...ukResult, models: far }, t, { width })!;
      expect(parseXml(figure.svg).elements.filter((name) => name === 'circle')).toHaveLength(20);
      expect(figure.table.rows.map((row) => row[0])).toEqual(far.best.map(({ model }) => model));
      expect(figure.summary).toContain('1 model is more than 20 BIC units worse and not drawn.');
    }
    const { table } = modelsFigure(ukResult, t)!;
    expect(table.rows[3]).toEqual(['[12,13,25,35,45]', 12262, 197.49, 1.62, 132.41, 11, '7.7%']);
  });

  it('says that a model stands alone, and does not claim to know all near ones when there may be more', () => {
    const alone = modelsFigure({ ...ukResult, models: { ...ukModels, best: ukModels.best.slice(0, 1) } }, t)!;
    expect(alone.svg).not.toMatch(/NaN|Infinity/);
    expect(alone.summary).toContain('No other model lies within 6 BIC units of it.');
    const cut = modelsFigure({ ...ukResult, models: { ...ukModels, best: ukModels.best.slice(0, 5) } }, t)!;
    expect(cut.summary).toContain('At least 5 models lie within 6 BIC units');
  });

  it('keeps everything inside its width', () => {
    for (const width of [288, 328, 860, 960]) {
      const { attributes } = parseXml(modelsFigure(ukResult, t, { width })!.svg);
      for (const { name, value } of attributes) {
        if (['x', 'x1', 'x2', 'cx'].includes(name)) expect(Number(value)).toBeLessThanOrEqual(width);
      }
    }
  });
});
