import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CaptureHistories, StratifiedHistories } from '@repere/contracts';

/**
 * What identifies a table of lists without holding it: `sha256:` and the hash of the UTF-8 text
 * `{"lists":[…],"histories":[…],"counts":[…]}`, JSON without spaces, of the canonical histories. So CSV and XLSX of
 * one table agree, and row order does not matter; names and order of the lists do.
 */
export function digestHistories({ lists, histories, counts }: CaptureHistories): string {
  return sha256Of(JSON.stringify({ lists, histories, counts }));
}

/**
 * The same for a table with strata: the hash of `{"lists":[…],"columns":[…],"strata":[{"values":[…],"histories":[…],"counts":[…]},…]}`.
 */
export function digestStrata({ lists, columns, strata }: StratifiedHistories): string {
  const canonical = strata.map(({ values, histories, counts }) => ({ values, histories, counts }));
  return sha256Of(JSON.stringify({ lists, columns, strata: canonical }));
}

function sha256Of(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
