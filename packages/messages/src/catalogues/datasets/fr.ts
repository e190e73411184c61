import type { datasetsEn } from './en.ts';

export const datasetsFr: Readonly<Record<keyof typeof datasetsEn, string>> = {};
