import { normalCdf } from './normal.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A standard normal number; exact up to the 53 bits of the uniform behind it.
 *
 * Ziggurat of 256 layers: 99 of 100 draws cost two words and one multiplication. Layer, sign and position come from separate
 * bits, so that they are independent (Doornik 2005, An improved ziggurat method to generate normal random samples). Source:
 * Marsaglia and Tsang (2000), The ziggurat method for generating random variables, Journal of Statistical Software 5(8);
 * beyond the last layer: Marsaglia (1964), Generating a variable from the tail of the normal distribution, Technometrics 6.
 */
export function drawNormal(stream: RandomStream): number {
  for (;;) {
    const word = stream.nextUint32();
    const layer = word & 255;
    const isNegative = (word & 256) !== 0;
    const uniform = ((word >>> 11) * 4294967296 + stream.nextUint32()) * TWO_TO_MINUS_53;
    const x = uniform * EDGES[layer]!;
    if (x < EDGES[layer + 1]!) return isNegative ? -x : x;
    if (layer === 0) {
      const far = drawTail(stream);
      return isNegative ? -far : far;
    }
    const bottom = HEIGHTS[layer]!;
    if (bottom + stream.nextUniform() * (HEIGHTS[layer + 1]! - bottom) < Math.exp(-0.5 * x * x))
      return isNegative ? -x : x;
  }
}

/** A standard normal number, given that it is above {@link TAIL_FROM}. */
function drawTail(stream: RandomStream): number {
  for (;;) {
    const x = -Math.log(stream.nextUniform()) / TAIL_FROM;
    const y = -Math.log(stream.nextUniform());
    if (2 * y > x * x) return TAIL_FROM + x;
  }
}

const TWO_TO_MINUS_53 = 2 ** -53;

const LAYERS = 256;

/** Where the tail begins, for 256 layers of equal area below exp(-x^2 / 2); Marsaglia and Tsang (2000). */
const TAIL_FROM = 3.6541528853610088;

/**
 * Right edges of the layers from the bottom, and the height exp(-x^2 / 2) there, which is the bottom of a layer. The bottom
 * layer holds the tail as well; its edge is that of a rectangle of the same area. The last edge is 0, at height 1.
 */
const EDGES = new Float64Array(LAYERS + 1);
const HEIGHTS = new Float64Array(LAYERS + 1);
layOut();

function layOut(): void {
  const atTail = Math.exp(-0.5 * TAIL_FROM * TAIL_FROM);
  const area = TAIL_FROM * atTail + Math.sqrt(2 * Math.PI) * normalCdf(-TAIL_FROM);
  EDGES[0] = area / atTail;
  HEIGHTS[0] = 0;
  EDGES[1] = TAIL_FROM;
  HEIGHTS[1] = atTail;
  for (let layer = 2; layer < LAYERS; layer++) {
    HEIGHTS[layer] = HEIGHTS[layer - 1]! + area / EDGES[layer - 1]!;
    EDGES[layer] = Math.sqrt(-2 * Math.log(HEIGHTS[layer]!));
  }
  EDGES[LAYERS] = 0;
  HEIGHTS[LAYERS] = 1;
}
