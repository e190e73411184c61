import {
  drawBeta,
  drawGamma,
  drawMultinomial,
  drawNegativeBinomial,
  type RandomStream,
  randomStream,
} from '@repere/numerics';
import { historiesOf } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { drawParameters } from './parameters.ts';
import { computeProbabilities } from './probabilities.ts';
import { rescaleClasses } from './rescale.ts';
import { emptyState, type SamplerState, type SamplerTable, samplerTable } from './state.ts';
import { sweep } from './sweep.ts';

const LISTS = 3;
const PERSONS = 9;
const ALL_HISTORIES = [1, 2, 3, 4, 5, 6, 7];

/** A table of nine persons; its counts are drawn anew in the course of the test. */
function aTable(classes: number): SamplerTable {
  const cells = ALL_HISTORIES.map((history) => ({ history, count: history < 3 ? 2 : 1 }));
  return samplerTable(historiesOf(['a', 'b', 'c'], cells), classes, { shape: 1.5, rate: 1 });
}

/** Probabilities of all eight histories, by mask: the plain reference. */
function historyProbabilities({ weight, odds }: SamplerState): Float64Array {
  const probabilities = new Float64Array(2 ** LISTS);
  for (let c = 0; c < weight.length; c++) {
    for (let history = 0; history < probabilities.length; history++) {
      let probability = weight[c]!;
      for (let list = 0; list < LISTS; list++) {
        const odd = odds[c * LISTS + list]!;
        probability *= ((history >> list) & 1 ? odd : 1) / (1 + odd);
      }
      probabilities[history]! += probability;
    }
  }
  return probabilities;
}

/** Functions of parameters and unseen persons whose means are compared; with products, since parameters hang together. */
function functionsOf(state: SamplerState, unseen: number): number[] {
  const { weight, odds, concentration: alpha } = state;
  const chance = (at: number) => odds[at]! / (1 + odds[at]!);
  const missed = historyProbabilities(state)[0]!;
  const [first = 0, second = 0] = weight;
  const last = weight.at(-1)!;
  return [
    chance(0),
    chance(0) ** 2,
    chance(LISTS - 1) * chance(0),
    missed,
    missed ** 2,
    Math.log1p(-missed),
    first,
    first ** 2,
    second,
    last,
    alpha,
    alpha * first,
    alpha * last,
    first * chance(0),
    second * missed,
    alpha * missed,
    1 / (1 + unseen),
    Math.log1p(unseen),
    first / (1 + unseen),
  ];
}

/** Means, and their standard errors from 50 batches, so that dependence between draws is in them. */
function batchMeans(draws: number, draw: () => number[]): { mean: number; error: number }[] {
  const batches = 50;
  const sums: number[][] = Array.from({ length: batches }, () => []);
  for (let i = 0; i < draws; i++) {
    const batch = sums[Math.floor((i * batches) / draws)]!;
    draw().forEach((value, f) => {
      batch[f] = (batch[f] ?? 0) + (value * batches) / draws;
    });
  }
  return sums[0]!.map((_, f) => {
    const means = sums.map((batch) => batch[f]!);
    const mean = means.reduce((a, b) => a + b, 0) / batches;
    const squares = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / (batches - 1) / batches) };
  });
}

/** What the same functions are without the sampler: everything drawn from the prior. */
function priorMeans(table: SamplerTable, draws: number) {
  const stream = randomStream(5);
  const state = emptyState(table);
  return batchMeans(draws, () => {
    drawPrior(table, state, stream);
    return functionsOf(state, drawNegativeBinomial(stream, PERSONS, 1 - historyProbabilities(state)[0]!));
  });
}

function drawPrior({ classes, prior }: SamplerTable, state: SamplerState, stream: RandomStream): void {
  state.concentration = drawGamma(stream, prior.shape) / prior.rate;
  let left = 1;
  for (let c = 0; c < classes; c++) {
    state.weight[c] = c === classes - 1 ? left : left * drawBeta(stream, 1, state.concentration);
    left -= state.weight[c]!;
  }
  state.odds.forEach((_, at) => {
    const chance = stream.nextUniform();
    state.odds[at] = chance / (1 - chance);
  });
  for (let c = 0; c < classes; c++) {
    state.missed[c] = 1;
    for (let list = 0; list < LISTS; list++) state.missed[c]! /= 1 + state.odds[c * LISTS + list]!;
    state.caught[c] = 1 - state.missed[c]!;
  }
}

/**
 * The sampler's joint distribution of parameters and data: a sweep given the counts, then counts given the parameters, and so
 * on. If each sweep keeps the posterior of its counts, the parameters have their prior (Geweke 2004, Getting it right,
 * Journal of the American Statistical Association 99, 799-804). With p(N) proportional to 1/N and given the number seen, the
 * counts are multinomial and the prior of the parameters is what it was.
 */
function jointMeans(table: SamplerTable, draws: number) {
  const stream = randomStream(6);
  const state = emptyState(table);
  // Any start will do.
  drawParameters(table, state, stream);
  return batchMeans(draws, () => {
    redrawCounts(table, state, stream);
    sweep(table, state, stream);
    return functionsOf(state, state.unseenTotal);
  });
}

function redrawCounts(table: SamplerTable, state: SamplerState, stream: RandomStream): void {
  drawMultinomial(stream, PERSONS, historyProbabilities(state).subarray(1), table.counts);
}

/**
 * The same for the rescaling alone, which other steps would cover up: parameters from the prior, counts given them, then many
 * steps, after which the parameters still have their prior.
 */
function rescaledMeans(table: SamplerTable, draws: number) {
  const stream = randomStream(7);
  const state = emptyState(table);
  return batchMeans(draws, () => {
    drawPrior(table, state, stream);
    redrawCounts(table, state, stream);
    for (let again = 0; again < 40; again++) {
      computeProbabilities(table, state);
      rescaleClasses(table, state, stream);
    }
    const whole = state.weight.reduce((sum, share) => sum + share, 0);
    state.weight.forEach((share, c) => {
      state.weight[c] = share / whole;
    });
    return functionsOf(state, drawNegativeBinomial(stream, PERSONS, 1 - historyProbabilities(state)[0]!));
  });
}

/** How far two sets of means differ, in standard errors; 0 for functions that are constant. */
function differences(means: ReturnType<typeof batchMeans>, others: ReturnType<typeof batchMeans>): number[] {
  return means.map(({ mean, error }, f) => {
    const other = others[f]!;
    const spread = Math.hypot(error, other.error);
    return spread < 1e-12 ? Math.abs(mean - other.mean) / 1e-12 : Math.abs(mean - other.mean) / spread;
  });
}

describe('sweep', () => {
  it.each([1, 2, 5])('keeps the joint distribution of parameters and data with %s classes', (classes) => {
    const table = aTable(classes);
    const found = differences(jointMeans(table, 40_000), priorMeans(table, 40_000));
    expect(Math.max(...found)).toBeLessThan(4);
  });
});

describe('rescaleClasses', () => {
  it.each([2, 4])('keeps the joint distribution of parameters and data by itself with %s classes', (classes) => {
    const table = aTable(classes);
    const found = differences(rescaledMeans(table, 20_000), priorMeans(table, 60_000));
    expect(Math.max(...found)).toBeLessThan(4);
  });
});
