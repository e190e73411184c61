import { randomStream } from '@repere/numerics';

/** Parts of a run that need random streams of their own. */
const PARTS = { strata: 2 ** 40, sensitivity: 2 ** 41 } as const;

/**
 * A seed for one part of a run, made from the run's own: independent of it and of the other parts', and the same whatever
 * else is computed.
 */
export function derivedSeed(seed: number, part: keyof typeof PARTS, index: number): number {
  // Replicates and chains use the small indices of the same stream.
  const stream = randomStream(seed).split(PARTS[part] + index);
  return (stream.nextUint32() >>> 11) * 2 ** 32 + stream.nextUint32();
}
