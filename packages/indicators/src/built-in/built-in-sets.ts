import { failure, type IndicatorSet } from '@repere/contracts';
import { HS2012, HS2012_CHILD } from './hard-to-see/sets.ts';
import { ICLS_2018, ICLS_2018_CHILD } from './icls/sets.ts';
import { ILO11_2012 } from './ilo11/sets.ts';
import { AL, AS, CL, CS } from './operational/sets.ts';
import { STATE_IMPOSED } from './state-imposed/set.ts';

/** The sets that come with the product, in the order they are shown. */
export const BUILT_IN_SETS: readonly IndicatorSet[] = [
  AL,
  CL,
  AS,
  CS,
  ILO11_2012,
  HS2012,
  HS2012_CHILD,
  ICLS_2018,
  ICLS_2018_CHILD,
  STATE_IMPOSED,
];

/**
 * The built-in set of this id or alias, in any case.
 *
 * @throws Failure `set.not-found`.
 */
export function builtInSet(name: string): IndicatorSet {
  const wanted = name.toLowerCase();
  const found = BUILT_IN_SETS.find(({ id, aliases }) =>
    [id, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  if (found === undefined) throw failure('set.not-found', { found: name, expected: BUILT_IN_SETS.map(({ id }) => id) });
  return found;
}
