import { useMemo } from 'react';
import { useText } from './language.tsx';

/** Writes a moment, given as ISO 8601, in the language of the page and the time of the device. */
export function useMoment(): (iso: string) => string {
  const { language } = useText();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return (iso) => format.format(new Date(iso));
  }, [language]);
}
