import {
  type Dimension,
  failure,
  type IndicatorSet,
  type Policy,
  type Rule,
  type Selection,
  type Strength,
} from '@repere/contracts';

/** One thing a person can be asked: an indicator, or a fact as `fact:<id>`. */
export interface Question {
  readonly id: string;
  readonly kind: 'indicator' | 'fact';
  /** Index of the indicator's dimension; -1 for a fact. */
  readonly dimension: number;
  /** Key of the answer: the indicator's concept, or the fact's id. */
  readonly key: string;
  readonly strength: Strength | null;
}

/**
 * A rule made ready to be evaluated. Questions that no rule tells apart are one class, and a rule counts over classes;
 * a module stands for the rule of a dimension whose classes nothing else counts.
 */
export type Node =
  | { readonly kind: 'count'; readonly atLeast: number; readonly classes: readonly number[]; readonly size: number }
  | { readonly kind: 'module'; readonly module: number }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'not'; readonly part: Node }
  | { readonly kind: 'threshold'; readonly atLeast: number; readonly parts: readonly Node[] };

/** A rule of a dimension that shares no class with anything outside it. */
export interface Module {
  readonly dimension: number;
  readonly node: Node;
  readonly classes: readonly number[];
}

/** A policy of a set, ready to assess any number of answer sheets. */
export interface CompiledPolicy {
  readonly set: IndicatorSet;
  readonly policy: Policy;
  readonly questions: readonly Question[];
  /** Index of each question by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Class of each question; -1 where the policy never looks at it. */
  readonly classOf: Int32Array;
  /** Questions of each class, in the set's order. */
  readonly members: readonly (readonly number[])[];
  readonly modules: readonly Module[];
  /** Rule of each dimension, in terms of classes; null for a dimension without one. */
  readonly dimensions: readonly (Node | null)[];
  /** Rules of the outcomes in order, in terms of modules and of classes that no module holds. */
  readonly outcomes: readonly Node[];
  /** Classes that rules of outcomes count outside of modules. */
  readonly directClasses: readonly number[];
}

/**
 * Makes a policy of a set ready.
 *
 * @throws Failure `policy.not-found`; `policy.unknown-reference` where a rule speaks of what the set does not have, and
 *   `policy.dimension-without-rule` where it asks for a dimension that has no rule.
 */
export function compilePolicy(set: IndicatorSet, policyId: string): CompiledPolicy {
  const policy = set.policies.find(({ id }) => id === policyId);
  if (policy === undefined) {
    throw failure('policy.not-found', { found: policyId, set: set.id, expected: set.policies.map(({ id }) => id) });
  }
  const questions = questionsOf(set);
  const indexOf = new Map(questions.map(({ id }, index) => [id, index]));
  const resolve = new Resolver(set, indexOf);
  for (const { id, anyOf = [] } of set.facts) {
    for (const part of anyOf) {
      if (!indexOf.has(`fact:${part}`)) {
        throw failure('policy.unknown-reference', { set: set.id, path: `facts.${id}.anyOf`, found: part });
      }
    }
  }
  const dimensionRules = set.dimensions.map((dimension, index) =>
    dimension.rule === null ? null : resolve.rule(dimension.rule, `${dimension.id}.rule`, index),
  );
  const outcomeRules = policy.outcomes.map(({ id, when }) => resolve.rule(when, `${policy.id}.${id}.when`, null));
  return assemble(set, policy, questions, indexOf, dimensionRules, outcomeRules);
}

function questionsOf(set: IndicatorSet): Question[] {
  return [
    ...set.facts.map(
      ({ id }): Question => ({ id: `fact:${id}`, kind: 'fact', dimension: -1, key: id, strength: null }),
    ),
    ...set.dimensions.flatMap((dimension, index) =>
      dimension.indicators.map(
        ({ id, concept, strength }): Question => ({ id, kind: 'indicator', dimension: index, key: concept, strength }),
      ),
    ),
  ];
}

