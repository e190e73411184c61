import './close-to-relative.ts';
import { describe, expect, it } from 'vitest';
import { estimateSampleCoverage } from '../src/lists/sample-coverage/estimate.ts';
import { coverageForms } from '../src/lists/sample-coverage/forms.ts';
import { goldenTables, publishedTable } from './golden.ts';

const withReference = goldenTables.flatMap(([name, { care1, observed }]) =>
  care1 === undefined ? [] : [{ name, care1, observed }],
);

describe('sample coverage', () => {
  it('has a reference for three, four and five lists', () => {
    const lists = new Set(withReference.map(({ name }) => publishedTable(name).histories.lists.length));
    expect([...lists].sort()).toEqual([3, 4, 5]);
  });

  it.each(withReference)('agrees with CARE-1 for $name', ({ name, care1, observed }) => {
    const { histories } = publishedTable(name);
    expect(coverageForms(histories).coverage).toBeCloseToRelative(care1.coverage, 1e-6);
    const [independent, high, low] = estimateSampleCoverage(histories, 0.95);
    expect(independent!.value).toBeCloseToRelative(care1.Indep, 1e-6);
    expect(low!.value).toBeCloseToRelative(care1.LSC, 1e-6);
    if (care1.HSC === null || care1.HSC === observed) {
      expect(high).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none' } });
      expect(high!.warnings.map(({ code }) => code)).toEqual(['lists.coverage-form-breaks-down']);
    } else {
      expect(high!.value).toBeCloseToRelative(care1.HSC, 1e-6);
    }
  });

  it('has the published values of the hepatitis outbreak in Taiwan', () => {
    const [independent, high, low] = estimateSampleCoverage(publishedTable('hav-taiwan-3').histories, 0.95);
    expect([independent, high, low].map((one) => Math.round(one!.value!))).toEqual([407, 971, 508]);
  });
});
