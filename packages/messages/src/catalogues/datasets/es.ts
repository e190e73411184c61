import type { datasetsEn } from './en.ts';

export const datasetsEs: Readonly<Record<keyof typeof datasetsEn, string>> = {};
