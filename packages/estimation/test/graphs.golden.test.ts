import './close-to-relative.ts';
import { describe, expect, it } from 'vitest';
import { averageGraphs, graphProbabilities, meanPersons, personsAt } from '../src/lists/graphs/average.ts';
import { lastTenth } from '../src/lists/graphs/diagnose.ts';
import { graphsEstimate } from '../src/lists/graphs/estimate.ts';
import { graphScores } from '../src/lists/graphs/scores.ts';
import { massAt, modeOfUnseen } from '../src/lists/graphs/unseen-distribution.ts';
import { goldenTables, publishedTable } from './golden.ts';

const withGraphs = goldenTables.flatMap(([name, { dga }]) => (dga === undefined ? [] : [[name, dga] as const]));

describe.each(withGraphs)('averages over decomposable graphs of %s', (name, dga) => {
  const averaged = averageGraphs(graphScores(publishedTable(name).histories, dga.delta), dga.nmissingMax);
  const { posterior } = averaged;

  it('have the reference quantiles', () => {
    expect(dga.probs.map((probability) => personsAt(averaged, probability))).toEqual(dga.q);
  });

  it('have the reference mean and mode', () => {
    expect(meanPersons(averaged)).toBeCloseToRelative(dga.mean, 1e-9);
    expect(posterior.observed + modeOfUnseen(posterior)).toBe(dga.mode);
  });

  it('give the best graphs the reference probabilities', () => {
    const ours = graphProbabilities(averaged).toSorted().reverse();
    dga.topProb.forEach((probability, rank) => {
      expect(ours[rank]).toBeCloseToRelative(probability, 1e-8);
    });
  });

  // For tables with more than 20,000 numbers the reference's figure comes from every tenth number, which is up to 0.1 % off. So
  // it is reproduced from there, and ours, from every number, only compared. It is printed to eight decimals.
  it('have the reference mass in the last tenth', () => {
    const step = dga.nmissingMax > 20_000 ? 10 : 1;
    let all = 0;
    let late = 0;
    for (let x = 1; x <= dga.nmissingMax; x += step) {
      const mass = massAt(posterior, x);
      all += mass;
      if (x > 0.9 * dga.nmissingMax) late += mass;
    }
    expect(late / all).toBeCloseToRelative(dga.massLast10pct, 1e-6, 6e-9);
    expect(lastTenth(averaged)).toBeCloseToRelative(dga.massLast10pct, 2e-3, 6e-9);
  });
});

describe('numbers beyond the reference range', () => {
  it('make the upper limit of netherlands-5 what it is without a cut', () => {
    const { histories } = publishedTable('netherlands-5');
    const options = { level: 0.95, pseudoCount: null, seed: 1 };
    const { estimate } = graphsEstimate(histories, options);
    const cut = graphsEstimate(histories, { ...options, maxUnseen: 200_000 }).estimate;
    expect(cut.interval.upper).toBe(193_735);
    expect(cut.warnings.map(({ code }) => code)).toContain('lists.posterior-cut');
    expect(estimate.diagnostics.massLastTenth).toBeLessThan(1e-6);
    const wide = averageGraphs(graphScores(histories, 2 ** -5), 50_000_000);
    expect(estimate.value).toBe(personsAt(wide, 0.5));
    expect(estimate.interval.lower).toBe(personsAt(wide, 0.025));
    expect(estimate.interval.upper).toBe(personsAt(wide, 0.975));
  });
});

describe('six lists', () => {
  it.each(['uk2013-6', 'netherlands-6'])('average over 18,154 graphs of %s', (name) => {
    const { histories } = publishedTable(name);
    const { estimate } = graphsEstimate(histories, { level: 0.95, pseudoCount: null, seed: 1 });
    expect(estimate.diagnostics.graphs).toBe(18_154);
    expect(estimate.status).toBe('ok');
  });
});
