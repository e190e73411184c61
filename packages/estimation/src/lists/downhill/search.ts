import { compareMembers, memberSize } from '../members.ts';
import type { SearchFits } from './search-fits.ts';

/** A model where no neighbour has a smaller BIC. */
export interface EndPoint {
  /** Interactions of the model, in the order of model members. */
  readonly interactions: readonly number[];
  readonly bic: number;
  /** Expected persons on no list. */
  readonly unseen: number;
}

/**
 * Searches one table after another downhill in BIC, among hierarchical models with all main effects and interactions of up to
 * `order` lists.
 *
 * From a start the search moves to the neighbour with the least BIC as long as that is less than the model's own. Neighbours
 * have one more interaction, all of whose subsets are present, or lack one that no other contains. Models without an estimate
 * are no neighbours. Ties go to the one looked at first. Beyond eight lists not all additions are looked at; see
 * {@link additionsPerStep}.
 *
 * Values are kept by model for the table at hand, so that several starts share them, and a search that meets the path of an
 * earlier one ends where that did.
 *
 * Source: Silverman, Chan and Vincent (2024), Statistics and Computing 34, 44.
 */
export class DownhillSearch {
  readonly fits: SearchFits;
  /** Lists in the largest interaction, less than all lists. */
  readonly order: number;
  /** Interactions of up to `order` lists, in the order of model members. */
  readonly terms: readonly number[];
  readonly #base: readonly number[];
  readonly #expected: Float64Array;
  readonly #present: Uint8Array;
  readonly #additionsPerStep: number;
  readonly #values = new Map<string, number>();
  readonly #floors = new Map<string, number>();
  readonly #ends = new Map<string, EndPoint>();
  #logPersons = 0;

  constructor(fits: SearchFits, order: number) {
    const { lists } = fits;
    this.fits = fits;
    this.order = Math.min(order, lists - 1);
    this.terms = interactionsOf(lists, this.order);
    this.#base = [0, ...Array.from({ length: lists }, (_, list) => 1 << list)];
    this.#expected = new Float64Array(2 ** lists);
    this.#present = new Uint8Array(2 ** lists);
    this.#additionsPerStep = additionsPerStep(lists);
  }

  /** Takes a table and forgets the one before. */
  load(histories: ArrayLike<number>, counts: ArrayLike<number>): void {
    this.fits.load(histories, counts);
    this.#logPersons = Math.log(this.fits.persons);
    this.#values.clear();
    this.#floors.clear();
    this.#ends.clear();
  }

