import type { reportsEn } from './en.ts';

export const reportsFr: Readonly<Record<keyof typeof reportsEn, string>> = {};
