import type { screenEn } from './en.ts';

export const screenFr: Readonly<Record<keyof typeof screenEn, string>> = {
  'screen.title': 'Repérer',
};