  /** Models of the table at hand that were fitted, or left off since they could not be better than another. */
  get models(): number {
    let models = this.#values.size;
    for (const key of this.#floors.keys()) if (!this.#values.has(key)) models++;
    return models;
  }

  /** The members of a model with these interactions. */
  membersOf(interactions: readonly number[]): number[] {
    return [...this.#base, ...interactions];
  }

  /**
   * Goes down from a model, fitted from the start that stands in `fits`; `null` when the start has no estimate. Leaves the fit
   * of the last model that was looked at.
   */
  descend(start: readonly number[]): EndPoint | null {
    let interactions = [...start].sort(compareMembers);
    const path: string[] = [];
    const met = this.#ends.get(keyOf(interactions));
    if (met !== undefined) return met;
    let bic = this.#fit(interactions);
    if (!Number.isFinite(bic)) return null;
    for (;;) {
      const key = keyOf(interactions);
      const known = this.#ends.get(key);
      path.push(key);
      if (known !== undefined) return this.#finish(path, known);
      const { unseen } = this.fits;
      const next = this.#bestNeighbour(interactions, bic);
      if (next === null) return this.#finish(path, { interactions, bic, unseen });
      const value = this.#fit(next);
      // A value kept from another start stands, but from here the fit did not settle.
      if (!Number.isFinite(value)) return this.#finish(path, { interactions, bic, unseen });
      interactions = next;
      bic = value;
    }
  }

  #finish(path: readonly string[], end: EndPoint): EndPoint {
    for (const key of path) this.#ends.set(key, end);
    return end;
  }

  /** The best model one step away with the fit set to start it, or `null` when none is better. */
  #bestNeighbour(interactions: readonly number[], bic: number): number[] | null {
    const { fits } = this;
    const current = fits.save();
    let best: { readonly model: number[]; readonly move: Move } | null = null;
    let least = bic - LEAST_DROP;
    for (const move of this.#moves(interactions)) {
      const model = apply(interactions, move);
      const value = this.#value(model, least, () => {
        fits.restore(current);
        prepare(fits, move);
      });
      if (value < least) {
        least = value;
        best = { model, move };
      }
    }
    fits.restore(current);
    if (best === null) return null;
    prepare(fits, best.move);
    return best.model;
  }

  /** The BIC of a model, or something not below `least`; `prepareStart` sets the start of a fit that is needed. */
  #value(model: readonly number[], least: number, prepareStart: () => void): number {
    const key = keyOf(model);
    const known = this.#values.get(key) ?? this.#floors.get(key);
    if (known !== undefined && (known >= least || this.#values.has(key))) return known;
    prepareStart();
    const parameters = this.#base.length + model.length;
    const limit = (parameters * this.#logPersons - least) / 2;
    const status = this.fits.fit(this.membersOf(model), limit);
    if (status === 'beaten') {
      this.#floors.set(key, least);
      return least;
    }
    const value = status === 'ok' ? this.#bic(parameters) : Number.POSITIVE_INFINITY;
    this.#values.set(key, value);
    return value;
  }

  /** Fits a model and returns its BIC, infinite without an estimate. */
  #fit(model: readonly number[]): number {
    const status = this.fits.fit(this.membersOf(model), Number.NEGATIVE_INFINITY);
    const value = status === 'ok' ? this.#bic(this.#base.length + model.length) : Number.POSITIVE_INFINITY;
    this.#values.set(keyOf(model), value);
    return value;
  }

  #bic(parameters: number): number {
    return parameters * this.#logPersons - 2 * this.fits.logLikelihood();
  }

  /** Steps to all neighbours that can have a smaller BIC, the most promising first, so that others are soon left off. */
  #moves(interactions: readonly number[]): Move[] {
    const { lists } = this.fits;
    const additions = this.additions(interactions);
    const removals = interactions
      .filter((member) => isMaximal(member, this.#present, lists))
      .map((member): Move => ({ kind: 'remove', member }));
    return [...additions.slice(0, this.#additionsPerStep), ...removals];
  }

  /**
   * Interactions that can be added to the model of the last fit, by what they gain when no other coefficient moves. One with a
   * subset nobody is on changes nothing but the number of parameters, and is left out.
   */
  additions(interactions: readonly number[]): Addition[] {
    const { atLeast } = this.fits;
    const expected = this.#expected;
    const present = this.#present;
    this.fits.expectedAtLeast(expected);
    present.fill(0);
    for (const member of this.#base) present[member] = 1;
    for (const member of interactions) present[member] = 1;
    const additions: Addition[] = [];
    for (const member of this.terms) {
      if (present[member] === 1 || !canAdd(member, present, atLeast)) continue;
      const observed = atLeast[member]!;
      const mean = expected[member]!;
      const start = observed > 0 && mean > 0 ? Math.log(observed / mean) : 0;
      additions.push({ kind: 'add', member, start, gain: observed * start - observed + mean });
    }
    return additions.sort((a, b) => b.gain - a.gain);
  }
}

/** An interaction to add to a model. */
export interface Addition {
  readonly kind: 'add';
  readonly member: number;
  /** The coefficient that brings the expected number on these lists to the observed one when no other moves. */
  readonly start: number;
  /** What the log-likelihood gains by it: at least so much does the larger model's. */
  readonly gain: number;
}

type Move = Addition | { readonly kind: 'remove'; readonly member: number };

/**
 * How many additions are looked at in each step: all for up to eight lists, beyond those that gain most when no other
 * coefficient moves.
 */
export function additionsPerStep(lists: number): number {
  if (lists <= 8) return Number.POSITIVE_INFINITY;
  return lists <= 12 ? 12 : 6;
}

/** A smaller difference in BIC is rounding. */
const LEAST_DROP = 1e-7;

function interactionsOf(lists: number, order: number): number[] {
  const terms: number[] = [];
  for (let member = 0; member < 2 ** lists; member++) {
    const size = memberSize(member);
    if (size >= 2 && size <= order) terms.push(member);
  }
  return terms.sort(compareMembers);
}

function keyOf(interactions: readonly number[]): string {
  return String.fromCharCode(...interactions);
}

function apply(interactions: readonly number[], { kind, member }: Move): number[] {
  if (kind === 'remove') return interactions.filter((one) => one !== member);
  return [...interactions, member].sort(compareMembers);
}

function prepare(fits: SearchFits, move: Move): void {
  if (move.kind === 'add') fits.add(move.member, move.start);
  else fits.drop(move.member);
}

/** Whether all subsets with one list less are present, and persons on all of each. */
function canAdd(member: number, present: Uint8Array, atLeast: Float64Array): boolean {
  for (let rest = member; rest !== 0; rest &= rest - 1) {
    const subset = member ^ (rest & -rest);
    if (present[subset] === 0) return false;
    if (atLeast[subset] === 0) return false;
  }
  return true;
}

function isMaximal(member: number, present: Uint8Array, lists: number): boolean {
  for (let list = 0; list < lists; list++) {
    const larger = member | (1 << list);
    if (larger !== member && present[larger] === 1) return false;
  }
  return true;
}
