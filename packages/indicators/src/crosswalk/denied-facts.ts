import type { Answer, IndicatorSet } from '@repere/contracts';

/**
 * Whether answers to facts deny a fact: it is answered no itself, it is part of a whole answered no, or all its parts are.
 * The engine lets a yes of a part outweigh the no of its whole, so a carried yes must be stopped before it comes there.
 */
export function isDenied(fact: string, facts: Readonly<Record<string, Answer>>, set: IndicatorSet): boolean {
  return isDeniedBelow(fact, facts, set, new Set()) || isDeniedAbove(fact, facts, set, new Set());
}

function isDeniedBelow(
  fact: string,
  facts: Readonly<Record<string, Answer>>,
  set: IndicatorSet,
  seen: Set<string>,
): boolean {
  if (facts[fact] === 'no') return true;
  // Facts that make each other up in a ring deny nothing by themselves.
  if (facts[fact] === 'yes' || seen.has(fact)) return false;
  seen.add(fact);
  const parts = set.facts.find(({ id }) => id === fact)?.anyOf ?? [];
  return parts.length > 0 && parts.every((part) => isDeniedBelow(part, facts, set, seen));
}

function isDeniedAbove(
  fact: string,
  facts: Readonly<Record<string, Answer>>,
  set: IndicatorSet,
  seen: Set<string>,
): boolean {
  if (seen.has(fact)) return false;
  seen.add(fact);
  const wholes = set.facts.filter(({ anyOf = [] }) => anyOf.includes(fact)).map(({ id }) => id);
  return wholes.some(
    (whole) => facts[whole] === 'no' || (facts[whole] !== 'yes' && isDeniedAbove(whole, facts, set, seen)),
  );
}
