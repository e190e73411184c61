import type { DetailValue, ListsResult } from '@repere/contracts';

/** Every option of the run, as the estimates have them in their provenance. */
export function runOptions({ estimates }: ListsResult): Readonly<Record<string, DetailValue>> {
  return Object.assign({}, ...estimates.map(({ provenance }) => provenance.options));
}

/** The seed of the run; `null` where no method uses chance. */
export function runSeed({ estimates }: ListsResult): number | null {
  return estimates.find(({ provenance }) => provenance.seed !== null)?.provenance.seed ?? null;
}

/** The name of the table as the user knows it. */
export function inputName({ estimates }: ListsResult): string | null {
  return estimates[0]?.provenance.input.name ?? null;
}
