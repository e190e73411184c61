import { threefryBlock } from './threefry.ts';

/** A stream of random numbers that can be split into independent children. */
export interface RandomStream {
  /** The next 32 random bits, as a whole number from 0 to 2^32 - 1. */
  nextUint32(): number;
  /** Uniform on the multiples of 2^-53 strictly between 0 and 1. */
  nextUniform(): number;
  /**
   * The child of this stream with that index, a whole number from 0 to 2^53 - 1. It depends on the seed and on the indices
   * that lead to it, and never on how many numbers were drawn; so replicate 7 draws the same numbers whichever worker
   * computes it and whatever was computed before.
   */
  split(index: number): RandomStream;
}

/**
 * The root stream of a seed, a whole number from 0 to 2^53 - 1. Throws a `RangeError` for any other number.
 *
 * Every stream is a 128-bit key of Threefry-4x32-20 ({@link threefryBlock}). The key of the root holds the seed. Numbers
 * are the blocks of the counters (i, 0) for i = 0, 1, ..., where the last word of the counter is 0; the key of child c is
 * the block of counter (c, 1), where it is 1. So no number of a stream is ever used as a key, and a child's numbers are
 * independent of its parent's and its siblings' as far as the block function is a random function of key and counter. This
 * is the splitting of Claessen and Pałka (2013), Splittable pseudorandom number generators using cryptographic hashing,
 * section 3, with a counter for siblings in place of a binary tree.
 */
export function randomStream(seed: number): RandomStream {
  requireIndex('seed', seed);
  return new ThreefryStream(Int32Array.of(lowWord(seed), highWord(seed), 0, 0));
}

const NUMBERS = 0;
const CHILDREN = 1;

class ThreefryStream implements RandomStream {
  readonly #key: Int32Array;
  readonly #block = new Int32Array(4);
  /** Words of the block already handed out; 4 when the next block is due. */
  #used = 4;
  #counterLow = 0;
  #counterHigh = 0;

  constructor(key: Int32Array) {
    this.#key = key;
  }

  nextUint32(): number {
    if (this.#used === 4) this.#advance();
    return this.#block[this.#used++]! >>> 0;
  }

  nextUniform(): number {
    for (;;) {
      const high = this.nextUint32() >>> 5;
      const low = this.nextUint32() >>> 6;
      // 27 and 26 bits. Zero is drawn again, so that logarithms and quantiles of the result are finite.
      const bits = high * 67108864 + low;
      if (bits !== 0) return bits * TWO_TO_MINUS_53;
    }
  }

  split(index: number): RandomStream {
    requireIndex('index', index);
    const key = new Int32Array(4);
    threefryBlock(this.#key, lowWord(index), highWord(index), 0, CHILDREN, key);
    return new ThreefryStream(key);
  }

  #advance(): void {
    threefryBlock(this.#key, this.#counterLow, this.#counterHigh, 0, NUMBERS, this.#block);
    this.#counterLow = (this.#counterLow + 1) | 0;
    if (this.#counterLow === 0) this.#counterHigh = (this.#counterHigh + 1) | 0;
    this.#used = 0;
  }
}

const TWO_TO_MINUS_53 = 2 ** -53;

function lowWord(value: number): number {
  return value | 0;
}

function highWord(value: number): number {
  return Math.floor(value / 4294967296) | 0;
}

function requireIndex(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number from 0 to 2^53 - 1`);
}
