// Reads a hundred thousand broken files of each format and prints what became of them: `npm run fuzz:tables`.
import process from 'node:process';
import { startVitest } from 'vitest/node';

process.env.FUZZ_INPUTS ??= '100000';
await startVitest('test', ['packages/tables/test/hostile.test.ts'], { project: ['unit'], run: true, watch: false });
