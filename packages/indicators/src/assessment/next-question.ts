import type { CompiledPolicy, Node } from './compile-policy.ts';
import { evaluate, TRUE, type Truth3, UNKNOWN } from './evaluate.ts';
import { outcomeOf, STATE_UNKNOWN, type Standing } from './standing.ts';

/** States of a module, or of the whole, above which a policy is too entangled to be counted through. */
const MAX_STATES = 200_000;
const MAX_KEPT = 4_096;
/** Smaller gains are rounding of none. */
const LEAST_BITS = 1e-12;

/** The question that tells most, and how much, in bits. */
export interface Gain {
  readonly question: number;
  readonly bits: number;
}

/** What the unknown answers of one class can do: chance of the rule given one more yes, or one more no, of the class. */
interface ClassEffect {
  readonly classIndex: number;
  readonly ifYes: number;
  readonly ifNo: number;
}

interface ModuleChance {
  /** Chance that the module is true once everything is known. */
  readonly chance: number;
  readonly effects: readonly ClassEffect[];
}

/**
 * Chooses the unanswered question whose answer lowers the entropy of the outcome most (Shannon 1948), where unknown answers
 * are independent of each other and yes with one common chance. Exact: answers are counted through by class with binomial
 * weights, first inside each module, then over modules.
 */
export class QuestionChooser {
  readonly #compiled: CompiledPolicy;
  readonly #chanceOfYes: number;
  readonly #kept = new Map<string, ModuleChance | null>();

  /** @param chanceOfYes Chance that an unknown answer is yes, strictly between 0 and 1. */
  constructor(compiled: CompiledPolicy, chanceOfYes: number) {
    if (!(chanceOfYes > 0 && chanceOfYes < 1)) throw new RangeError(`${chanceOfYes} is no chance between 0 and 1`);
    this.#compiled = compiled;
    this.#chanceOfYes = chanceOfYes;
  }

  /** The best question; null where no answer tells anything, and `too-many` where the policy is too entangled. */
  best(standing: Standing): Gain | null | 'too-many' {
    if (standing.outcome >= 0) return null;
    const chances = this.#compiled.modules.map((_, index) => this.#moduleChance(index, standing));
    if (chances.some((chance) => chance === null)) return 'too-many';
    const whole = this.#whole(
      chances.filter((chance) => chance !== null),
      standing,
    );
    if (whole === null) return 'too-many';
    const now = entropy(whole.outcomes);
    let best: Gain | null = null;
    const consider = (classIndex: number, ifYes: readonly number[], ifNo: readonly number[]): void => {
      const bits = now - this.#chanceOfYes * entropy(ifYes) - (1 - this.#chanceOfYes) * entropy(ifNo);
      const question = this.#firstOf(classIndex, standing);
      if (question === null || bits < LEAST_BITS) return;
      if (
        best === null ||
        bits > best.bits + LEAST_BITS ||
        (bits > best.bits - LEAST_BITS && this.#comesBefore(question, best.question))
      ) {
        best = { question, bits };
      }
    };
    chances.forEach((chance, module) => {
      for (const { classIndex, ifYes, ifNo } of chance?.effects ?? []) {
        consider(classIndex, mixed(whole.givenModule[module], ifYes), mixed(whole.givenModule[module], ifNo));
      }
    });
    for (const { classIndex, ifYes, ifNo } of whole.direct) consider(classIndex, ifYes, ifNo);
    return best;
  }

