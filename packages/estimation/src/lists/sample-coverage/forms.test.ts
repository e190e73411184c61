import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { type CoverageForms, coverageForms } from './forms.ts';

const FIELDS = ['independent', 'highCoverage', 'lowCoverage'] as const;
const tables = [
  aTable(3, [69, 55, 21, 63, 17, 18, 28]),
  aTable(4, [80, 71, 20, 66, 17, 14, 9, 50, 12, 9, 4, 11, 3, 4, 6]),
  aTable(5, [90, 80, 22, 70, 19, 16, 5, 60, 17, 12, 3, 12, 4, 2, 1, 50, 13, 11, 4, 9, 2, 3, 1, 7, 2, 2, 0, 1, 1, 0, 1]),
];

describe('coverageForms', () => {
  // Chao and others (2001) write three lists out; z100 is the number on the first list only, and so on.
  it('has the published formulas of three lists', () => {
    const [z100, z010, z110, z001, z101, z011, z111] = [69, 55, 21, 63, 17, 18, 28] as const;
    const n1 = z100 + z110 + z101 + z111;
    const n2 = z010 + z110 + z011 + z111;
    const n3 = z001 + z101 + z011 + z111;
    const coverage = 1 - (z100 / n1 + z010 / n2 + z001 / n3) / 3;
    const persons = 271;
    const d = persons - (z100 + z010 + z001) / 3;
    const pairs = [
      { weight: z100 + z110 + z010 + z110, share: (z110 + z111) / (n1 * n2) },
      { weight: z100 + z101 + z001 + z101, share: (z101 + z111) / (n1 * n3) },
      { weight: z010 + z011 + z001 + z011, share: (z011 + z111) / (n2 * n3) },
    ];
    const dependence = (total: number): number =>
      pairs.reduce((sum, { weight, share }) => sum + weight * (total * share - 1), 0) / (3 * coverage);
    const forms = coverageForms(tables[0]!);
    expect(forms.coverage).toBeCloseTo(coverage, 12);
    expect(forms.independent.value).toBeCloseTo(d / coverage, 9);
    const low = d / coverage + dependence(d / coverage + dependence(d / coverage));
    expect(forms.lowCoverage.value).toBeCloseTo(low, 9);
    // The high-coverage form solves N = D / C + dependence(N).
    const high = forms.highCoverage.value;
    expect(d / coverage + dependence(high)).toBeCloseTo(high, 8);
  });

  it.each(tables)('has the variance of a delta method by numerical derivatives (table %#)', (table) => {
    const forms = coverageForms(table);
    for (const field of FIELDS) {
      let squares = 0;
      let sum = 0;
      table.counts.forEach((count, index) => {
        const step = 1e-4;
        const moved = (by: number): CoverageForms =>
          coverageForms({ ...table, counts: table.counts.map((one, at) => (at === index ? one + by : one)) });
        const derivative = (moved(step)[field].value - moved(-step)[field].value) / (2 * step);
        squares += derivative ** 2 * count;
        sum += derivative * count;
      });
      const { value, variance } = forms[field];
      // Multinomial with the unseen as a cell of derivative zero.
      expect(variance / (squares - sum ** 2 / value)).toBeCloseTo(1, 5);
    }
  });

  it('leaves out lists without anybody', () => {
    const three = coverageForms(tables[0]!);
    const four = coverageForms({ ...tables[0]!, lists: [...tables[0]!.lists, 'D'] });
    expect(four).toEqual(three);
  });
});
