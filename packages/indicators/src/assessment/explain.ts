import type { DecidingSet, DecidingSets, Literal } from '@repere/contracts';
import { binomial, firstCombinations, firstProducts } from './combinations.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { FALSE, TRUE } from './evaluate.ts';
import { type Coordinates, joined, type Need, needsOf, type Supply, sizeOf, TooEntangled } from './families.ts';
import { STATE_NO, STATE_UNKNOWN, STATE_YES, type Standing } from './standing.ts';

/**
 * `known`: which of the answers given decide the outcome. `open`: which answers to unknown questions would settle it,
 * given those that are known.
 */
type Mode = 'known' | 'open';

/** Needs kept from one sheet to the next; they depend on counts only, so most sheets of a survey meet again. */
const MAX_KEPT = 4_096;

/** Finds the smallest sets of answers behind the outcomes of one policy. */
export class Explainer {
  readonly #compiled: CompiledPolicy;
  readonly #kept = new Map<string, readonly Need[] | null>();
  /** What modules need on one sheet, by mode, module and truth wanted: it is asked for again and again. */
  readonly #ofSheet = new WeakMap<Standing, Map<string, readonly Need[]>>();
  readonly #moduleCoordinates: readonly Coordinates[];
  readonly #top: Coordinates;

  constructor(compiled: CompiledPolicy) {
    this.#compiled = compiled;
    this.#moduleCoordinates = compiled.modules.map(({ classes }) => ({
      count: classes.length,
      ofClass: (index) => classes.indexOf(index),
      ofModule: () => -1,
    }));
    const direct = compiled.directClasses;
    this.#top = {
      count: direct.length + compiled.modules.length,
      ofClass: (index) => direct.indexOf(index),
      ofModule: (index) => direct.length + index,
    };
  }

  /** The smallest sets of known answers without which a determined outcome would be open; null where too entangled. */
  decisive(standing: Standing, limit: number): DecidingSets | null {
    return standing.outcome < 0 ? { sets: [], total: 0 } : this.#sets(standing, standing.outcome, 'known', limit);
  }

  /** The smallest sets of answers to unknown questions that would make an outcome the result; null where too entangled. */
  open(standing: Standing, outcome: number, limit: number): DecidingSets | null {
    return this.#sets(standing, outcome, 'open', limit);
  }

  #sets(standing: Standing, outcome: number, mode: Mode, limit: number): DecidingSets | null {
    try {
      const needs = this.#topNeeds(standing, outcome, mode);
      let total = 0;
      for (const need of needs) total += this.#countOf(need, standing, mode);
      const sets: DecidingSet[] = [];
      for (const need of needs) {
        if (sets.length >= limit) break;
        for (const choices of this.#realised(need, standing, mode, limit - sets.length))
          sets.push(this.#inOrder(choices));
      }
      return { sets, total };
    } catch (error) {
      if (error instanceof TooEntangled) return null;
      throw error;
    }
  }

  /** Needs in terms of modules and direct classes. */
  #topNeeds(standing: Standing, outcome: number, mode: Mode): readonly Need[] {
    const supply = this.#topSupply(standing, mode);
    const key = `${mode}${outcome}|${supply.freeYes}|${supply.freeNo}|${supply.yes}|${supply.no}|${supply.both}`;
    return this.#keep(key, () => {
      const { outcomes } = this.#compiled;
      const families = outcomes
        .slice(0, outcome + 1)
        .map((node, index) => needsOf(node, index === outcome, supply, this.#top));
      return joined(families, supply, this.#top);
    });
  }

  #topSupply(standing: Standing, mode: Mode): Supply {
    const { directClasses, modules } = this.#compiled;
    const direct = supplyOf(directClasses, standing, mode);
    const ofModule = modules.map((_, index) => this.#moduleSupply(index, standing, mode));
    return {
      freeYes: [...direct.freeYes, ...ofModule.map(({ freeYes }) => freeYes)],
      freeNo: [...direct.freeNo, ...ofModule.map(({ freeNo }) => freeNo)],
      yes: [...direct.yes, ...ofModule.map(({ yes }) => yes)],
      no: [...direct.no, ...ofModule.map(({ no }) => no)],
      both: [...direct.both, ...ofModule.map(({ yes, no }) => Math.max(yes, no))],
    };
  }

  /** A module as one coordinate: free where it costs nothing, there to be had where some answers settle it. */
  #moduleSupply(index: number, standing: Standing, mode: Mode) {
    const truth = standing.modules[index];
    if (mode === 'open' && truth !== 1)
      return { freeYes: truth === TRUE ? 1 : 0, freeNo: truth === FALSE ? 1 : 0, yes: 0, no: 0 };
    const canBe = (wanted: boolean) => this.#moduleNeeds(index, wanted, standing, mode);
    const [yes, no] = [canBe(true), canBe(false)];
    const isFree = (needs: readonly Need[]) => needs.some((need) => sizeOf(need) === 0);
    return {
      freeYes: isFree(yes) ? 1 : 0,
      freeNo: isFree(no) ? 1 : 0,
      yes: yes.length > 0 ? 1 : 0,
      no: no.length > 0 ? 1 : 0,
    };
  }

  #moduleNeeds(index: number, wanted: boolean, standing: Standing, mode: Mode): readonly Need[] {
    const module = this.#compiled.modules[index];
    const at = this.#moduleCoordinates[index];
    if (module === undefined || at === undefined) return [];
    const ofSheet = this.#ofSheet.get(standing) ?? new Map<string, readonly Need[]>();
    this.#ofSheet.set(standing, ofSheet);
    const name = `${mode}${index}${wanted}`;
    const known = ofSheet.get(name);
    if (known !== undefined) return known;
    const supply = supplyOf(module.classes, standing, mode);
    const key = `${name}|${supply.yes}|${supply.no}|${supply.freeYes}|${supply.freeNo}`;
    const needs = this.#keep(key, () => needsOf(module.node, wanted, supply, at));
    ofSheet.set(name, needs);
    return needs;
  }

  #keep(key: string, make: () => readonly Need[]): readonly Need[] {
    let needs = this.#kept.get(key);
    if (needs === undefined) {
      if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
      needs = madeOrNull(make);
      this.#kept.set(key, needs);
    }
    if (needs === null) throw new TooEntangled();
    return needs;
  }

  /** How many sets of single answers meet a need. */
  #countOf(need: Need, standing: Standing, mode: Mode): number {
    const { directClasses, modules } = this.#compiled;
    let count = waysOf(need, directClasses, this.#top.count, standing, mode);
    for (let index = 0; index < modules.length && count > 0; index++) {
      const wanted = this.#wantedOf(need, index);
      if (wanted === null) continue;
      const at = this.#moduleCoordinates[index];
      let ways = 0;
      for (const inner of this.#moduleNeeds(index, wanted, standing, mode)) {
        ways += waysOf(inner, modules[index]?.classes ?? [], at?.count ?? 0, standing, mode);
      }
      count *= ways;
    }
    return count;
  }

  /** Whether a need asks for a module to be true or false; null where it asks for neither. */
  #wantedOf(need: Need, module: number): boolean | null {
    const coordinate = this.#top.ofModule(module);
    if ((need[coordinate] ?? 0) > 0) return true;
    return (need[this.#top.count + coordinate] ?? 0) > 0 ? false : null;
  }

  /** The first sets of single answers that meet a need, those of the smallest inner needs first. */
  #realised(need: Need, standing: Standing, mode: Mode, limit: number): readonly (readonly Choice[])[] {
    const { directClasses, modules } = this.#compiled;
    const parts = [this.#choices(need, directClasses, this.#top.count, standing, mode, limit)];
    modules.forEach(({ classes }, index) => {
      const wanted = this.#wantedOf(need, index);
      if (wanted === null) return;
      const options: (readonly Choice[])[] = [];
      for (const inner of this.#moduleNeeds(index, wanted, standing, mode)) {
        if (options.length >= limit) break;
        options.push(...this.#choices(inner, classes, classes.length, standing, mode, limit - options.length));
      }
      parts.push(options);
    });
    return firstProducts(parts, limit);
  }

  #choices(
    need: Need,
    classes: readonly number[],
    coordinates: number,
    standing: Standing,
    mode: Mode,
    limit: number,
  ): readonly (readonly Choice[])[] {
    const parts: (readonly (readonly Choice[])[])[] = [];
    classes.forEach((classIndex, coordinate) => {
      const yes = need[coordinate] ?? 0;
      const no = need[coordinates + coordinate] ?? 0;
      if (yes + no > 0) parts.push(this.#drawn(classIndex, yes, no, standing, mode, limit));
    });
    return firstProducts(parts, limit);
  }

  /** The first ways to draw so many answers yes and so many no from the questions of a class. */
  #drawn(
    classIndex: number,
    yes: number,
    no: number,
    { states }: Standing,
    mode: Mode,
    limit: number,
  ): readonly (readonly Choice[])[] {
    const members = this.#compiled.members[classIndex] ?? [];
    const drawnOn = (state: number) =>
      members.filter((question) => states[question] === (mode === 'known' ? state : STATE_UNKNOWN));
    const denied = drawnOn(STATE_NO);
    const found: (readonly Choice[])[] = [];
    for (const present of firstCombinations(drawnOn(STATE_YES), yes, limit)) {
      // An unknown answer can be either, but not both in one set.
      const left = mode === 'known' ? denied : denied.filter((question) => !present.includes(question));
      for (const absent of firstCombinations(left, no, limit - found.length)) {
        found.push([
          ...present.map((question): Choice => ({ question, answer: 'yes' })),
          ...absent.map((question): Choice => ({ question, answer: 'no' })),
        ]);
      }
      if (found.length >= limit) break;
    }
    return found;
  }

  #inOrder(choices: readonly Choice[]): DecidingSet {
    return [...choices]
      .sort((a, b) => a.question - b.question)
      .map(({ question, answer }): Literal => ({ question: this.#compiled.questions[question]?.id ?? '', answer }));
  }
}

interface Choice {
  readonly question: number;
  readonly answer: 'yes' | 'no';
}

/** The smallest needs first; null where there are too many of them. */
function madeOrNull(make: () => readonly Need[]): readonly Need[] | null {
  try {
    return [...make()].sort((a, b) => sizeOf(a) - sizeOf(b));
  } catch (error) {
    if (error instanceof TooEntangled) return null;
    throw error;
  }
}

/** What the answers of a standing supply, for these classes as coordinates. */
function supplyOf(classes: readonly number[], { yes, no, unknown }: Standing, mode: Mode) {
  const of = (counts: Int32Array) => classes.map((index) => counts[index] ?? 0);
  const none = classes.map(() => 0);
  if (mode === 'known') {
    const [known, denied] = [of(yes), of(no)];
    return {
      freeYes: none,
      freeNo: none,
      yes: known,
      no: denied,
      both: known.map((count, index) => count + (denied[index] ?? 0)),
    };
  }
  const open = of(unknown);
  return { freeYes: of(yes), freeNo: of(no), yes: open, no: open, both: open };
}

function waysOf(
  need: Need,
  classes: readonly number[],
  coordinates: number,
  { yes, no, unknown }: Standing,
  mode: Mode,
): number {
  let ways = 1;
  classes.forEach((classIndex, coordinate) => {
    const present = need[coordinate] ?? 0;
    const absent = need[coordinates + coordinate] ?? 0;
    if (mode === 'known') ways *= binomial(yes[classIndex] ?? 0, present) * binomial(no[classIndex] ?? 0, absent);
    else {
      const open = unknown[classIndex] ?? 0;
      ways *= binomial(open, present) * binomial(open - present, absent);
    }
  });
  return ways;
}