  /** Chance of a module, and what one more answer of each class does to it. */
  #moduleChance(index: number, standing: Standing): ModuleChance | null {
    const module = this.#compiled.modules[index];
    if (module === undefined) return null;
    const { classes, node } = module;
    const truth = standing.modules[index];
    if (truth !== UNKNOWN) return { chance: truth === TRUE ? 1 : 0, effects: [] };
    const key = `${index}|${classes.map((c) => `${standing.yes[c]},${standing.unknown[c]}`).join('|')}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const found = chanceOf(node, classes, standing, this.#chanceOfYes);
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  /** Chances of outcomes over modules and direct classes: as things stand, and given each module or one more answer. */
  #whole(chances: readonly ModuleChance[], standing: Standing) {
    const { directClasses, outcomes } = this.#compiled;
    const open = directClasses.filter((index) => (standing.unknown[index] ?? 0) > 0);
    const isOpen = chances.map(({ chance }) => chance > 0 && chance < 1);
    let states = 2 ** isOpen.filter(Boolean).length;
    for (const index of open) states *= (standing.unknown[index] ?? 0) + 1;
    if (states > MAX_STATES) return null;
    const ends = outcomes.length + 1;
    const blank = () => new Array<number>(ends).fill(0);
    const total = blank();
    const givenModule = chances.map(() => [blank(), blank()] as const);
    const givenClass = open.map(() => ({ yes: blank(), no: blank() }));
    const modules: Truth3[] = chances.map(({ chance }) => (chance >= 1 ? TRUE : 0));
    const yes = Int32Array.from(standing.yes);
    const counts = { yes, unknown: new Int32Array(yes.length) };

    const end = (weight: number, added: readonly number[]): void => {
      const { outcome } = outcomeOf(outcomes.map((node) => evaluate(node, counts, modules)));
      total[outcome] = (total[outcome] ?? 0) + weight;
      chances.forEach(({ chance }, module) => {
        const side = givenModule[module]?.[modules[module] === TRUE ? 1 : 0];
        // Weights hold the module's own chance, which a given module no longer has.
        const own = modules[module] === TRUE ? chance : 1 - chance;
        if (side !== undefined && own > 0) side[outcome] = (side[outcome] ?? 0) + weight / own;
      });
      open.forEach((index, place) => {
        const size = standing.unknown[index] ?? 1;
        const share = (added[place] ?? 0) / size;
        const given = givenClass[place];
        if (given === undefined) return;
        given.yes[outcome] = (given.yes[outcome] ?? 0) + (weight * share) / this.#chanceOfYes;
        given.no[outcome] = (given.no[outcome] ?? 0) + (weight * (1 - share)) / (1 - this.#chanceOfYes);
      });
    };
    const overClasses = (place: number, weight: number, added: number[]): void => {
      const index = open[place];
      if (index === undefined) {
        end(weight, added);
        return;
      }
      const size = standing.unknown[index] ?? 0;
      for (let more = 0; more <= size; more++) {
        yes[index] = (standing.yes[index] ?? 0) + more;
        added[place] = more;
        overClasses(place + 1, weight * binomialWeight(size, more, this.#chanceOfYes), added);
      }
      yes[index] = standing.yes[index] ?? 0;
    };
    const overModules = (module: number, weight: number): void => {
      if (module === chances.length) {
        overClasses(
          0,
          weight,
          open.map(() => 0),
        );
        return;
      }
      const chance = chances[module]?.chance ?? 0;
      for (const truth of [0, TRUE] as const) {
        const own = truth === TRUE ? chance : 1 - chance;
        if (own <= 0) continue;
        modules[module] = truth;
        overModules(module + 1, weight * own);
      }
    };
    overModules(0, 1);
    const direct = open.map((classIndex, place) => ({
      classIndex,
      ifYes: givenClass[place]?.yes ?? [],
      ifNo: givenClass[place]?.no ?? [],
    }));
    return { outcomes: total, givenModule, direct };
  }

  /** The first unknown question of a class: the strongest, then in the set's order. */
  #firstOf(classIndex: number, { states }: Standing): number | null {
    let best: number | null = null;
    for (const question of this.#compiled.members[classIndex] ?? []) {
      if (states[question] === STATE_UNKNOWN && (best === null || this.#comesBefore(question, best))) best = question;
    }
    return best;
  }

  #comesBefore(question: number, other: number): boolean {
    const [rank, otherRank] = [this.#rankOf(question), this.#rankOf(other)];
    return rank !== otherRank ? rank < otherRank : question < other;
  }

  #rankOf(question: number): number {
    const strength = this.#compiled.questions[question]?.strength ?? null;
    return strength === null ? 3 : ['strong', 'medium', 'weak'].indexOf(strength);
  }
}

/** Counts through the unknown answers of a rule. */
function chanceOf(
  node: Node,
  classes: readonly number[],
  standing: Standing,
  chanceOfYes: number,
): ModuleChance | null {
  const open = classes.filter((index) => (standing.unknown[index] ?? 0) > 0);
  let states = 1;
  for (const index of open) states *= (standing.unknown[index] ?? 0) + 1;
  if (states > MAX_STATES) return null;
  const yes = Int32Array.from(standing.yes);
  const counts = { yes, unknown: new Int32Array(yes.length) };
  const added = new Int32Array(open.length);
  // Weight of the true states, and the same weighted by the share of a class that is yes.
  let chance = 0;
  const withYes = new Float64Array(open.length);
  const walk = (place: number, weight: number): void => {
    const index = open[place];
    if (index === undefined) {
      if (evaluate(node, counts, []) !== TRUE) return;
      chance += weight;
      for (let each = 0; each < open.length; each++) {
        withYes[each] = (withYes[each] ?? 0) + (weight * (added[each] ?? 0)) / (standing.unknown[open[each] ?? 0] ?? 1);
      }
      return;
    }
    const size = standing.unknown[index] ?? 0;
    for (let more = 0; more <= size; more++) {
      yes[index] = (standing.yes[index] ?? 0) + more;
      added[place] = more;
      walk(place + 1, weight * binomialWeight(size, more, chanceOfYes));
    }
    yes[index] = standing.yes[index] ?? 0;
  };
  walk(0, 1);
  const effects = open.map((classIndex, place): ClassEffect => {
    const joint = withYes[place] ?? 0;
    // The joint chance with a named question of the class, given its answer.
    return { classIndex, ifYes: joint / chanceOfYes, ifNo: (chance - joint) / (1 - chanceOfYes) };
  });
  return { chance, effects };
}

/** Chance of k yes among n answers. */
function binomialWeight(n: number, k: number, chanceOfYes: number): number {
  let value = (1 - chanceOfYes) ** (n - k) * chanceOfYes ** k;
  for (let index = 1; index <= k; index++) value *= (n - index + 1) / index;
  return value;
}

function mixed(given: readonly [readonly number[], readonly number[]] | undefined, chance: number): number[] {
  const [ifFalse = [], ifTrue = []] = given ?? [];
  return ifFalse.map((weight, index) => (1 - chance) * weight + chance * (ifTrue[index] ?? 0));
}

/** Entropy of chances, in bits. */
function entropy(chances: readonly number[]): number {
  let bits = 0;
  for (const chance of chances) if (chance > 0) bits -= chance * Math.log2(chance);
  return bits;
}
