import type { delphiEn } from './en.ts';

export const delphiFr: Readonly<Record<keyof typeof delphiEn, string>> = {
  'delphi.title': 'Enquête Delphi',
};
