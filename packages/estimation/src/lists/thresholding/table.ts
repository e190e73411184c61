import type { CaptureHistories } from '@repere/contracts';
import type { RandomStream } from '@repere/numerics';
import type { Admissibility } from '../log-linear/admissibility.ts';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import { drawWeighted, type WeightedDraws } from './importance.ts';
import { posteriorMode } from './mode.ts';
import { CoefficientPosterior } from './posterior.ts';

/** Why a posterior cannot be drawn from. */
export type PosteriorFailure = Exclude<Admissibility, 'ok'> | 'not-converged';

/** Interactions of a model, those at minus infinity apart. */
export interface SplitInteractions {
  readonly finite: readonly number[];
  /** With a flat prior: interactions of lists without a common person. */
  readonly minusInfinity: readonly number[];
}

/**
 * A table with the prior of its interactions: gives the posterior of any model of main effects and interactions.
 *
 * A flat prior leaves a posterior improper where the likelihood has no maximum, and only there (Diaconis and Ylvisaker 1979,
 * Annals of Statistics 7, 269-281). So the part of a model that has flat priors must have an extended maximum likelihood
 * estimate: intercept and main effects always, since a normal prior on interactions outweighs whatever they can add to the
 * likelihood; the whole model when interactions have flat priors too. Members nobody is on are then at minus infinity.
 */
export class PriorTable {
  readonly lists: number;
  /** Lists with nobody on them, as masks. They are left out. */
  readonly emptyLists: readonly number[];
  /** Observed persons on at least the lists of each set. */
  readonly atLeast: Float64Array;

  readonly #fitter: LogLinearFitter;
  readonly #priorVariance: number;
  readonly #start: Float64Array;

  /** `priorVariance` is `Infinity` for flat priors. */
  constructor({ lists, histories, counts }: CaptureHistories, priorVariance: number) {
    this.lists = lists.length;
    this.#fitter = new LogLinearFitter(this.lists);
    this.#fitter.load(histories, counts);
    this.#fitter.startIndependent();
    this.#start = this.#fitter.coefficients.slice();
    this.atLeast = this.#fitter.atLeast;
    this.#priorVariance = priorVariance;
    this.emptyLists = lists.map((_, list) => 1 << list).filter((list) => this.atLeast[list] === 0);
  }

  /** Whether interactions have flat priors. */
  get isFlat(): boolean {
    return this.#priorVariance === Number.POSITIVE_INFINITY;
  }

  /** Splits interactions by whether their coefficient is finite. */
  split(interactions: readonly number[]): SplitInteractions {
    if (!this.isFlat) return { finite: interactions, minusInfinity: [] };
    return {
      finite: interactions.filter((member) => this.atLeast[member]! > 0),
      minusInfinity: interactions.filter((member) => this.atLeast[member] === 0),
    };
  }

  /** Weighted draws from the posterior of main effects and these interactions, or why there are none. */
  draw(
    { finite, minusInfinity }: SplitInteractions,
    stream: RandomStream,
    isEnough: (draws: WeightedDraws, posterior: CoefficientPosterior) => boolean,
  ): PosteriorDraws | PosteriorFailure {
    const mainEffects = this.#mainEffects();
    const flat = this.isFlat ? [...finite, ...minusInfinity] : [];
    const fitter = this.#fitter;
    fitter.coefficients.set(this.#start);
    const status = fitter.fit([0, ...mainEffects, ...flat]);
    if (status !== 'ok') return status;
    const posterior = new CoefficientPosterior({
      lists: this.lists,
      atLeast: this.atLeast,
      members: [0, ...mainEffects.filter((list) => !this.emptyLists.includes(list)), ...finite],
      minusInfinity: [...this.emptyLists, ...minusInfinity],
      priorVariance: this.#priorVariance,
    });
    // The fit holds the mode itself when all priors are flat, and else a good start: no interaction.
    if (!this.isFlat) for (const member of finite) fitter.coefficients[member] = 0;
    const mode = posteriorMode(posterior, fitter.coefficients);
    if (mode === null) return 'not-converged';
    return { posterior, draws: drawWeighted(posterior, mode, stream, (draws) => isEnough(draws, posterior)) };
  }

  #mainEffects(): number[] {
    return Array.from({ length: this.lists }, (_, list) => 1 << list);
  }
}

/** A posterior and draws from it. */
export interface PosteriorDraws {
  readonly posterior: CoefficientPosterior;
  readonly draws: WeightedDraws;
}
