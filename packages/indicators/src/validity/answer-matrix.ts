/**
 * Answers of people to the same yes-no items: row-major, one row for each person, 1 for yes, 0 for no, -1 where it is not
 * known. What was not asked is not known, and counts as neither.
 */
export interface AnswerMatrix {
  readonly values: Int8Array;
  readonly people: number;
  readonly items: readonly string[];
}

/** Rows that are alike, counted once. */
export interface Patterns {
  readonly rows: readonly Int8Array[];
  readonly weights: Float64Array;
}

/** Groups people who answered alike, in the order in which the first of each group stands. */
export function patternsOf({ values, people, items }: AnswerMatrix): Patterns {
  if (values.length !== people * items.length) {
    throw new RangeError(`${values.length} values are not ${people} rows of ${items.length}`);
  }
  const known = new Map<string, number>();
  const rows: Int8Array[] = [];
  const counts: number[] = [];
  for (let person = 0; person < people; person++) {
    const row = values.subarray(person * items.length, (person + 1) * items.length);
    const key = row.join();
    const index = known.get(key) ?? rows.length;
    if (index === rows.length) {
      known.set(key, index);
      rows.push(row);
      counts.push(0);
    }
    counts[index]! += 1;
  }
  return { rows, weights: Float64Array.from(counts) };
}
