/** Forms a result can be printed in. */
export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Options of every command that gives a result. */
export interface ResultOptions {
  readonly format: Format;
  readonly output?: string;
  readonly workers?: number;
}
