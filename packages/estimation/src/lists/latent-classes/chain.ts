import type { CaptureHistories } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { dispersedStart } from './start.ts';
import { type SamplerState, type SamplerTable, samplerTable } from './state.ts';
import { sweep } from './sweep.ts';

/** How long one chain runs, and which it is. */
export interface ChainOptions {
  /** Classes at most. */
  readonly classes: number;
  readonly seed: number;
  /** Number of the chain, from 0; it draws from that child of the stream of the seed. */
  readonly chain: number;
  /** Sweeps before the first that is kept. */
  readonly burnIn: number;
  /** Sweeps after those. */
  readonly sweeps: number;
  /** Every how many of them one is kept. */
  readonly thin: number;
}

/** What one chain gives; plain data, to pass between workers. */
export interface ChainResult {
  readonly chain: number;
  /** Number of persons, seen and unseen, at each sweep that is kept. */
  readonly totals: Float64Array;
  /** Classes with at least one person, at the same sweeps. */
  readonly occupied: Float64Array;
  /** Concentration of the Dirichlet process, at the same sweeps. */
  readonly concentration: Float64Array;
  /** The classes with persons at the last sweep, by share, the largest first. */
  readonly last: readonly ClassSummary[];
}

/** A latent class at one sweep. */
export interface ClassSummary {
  /** Share of the population, 0 to 1. */
  readonly share: number;
  /** Chance of being on each list. */
  readonly capture: readonly number[];
}

/**
 * One chain of the Gibbs sampler for the latent-class model with a Dirichlet-process prior.
 *
 * Persons belong to one of K classes in which lists are independent; see {@link sweep}. A sweep works on the distinct
 * histories, so its cost does not grow with the number of persons. Equal options give equal bits. One chain is never enough:
 * the posterior often has several modes, and a chain may stay at one.
 *
 * Source: Manrique-Vallier (2016), Bayesian population size estimation using Dirichlet process mixtures, Biometrics 72,
 * 1246-1254.
 */
export function latentClassChain(histories: CaptureHistories, options: ChainOptions): ChainResult {
  const { classes, seed, chain, burnIn, sweeps, thin } = options;
  const table = samplerTable(histories, classes);
  const stream = randomStream(seed).split(chain);
  const state = dispersedStart(table, chain, stream);
  for (let i = 0; i < burnIn; i++) {
    sweep(table, state, stream);
  }
  const kept = Math.floor(sweeps / thin);
  const totals = new Float64Array(kept);
  const occupied = new Float64Array(kept);
  const concentration = new Float64Array(kept);
  for (let i = 0; i < kept; i++) {
    for (let skipped = 0; skipped < thin; skipped++) {
      sweep(table, state, stream);
    }
    totals[i] = table.observed + state.unseenTotal;
    occupied[i] = occupiedClasses(state);
    concentration[i] = state.concentration;
  }
  return { chain, totals, occupied, concentration, last: summarise(table, state) };
}

function occupiedClasses({ seen, unseen }: SamplerState): number {
  let classes = 0;
  for (let c = 0; c < seen.length; c++) if (seen[c]! + unseen[c]! > 0) classes++;
  return classes;
}

function summarise({ lists }: SamplerTable, { weight, odds, seen, unseen }: SamplerState): ClassSummary[] {
  const classes: ClassSummary[] = [];
  weight.forEach((share, c) => {
    if (seen[c]! + unseen[c]! === 0) return;
    const capture = Array.from(odds.subarray(c * lists, (c + 1) * lists), (odd) => odd / (1 + odd));
    classes.push({ share, capture });
  });
  return classes.sort((a, b) => b.share - a.share);
}
