import type { listsEn } from './en.ts';

export const listsFr: Readonly<Record<keyof typeof listsEn, string>> = {};
