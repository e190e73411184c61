import type { IndicatorSet, Rule, Selection } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { dimensionName, questionName } from './names.ts';
import { semicolonList } from './semicolon-list.ts';

/** A rule of a set as a phrase, for whoever reads the set and not its file. */
export function ruleInWords(rule: Rule, set: IndicatorSet, t: Translator): string {
  const nested = (part: Rule): string => {
    const words = ruleInWords(part, set, t);
    return ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1) ? `(${words})` : words;
  };
  const chained = (parts: readonly Rule[], joint: 'indicators.rule.and' | 'indicators.rule.or'): string =>
    parts.map(nested).reduce((first, second) => t.text(joint, { first, second }));
  if ('all' in rule) return chained(rule.all, 'indicators.rule.and');
  if ('any' in rule) return chained(rule.any, 'indicators.rule.or');
  if ('not' in rule) return t.text('indicators.rule.not', { part: ruleInWords(rule.not, set, t) });
  if ('rules' in rule) {
    return t.text('indicators.rule.least-of', { count: rule.atLeast, parts: semicolonList(rule.rules.map(nested), t) });
  }
  if ('of' in rule) {
    return t.text('indicators.rule.least', { count: rule.atLeast, kinds: kindsInWords(rule.of, rule.atLeast, set, t) });
  }
  if ('dimension' in rule)
    return t.text('indicators.rule.positive', { dimension: dimensionName(set, rule.dimension, t) });
  return questionName(set, 'fact' in rule ? `fact:${rule.fact}` : rule.indicator, t);
}

function kindsInWords(
  { strengths, sides, dimensions }: Selection,
  count: number,
  set: IndicatorSet,
  t: Translator,
): string {
  let kinds = t.text('indicators.rule.signs', { count });
  if (strengths !== undefined) {
    const strength = strengths.map((each) => t.text(`indicators.strength.${each}`)).join('/');
    kinds = t.text('indicators.rule.kind', { strength, signs: kinds });
  }
  if (sides !== undefined) {
    kinds = t.text('indicators.rule.of-side', { kinds, side: sides.map((side) => t.text(`indicators.side.${side}`)) });
  }
  if (dimensions !== undefined) {
    kinds = t.text('indicators.rule.in', { kinds, dimensions: dimensions.map((id) => dimensionName(set, id, t)) });
  }
  return kinds;
}
