import { createContext, type Dispatch, type ReactNode, use, useMemo, useReducer } from 'react';
import { useLeaveWarning } from '../shell/use-leave-warning.ts';
import { changeOwnSets, type OwnSetChange, type OwnSets } from './own-sets.ts';

interface OwnSetsAccess {
  readonly sets: OwnSets;
  readonly change: Dispatch<OwnSetChange>;
}

const NONE: OwnSets = new Map();
const OwnSetsContext = createContext<OwnSetsAccess>({ sets: NONE, change: () => undefined });

/** Holds the sets that somebody makes or opens, in memory only; they leave by export, and the browser warns before. */
export function OwnSetsProvider({ children }: { readonly children: ReactNode }) {
  const [sets, change] = useReducer(changeOwnSets, NONE);
  useLeaveWarning([...sets.values()].some(({ set, edited, isExported }) => !isExported || edited !== set));
  const access = useMemo(() => ({ sets, change }), [sets]);
  return <OwnSetsContext value={access}>{children}</OwnSetsContext>;
}

/** The own sets of this tab, and how to change them. */
export function useOwnSets(): OwnSetsAccess {
  return use(OwnSetsContext);
}
