import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal.ts';
import { type RandomStream, randomStream } from './random-stream.ts';
import { threefryBlock } from './threefry.ts';

const anIndex = () => fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

function take(stream: RandomStream, count: number): number[] {
  return Array.from({ length: count }, () => stream.nextUint32());
}

/** Upper tail of a chi-square variable by the cube-root approximation of Wilson and Hilferty, good to three digits here. */
function chiSquareTail(value: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return 1 - normalCdf((Math.cbrt(value / freedom) - (1 - spread)) / Math.sqrt(spread));
}

function chiSquare(counts: Float64Array, expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('randomStream', () => {
  it('reads its numbers from the blocks of the published function', () => {
    const seed = 0x123456 * 2 ** 32 + 0x89abcdef;
    const key = Int32Array.of(0x89abcdef | 0, 0x123456, 0, 0);
    const block = new Int32Array(4);
    const expected: number[] = [];
    for (const counter of [0, 1]) {
      threefryBlock(key, counter, 0, 0, 0, block);
      expected.push(...block.map((word) => word).values());
    }
    expect(take(randomStream(seed), 8)).toEqual(expected.map((word) => word >>> 0));
  });

  it('gives a child the key that its index selects', () => {
    const key = new Int32Array(4);
    threefryBlock(Int32Array.of(7, 0, 0, 0), 5, 3, 0, 1, key);
    const block = new Int32Array(4);
    threefryBlock(key, 0, 0, 0, 0, block);
    const child = randomStream(7).split(3 * 2 ** 32 + 5);
    expect(take(child, 4)).toEqual(Array.from(block, (word) => word >>> 0));
  });

  it('repeats itself for an equal seed and differs for another', () => {
    fc.assert(
      fc.property(anIndex(), anIndex(), (seed, other) => {
        expect(take(randomStream(seed), 10)).toEqual(take(randomStream(seed), 10));
        if (seed !== other) expect(take(randomStream(seed), 4)).not.toEqual(take(randomStream(other), 4));
      }),
    );
  });

  it('gives a child that does not depend on what was drawn or split before', () => {
    fc.assert(
      fc.property(anIndex(), anIndex(), fc.nat({ max: 20 }), (seed, index, drawn) => {
        const used = randomStream(seed);
        take(used, drawn);
        take(used.split(index === 0 ? 1 : index - 1), drawn);
        expect(take(used.split(index), 6)).toEqual(take(randomStream(seed).split(index), 6));
      }),
    );
  });

  it('gives different children for different paths', () => {
    const firsts = new Set<string>();
    for (let seed = 0; seed < 5; seed++) {
      const root = randomStream(seed);
      firsts.add(take(root, 4).join());
      for (let i = 0; i < 200; i++) {
        const child = root.split(i);
        firsts.add(take(child, 4).join());
        firsts.add(take(child.split(i), 4).join());
      }
    }
    expect(firsts.size).toBe(5 * 401);
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])('refuses %s as seed and as index', (value) => {
    expect(() => randomStream(value)).toThrow(RangeError);
    expect(() => randomStream(1).split(value)).toThrow(RangeError);
  });
});

describe('nextUniform', () => {
  it('is a multiple of 2^-53 strictly between 0 and 1, low bits included', () => {
    const stream = randomStream(3);
    let odd = 0;
    for (let i = 0; i < 20_000; i++) {
      const value = stream.nextUniform();
      const scaled = value * 2 ** 53;
      if (!(value > 0 && value < 1 && Number.isInteger(scaled))) throw new Error(`${value} is not such a number`);
      if (scaled % 2 === 1) odd++;
    }
    expect(Math.abs(odd - 10_000)).toBeLessThan(4 * Math.sqrt(5000));
  });

  it('fills equal bins evenly (chi-square)', () => {
    const stream = randomStream(20051201);
    const bins = 1000;
    const draws = 500_000;
    const counts = new Float64Array(bins);
    for (let i = 0; i < draws; i++) counts[Math.floor(stream.nextUniform() * bins)]!++;
    const tail = chiSquareTail(chiSquare(counts, draws / bins), bins - 1);
    expect(tail).toBeGreaterThan(1e-4);
    expect(tail).toBeLessThan(1 - 1e-4);
  });

  it('fills the cells of pairs of neighbouring numbers evenly (serial test)', () => {
    const stream = randomStream(1).split(1);
    const side = 32;
    const draws = 300_000;
    const counts = new Float64Array(side * side);
    for (let i = 0; i < draws; i++) {
      counts[Math.floor(stream.nextUniform() * side) * side + Math.floor(stream.nextUniform() * side)]!++;
    }
    const tail = chiSquareTail(chiSquare(counts, draws / side ** 2), side ** 2 - 1);
    expect(tail).toBeGreaterThan(1e-4);
    expect(tail).toBeLessThan(1 - 1e-4);
  });
});

describe('neighbouring streams', () => {
  const families: readonly (readonly [string, (index: number) => RandomStream])[] = [
    ['children of one stream', (index) => randomStream(20051201).split(index)],
    ['seeds that follow each other', (index) => randomStream(index)],
    ['a stream and its grandchildren', (index) => randomStream(9).split(0).split(index)],
  ];

  it.each(families)('are uncorrelated: %s', (_, family) => {
    const length = 20_000;
    const streams = Array.from({ length: 12 }, (_, index) => family(index));
    const values = streams.map((stream) => Float64Array.from({ length }, () => stream.nextUniform() - 0.5));
    // The correlation of independent uniforms has standard error 1 / sqrt(length); 66 pairs are looked at.
    for (let i = 0; i < values.length; i++) {
      for (let j = 0; j < i; j++) {
        let sum = 0;
        for (let k = 0; k < length; k++) sum += values[i]![k]! * values[j]![k]!;
        expect(Math.abs((sum * 12) / length)).toBeLessThan(4.5 / Math.sqrt(length));
      }
    }
  });

  it.each(families)('give first numbers that are uniform together: %s', (_, family) => {
    const bins = 100;
    const counts = new Float64Array(bins);
    for (let index = 0; index < 20_000; index++) counts[Math.floor(family(index).nextUniform() * bins)]!++;
    const tail = chiSquareTail(chiSquare(counts, 200), bins - 1);
    expect(tail).toBeGreaterThan(1e-4);
    expect(tail).toBeLessThan(1 - 1e-4);
  });

  it('differ in half of their bits', () => {
    let differing = 0;
    for (let index = 0; index < 2000; index++) {
      let bits =
        (randomStream(5).split(index).nextUint32() ^
          randomStream(5)
            .split(index + 1)
            .nextUint32()) >>>
        0;
      for (; bits !== 0; bits >>>= 1) differing += bits & 1;
    }
    expect(Math.abs(differing - 32_000)).toBeLessThan(4.5 * Math.sqrt(16_000));
  });
});
