import type { delphiEn } from './en.ts';

export const delphiEs: Readonly<Record<keyof typeof delphiEn, string>> = {
  'delphi.title': 'Encuesta Delphi',
};
