import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { localStorageIfAllowed, preferredTheme, rememberTheme, type Theme } from './preferences.ts';

interface ThemeChoice {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'system', choose: () => undefined });

/** Keeps `data-theme` of the document in step with the choice; the tokens do the rest. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState(() => preferredTheme(localStorageIfAllowed()));

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);

  const choice = useMemo<ThemeChoice>(
    () => ({
      theme,
      choose: (next) => {
        rememberTheme(localStorageIfAllowed(), next);
        setTheme(next);
      },
    }),
    [theme],
  );
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}

/** The theme in force, and how to change it. */
export function useTheme(): ThemeChoice {
  return use(ThemeContext);
}
