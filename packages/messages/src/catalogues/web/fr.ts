import type { webEn } from './en.ts';

export const webFr: Readonly<Record<keyof typeof webEn, string>> = {};
