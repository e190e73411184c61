import type { IndicatorSet } from '@repere/contracts';

/** A set that a country makes: its latest version, and an edit that is not a version yet. */
export interface OwnSet {
  readonly set: IndicatorSet;
  readonly edited: IndicatorSet;
  /** Whether the latest version was exported; what is not is lost with the tab. */
  readonly isExported: boolean;
}

export type OwnSets = ReadonlyMap<string, OwnSet>;

export type OwnSetChange =
  /** Made here, or read from a file, which is there already. */
  | { readonly kind: 'taken'; readonly set: IndicatorSet; readonly isExported: boolean }
  | { readonly kind: 'edited'; readonly id: string; readonly edited: IndicatorSet }
  /** A new version: what was edited is in it. */
  | { readonly kind: 'versioned'; readonly set: IndicatorSet }
  | { readonly kind: 'exported'; readonly id: string }
  | { readonly kind: 'forgotten'; readonly id: string };

/** The sets of this tab after a change. */
export function changeOwnSets(sets: OwnSets, change: OwnSetChange): OwnSets {
  const next = new Map(sets);
  switch (change.kind) {
    case 'taken':
      return next.set(change.set.id, { set: change.set, edited: change.set, isExported: change.isExported });
    case 'versioned':
      return next.set(change.set.id, { set: change.set, edited: change.set, isExported: false });
    case 'forgotten':
      next.delete(change.id);
      return next;
    case 'edited':
      return withChange(next, change.id, (own) => ({ ...own, edited: change.edited }));
    case 'exported':
      return withChange(next, change.id, (own) => ({ ...own, isExported: true }));
  }
}

function withChange(sets: Map<string, OwnSet>, id: string, change: (own: OwnSet) => OwnSet): OwnSets {
  const own = sets.get(id);
  return own === undefined ? sets : sets.set(id, change(own));
}
