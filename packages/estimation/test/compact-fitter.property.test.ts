import './close-to-relative.ts';
import type { CaptureHistories } from '@repere/contracts';
import { logFactorial } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactFitter } from '../src/lists/log-linear/compact-fitter.ts';
import { DecidedFitter } from '../src/lists/log-linear/decided-fitter.ts';
import { fitLogLinear } from '../src/lists/log-linear/fit.ts';
import { mainEffectsModel, modelOf } from '../src/lists/log-linear/model.ts';
import { memberSize } from '../src/lists/members.ts';
import { anyTable } from './tables.ts';

const tablesAndModels = anyTable({ zeros: 0.5, largest: 30 }).chain((histories) => {
  const k = histories.lists.length;
  const interactions = Array.from({ length: 2 ** k - 1 }, (_, set) => set).filter((set) => memberSize(set) >= 2);
  return fc.subarray(interactions).map((members) => ({ histories, model: modelOf(k, members) }));
});

function loaded({ lists, histories, counts }: CaptureHistories): CompactFitter {
  const fitter = new CompactFitter(lists.length);
  fitter.load(histories, counts);
  fitter.startIndependent();
  return fitter;
}

describe('the compact fitter', () => {
  it('never proves what does not hold, and finds the estimate that does', () => {
    const outcomes: Record<string, number> = {};
    fc.assert(
      fc.property(tablesAndModels, ({ histories, model }) => {
        const plain = fitLogLinear(histories, model);
        const fitter = loaded(histories);
        fitter.select(model.members);
        const outcome = fitter.fit();
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        if (outcome === 'proved') {
          expect(plain.status).toBe('ok');
          if (plain.status !== 'ok') return;
          expect(fitter.logMu[0]).toBeCloseToRelative(Math.log(plain.unseen), 1e-7, 1e-7);
          const factorials = histories.counts.reduce((sum, count) => sum + logFactorial(count), 0);
          expect(fitter.logLikelihood() - factorials).toBeCloseToRelative(plain.logLik, 1e-9, 1e-8);
        }
        if (outcome === 'refuted') expect(plain.status).toMatch(/exist/);
      }),
      { numRuns: 400, seed: 3 },
    );
    // Both kinds of proof, or the property says little.
    expect(outcomes['proved']).toBeGreaterThan(40);
    expect(outcomes['refuted']).toBeGreaterThan(40);
  });

  it('leaves a model only when its log-likelihood does not exceed the limit', () => {
    let left = 0;
    fc.assert(
      fc.property(tablesAndModels, fc.double({ min: -1, max: 30, noNaN: true }), ({ histories, model }, above) => {
        const fitter = loaded(histories);
        fitter.select(model.members);
        if (fitter.fit() !== 'proved') return;
        const logLik = fitter.logLikelihood();
        fitter.startIndependent();
        const outcome = fitter.fit(logLik + above);
        if (outcome === 'beaten') left++;
        if (outcome === 'beaten') expect(above).toBeGreaterThanOrEqual(-1e-9);
        // A limit that is far above is always seen to be.
        if (above < -1e-9) expect(outcome).toBe('proved');
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(left).toBeGreaterThan(40);
  });

  it('is bounded by the log-likelihood of the table itself', () => {
    fc.assert(
      fc.property(tablesAndModels, ({ histories, model }) => {
        const fitter = loaded(histories);
        fitter.select(model.members);
        if (fitter.fit() !== 'proved') return;
        expect(fitter.logLikelihood()).toBeLessThanOrEqual(fitter.saturatedLogLikelihood() + 1e-8);
      }),
    );
  });

  it('refuses more than six lists', () => {
    expect(() => new CompactFitter(7)).toThrow(RangeError);
  });
});

describe('the decided fitter', () => {
  it('decides and fits as the plain fit does, whatever it fitted before', () => {
    const fitters = [2, 3, 4, 5].map((lists) => new DecidedFitter(lists));
    fc.assert(
      fc.property(tablesAndModels, ({ histories, model }) => {
        const fitter = fitters[histories.lists.length - 2]!;
        fitter.compact.load(histories.histories, histories.counts);
        fitter.compact.startIndependent();
        const plain = fitLogLinear(histories, model);
        const outcome = fitter.fit(model.members, model.members.length);
        expect(outcome).toBe(plain.status);
        if (plain.status === 'ok') {
          expect(fitter.compact.logMu[0]).toBeCloseToRelative(Math.log(plain.unseen), 1e-7, 1e-7);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('proves an estimate whose expected counts are tiny', () => {
    // Each list shares one person with the next; the rest of the overlaps are expected to be next to nothing.
    const counts = Array.from({ length: 63 }, () => 0);
    for (let list = 0; list < 6; list++) counts[(1 << list) - 1] = 400;
    for (let list = 0; list < 5; list++) counts[(3 << list) - 1] = 1;
    const { fitter, plain, members } = prepared(aTable(6, counts));
    fitter.compact.select(members);
    expect(fitter.compact.fit()).toBe('proved');
    expect(fitter.compact.logMu[63]).toBeLessThan(Math.log(1e-9));
    expect(fitter.compact.unseen).toBeCloseToRelative(plain, 1e-7);
  });

  it('hands a table to the patient fitter when the compact one gives up', () => {
    const { fitter, plain, members } = prepared(aTable(3, [40, 30, 6, 20, 5, 4, 1]));
    // Every step takes off about 1: too far for the steps allowed.
    fitter.compact.logMu.fill(200);
    fitter.compact.select(members);
    expect(fitter.compact.fit()).toBe('open');
    fitter.compact.logMu.fill(200);
    expect(fitter.fit(members, members.length)).toBe('ok');
    expect(fitter.compact.unseen).toBeCloseToRelative(plain, 1e-7);
  });
});

/** A fitter at its usual start, and the persons on no list if lists are independent by the plain fit. */
function prepared(histories: CaptureHistories) {
  const { lists } = histories;
  const model = mainEffectsModel(lists.length);
  const fitter = new DecidedFitter(lists.length);
  fitter.compact.load(histories.histories, histories.counts);
  fitter.compact.startIndependent();
  const plain = fitLogLinear(histories, model);
  if (plain.status !== 'ok') throw new Error(plain.status);
  return { fitter, plain: plain.unseen, members: model.members };
}