/** A rule whose references are resolved to indices, before classes are known. */
type Resolved =
  | { readonly kind: 'count'; readonly atLeast: number; readonly questions: readonly number[] }
  | { readonly kind: 'dimension'; readonly dimension: number }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Resolved[] }
  | { readonly kind: 'not'; readonly part: Resolved }
  | { readonly kind: 'threshold'; readonly atLeast: number; readonly parts: readonly Resolved[] };

class Resolver {
  readonly #set: IndicatorSet;
  readonly #indexOf: ReadonlyMap<string, number>;

  constructor(set: IndicatorSet, indexOf: ReadonlyMap<string, number>) {
    this.#set = set;
    this.#indexOf = indexOf;
  }

  /** @param within Index of the dimension whose own rule this is; null in a policy. */
  rule(rule: Rule, path: string, within: number | null): Resolved {
    const parts = (rules: readonly Rule[], name: string) =>
      rules.map((part, index) => this.rule(part, `${path}.${name}[${index}]`, within));
    if ('all' in rule) return { kind: 'all', parts: parts(rule.all, 'all') };
    if ('any' in rule) return { kind: 'any', parts: parts(rule.any, 'any') };
    if ('not' in rule) return { kind: 'not', part: this.rule(rule.not, `${path}.not`, within) };
    if ('rules' in rule) return { kind: 'threshold', atLeast: rule.atLeast, parts: parts(rule.rules, 'rules') };
    if ('of' in rule) return { kind: 'count', atLeast: rule.atLeast, questions: this.#selected(rule.of, path, within) };
    if ('dimension' in rule) return this.#dimension(rule.dimension, path, within);
    const id = 'fact' in rule ? `fact:${rule.fact}` : rule.indicator;
    return { kind: 'count', atLeast: 1, questions: [this.#question(id, path)] };
  }

  #question(id: string, path: string): number {
    const index = this.#indexOf.get(id);
    if (index === undefined) throw failure('policy.unknown-reference', { set: this.#set.id, path, found: id });
    return index;
  }

  #dimension(id: string, path: string, within: number | null): Resolved {
    const dimension = this.#set.dimensions.findIndex((candidate) => candidate.id === id);
    const found = this.#set.dimensions[dimension];
    if (found === undefined || within !== null) {
      throw failure('policy.unknown-reference', { set: this.#set.id, path, found: id });
    }
    if (found.rule === null) throw failure('policy.dimension-without-rule', { set: this.#set.id, path, found: id });
    return { kind: 'dimension', dimension };
  }

  #selected({ dimensions, sides, strengths }: Selection, path: string, within: number | null): number[] {
    for (const id of dimensions ?? []) {
      if (!this.#set.dimensions.some((dimension) => dimension.id === id)) {
        throw failure('policy.unknown-reference', { set: this.#set.id, path, found: id });
      }
    }
    const fits = ({ id }: Dimension, index: number): boolean =>
      (within === null || index === within) && (dimensions === undefined || dimensions.includes(id));
    return this.#set.dimensions.flatMap((dimension, index) =>
      fits(dimension, index)
        ? dimension.indicators
            .filter(({ side }) => sides === undefined || (side !== null && sides.includes(side)))
            // A grade that is not known counts for none.
            .filter(({ strength }) => strengths === undefined || (strength !== null && strengths.includes(strength)))
            .map(({ id }) => this.#question(id, path))
        : [],
    );
  }
}

/** Every count of a rule, not looking into dimensions it asks for. */
function countsOf(rule: Resolved): readonly (readonly number[])[] {
  switch (rule.kind) {
    case 'count':
      return [rule.questions];
    case 'dimension':
      return [];
    case 'not':
      return countsOf(rule.part);
    default:
      return rule.parts.flatMap(countsOf);
  }
}

/** Dimensions a rule asks for. */
function dimensionsOf(rule: Resolved): readonly number[] {
  switch (rule.kind) {
    case 'count':
      return [];
    case 'dimension':
      return [rule.dimension];
    case 'not':
      return dimensionsOf(rule.part);
    default:
      return rule.parts.flatMap(dimensionsOf);
  }
}

function assemble(
  set: IndicatorSet,
  policy: Policy,
  questions: readonly Question[],
  indexOf: ReadonlyMap<string, number>,
  dimensionRules: readonly (Resolved | null)[],
  outcomeRules: readonly Resolved[],
): CompiledPolicy {
  const owned = dimensionRules.map((rule) => (rule === null ? [] : countsOf(rule)));
  const direct = outcomeRules.flatMap(countsOf);
  const { classOf, members } = classesOf(questions.length, [...owned.flat(), ...direct]);
  const counted = (rule: Resolved, ofModule: (dimension: number) => Node): Node => {
    switch (rule.kind) {
      case 'count': {
        const classes = [...new Set(rule.questions.map((question) => classOf[question] ?? -1))];
        return { kind: 'count', atLeast: rule.atLeast, classes, size: rule.questions.length };
      }
      case 'dimension':
        return ofModule(rule.dimension);
      case 'not':
        return { kind: 'not', part: counted(rule.part, ofModule) };
      case 'threshold':
        return { kind: 'threshold', atLeast: rule.atLeast, parts: rule.parts.map((part) => counted(part, ofModule)) };
      default:
        return { kind: rule.kind, parts: rule.parts.map((part) => counted(part, ofModule)) };
    }
  };
  // A dimension's rule asks for no other dimension, so nothing is ever looked up here.
  const noModule = (): Node => ({ kind: 'any', parts: [] });
  const dimensions = dimensionRules.map((rule) => (rule === null ? null : counted(rule, noModule)));

  const asked = [...new Set(outcomeRules.flatMap(dimensionsOf))].sort((a, b) => a - b);
  const outside = new Set(direct.flat().map((question) => classOf[question] ?? -1));
  const modules: Module[] = [];
  const moduleOf = new Map<number, number>();
  for (const dimension of asked) {
    const node = dimensions[dimension] ?? null;
    const classes = [...new Set((owned[dimension] ?? []).flat().map((question) => classOf[question] ?? -1))];
    // Where an outcome also counts some of these questions itself, the dimension is not independent of the rest.
    if (node === null || classes.some((index) => outside.has(index))) continue;
    moduleOf.set(dimension, modules.length);
    modules.push({ dimension, node, classes });
  }
  const ofModule = (dimension: number): Node => {
    const module = moduleOf.get(dimension);
    return module === undefined ? (dimensions[dimension] ?? noModule()) : { kind: 'module', module };
  };
  const outcomes = outcomeRules.map((rule) => counted(rule, ofModule));
  const directClasses = [...new Set(outcomes.flatMap(classesInNode))].sort((a, b) => a - b);
  return { set, policy, questions, indexOf, classOf, members, modules, dimensions, outcomes, directClasses };
}

/** Groups questions that the same counts hold: nothing tells them apart. */
function classesOf(
  questions: number,
  counts: readonly (readonly number[])[],
): { readonly classOf: Int32Array; readonly members: readonly (readonly number[])[] } {
  const heldBy = Array.from({ length: questions }, (): number[] => []);
  counts.forEach((list, count) => {
    for (const question of list) heldBy[question]?.push(count);
  });
  const classOf = new Int32Array(questions).fill(-1);
  const members: number[][] = [];
  const known = new Map<string, number>();
  heldBy.forEach((holders, question) => {
    if (holders.length === 0) return;
    const key = holders.join(',');
    const index = known.get(key) ?? members.length;
    if (index === members.length) {
      known.set(key, index);
      members.push([]);
    }
    members[index]?.push(question);
    classOf[question] = index;
  });
  return { classOf, members };
}

function classesInNode(node: Node): readonly number[] {
  switch (node.kind) {
    case 'count':
      return node.classes;
    case 'module':
      return [];
    case 'not':
      return classesInNode(node.part);
    default:
      return node.parts.flatMap(classesInNode);
  }
}
