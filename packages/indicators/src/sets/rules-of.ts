import type { IndicatorSet, Rule } from '@repere/contracts';

/** A rule or a part of one, with where it stands. */
export interface PlacedRule {
  readonly path: string;
  /** The dimension whose own rule it belongs to; null inside a policy. */
  readonly within: string | null;
  readonly rule: Rule;
}

/** Every rule of a set and every part of it, outermost first. */
export function rulesOf(set: IndicatorSet): readonly PlacedRule[] {
  const found: PlacedRule[] = [];
  const walk = (rule: Rule, path: string, within: string | null): void => {
    found.push({ path, within, rule });
    for (const [name, part] of partsOf(rule)) walk(part, `${path}.${name}`, within);
  };
  for (const { id, rule } of set.dimensions) if (rule !== null) walk(rule, `${id}.rule`, id);
  for (const { id, outcomes } of set.policies) {
    for (const outcome of outcomes) walk(outcome.when, `${id}.${outcome.id}.when`, null);
  }
  return found;
}

function partsOf(rule: Rule): readonly (readonly [string, Rule])[] {
  if ('all' in rule) return rule.all.map((part, index) => [`all[${index}]`, part]);
  if ('any' in rule) return rule.any.map((part, index) => [`any[${index}]`, part]);
  if ('not' in rule) return [['not', rule.not]];
  if ('rules' in rule) return rule.rules.map((part, index) => [`rules[${index}]`, part]);
  return [];
}
