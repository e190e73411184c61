import { readFileSync } from 'node:fs';

/** Chains, and what R's package posterior says of them. */
export interface ReferenceChains {
  readonly name: string;
  readonly rhat: number;
  readonly bulk: number;
  readonly tail: number;
  readonly chains: readonly Float64Array[];
}

interface ChainsFile {
  readonly cases: readonly (Omit<ReferenceChains, 'chains'> & { readonly chains: readonly (readonly number[])[] })[];
}

/** The cases of `reference/chains.json`, which `chains.R` made. */
export function referenceChains(): ReferenceChains[] {
  // The file has this shape: the script beside it writes it so.
  const { cases } = JSON.parse(readFileSync(new URL('reference/chains.json', import.meta.url), 'utf8')) as ChainsFile;
  return cases.map((one) => ({ ...one, chains: one.chains.map((chain) => Float64Array.from(chain)) }));
}
