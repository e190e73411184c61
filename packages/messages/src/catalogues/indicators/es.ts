import type { indicatorsEn } from './en.ts';

export const indicatorsEs: Readonly<Record<keyof typeof indicatorsEn, string>> = {
  'indicators.not-a-finding': 'Un indicio, nunca una conclusión jurídica.',
};
