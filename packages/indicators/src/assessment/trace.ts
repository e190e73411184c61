import {
  type Answer,
  type Dimension,
  type DimensionState,
  failure,
  type IndicatorSet,
  type Policy,
  type Rule,
  type Selection,
  type TraceCount,
  type TracePart,
  type TraceStep,
  type Truth,
} from '@repere/contracts';
import type { CompiledPolicy } from './compile-policy.ts';
import { evaluate, FALSE, TRUE, type Truth3 } from './evaluate.ts';
import { STATE_NO, STATE_YES, type Standing } from './standing.ts';
import { answerOfState } from './states-of-sheet.ts';

/** A dimension's state is the truth of its rule. */
export function dimensionStateOf(truth: Truth3): DimensionState {
  return truth === TRUE ? 'positive' : truth === FALSE ? 'negative' : 'undetermined';
}

/** Truth of every dimension's own rule; null where it has none. */
export function dimensionTruths(compiled: CompiledPolicy, standing: Standing): readonly (Truth3 | null)[] {
  return compiled.dimensions.map((node) => (node === null ? null : evaluate(node, standing, standing.modules)));
}

/** The reasoning behind an outcome, step by step. */
export function traceOf(compiled: CompiledPolicy, standing: Standing): readonly TraceStep[] {
  const { set, policy, indexOf } = compiled;
  const asked = atomsOf(compiled);
  const answerTo = (question: string): Answer => answerOfState(standing.states[indexOf.get(question) ?? -1]);
  const truths = dimensionTruths(compiled, standing);
  const facts = [...asked.facts].map((fact): TraceStep => ({ step: 'fact', fact, answer: answerTo(`fact:${fact}`) }));
  const indicators = [...asked.indicators].map(
    (indicator): TraceStep => ({ step: 'indicator', indicator, answer: answerTo(indicator) }),
  );
  const dimensions = set.dimensions.map((dimension, index): TraceStep => {
    const truth = truths[index] ?? null;
    return {
      step: 'dimension',
      dimension: dimension.id,
      counts: countsOf(dimension, compiled, standing),
      present: dimension.indicators.filter(({ id }) => answerTo(id) === 'yes').map(({ id }) => id),
      state: truth === null ? null : dimensionStateOf(truth),
    };
  });
  const facts3: Evaluated = evaluatedFrom(set, [...facts, ...indicators, ...dimensions]);
  const rules: TraceStep[] = [];
  for (const { id, when } of policy.outcomes) {
    const truth = evaluateRule(when, facts3, null);
    rules.push({ step: 'outcome-rule', outcome: id, truth, because: partsOf(when, facts3) });
    if (truth === 'true') break;
  }
  const names = outcomeNames(policy);
  const result: TraceStep = {
    step: 'result',
    outcome: standing.outcome < 0 ? 'undetermined' : (names[standing.outcome] ?? ''),
    possible: standing.possible.map((index) => names[index] ?? ''),
  };
  return [...facts, ...indicators, ...dimensions, ...rules, result];
}

/** Ids of a policy's outcomes in order, `otherwise` last. */
export function outcomeNames(policy: Policy): readonly string[] {
  return [...policy.outcomes.map(({ id }) => id), policy.otherwise.id];
}

/**
 * Computes the outcome again from what a trace says was found, and from nothing else: counts, answers and facts go
 * through the rules of the set anew.
 *
 * @throws Failure `policy.not-found`.
 */
export function reevaluateTrace(set: IndicatorSet, policyId: string, trace: readonly TraceStep[]): string {
  const policy = set.policies.find(({ id }) => id === policyId);
  if (policy === undefined) {
    throw failure('policy.not-found', { found: policyId, set: set.id, expected: set.policies.map(({ id }) => id) });
  }
  const evaluated = evaluatedFrom(set, trace);
  for (const { id, when } of policy.outcomes) {
    const truth = evaluateRule(when, evaluated, null);
    if (truth === 'true') return id;
    if (truth === 'unknown') return 'undetermined';
  }
  return policy.otherwise.id;
}

/** What rules are evaluated on: answers by fact and indicator, and counts by dimension. */
interface Evaluated {
  readonly set: IndicatorSet;
  readonly facts: ReadonlyMap<string, Answer>;
  readonly indicators: ReadonlyMap<string, Answer>;
  readonly counts: ReadonlyMap<string, readonly TraceCount[]>;
}

function evaluatedFrom(set: IndicatorSet, trace: readonly TraceStep[]): Evaluated {
  const facts = new Map<string, Answer>();
  const indicators = new Map<string, Answer>();
  const counts = new Map<string, readonly TraceCount[]>();
  for (const step of trace) {
    if (step.step === 'fact') facts.set(step.fact, step.answer);
    else if (step.step === 'indicator') indicators.set(step.indicator, step.answer);
    else if (step.step === 'dimension') counts.set(step.dimension, step.counts);
  }
  return { set, facts, indicators, counts };
}

