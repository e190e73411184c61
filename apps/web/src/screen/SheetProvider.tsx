import { createContext, type Dispatch, type ReactNode, use, useEffect, useMemo, useReducer } from 'react';
import { changeSheet, type ScreenSheet, type SheetChange } from './sheet.ts';

interface SheetAccess {
  readonly sheet: ScreenSheet | null;
  readonly change: Dispatch<SheetChange>;
}

const SheetContext = createContext<SheetAccess>({ sheet: null, change: () => undefined });

/**
 * Holds the answers of one screening, in memory only: a reload, a closed tab or a page that the browser puts to sleep
 * forgets them. Who wants to keep them exports them.
 */
export function SheetProvider({ children }: { readonly children: ReactNode }) {
  const [sheet, change] = useReducer(changeSheet, null);
  // A page brought back by the back button would show what was on it: then it starts anew.
  useEffect(() => {
    const forgetWhenRestored = (event: PageTransitionEvent) => {
      if (event.persisted) change({ kind: 'forgotten' });
    };
    window.addEventListener('pageshow', forgetWhenRestored);
    return () => window.removeEventListener('pageshow', forgetWhenRestored);
  }, []);
  const access = useMemo(() => ({ sheet, change }), [sheet]);
  return <SheetContext value={access}>{children}</SheetContext>;
}

/** The screening in the making, and how to change it. */
export function useSheet(): SheetAccess {
  return use(SheetContext);
}
