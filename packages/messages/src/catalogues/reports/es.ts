import type { reportsEn } from './en.ts';

export const reportsEs: Readonly<Record<keyof typeof reportsEn, string>> = {};
