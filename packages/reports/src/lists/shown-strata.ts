import type { ListsStratum } from '@repere/contracts';

/**
 * Positions of the strata whose number of people may be shown. The strata add up to all people, which is shown, so hidden
 * numbers can be bounded by what is left: as in `protectTable`, every protected number must keep a range of at least half of
 * what the mask leaves open. Where it does not, the smallest of the shown numbers is hidden too.
 */
export function shownStrata(strata: readonly ListsStratum[], maskBelow: number): ReadonlySet<number> {
  const top = maskBelow - 1;
  const bySize = [...strata.entries()].sort(([, a], [, b]) => a.observed - b.observed);
  let hidden = bySize.filter(([, { observed }]) => observed > 0 && observed < maskBelow).length;
  const from = bySize.findIndex(([, { observed }]) => observed > 0);
  if (hidden > 0) {
    const rest = () => bySize.slice(from, from + hidden).reduce((sum, [, { observed }]) => sum + observed, 0);
    while (from + hidden < bySize.length && (hidden < 2 || rest() < top / 2)) hidden += 1;
  }
  const hiddenOnes = new Set(hidden === 0 ? [] : bySize.slice(from, from + hidden).map(([position]) => position));
  return new Set(strata.map((_, position) => position).filter((position) => !hiddenOnes.has(position)));
}
