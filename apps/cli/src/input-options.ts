/** Options that say which part of a file is the table of lists. */
export interface InputOptions {
  readonly lists?: readonly string[];
  readonly count?: string;
  readonly membership?: string;
  readonly sheet?: string;
  readonly strata?: readonly string[];
}

/** Only these options, out of all that a command was given. */
export function inputOptionsOf({ lists, count, membership, sheet, strata }: InputOptions): InputOptions {
  return {
    ...(lists !== undefined && { lists }),
    ...(count !== undefined && { count }),
    ...(membership !== undefined && { membership }),
    ...(sheet !== undefined && { sheet }),
    ...(strata !== undefined && { strata }),
  };
}
