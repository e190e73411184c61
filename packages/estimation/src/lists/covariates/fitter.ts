import {
  choleskyFactor,
  choleskySolve,
  devianceTerm,
  logFactorial,
  maximiseConcave,
  type NewtonWorkspace,
  newtonWorkspace,
} from '@repere/numerics';
import type { Admissibility } from '../log-linear/admissibility.ts';
import type { FitStatus } from '../log-linear/fitter.ts';
import { sumOverSubsets, sumOverSupersets } from '../transforms.ts';
import { hasCovariateEstimate } from './existence.ts';
import { type Design, DesignStore, type ModelPlan } from './plan.ts';
import type { CovariateLayout } from './table.ts';

/**
 * Fits Poisson log-linear models to histories in strata by extended maximum likelihood.
 *
 * With mu the expected persons with a history in a stratum, log mu is the stratum's intercept and the coefficients of the sets
 * of lists inside the history, which may differ between strata. The maximum over the intercepts is known: each stratum's
 * expected persons add up to its observed. So Newton's method runs over the other coefficients alone, on
 *
 *     sum over strata of (sum of n x'b  -  n_s log Z_s),   Z_s = sum over fitted histories of exp(x'b),
 *
 * and the people on no list of stratum s are n_s / Z_s. Estimates and log-likelihood are those of the Poisson model. Margins
 * that nobody is in are at minus infinity and leave with their histories, as for a single table.
 *
 * One fitter serves many tables and models of one layout; what it shows after `fit` belongs to that fit.
 */
export class CovariateFitter {
  readonly layout: CovariateLayout;
  readonly store: DesignStore;
  /** Observed counts, 2^k histories a stratum. */
  readonly counts: Float64Array;
  /** Observed persons on at least the lists of each set, stratum after stratum. */
  readonly atLeast: Float64Array;
  /** Expected persons by history under the last fit; 0 in histories taken out and at mask 0. */
  readonly mu: Float64Array;
  /** Persons of all strata. */
  persons = 0;

  readonly #size: number;
  readonly #expected: Float64Array;
  /** Expected persons on no list by stratum under the last fit. */
  readonly #unseen: Float64Array;
  readonly #eta: Float64Array;
  readonly #muOf: readonly Float64Array[];
  readonly #expectedOf: readonly Float64Array[];
  readonly #workspaces = new Map<number, Workspace>();
  #design: Design = { slots: new Int32Array(0), members: new Int32Array(0), active: [], cells: [] };
  #observed: Float64Array = new Float64Array(0);
  #newton: NewtonWorkspace = newtonWorkspace(0);
  #parameters: Float64Array = new Float64Array(0);
  #pattern = '';

  constructor(layout: CovariateLayout, store: DesignStore = new DesignStore()) {
    const size = 2 ** layout.lists;
    const all = layout.strata * size;
    this.layout = layout;
    this.store = store;
    this.#size = size;
    this.counts = new Float64Array(all);
    this.atLeast = new Float64Array(all);
    this.mu = new Float64Array(all);
    this.#expected = new Float64Array(all);
    this.#unseen = new Float64Array(layout.strata);
    this.#eta = new Float64Array(size);
    const views = (values: Float64Array) =>
      Array.from({ length: layout.strata }, (_, stratum) => values.subarray(stratum * size, (stratum + 1) * size));
    this.#muOf = views(this.mu);
    this.#expectedOf = views(this.#expected);
  }

