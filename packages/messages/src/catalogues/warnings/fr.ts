import type { warningsEn } from './en.ts';

export const warningsFr: Readonly<Record<keyof typeof warningsEn, string>> = {};
