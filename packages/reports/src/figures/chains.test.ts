import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { troubledResult, ukResult } from '../../test/uk2013.ts';
import { agreeingChains, ukChains } from '../../test/uk2013-models.ts';
import { chainsFigure } from './chains.ts';

const t = translator('en');

describe('chainsFigure', () => {
  it('is nothing where there were no chains', () => {
    expect(chainsFigure(troubledResult, t)).toBeNull();
    expect(chainsFigure({ ...ukResult, chains: { ...ukChains, traces: [] } }, t)).toBeNull();
  });

  it('says plainly that chains disagree, and that no number may be taken from them', () => {
    const { summary } = chainsFigure(ukResult, t)!;
    expect(summary).toContain('The 8 chains disagree: R-hat is 1.47 (at most 1.05 is wanted)');
    expect(summary).toContain('their medians run from 12,600 to 21,300. No number may be taken from them.');
    expect(summary).toContain('worth only 38 independent draws; 400 are wanted');
  });

  it('says that chains agree', () => {
    const { summary } = chainsFigure({ ...ukResult, chains: agreeingChains }, t)!;
    expect(summary).toContain('The 8 chains agree: R-hat is 1.004');
    expect(summary).toContain('worth 2,310 independent draws');
    expect(summary).not.toContain('No number');
  });

  it('says that chains which do not move tell nothing, and draws them', () => {
    const still = {
      ...ukChains,
      traces: [
        [500, 500, 500],
        [500, 500, 500],
      ],
      rHat: null,
      effectiveSize: null,
    };
    const figure = chainsFigure({ ...ukResult, chains: still }, t)!;
    expect(figure.summary).toContain('Some of the 2 chains do not move');
    expect(figure.svg).not.toMatch(/NaN|Infinity/);
  });

  it('has the quantiles of every chain in its table, in order', () => {
    const { table } = chainsFigure(ukResult, t)!;
    expect(table.rows).toHaveLength(8);
    for (const [, median, low, first, third, high, draws] of table.rows) {
      expect(draws).toBe(300);
      const ordered = [low, first, median, third, high].map(Number);
      expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
    }
  });

  it('keeps everything inside its width', () => {
    for (const width of [288, 328, 860, 960]) {
      const { attributes } = parseXml(chainsFigure(ukResult, t, { width })!.svg);
      for (const { name, value } of attributes) {
        if (['x', 'x1', 'x2', 'cx'].includes(name)) {
          expect(Number(value)).toBeGreaterThanOrEqual(0);
          expect(Number(value)).toBeLessThanOrEqual(width);
        }
      }
    }
  });
});