  /** Takes a table: counts of the distinct observed cells of the layout, 0 elsewhere. */
  load(cells: ArrayLike<number>): void {
    const { cellStrata, cellHistories, strata } = this.layout;
    this.counts.fill(0);
    for (let i = 0; i < cells.length; i++) this.counts[cellStrata[i]! * this.#size + cellHistories[i]!] = cells[i]!;
    this.atLeast.set(this.counts);
    this.persons = 0;
    for (let stratum = 0; stratum < strata; stratum++) {
      const from = stratum * this.#size;
      sumOverSupersets(this.atLeast.subarray(from, from + this.#size));
      this.persons += this.atLeast[from]!;
    }
    this.#pattern = '';
  }

  /** Expected persons on no list by stratum; 0 where nobody of a stratum is seen. */
  get unseen(): Float64Array {
    return this.#unseen;
  }

  /** What the last fit estimated, and its coefficients. */
  get estimated(): { readonly design: Design; readonly coefficients: Float64Array } {
    return { design: this.#design, coefficients: this.#parameters };
  }

  /**
   * Fits a model from the coefficients in `start`, by slot; those of slots at minus infinity are not read. `start` receives
   * the result where there is one. For how existence is decided see `LogLinearFitter`: by the last Newton step where it can be.
   */
  fit(plan: ModelPlan, start: Float64Array): FitStatus {
    this.#design = plan.design(this.atLeast);
    const { slots } = this.#design;
    const workspace = this.#workspace(slots.length);
    this.#newton = workspace.newton;
    this.#parameters = workspace.parameters;
    this.#observed = workspace.observed;
    this.#sumObserved();
    for (let i = 0; i < slots.length; i++) this.#parameters[i] = start[slots[i]!]!;
    const known = this.store.hasAnswers ? this.store.answer(this.#key(plan)) : undefined;
    if (known !== undefined && known !== 'ok') return known;
    if (!(this.#maximise(FIRST_ITERATIONS) && (known === 'ok' || this.#isProof()))) {
      const answer = known ?? this.#ask(plan);
      if (answer === 'undecided') return 'not-converged';
      if (answer !== 'ok') return answer;
      for (let i = 0; i < slots.length; i++) this.#parameters[i] = start[slots[i]!]!;
      if (!this.#maximise(MORE_ITERATIONS)) return 'not-converged';
    }
    for (let i = 0; i < slots.length; i++) start[slots[i]!] = this.#parameters[i]!;
    this.#setUnseen();
    return 'ok';
  }

  /** A start that suits any model: lists independent in the strata of each slot, with a first guess of the people on no list. */
  independentStart({ slots }: ModelPlan): Float64Array {
    return Float64Array.from(slots, ({ member, strata }) => {
      if ((member & (member - 1)) !== 0) return 0;
      let on = 0;
      let all = 0;
      for (const stratum of strata) {
        on += this.atLeast[stratum * this.#size + member]!;
        all += this.atLeast[stratum * this.#size]!;
      }
      return on > 0 ? Math.log(on / (2 * all + 1 - on)) : 0;
    });
  }

  /** Poisson log-likelihood of the observed histories of all strata, with the factorials. */
  logLikelihood(): number {
    let sum = 0;
    for (let cell = 0; cell < this.mu.length; cell++) {
      const count = this.counts[cell]!;
      sum -= this.mu[cell]!;
      if (count > 0) sum += count * Math.log(this.mu[cell]!) - logFactorial(count);
    }
    return sum;
  }

  /** The same of the model that fits every observed history: no model has more. */
  saturatedLogLikelihood(): number {
    let sum = 0;
    for (const count of this.counts) if (count > 0) sum += count * Math.log(count) - count - logFactorial(count);
    return sum;
  }

  /** Twice the log-likelihood lost against the model that fits every observed history. */
  deviance(): number {
    let sum = 0;
    for (let cell = 0; cell < this.mu.length; cell++) {
      if (this.mu[cell]! > 0) sum += devianceTerm(this.counts[cell]!, this.mu[cell]!);
    }
    return 2 * sum;
  }

  /** Histories fitted less coefficients estimated, those of the strata included. */
  degreesOfFreedom(): number {
    const { cells, slots } = this.#design;
    const fitted = cells.reduce((sum, some) => sum + some.length, 0);
    return fitted - slots.length - cells.filter((some) => some.length > 0).length;
  }

  /** Largest difference between an observed and a reproduced sum, in persons. */
  scoreResidual(): number {
    return this.#newton.gradient.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
  }

  /**
   * Variance of the expected number of people on no list, all strata together, for the model as given. The intercept of
   * stratum s is log n_s - log Z_s, so its variance is 1 / n_s and that of log Z_s.
   */
  unseenVariance(): number {
    const { members, active } = this.#design;
    const slope = new Float64Array(members.length);
    let variance = 0;
    for (let stratum = 0; stratum < this.layout.strata; stratum++) {
      const persons = this.atLeast[stratum * this.#size]!;
      if (persons === 0) continue;
      const unseen = this.#unseen[stratum]!;
      variance += (unseen * unseen) / persons;
      for (const parameter of active[stratum]!) {
        slope[parameter]! -= (unseen * this.#expectedOf[stratum]![members[parameter]!]!) / persons;
      }
    }
    const solved = slope.slice();
    choleskySolve(this.#newton.factor, solved.length, solved);
    for (let i = 0; i < slope.length; i++) variance += slope[i]! * solved[i]!;
    return variance;
  }

  /** The log-likelihood up to a constant. Part of the objective that is maximised; leaves mu behind. */
  value(parameters: Float64Array): number {
    const { members, active, cells } = this.#design;
    const eta = this.#eta;
    let value = 0;
    for (let i = 0; i < parameters.length; i++) value += parameters[i]! * this.#observed[i]!;
    for (let stratum = 0; stratum < cells.length; stratum++) {
      const fitted = cells[stratum]!;
      const mu = this.#muOf[stratum]!;
      mu.fill(0);
      if (fitted.length === 0) continue;
      const some = active[stratum]!;
      eta.fill(0);
      for (let i = 0; i < some.length; i++) eta[members[some[i]!]!]! += parameters[some[i]!]!;
      sumOverSubsets(eta);
      let sum = 0;
      for (let i = 0; i < fitted.length; i++) {
        const mean = Math.exp(eta[fitted[i]!]!);
        mu[fitted[i]!] = mean;
        sum += mean;
      }
      const persons = this.atLeast[stratum * this.#size]!;
      value -= persons * Math.log(sum);
      const scale = persons / sum;
      for (let i = 0; i < fitted.length; i++) mu[fitted[i]!]! *= scale;
      this.#unseen[stratum] = scale;
    }
    return value;
  }

  /** Score and information at the parameters that `value` was last called with. */
  derivatives(_parameters: Float64Array, gradient: Float64Array, information: Float64Array): void {
    const { members, active, cells } = this.#design;
    gradient.set(this.#observed);
    for (let stratum = 0; stratum < cells.length; stratum++) {
      if (cells[stratum]!.length === 0) continue;
      const expected = this.#expectedOf[stratum]!;
      expected.set(this.#muOf[stratum]!);
      sumOverSupersets(expected);
      const some = active[stratum]!;
      for (let i = 0; i < some.length; i++) gradient[some[i]!]! -= expected[members[some[i]!]!]!;
    }
    this.#information(this.#expectedOf, information);
  }

  /** Sum over strata of E(t or u) - E(t) E(u) / E(0), from expected sums by set of lists. */
  #information(expectedOf: readonly Float64Array[], information: Float64Array): void {
    const { members, active, cells } = this.#design;
    const size = members.length;
    information.fill(0);
    for (let stratum = 0; stratum < cells.length; stratum++) {
      if (cells[stratum]!.length === 0) continue;
      const expected = expectedOf[stratum]!;
      const some = active[stratum]!;
      for (let i = 0; i < some.length; i++) {
        const member = members[some[i]!]!;
        const row = some[i]! * size;
        const share = expected[member]! / expected[0]!;
        for (let j = 0; j <= i; j++) {
          const other = members[some[j]!]!;
          information[row + some[j]!]! += expected[member | other]! - share * expected[other]!;
        }
      }
    }
  }

  #maximise(maxIterations: number): boolean {
    const result = maximiseConcave(this, this.#parameters, this.#newton, {
      gradientTolerance: Math.max(SCORE_TOLERANCE, SCORE_ROUNDING * this.persons),
      maxIterations,
    });
    return result.kind === 'converged';
  }

  #setUnseen(): void {
    this.#design.cells.forEach((cells, stratum) => {
      if (cells.length === 0) this.#unseen[stratum] = 0;
    });
  }

  #sumObserved(): void {
    const { members, active } = this.#design;
    const sums = this.#observed;
    sums.fill(0);
    for (let stratum = 0; stratum < active.length; stratum++) {
      for (const parameter of active[stratum]!) {
        sums[parameter]! += this.atLeast[stratum * this.#size + members[parameter]!]!;
      }
    }
  }

  #isProof(): boolean {
    const { members, active, cells } = this.#design;
    const size = members.length;
    const { factor, gradient } = this.#newton;
    const expected = new Float64Array(size);
    for (let stratum = 0; stratum < cells.length; stratum++) {
      for (const parameter of active[stratum]!)
        expected[parameter]! += this.#expectedOf[stratum]![members[parameter]!]!;
    }
    const smallestPivot = Math.max(PROOF_PIVOT, PROOF_ROUNDING * this.persons);
    for (let i = 0; i < size; i++) if (!(factor[i * size + i]! ** 2 > smallestPivot * expected[i]!)) return false;
    const step = Float64Array.from(gradient);
    choleskySolve(factor, size, step);
    const change = this.#eta;
    for (let stratum = 0; stratum < cells.length; stratum++) {
      const fitted = cells[stratum]!;
      if (fitted.length === 0) continue;
      change.fill(0);
      for (const parameter of active[stratum]!) change[members[parameter]!]! += step[parameter]!;
      sumOverSubsets(change);
      // The intercept moves so that the stratum's sum stays what it is.
      const mu = this.#muOf[stratum]!;
      let mean = 0;
      for (let i = 0; i < fitted.length; i++) mean += mu[fitted[i]!]! * change[fitted[i]!]!;
      mean /= this.atLeast[stratum * this.#size]!;
      for (let i = 0; i < fitted.length; i++) if (!(Math.abs(change[fitted[i]!]! - mean) < PROOF_CHANGE)) return false;
    }
    return true;
  }

  #ask(plan: ModelPlan): Admissibility | 'undecided' {
    const exists = hasCovariateEstimate(this.#design, this.counts, this.#size);
    if (exists === null) return 'undecided';
    const isIdentified = this.#isIdentified();
    const answer = exists
      ? isIdentified
        ? 'ok'
        : 'unidentified'
      : isIdentified
        ? 'does-not-exist'
        : 'neither-exists-nor-identified';
    this.store.keep(this.#key(plan), answer);
    return answer;
  }

  /**
   * Whether coefficients and intercepts are determined by the fitted histories. The coefficients are, given the intercepts, by
   * the way slots are chosen; so this asks whether the number of people on no list is determined in every stratum.
   */
  #isIdentified(): boolean {
    const { members, cells, active } = this.#design;
    const size = members.length;
    const containing = cells.map((fitted) => {
      const some = new Float64Array(this.#size);
      for (const history of fitted) some[history] = 1;
      sumOverSupersets(some);
      return some;
    });
    const gram = new Float64Array(size * size);
    this.#information(containing, gram);
    const scale = new Float64Array(size);
    active.forEach((some, stratum) => {
      for (const parameter of some) scale[parameter]! += containing[stratum]![members[parameter]!]!;
    });
    if (!choleskyFactor(gram, size)) return false;
    return scale.every((one, i) => gram[i * size + i]! ** 2 > RANK_TOLERANCE * one);
  }

  #key({ key }: ModelPlan): string {
    if (this.#pattern === '') {
      const seen: number[] = [];
      for (let cell = 0; cell < this.counts.length; cell++) if (this.counts[cell]! > 0) seen.push(cell);
      this.#pattern = seen.join();
    }
    return `${key}|${this.#pattern}`;
  }

  #workspace(size: number): Workspace {
    const known = this.#workspaces.get(size);
    if (known !== undefined) return known;
    const made = {
      newton: newtonWorkspace(size),
      parameters: new Float64Array(size),
      observed: new Float64Array(size),
    };
    this.#workspaces.set(size, made);
    return made;
  }
}

/** Buffers for models of one size. */
interface Workspace {
  readonly newton: NewtonWorkspace;
  readonly parameters: Float64Array;
  readonly observed: Float64Array;
}

/** As in `LogLinearFitter`, where each is explained. */
const FIRST_ITERATIONS = 40;
const MORE_ITERATIONS = 500;
const SCORE_TOLERANCE = 1e-9;
const SCORE_ROUNDING = 1e-13;
const PROOF_CHANGE = 1e-3;
const PROOF_PIVOT = 1e-9;
const PROOF_ROUNDING = 1e-12;
/** Pivots of these matrices of ratios of whole numbers are either well above this share of their diagonal, or zero. */
const RANK_TOLERANCE = 1e-9;
