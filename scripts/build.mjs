// `npm run build`: packages and programs, the pages, and the database dump that an empty data folder starts from.
import { join } from 'node:path';
import { requireNode, root, run } from './workspace.mjs';

requireNode();
await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--build']);
await run(process.execPath, [
  join(root, 'node_modules/vite/bin/vite.js'),
  'build',
  '--logLevel',
  'warn',
  join(root, 'apps/web'),
]);
await run(process.execPath, [join(root, 'apps/server/dist/platform/database/write-migrated-dump.js')]);
