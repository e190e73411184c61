import type { cliEn } from './en.ts';

export const cliEs: Readonly<Record<keyof typeof cliEn, string>> = {};
