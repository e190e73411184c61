import type { ListsResult } from '@repere/contracts';
import { translator } from '@repere/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, hostileText } from '../../test/hostile-text.ts';
import { parseXml } from '../../test/markup.ts';
import { anEstimate, ukResult, ukTable } from '../../test/uk2013.ts';
import { sensitivityOf } from '../../test/uk2013-sensitivity.ts';
import { overlapFigure } from './overlap.ts';
import { pairwiseFigure } from './pairwise.ts';
import { sensitivityFigure } from './sensitivity.ts';
import { spreadFigure } from './spread.ts';
import { strataFigure } from './strata.ts';

describe('figures of lists with any names', () => {
  it('are well formed and add no elements of their own', () => {
    const allowed = new Set(['svg', 'title', 'desc', 'text', 'rect', 'line', 'circle', 'path', 'g']);
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 5, maxLength: 5 }), fc.constantFrom(860, 328), (names, width) => {
        const t = translator('en');
        const table = { ...ukTable, lists: names };
        const lists = ukResult.lists.map(({ persons }, index) => ({ name: names[index]!, persons }));
        const result = { ...ukResult, lists, sensitivity: sensitivityOf(names) };
        const figures = [
          overlapFigure(table, t, { width }),
          pairwiseFigure(table, t, { width }),
          spreadFigure(result, t, { width }),
          sensitivityFigure(result, t, { width })!,
          strataFigure(withStrata(result, names), t, { width })!,
        ];
        for (const { svg } of figures) {
          const { elements, attributes } = parseXml(svg);
          expect(elements.filter((name) => !allowed.has(name))).toEqual([]);
          expect(attributes.filter(({ name }) => name.startsWith('on') || name.includes('href'))).toEqual([]);
        }
        // A name in the picture's words is the name given.
        expect(comparable(parseXml(figures[1]!.svg).text)).toContain(comparable(`${names[2]} × ${names[3]}`));
      }),
      { numRuns: 50 },
    );
  });
});

/** The result with a stratum for each name. */
function withStrata(result: ListsResult, names: readonly string[]): ListsResult {
  const strata = names.map((name) => ({ domain: { stratum: name }, observed: 50 }));
  const estimates = strata.map(({ domain }) => anEstimate({ method: 'stepwise', value: 400, observed: 50, domain }));
  return { ...result, strata, estimates: [...result.estimates, ...estimates] };
}
