export { engineName } from './engine-name.ts';
export { type NodePool, nodePool } from './node-pool.ts';
