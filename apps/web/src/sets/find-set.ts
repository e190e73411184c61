import { type IndicatorSet, isFailure } from '@repere/contracts';
import { builtInSet } from '@repere/indicators';
import type { OwnSets } from './own-sets.ts';

/** A set by its id, of this tab or of the house; null for none. */
export function findSet(id: string, sets: OwnSets): IndicatorSet | null {
  const own = sets.get(id);
  if (own !== undefined) return own.set;
  try {
    return builtInSet(id);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}
