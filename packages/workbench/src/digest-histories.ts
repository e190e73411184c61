import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CaptureHistories } from '@repere/contracts';

/**
 * What identifies a table of lists without holding it: `sha256:` and the hash of the UTF-8 text
 * `{"lists":[…],"histories":[…],"counts":[…]}`, JSON without spaces, of the canonical histories. So CSV and XLSX of
 * one table agree, and row order does not matter; names and order of the lists do.
 */
export function digestHistories({ lists, histories, counts }: CaptureHistories): string {
  const canonical = JSON.stringify({ lists, histories, counts });
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical)))}`;
}
