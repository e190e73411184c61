import type { cliEn } from './en.ts';

export const cliFr: Readonly<Record<keyof typeof cliEn, string>> = {};
