import type { webEn } from './en.ts';

export const webEs: Readonly<Record<keyof typeof webEn, string>> = {};
