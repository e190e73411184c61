import type { CaptureHistories } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { denseCounts } from '../dense-table.ts';
import { hasEstimate } from '../log-linear/existence.ts';
import { mainEffectsModel } from '../log-linear/model.ts';
import { closedEstimateExists } from './existence.ts';
import { fitClosed } from './fit.ts';
import { CLOSED_MODELS, type ClosedModel, commonChanceColumn, heterogeneityColumns } from './models.ts';
import { closedTable } from './table.ts';

function exists(histories: CaptureHistories, { hasListEffects, heterogeneity }: ClosedModel): boolean | null {
  const table = closedTable(histories);
  const form = heterogeneityColumns(heterogeneity, table.lists);
  return closedEstimateExists({
    table,
    hasListEffects,
    columns: [...(hasListEffects ? [] : [commonChanceColumn(table.lists)]), ...form],
    nonNegative: heterogeneity === 'Chao' ? form.length : 0,
  });
}

const named = (name: string): ClosedModel => CLOSED_MODELS.find((model) => model.name === name)!;

describe('closedEstimateExists', () => {
  it('sees what zeros do to each form', () => {
    // Nobody is on all three lists: one number for one and for two lists leave a form free to deny the third.
    const noThree = aTable(3, [30, 30, 2, 30, 2, 2, 0]);
    expect(exists(noThree, named('M0'))).toBe(true);
    expect(exists(noThree, named('Mth Chao'))).toBe(true);
    expect(exists(noThree, named('Mh Darroch'))).toBe(false);
    // Nobody is on exactly two: any number outside the lists suits Chao's form.
    const noTwo = aTable(3, [30, 30, 0, 30, 0, 0, 5]);
    expect(exists(noTwo, named('M0'))).toBe(true);
    expect(exists(noTwo, named('Mh Chao'))).toBe(false);
    expect(exists(aTable(3, [30, 30, 0, 30]), named('M0'))).toBe(false);
  });

  it('agrees for Mt with the programme over all histories of independent lists, in sparse tables', () => {
    const stream = randomStream(4);
    const answers = { yes: 0, no: 0 };
    for (let i = 0; i < 150; i++) {
      const k = 3 + (i % 3);
      // Each list has somebody, so that no effect is at minus infinity.
      const counts = Array.from({ length: 2 ** k - 1 }, () => (stream.nextUniform() < 0.2 ? 1 : 0));
      for (let list = 0; list < k; list++) {
        const isEmpty = counts.every((count, index) => count === 0 || (((index + 1) >> list) & 1) === 0);
        if (isEmpty) counts[(1 << list) - 1] = 1;
      }
      const histories = aTable(k, counts);
      const cells = Int32Array.from({ length: 2 ** k - 1 }, (_, index) => index + 1);
      const parameters = Int32Array.from(mainEffectsModel(k).members);
      const answer = hasEstimate({ lists: k, parameters, cells, counts: denseCounts(histories) });
      expect(exists(histories, named('Mt'))).toBe(answer);
      answers[answer ? 'yes' : 'no']++;
    }
    expect(answers.yes).toBeGreaterThan(20);
    expect(answers.no).toBeGreaterThan(20);
  });

  it('agrees with the fit, which proves existence by itself', () => {
    const stream = randomStream(8);
    let fitted = 0;
    for (let i = 0; i < 60; i++) {
      const counts = Array.from({ length: 15 }, () =>
        stream.nextUniform() < 0.75 ? 0 : Math.floor(9 * stream.nextUniform()),
      );
      for (let list = 0; list < 4; list++) counts[(1 << list) - 1]!++;
      const histories = aTable(4, counts);
      for (const model of CLOSED_MODELS) {
        const { status } = fitClosed(closedTable(histories), model);
        expect(status).toBe(exists(histories, model) ? 'ok' : 'does-not-exist');
        if (status === 'ok') fitted++;
      }
    }
    expect(fitted).toBeGreaterThan(200);
    expect(fitted).toBeLessThan(550);
  });
});
