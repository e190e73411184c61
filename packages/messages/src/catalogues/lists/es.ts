import type { listsEn } from './en.ts';

export const listsEs: Readonly<Record<keyof typeof listsEn, string>> = {};
