import { describe, expect, it } from 'vitest';
import { referenceChains } from '../test/reference-chains.ts';
import { drawNormal } from './draw-normal.ts';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { randomStream } from './random-stream.ts';

/** Chains of x' = phi x + noise, whose mean has the effective size draws (1 - phi) / (1 + phi). */
function autoregressive(chains: number, draws: number, phi: number): Float64Array[] {
  return Array.from({ length: chains }, (_, chain) => {
    const stream = randomStream(11).split(chain);
    let x = drawNormal(stream) / Math.sqrt(1 - phi * phi);
    return Float64Array.from({ length: draws }, () => {
      x = phi * x + drawNormal(stream);
      return x;
    });
  });
}

describe('effectiveSampleSize', () => {
  it.each(referenceChains().map((one) => [one.name, one] as const))('is that of R for %s', (_, one) => {
    const size = effectiveSampleSize(one.chains);
    expect(Math.abs(size.bulk / one.bulk - 1)).toBeLessThan(1e-11);
    expect(Math.abs(size.tail / one.tail - 1)).toBeLessThan(1e-11);
  });

  it.each([-0.5, 0, 0.5, 0.9])('is what theory says of autoregressive chains with coefficient %s', (phi) => {
    const { bulk } = effectiveSampleSize(autoregressive(8, 4000, phi));
    const theory = (8 * 4000 * (1 - phi)) / (1 + phi);
    expect(Math.abs(bulk / theory - 1)).toBeLessThan(0.12);
  });

  it('has no value for chains that stand still or are too short', () => {
    expect(effectiveSampleSize([new Float64Array(20).fill(0.1), new Float64Array(20).fill(0.1)]).bulk).toBeNaN();
    expect(effectiveSampleSize([Float64Array.of(1, 5, 2, 4, 3, 1, 2, 8, 9, 7, 3)]).bulk).toBeNaN();
  });
});
