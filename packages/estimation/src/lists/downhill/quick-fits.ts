import { logFactorial } from '@repere/numerics';
import { DecidedFitter } from '../log-linear/decided-fitter.ts';
import type { FitStatus } from '../log-linear/fitter.ts';
import { memberSize } from '../members.ts';
import { sumOverSupersets } from '../transforms.ts';
import type { SearchFits } from './search-fits.ts';

/** Fits for up to six lists, which hold log mu by history. */
export class QuickFits implements SearchFits {
  static readonly largestLists = 6;
  readonly lists: number;
  readonly #fitter: DecidedFitter;
  #factorials = 0;

  constructor(lists: number) {
    this.lists = lists;
    this.#fitter = new DecidedFitter(lists);
  }

  load(histories: ArrayLike<number>, counts: ArrayLike<number>): void {
    this.#fitter.compact.load(histories, counts);
    this.#factorials = 0;
    for (let i = 0; i < counts.length; i++) this.#factorials += logFactorial(counts[i]!);
  }

  get persons(): number {
    return this.#fitter.compact.persons;
  }

  get atLeast(): Float64Array {
    return this.#fitter.compact.atLeast;
  }

  get unseen(): number {
    return this.#fitter.compact.unseen;
  }

  startIndependent(): void {
    this.#fitter.compact.startIndependent();
  }

  fit(members: readonly number[], limit: number): FitStatus | 'beaten' {
    return this.#fitter.fit(members, members.length, limit + this.#factorials);
  }

  logLikelihood(): number {
    return this.#fitter.compact.logLikelihood() - this.#factorials;
  }

  expectedAtLeast(into: Float64Array): void {
    const { logMu, cells, cellCount } = this.#fitter.compact;
    into.fill(0);
    for (let i = 0; i < cellCount; i++) into[cells[i]!] = Math.exp(logMu[cells[i]!]!);
    sumOverSupersets(into);
  }

  save(): Float64Array {
    return this.#fitter.compact.logMu.slice();
  }

  restore(saved: Float64Array): void {
    this.#fitter.compact.logMu.set(saved);
  }

  add(member: number, coefficient: number): void {
    const { logMu } = this.#fitter.compact;
    for (let set = member; set < logMu.length; set = (set + 1) | member) logMu[set]! += coefficient;
  }

  drop(member: number): void {
    this.add(member, -this.#coefficient(member));
  }

  /** The coefficient that log mu holds: the alternating sum of log mu over the subsets of the member. */
  #coefficient(member: number): number {
    const { logMu } = this.#fitter.compact;
    const size = memberSize(member);
    let sum = 0;
    for (let subset = member; ; subset = (subset - 1) & member) {
      sum += (size - memberSize(subset)) % 2 === 0 ? logMu[subset]! : -logMu[subset]!;
      if (subset === 0) return sum;
    }
  }
}
