import type { CaptureHistories } from '@repere/contracts';
import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { ukTable } from '../../test/uk2013.ts';
import { protectTable } from '../lists/protect-table.ts';
import { overlapFigure } from './overlap.ts';
import { pairwiseFigure } from './pairwise.ts';

const t = translator('en');

const eightLists: CaptureHistories = {
  kind: 'capture-histories',
  lists: Array.from({ length: 8 }, (_, index) => `A list with a long name ${index + 1}`),
  histories: Array.from({ length: 255 }, (_, index) => index + 1),
  counts: Array.from({ length: 255 }, (_, index) => 300 - index),
};

describe('overlapFigure', () => {
  it('draws every combination of a table that has few', () => {
    const figure = overlapFigure(ukTable, t);
    expect(figure.summary).toBe('2,744 people are on at least one of 5 lists; 91.9% are on one list only.');
    expect(figure.table.rows).toHaveLength(18);
    expect(parseXml(figure.svg).elements.filter((name) => name === 'rect')).toHaveLength(18);
  });

  it('draws the thirty most frequent of many, and says how many it leaves out', () => {
    for (const width of [860, 328]) {
      const figure = overlapFigure(eightLists, t, { width });
      expect(parseXml(figure.svg).elements.filter((name) => name === 'rect')).toHaveLength(30);
      const left = eightLists.counts.slice(30).reduce((sum, count) => sum + count, 0);
      expect(figure.summary).toContain(`Not drawn: 225 rarer combinations with ${t.count(left)} people in all.`);
      expect(figure.table.rows).toHaveLength(255);
    }
  });

  it('keeps to what may be shown, in the picture, the words and the table', () => {
    const disclosed = protectTable(ukTable, { maskBelow: 11 });
    const figure = overlapFigure(ukTable, t, { disclosed });
    expect(figure.table.rows).toHaveLength(disclosed.histories.size);
    expect(parseXml(figure.svg).elements.filter((name) => name === 'rect')).toHaveLength(disclosed.histories.size);
    expect(figure.summary).toContain('Not shown, to protect people');
    // The share on one list would give away a protected number.
    expect(figure.summary).not.toContain('91.9%');
  });
});

describe('pairwiseFigure', () => {
  it('shows each overlap with its share of the smaller list, and names empty ones', () => {
    const figure = pairwiseFigure(ukTable, t);
    expect(figure.table.rows).toHaveLength(10);
    expect(figure.table.rows[0]).toEqual(['LA × NG', 18, '19.1%']);
    expect(figure.summary).toContain('1 pair of lists has nobody in common: LA × GP.');
  });

  it('keeps to what may be shown', () => {
    const disclosed = protectTable(ukTable, { maskBelow: 11 });
    const { table } = pairwiseFigure(ukTable, t, { disclosed });
    const shown = table.rows.filter(([, people]) => typeof people === 'number');
    expect(shown).toHaveLength(disclosed.pairs.size);
    expect(shown.every(([, people]) => people === 0 || Number(people) >= 11)).toBe(true);
  });
});
