import { describe, expect, it } from 'vitest';
import { referenceChains } from '../test/reference-chains.ts';
import { drawNormal } from './draw-normal.ts';
import { randomStream } from './random-stream.ts';
import { splitRhat } from './split-rhat.ts';

function normalChains(chains: number, draws: number, shift: (chain: number, draw: number) => number): Float64Array[] {
  return Array.from({ length: chains }, (_, chain) => {
    const stream = randomStream(20051201).split(chain);
    return Float64Array.from({ length: draws }, (_, draw) => drawNormal(stream) + shift(chain, draw));
  });
}

describe('splitRhat', () => {
  it.each(referenceChains().map((one) => [one.name, one] as const))('is that of R for %s', (_, { chains, rhat }) => {
    expect(Math.abs(splitRhat(chains) / rhat - 1)).toBeLessThan(1e-12);
  });

  it('is near 1 for chains that agree', () => {
    expect(splitRhat(normalChains(8, 1000, () => 0))).toBeLessThan(1.005);
  });

  it('sees one chain of eight that lies elsewhere', () => {
    expect(splitRhat(normalChains(8, 1000, (chain) => (chain === 3 ? 1.5 : 0)))).toBeGreaterThan(1.05);
  });

  it('sees chains that agree with each other but not with themselves', () => {
    expect(splitRhat(normalChains(8, 1000, (_, draw) => draw / 500))).toBeGreaterThan(1.05);
  });

  it('does not change when the quantity is put on another scale', () => {
    const chains = normalChains(4, 101, (chain) => chain / 4);
    const transformed = chains.map((chain) => chain.map((draw) => 2 * draw + 7));
    expect(splitRhat(transformed)).toBeCloseTo(splitRhat(chains), 12);
  });

  it('says that nothing moved, and where chains stand still at several values', () => {
    expect(splitRhat([new Float64Array(20).fill(0.1), new Float64Array(20).fill(0.1)])).toBeNaN();
    expect(splitRhat([new Float64Array(20).fill(1), new Float64Array(20).fill(2)])).toBe(Number.POSITIVE_INFINITY);
    expect(splitRhat([Float64Array.of(1, 2, 3)])).toBeNaN();
  });
});
