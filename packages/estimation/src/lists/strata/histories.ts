import type { CaptureHistories, StratifiedHistories } from '@repere/contracts';

/** Who is on which lists in one stratum, by its index. All lists are kept, also those with nobody of the stratum. */
export function stratumHistories({ lists, strata }: StratifiedHistories, index: number): CaptureHistories {
  const stratum = strata[index];
  if (stratum === undefined) throw new RangeError(`there is no stratum ${index}`);
  return { kind: 'capture-histories', lists, histories: stratum.histories, counts: stratum.counts };
}

/** Who is on which lists in all strata together. */
export function pooledHistories({ lists, strata }: StratifiedHistories): CaptureHistories {
  const persons = new Map<number, number>();
  for (const { histories, counts } of strata) {
    histories.forEach((history, index) => {
      persons.set(history, (persons.get(history) ?? 0) + (counts[index] ?? 0));
    });
  }
  const histories = [...persons.keys()].sort((a, b) => a - b);
  return { kind: 'capture-histories', lists, histories, counts: histories.map((history) => persons.get(history) ?? 0) };
}

/** The subpopulation that a stratum is: the value of each stratum column. */
export function domainOf({ columns, strata }: StratifiedHistories, index: number): Record<string, string> {
  const values = strata[index]?.values ?? [];
  return Object.fromEntries(columns.map((column, position) => [column, values[position] ?? '']));
}

/** Name of a stratum for messages: its values, `female, 2019`. */
export function stratumName({ strata }: StratifiedHistories, index: number): string {
  return (strata[index]?.values ?? []).join(', ');
}
