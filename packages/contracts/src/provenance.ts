import type { DetailValue } from './warning.ts';

/** What identifies an input without holding it. */
export interface InputDigest {
  /** What was digested: the canonical form of this currency, so that CSV and XLSX of one table agree. */
  readonly of: 'capture-histories' | 'stratified-histories';
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  /** File or data-set name as the user knows it; absent when there is none. */
  readonly name?: string;
}

/** The program that computed a result. The engine matters: `Math.exp` may differ in the last bit between engines. */
export interface Software {
  readonly name: 'repere';
  readonly version: string;
  /** For example `v8 12.4`; results are byte-identical on the same engine and within 1e-9 relative elsewhere. */
  readonly engine: string;
}

/**
 * What is needed to compute a result again: whoever holds the input can run `repere verify`. It holds no time and no
 * place, so that the same work gives the same bytes. Not for publication as it stands: the digest is unkeyed.
 */
export interface Provenance {
  readonly input: InputDigest;
  /** Every option that can change the figures, defaults written out. */
  readonly options: Readonly<Record<string, DetailValue>>;
  /** Absent where there is no chance in the method. */
  readonly seed: number | null;
  readonly software: Software;
  /** Publications the method follows, as short citations. */
  readonly sources: readonly string[];
}
