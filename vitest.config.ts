import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources, so a test never runs a stale build. Worker entries are the exception:
// they are tested from `dist`, which is what programs load.
const conditions = ['repere-source', 'module', 'node', 'default'];
const resolve = { conditions };
const ssr = { resolve: { conditions, externalConditions: ['node', 'default'] } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', 'data/src/**/*.test.ts'],
          // Pure code leaves nothing behind: a process for each of hundreds of files would cost more than the tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'integration',
          include: ['apps/*/test/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'browser',
          include: ['apps/*/test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
