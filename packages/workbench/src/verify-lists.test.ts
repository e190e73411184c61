import {
  type CaptureHistories,
  DEFAULT_LISTS_OPTIONS,
  LISTS_METHODS,
  type ListsOptions,
  type ListsResult,
} from '@repere/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseListsResultText } from './parse/lists-result.ts';
import { runLists } from './run-lists.ts';
import { inlinePool } from './tasks/pool.ts';
import { listsOptionsOf, verifyLists } from './verify-lists.ts';

const korea: CaptureHistories = {
  kind: 'capture-histories',
  lists: ['B', 'C', 'D'],
  histories: [1, 2, 3, 4, 5, 7],
  counts: [5, 5, 54, 41, 6, 12],
};
const options: ListsOptions = {
  ...DEFAULT_LISTS_OPTIONS,
  bootstrap: 40,
  seed: 7,
  level: 0.9,
  threshold: 0.05,
  chains: 2,
  sweeps: 200,
  burnIn: 50,
  candidates: 3,
  order: 2,
  pseudoCount: 0.5,
};
const table = { histories: korea };
const context = { pool: inlinePool(), engine: 'test 1' };

let result: ListsResult;
beforeAll(async () => {
  const made = await runLists({ histories: korea, name: 'korea.csv' }, options, context);
  result = parseListsResultText(JSON.stringify(made));
});

/** The result with the value of one estimate changed by a factor. */
function scaled(factor: number, engine = 'test 1'): ListsResult {
  const [first, ...rest] = result.estimates;
  const changed = [{ ...first!, value: (first?.value ?? 0) * factor }, ...rest];
  return {
    ...result,
    estimates: changed.map((estimate) => ({
      ...estimate,
      provenance: { ...estimate.provenance, software: { ...estimate.provenance.software, engine } },
    })),
  };
}

describe('verifyLists', () => {
  it('finds a result from its file the same', async () => {
    expect(await verifyLists(result, table, context)).toEqual({ same: true, differences: [] });
  });

  it.each(LISTS_METHODS)('verifies a run of %s alone', async (method) => {
    const alone = await runLists(
      { histories: korea },
      { ...options, method, model: method === 'fixed' ? '[12,3]' : null },
      context,
    );
    expect(await verifyLists(alone, table, context)).toEqual({ same: true, differences: [] });
  });

  it('verifies a run without a bootstrap', async () => {
    const plain = await runLists({ histories: korea }, { ...options, bootstrap: 0 }, context);
    expect(await verifyLists(plain, table, context)).toEqual({ same: true, differences: [] });
  });

  it('names what was tampered with', async () => {
    const tampered = { ...scaled(1.01), spread: { ...result.spread, max: 1 } };
    const { same, differences } = await verifyLists(tampered, table, context);
    expect(same).toBe(false);
    expect(differences.map(({ path }) => path)).toEqual(['estimates[0].value', 'spread.max']);
    expect(differences[0]?.now).toBe(result.estimates[0]?.value);
  });

  it('sees a last bit on the same engine, and lets it pass on another', async () => {
    const bit = 1 + 2 ** -51;
    expect((await verifyLists(scaled(bit), table, context)).same).toBe(false);
    expect((await verifyLists(scaled(bit, 'other 2'), table, context)).same).toBe(true);
    expect((await verifyLists(scaled(1 + 1e-8, 'other 2'), table, context)).same).toBe(false);
  });

  it('lets the rounding left in the scores be another on another engine, and nothing else of the diagnostics', async () => {
    const noisy = (field: string, engine: string): ListsResult => {
      const other = scaled(1, engine);
      const [first, ...rest] = other.estimates;
      return { ...other, estimates: [{ ...first!, diagnostics: { ...first!.diagnostics, [field]: 1e-12 } }, ...rest] };
    };
    expect((await verifyLists(noisy('scoreResidual', 'other 2'), table, context)).same).toBe(true);
    expect((await verifyLists(noisy('scoreResidual', 'test 1'), table, context)).same).toBe(false);
    expect((await verifyLists(noisy('deviance', 'other 2'), table, context)).same).toBe(false);
  });

  it('sees an estimate, a replicate or a warning that was taken away', async () => {
    for (const changed of [
      { ...result, estimates: result.estimates.slice(1) },
      { ...result, bootstraps: result.bootstraps.slice(1) },
      { ...result, models: null },
      { ...result, chains: null },
      { ...result, warnings: result.warnings.slice(1) },
    ]) {
      expect((await verifyLists(changed, table, context)).same).toBe(false);
    }
  });

  it('sees an option that was changed after the run', async () => {
    const estimates = result.estimates.map((estimate) =>
      estimate.method === 'stepwise' ? { ...estimate, provenance: { ...estimate.provenance, seed: 8 } } : estimate,
    );
    expect((await verifyLists({ ...result, estimates }, table, context)).same).toBe(false);
  });

  it('passes over the declared primary method and warnings about the file', async () => {
    const told = {
      ...result,
      primary: { method: 'chao', reason: 'x' } as const,
      warnings: [{ code: 'lists.repeated-histories', details: { rows: 3 } }, ...result.warnings],
    };
    expect(await verifyLists(told, table, context)).toEqual({ same: true, differences: [] });
  });

  it('refuses histories of another table', async () => {
    const other = { ...korea, counts: [5, 5, 54, 41, 6, 13] };
    await expect(verifyLists(result, { histories: other }, context)).rejects.toMatchObject({
      problems: [{ code: 'result.other-input', details: { expected: expect.stringMatching(/^sha256:/) } }],
    });
  });

  it('refuses options in the provenance that no run could have had', async () => {
    const estimates = result.estimates.map((estimate) => ({
      ...estimate,
      provenance: { ...estimate.provenance, options: { ...estimate.provenance.options, bootstrap: 1e9 } },
    }));
    await expect(verifyLists({ ...result, estimates }, table, context)).rejects.toThrow('options.invalid');
  });
});

describe('listsOptionsOf', () => {
  it('puts the options of the run together again', () => {
    expect(listsOptionsOf(result)).toEqual(options);
  });
});
