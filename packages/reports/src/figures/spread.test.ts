import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { anEstimate, aResult, troubledResult, ukResult } from '../../test/uk2013.ts';
import { spreadFigure } from './spread.ts';

const t = translator('en');

describe('spreadFigure', () => {
  it('labels the spread as not being an interval, on a desk and on a phone, in every language', () => {
    for (const width of [860, 328]) {
      expect(parseXml(spreadFigure(ukResult, t, { width }).svg).text).toContain('(not an interval)');
      expect(parseXml(spreadFigure(ukResult, translator('fr'), { width }).svg).text).toContain('(pas un intervalle)');
      expect(parseXml(spreadFigure(ukResult, translator('es'), { width }).svg).text).toContain('(no es un intervalo)');
    }
  });

  it('says in words what it shows', () => {
    expect(spreadFigure(ukResult, t).summary).toBe(
      '10 comparable methods give estimates from 11,200 to 25,300. This spread is not an interval. ' +
        'The primary method, Stepwise choice of dependent pairs, gives 11,300 (8,780 to 14,700). ' +
        'Without a number: Latent classes and Model with strata. 8 other forms of methods stand in the table only.',
    );
    expect(spreadFigure(troubledResult, t).summary).toContain('Without a number: All pairs of lists dependent.');
  });

  it('has every estimate in its table, with the interval or the word for none', () => {
    const { table } = spreadFigure(troubledResult, t);
    expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
      ['Independent lists', 13444, 11988, 15167, 'large-sample'],
      ['Stepwise choice of dependent pairs', 14218, 9100, null, 'BCa bootstrap'],
      ['Chao’s lower bound', 17542, null, null, 'none'],
      ['All pairs of lists dependent', 'Not identified', null, null, 'none'],
    ]);
  });

  it('names the form of a method that has several, and keeps other forms to the table', () => {
    const figure = spreadFigure(ukResult, t);
    const drawn = parseXml(figure.svg).text;
    expect(drawn).toContain('Closed-population models: Mt');
    expect(drawn).toContain('Sample coverage: low coverage');
    expect(drawn).not.toContain('Mh Poisson');
    expect(figure.table.rows.filter(([name]) => String(name).includes('Mh Poisson'))).toEqual([
      ['Closed-population models: Mh Poisson', 15131, 10831, 20148, 'large-sample', 'no'],
    ]);
  });

  it('draws a rough check lighter, under a heading of its own, without stretching the axis or the spread', () => {
    const main = anEstimate({ method: 'main', value: 1000 }, [800, 1300]);
    const zelterman = anEstimate({ method: 'zelterman', value: 40_000 }, [20_000, 90_000]);
    const figure = spreadFigure(aResult([main, zelterman]), t);
    const drawn = parseXml(figure.svg).text;
    expect(drawn).toContain('Rough check, outside the spread');
    expect(drawn).toContain('One comparable method: 1,000');
    expect(figure.table.rows.at(-1)).toEqual(['Zelterman’s estimator', 40_000, 20_000, 90_000, 'large-sample', 'no']);
  });

  it('shortens a name to its method or form on a phone rather than cut it off', () => {
    const drawn = parseXml(spreadFigure(ukResult, t, { width: 328 }).svg).text;
    expect(drawn).toContain('Mth Chao');
    expect(drawn).not.toContain('…');
  });

  it('shows no estimates of strata', () => {
    const stratum = anEstimate({ method: 'main', value: 77_777, domain: { sex: 'female' } });
    const figure = spreadFigure({ ...ukResult, estimates: [...ukResult.estimates, stratum] }, t);
    expect(JSON.stringify(figure)).not.toMatch(/77,777|77777|77,800/);
  });

  it('says that methods agree, or that only one can be compared, rather than show a range of nothing', () => {
    const main = anEstimate({ method: 'main', value: 539.1 }, [278, 1176]);
    const stepwise = anEstimate({ method: 'stepwise', value: 539.1 }, [232, 1446], 'bca');
    expect(spreadFigure(aResult([main, stepwise]), t).summary).toContain('give the same number: 539');
    expect(spreadFigure(aResult([main]), t).summary).toContain('there is no spread: 539');
    expect(
      spreadFigure(aResult([anEstimate({ method: 'main', value: null, status: 'unidentified' })]), t).summary,
    ).toContain('No method gave an estimate that can be compared.');
  });

  it('draws results without any number, and pairs alone', () => {
    const none = aResult([anEstimate({ method: 'main', value: null, status: 'does-not-exist' })]);
    const pairs = aResult([anEstimate({ method: 'pairs', model: '[1,2]', value: 2839, observed: 643 }, [2030, 4336])]);
    for (const result of [none, pairs]) {
      expect(spreadFigure(result, t).svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('keeps everything inside its width', () => {
    for (const width of [288, 328, 860, 960]) {
      const { attributes } = parseXml(spreadFigure(ukResult, t, { width }).svg);
      for (const { name, value } of attributes) {
        if (['x', 'x1', 'x2', 'cx'].includes(name)) {
          expect(Number(value)).toBeGreaterThanOrEqual(0);
          expect(Number(value)).toBeLessThanOrEqual(width);
        }
      }
    }
  });
});
