import { type CaptureHistories, observedPersons } from '@repere/contracts';
import { logFactorial } from '@repere/numerics';
import { DecidedFitter } from '../log-linear/decided-fitter.ts';
import type { FitStatus } from '../log-linear/fitter.ts';
import { interactionCount, type ModelSpace, writeMembers } from './model-space.ts';

/** All models of a space fitted to a table; entry i of each array belongs to model i of the space. */
export interface FittedSpace {
  readonly space: ModelSpace;
  readonly persons: number;
  readonly statuses: readonly FitStatus[];
  /** Poisson log-likelihoods with the factorials; NaN without an estimate. */
  readonly logLiks: Float64Array;
  /** Expected persons on no list; NaN without an estimate. */
  readonly unseen: Float64Array;
  /** Members, the intercept and those at minus infinity included. */
  readonly parameters: Int32Array;
  /** Logs of the expected counts, 2^k a model: starts for tables like this one. Without an estimate, those of a smaller model. */
  readonly logMu: Float64Array;
}

/**
 * Fits all models of a space, each from the fit of the one without its last interaction.
 *
 * Models that differ only in interactions that are at minus infinity because a smaller one is have the same fit: their
 * histories are taken out already. So they are fitted once, and only their parameters are counted apart.
 */
export function fitSpace(histories: CaptureHistories, space: ModelSpace): FittedSpace {
  const { lists, masks } = space;
  const fitter = new DecidedFitter(lists);
  const { compact } = fitter;
  compact.load(histories.histories, histories.counts);
  const size = 2 ** lists;
  const persons = observedPersons(histories);
  const constant = histories.counts.reduce((sum, count) => sum + logFactorial(count), 0);
  const implied = impliedTerms(space, compact.atLeast);
  const statuses: FitStatus[] = [];
  const logLiks = new Float64Array(masks.length).fill(Number.NaN);
  const unseen = new Float64Array(masks.length).fill(Number.NaN);
  const parameters = new Int32Array(masks.length);
  const logMu = new Float64Array(masks.length * size);
  const indexOf = new Map<number, number>();
  const members = new Int32Array(size);
  compact.startIndependent();
  const start = compact.logMu.slice();

  masks.forEach((mask, index) => {
    parameters[index] = 1 + lists + interactionCount(mask);
    const form = mask & ~implied;
    if (form !== mask) return;
    indexOf.set(mask, index);
    const last = lastTerm(mask);
    const smaller = last < 0 ? -1 : indexOf.get(mask ^ (1 << last))!;
    const from = smaller < 0 ? start : logMu;
    const offset = Math.max(0, smaller) * size;
    copyInto(compact.logMu, from, offset);
    const count = writeMembers(space, mask, members);
    // A likelihood without a maximum has none in a larger model on the same histories either: what raises it for ever is
    // there too.
    const isHopeless = smaller >= 0 && compact.atLeast[space.terms[last]!]! > 0 && hasNoMaximum(statuses[smaller]!);
    const status = isHopeless ? knownHopeless(fitter, members, count) : statusOfFit(fitter, members, count);
    statuses[index] = status;
    if (status === 'ok') {
      logLiks[index] = compact.logLikelihood() - constant;
      unseen[index] = compact.unseen;
    } else {
      copyInto(compact.logMu, from, offset);
    }
    for (let set = 0; set < size; set++) logMu[index * size + set] = compact.logMu[set]!;
  });
  masks.forEach((mask, index) => {
    const form = mask & ~implied;
    if (form === mask) return;
    // Forms are models of the space: the implied interactions are closed upwards.
    const same = indexOf.get(form)!;
    statuses[index] = statuses[same]!;
    logLiks[index] = logLiks[same]!;
    unseen[index] = unseen[same]!;
    logMu.copyWithin(index * size, same * size, (same + 1) * size);
  });
  return { space, persons, statuses, logLiks, unseen, parameters, logMu };
}

/** Interactions at minus infinity that contain another, as bits: the histories that they rule out are out without them. */
export function impliedTerms({ terms }: ModelSpace, atLeast: Float64Array): number {
  let implied = 0;
  terms.forEach((term, index) => {
    if (atLeast[term]! > 0) return;
    const contains = (other: number) => other !== term && (other & term) === other && atLeast[other] === 0;
    if (terms.some(contains)) implied |= 1 << index;
  });
  return implied;
}

function knownHopeless(fitter: DecidedFitter, members: Int32Array, count: number): FitStatus {
  fitter.compact.select(members, count);
  return fitter.statusWithoutMaximum();
}

function copyInto(target: Float64Array, source: Float64Array, offset: number): void {
  for (let i = 0; i < target.length; i++) target[i] = source[offset + i]!;
}

function statusOfFit(fitter: DecidedFitter, members: Int32Array, count: number): FitStatus {
  const outcome = fitter.fit(members, count);
  if (outcome === 'beaten') throw new Error('a fit without a limit cannot be beaten');
  return outcome;
}

function hasNoMaximum(status: FitStatus): boolean {
  return status === 'does-not-exist' || status === 'neither-exists-nor-identified';
}

function lastTerm(mask: number): number {
  return 31 - Math.clz32(mask);
}
