import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { type ItemCurveInput, itemCurvesFigure } from './item-curves.ts';

const t = translator('en');
const curve = (item: string, slope: number, location: number): ItemCurveInput => ({
  item,
  slope,
  intercept: -slope * location,
  location,
  slopeLimits: [slope - 0.2, slope + 0.2],
  locationLimits: null,
});

describe('itemCurvesFigure', () => {
  it('is nothing without curves', () => {
    expect(itemCurvesFigure([], t)).toBeNull();
  });

  it('has a line for each item, and says in words and in the table whose it is', () => {
    const figure = itemCurvesFigure([curve('papers held', 2, 0), curve('long hours', 0.3, -9)], t)!;
    const { elements, text } = parseXml(figure.svg);
    expect(elements.filter((name) => name === 'polyline')).toHaveLength(2);
    expect(text).toContain('2  long hours');
    expect(figure.summary).toContain('“papers held” (slope 2.00)');
    expect(figure.summary).toContain('“long hours” (0.30)');
    expect(figure.table.rows[1]).toEqual([2, 'long hours', '0.30', '0.10 – 0.50', '-9.00', '–']);
  });

  it('passes one half at the location, and stays inside its width', () => {
    for (const width of [328, 860]) {
      const figure = itemCurvesFigure([curve('a', 1.5, 1)], t, { width })!;
      const points = /points="([^"]+)"/
        .exec(figure.svg)![1]!
        .split(' ')
        .map((pair) => pair.split(',').map(Number));
      const ys = points.map(([, y]) => y!);
      const half = (Math.max(...ys.map((y) => y)) + Math.min(...ys)) / 2;
      // At the location the curve is halfway between its ends, give or take what its tails have not reached.
      expect(Math.abs(points[50]![1]! - half)).toBeLessThan(6);
      for (const [x, y] of points) {
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(figure.height);
      }
    }
  });

  it('has names of any kind written out safely', () => {
    const figure = itemCurvesFigure([curve('<script>"&', 1, 0)], t)!;
    expect(figure.svg).not.toContain('<script>');
  });
});
