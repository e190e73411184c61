import type { ListsChains, RankedModels } from '@repere/contracts';

/** Model, people, BIC, AIC and members of the 20 best, from `data/lists/golden/golden.json`. */
const BEST: readonly (readonly [string, number, number, number, number])[] = [
  ['[123,25,34]', 25311.29061, 195.8791056, 124.873, 12],
  ['[123,34,5]', 28822.12561, 196.3296769, 131.2408, 11],
  ['[12,13,23,25,34]', 22991.33131, 196.5397556, 131.4509, 11],
  ['[12,13,25,35,45]', 12262.41242, 197.4949648, 132.4061, 11],
  ['[12,13,23,34,5]', 25978.17274, 198.3204788, 139.1488, 10],
  ['[12,13,24,25,35,45]', 11312.99029, 198.6046944, 127.5986, 12],
  ['[123,24,34,5]', 34082.73575, 200.5049153, 129.4989, 12],
  ['[12,13,15,25,35,45]', 12141.827, 201.3107333, 130.3047, 12],
  ['[12,13,23,25,34,35]', 19955.55876, 201.3214082, 130.3153, 12],
  ['[12,24,25,35,45]', 10674.33678, 201.379598, 136.2907, 11],
  ['[12,13,25,35,4]', 13100.84329, 201.4200887, 142.2484, 10],
  ['[123,15,25,34]', 24752.64625, 201.6325802, 124.7093, 13],
  ['[123,24,25,34]', 28957.38948, 201.7938894, 124.8707, 13],
  ['[12,13,23,25,35,45]', 13345.93753, 201.8510281, 130.845, 12],
  ['[123,25,34,35]', 22315.3852, 201.9779561, 125.0547, 13],
  ['[123,15,34]', 28155.89717, 202.0125597, 131.0065, 12],
  ['[12,13,15,24,25,35,45]', 11174.82682, 202.0419916, 125.1188, 13],
  ['[12,13,15,23,25,34]', 22521.04819, 202.0759391, 131.0699, 12],
  ['[12,25,35,45]', 11595.39621, 202.3651167, 143.1934, 10],
  ['[12,13,23,25,34,45]', 21154.93529, 202.6917328, 131.6857, 12],
];

/** Weights as if the 6,064 other models had a third of the weight of these. */
const total = BEST.reduce((sum, [, , bic]) => sum + Math.exp((195.8791056 - bic) / 2), 0) * 1.35;

export const ukModels: RankedModels = {
  order: 3,
  candidates: 6212,
  admissible: 6084,
  best: BEST.map(([model, value, bic, aic, parameters]) => ({
    model,
    value,
    bic,
    aic,
    parameters,
    weight: Math.exp((195.8791056 - bic) / 2) / total,
  })),
};

/** Draws of a plausible shape, with no chance in them. */
function draws(middle: number, width: number, chain: number): number[] {
  return Array.from({ length: 300 }, (_, index) => {
    const u = (((index * 167 + chain * 53) % 300) + 0.5) / 300;
    return Math.round(middle + width * Math.log(u / (1 - u)));
  });
}

/** Eight chains that settled in two places, as the published runs on this table do. */
export const ukChains: ListsChains = {
  method: 'latent-classes',
  traces: [20948, 12862, 21100, 20700, 12600, 21300, 13100, 20900].map((middle, chain) =>
    draws(middle, middle > 15000 ? 1900 : 700, chain),
  ),
  rHat: 1.47,
  effectiveSize: 38.2,
};

/** The same, agreeing. */
export const agreeingChains: ListsChains = {
  method: 'latent-classes',
  traces: [0, 1, 2, 3, 4, 5, 6, 7].map((chain) => draws(12800 + 40 * (chain % 3), 700, chain)),
  rHat: 1.004,
  effectiveSize: 2310.4,
};
