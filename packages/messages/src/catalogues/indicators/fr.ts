import type { indicatorsEn } from './en.ts';

export const indicatorsFr: Readonly<Record<keyof typeof indicatorsEn, string>> = {
  'indicators.not-a-finding': 'Une indication, jamais une conclusion juridique.',
};
