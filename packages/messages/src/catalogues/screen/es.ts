import type { screenEn } from './en.ts';

export const screenEs: Readonly<Record<keyof typeof screenEn, string>> = {
  'screen.title': 'Detectar',
};
