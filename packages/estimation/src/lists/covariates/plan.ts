import type { Admissibility } from '../log-linear/admissibility.ts';
import { Elimination } from './elimination.ts';
import { type CovariateModel, termKey } from './model.ts';
import { largestSets, listParameters } from './parameters.ts';
import { type CovariateLayout, classesOf } from './table.ts';

/**
 * A coefficient that a model may have: what a set of lists adds to log mu in some strata, in every history that contains it.
 */
export interface Slot {
  readonly member: number;
  /** The covariates that the strata agree on. */
  readonly columns: number;
  /** Strata it acts in, ascending. */
  readonly strata: Int32Array;
}

/** What a model estimates, for one pattern of zero margins. */
export interface Design {
  /** Slots that are estimated, ascending; one parameter each. */
  readonly slots: Int32Array;
  /** Their members. */
  readonly members: Int32Array;
  /** Parameters that act in each stratum; ascending. */
  readonly active: readonly Int32Array[];
  /** Histories of each stratum that are fitted; none where the stratum has nobody. */
  readonly cells: readonly Int32Array[];
}

/**
 * Designs and answers about existence, by model and pattern of zeros. They depend on nothing else, so that one store serves all
 * resampled tables of a run. A store only saves work: it is emptied when it grows large, and the figures are the same without it.
 */
export class DesignStore {
  readonly #designs = new Map<string, Design>();
  readonly #answers = new Map<string, Admissibility>();
  #size = 0;

  /** The design of that key, made when it is not there. */
  design(key: string, make: () => Design): Design {
    const known = this.#designs.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#makeRoom(key.length + made.cells.reduce((sum, cells) => sum + cells.length, 0));
    this.#designs.set(key, made);
    return made;
  }

  /** The answer of that key, if there is one. */
  answer(key: string): Admissibility | undefined {
    return this.#answers.get(key);
  }

  /** Whether there is any answer. */
  get hasAnswers(): boolean {
    return this.#answers.size > 0;
  }

  /** Keeps an answer. */
  keep(key: string, answer: Admissibility): void {
    this.#makeRoom(key.length);
    this.#answers.set(key, answer);
  }

  #makeRoom(size: number): void {
    if (this.#size + size > LARGEST_STORE) {
      this.#designs.clear();
      this.#answers.clear();
      this.#size = 0;
    }
    this.#size += size;
  }
}

/** In characters and histories: some 20 MB. */
const LARGEST_STORE = 4_000_000;

/**
 * A model made ready for tables of one layout. The coefficients of a set of lists are indicators of the strata that agree on
 * the largest sets of covariates it interacts with, so that a margin of the data belongs to each of them; a margin that
 * nobody is in puts the coefficient at minus infinity, and takes out the histories it covers.
 */
export class ModelPlan {
  readonly model: CovariateModel;
  readonly slots: readonly Slot[];
  /**
   * Parameters of the model with the intercepts of the strata, for the criteria. Those at minus infinity count, as they do
   * for a single table.
   */
  readonly parameters: number;
  readonly #layout: CovariateLayout;
  /** Members that interact with several largest sets of covariates: their indicators are dependent. */
  readonly #dependent: ReadonlySet<number>;
  readonly #store: DesignStore;
  /** One text for the model. */
  readonly key: string;

  constructor(model: CovariateModel, layout: CovariateLayout, store: DesignStore) {
    this.model = model;
    this.#layout = layout;
    this.#store = store;
    this.key = model.terms.map(termKey).join();
    const sets = largestSets(model);
    this.slots = [...sets].flatMap(([member, some]) =>
      some.flatMap((columns) => classesOf(layout, columns).map((strata) => ({ member, columns, strata }))),
    );
    this.#dependent = new Set([...sets].flatMap(([member, some]) => (some.length > 1 ? [member] : [])));
    this.parameters = layout.strata + listParameters(model, layout);
  }

  /**
   * The design for a table.
   *
   * @param atLeast observed persons on at least the lists of each set, stratum after stratum; those of the empty set are all
   */
  design(atLeast: Float64Array): Design {
    const { strata, lists } = this.#layout;
    const size = 2 ** lists;
    let key = `${this.key}|`;
    const empty: number[] = [];
    for (let slot = 0; slot < this.slots.length; slot++) {
      const { member, strata: some } = this.slots[slot]!;
      let margin = 0;
      for (let i = 0; i < some.length; i++) margin += atLeast[some[i]! * size + member]!;
      if (margin > 0) continue;
      empty.push(slot);
      key += `${slot},`;
    }
    for (let stratum = 0; stratum < strata; stratum++) if (atLeast[stratum * size] === 0) key += `-${stratum}`;
    return this.#store.design(key, () => this.#make(empty, atLeast));
  }

  #make(empty: readonly number[], atLeast: Float64Array): Design {
    const { strata, lists } = this.#layout;
    const size = 2 ** lists;
    const deadIn = Array.from({ length: strata }, (): number[] => []);
    for (const slot of empty) {
      const { member, strata: some } = this.slots[slot]!;
      for (const stratum of some) deadIn[stratum]!.push(member);
    }
    const isLive = (member: number, stratum: number): boolean =>
      atLeast[stratum * size]! > 0 && !deadIn[stratum]!.some((dead) => (member & dead) === dead);
    const hasMargin = new Set(this.slots.keys());
    for (const slot of empty) hasMargin.delete(slot);
    const slots = this.#independent(({ member, strata: some }, slot) =>
      hasMargin.has(slot) ? some.filter((stratum) => isLive(member, stratum)) : new Int32Array(0),
    );
    const cells = Array.from({ length: strata }, (_, stratum) => {
      const live: number[] = [];
      for (let history = 1; history < size; history++) if (isLive(history, stratum)) live.push(history);
      return Int32Array.from(live);
    });
    const active = Array.from({ length: strata }, (_, stratum) => {
      const some: number[] = [];
      slots.forEach((slot, parameter) => {
        const { member, strata: where } = this.slots[slot]!;
        if (where.includes(stratum) && isLive(member, stratum)) some.push(parameter);
      });
      return Int32Array.from(some);
    });
    return {
      slots: Int32Array.from(slots),
      members: Int32Array.from(slots, (slot) => this.slots[slot]!.member),
      active,
      cells,
    };
  }

  /** Slots whose indicators over the given strata are not combinations of those of earlier slots with the same lists. */
  #independent(strataOf: (slot: Slot, index: number) => Int32Array): number[] {
    const kept: number[] = [];
    let member = 0;
    let elimination = new Elimination(0);
    this.slots.forEach((slot, index) => {
      const where = strataOf(slot, index);
      if (where.length === 0) return;
      if (!this.#dependent.has(slot.member)) {
        kept.push(index);
        return;
      }
      if (slot.member !== member) {
        member = slot.member;
        elimination = new Elimination(this.#layout.strata);
      }
      const indicator = new Float64Array(this.#layout.strata);
      for (const stratum of where) indicator[stratum] = 1;
      if (elimination.add(indicator)) kept.push(index);
    });
    return kept;
  }
}