/** A plain reading of a rule over counts; the engine's own goes over classes, and a test compares the two. */
function evaluateRule(rule: Rule, on: Evaluated, within: string | null): Truth {
  if ('not' in rule) {
    const truth = evaluateRule(rule.not, on, within);
    return truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true';
  }
  if ('fact' in rule) return truthOfAnswer(on.facts.get(rule.fact));
  if ('indicator' in rule) return truthOfAnswer(on.indicators.get(rule.indicator));
  if ('dimension' in rule) {
    const dimension = on.set.dimensions.find(({ id }) => id === rule.dimension);
    return dimension?.rule === undefined || dimension.rule === null
      ? 'unknown'
      : evaluateRule(dimension.rule, on, dimension.id);
  }
  if ('of' in rule) return truthOfCount(rule.atLeast, selectedCounts(rule.of, on, within));
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : rule.rules;
  const least = 'all' in rule ? parts.length : 'any' in rule ? 1 : rule.atLeast;
  const truths = parts.map((part) => evaluateRule(part, on, within));
  const yes = truths.filter((truth) => truth === 'true').length;
  return truthOfCount(least, { yes, unknown: truths.filter((truth) => truth === 'unknown').length });
}

function truthOfAnswer(answer: Answer | undefined): Truth {
  return answer === 'yes' ? 'true' : answer === 'no' ? 'false' : 'unknown';
}

function truthOfCount(atLeast: number, { yes, unknown }: { readonly yes: number; readonly unknown: number }): Truth {
  return yes >= atLeast ? 'true' : yes + unknown < atLeast ? 'false' : 'unknown';
}

function selectedCounts({ dimensions, sides, strengths }: Selection, on: Evaluated, within: string | null) {
  let yes = 0;
  let unknown = 0;
  for (const { id } of on.set.dimensions) {
    if (within !== null ? id !== within : dimensions !== undefined && !dimensions.includes(id)) continue;
    for (const count of on.counts.get(id) ?? []) {
      if (sides !== undefined && (count.side === null || !sides.includes(count.side))) continue;
      if (strengths !== undefined && (count.strength === null || !strengths.includes(count.strength))) continue;
      yes += count.yes;
      unknown += count.unknown;
    }
  }
  return { yes, unknown };
}

/** Counts by side and strength, in the order in which the set first has them. */
function countsOf(dimension: Dimension, { indexOf }: CompiledPolicy, { states }: Standing): readonly TraceCount[] {
  const counts = new Map<string, { -readonly [Key in keyof TraceCount]: TraceCount[Key] }>();
  for (const { id, side, strength } of dimension.indicators) {
    const key = `${side} ${strength}`;
    const count = counts.get(key) ?? { side, strength, yes: 0, no: 0, unknown: 0 };
    counts.set(key, count);
    const state = states[indexOf.get(id) ?? -1];
    if (state === STATE_YES) count.yes++;
    else if (state === STATE_NO) count.no++;
    else count.unknown++;
  }
  return [...counts.values()];
}

/** Facts and indicators that the policy, or a dimension it asks for, names by id. */
function atomsOf({ set, policy }: CompiledPolicy): { readonly facts: Set<string>; readonly indicators: Set<string> } {
  const facts = new Set<string>();
  const indicators = new Set<string>();
  const walk = (rule: Rule): void => {
    if ('fact' in rule) facts.add(rule.fact);
    else if ('indicator' in rule) indicators.add(rule.indicator);
    else for (const part of childrenOf(rule)) walk(part);
  };
  for (const { rule } of set.dimensions) if (rule !== null) walk(rule);
  for (const { when } of policy.outcomes) walk(when);
  return { facts, indicators };
}

function childrenOf(rule: Rule): readonly Rule[] {
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  if ('not' in rule) return [rule.not];
  return 'rules' in rule ? rule.rules : [];
}

/** The parts of an outcome's rule that are looked up and not worked out, each once, with what they came to. */
function partsOf(rule: Rule, on: Evaluated): readonly TracePart[] {
  const parts = new Map<string, TracePart>();
  const walk = (part: Rule): void => {
    const children = childrenOf(part);
    if (children.length > 0) {
      children.forEach(walk);
      return;
    }
    const truth = evaluateRule(part, on, null);
    const found: TracePart =
      'dimension' in part
        ? { kind: 'dimension', id: part.dimension, truth }
        : 'fact' in part
          ? { kind: 'fact', id: part.fact, truth }
          : 'indicator' in part
            ? { kind: 'indicator', id: part.indicator, truth }
            : { kind: 'count', id: JSON.stringify(part), truth };
    parts.set(`${found.kind} ${found.id}`, found);
  };
  walk(rule);
  return [...parts.values()];
}
