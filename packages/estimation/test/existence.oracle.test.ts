import type { CaptureHistories } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { simulateTable } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseCounts } from '../src/lists/dense-table.ts';
import type { Admissibility } from '../src/lists/log-linear/admissibility.ts';
import { fitLogLinear } from '../src/lists/log-linear/fit.ts';
import { type LogLinearModel, modelOf } from '../src/lists/log-linear/model.ts';
import { pairsOfLists } from '../src/lists/members.ts';
import { exactRank } from './exact-rank.ts';
import { hasPositiveSolution } from './positive-solution.ts';
import { anyTable } from './tables.ts';

/** Sparse tables with models that have some pairs and perhaps the first triple. */
const sparseCases = anyTable({ zeros: 0.6, largest: 9, lists: [3, 5] }).chain((histories) => {
  const k = histories.lists.length;
  return fc
    .tuple(fc.subarray(pairsOfLists(k)), fc.boolean())
    .map(([pairs, withTriple]) => ({ histories, model: modelOf(k, withTriple && k > 3 ? [...pairs, 0b111] : pairs) }));
});

describe('status of a fit on sparse tables', () => {
  it('is what the linear programme of the definition and an exact rank say', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(sparseCases, ({ histories, model }) => {
        const fit = fitLogLinear(histories, model);
        met.add(fit.status);
        expect(fit.status).toBe(statusByDefinition(histories, model));
      }),
      { numRuns: 400, seed: 1 },
    );
    // The cases must reach every answer, or agreement means little.
    expect([...met].sort()).toEqual(['does-not-exist', 'neither-exists-nor-identified', 'ok', 'unidentified']);
  });

  it('is decided for many lists, where not all histories enter the programme at once', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(0.08, 0.2), (seed, chance) => {
        const histories = simulateTable(
          { persons: 45, classes: [{ share: 1, chances: Array(8).fill(chance) }] },
          randomStream(seed),
        );
        fc.pre(histories.counts.length > 0);
        const model = modelOf(8, pairsOfLists(8));
        const fit = fitLogLinear(histories, model);
        met.add(fit.status);
        expect(fit.status).toBe(statusByDefinition(histories, model));
      }),
      { numRuns: 25, seed: 2 },
    );
    expect([...met].sort()).toEqual(['does-not-exist', 'neither-exists-nor-identified', 'ok', 'unidentified']);
  });
});

function statusByDefinition(histories: CaptureHistories, model: LogLinearModel): Admissibility {
  const reduced = reduce(denseCounts(histories), model);
  const identified = exactRank(reduced.design) === reduced.design.length;
  if (hasPositiveSolution(reduced.design, reduced.counts)) return identified ? 'ok' : 'unidentified';
  return identified ? 'does-not-exist' : 'neither-exists-nor-identified';
}

interface Reduced {
  /** Members by histories. */
  readonly design: readonly (readonly number[])[];
  readonly counts: readonly number[];
}

function reduce(counts: Float64Array, { members }: LogLinearModel): Reduced {
  const all = Array.from(counts.keys()).slice(1);
  const on = (member: number) => all.filter((cell) => (cell & member) === member);
  const sparse = members.filter((member) => on(member).every((cell) => counts[cell] === 0));
  const cells = all.filter((cell) => !sparse.some((member) => (cell & member) === member));
  const design = members
    .filter((member) => !sparse.includes(member))
    .map((member) => cells.map((cell) => ((cell & member) === member ? 1 : 0)));
  return { design, counts: cells.map((cell) => counts[cell]!) };
}
