/** n over k, exact as far as a double is. */
export function binomial(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let value = 1;
  for (let index = 1; index <= Math.min(k, n - k); index++) value = Math.round((value * (n - index + 1)) / index);
  return value;
}

/** The first ways to choose so many of the items, in their order. */
export function firstCombinations(
  items: readonly number[],
  count: number,
  limit: number,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const chosen: number[] = [];
  const choose = (from: number): void => {
    if (chosen.length === count) {
      found.push([...chosen]);
      return;
    }
    for (let index = from; index <= items.length - (count - chosen.length) && found.length < limit; index++) {
      const item = items[index];
      if (item === undefined) return;
      chosen.push(item);
      choose(index + 1);
      chosen.pop();
    }
  };
  if (limit > 0) choose(0);
  return found;
}

/** The first joins of one option of each part, the last part changing fastest. */
export function firstProducts<T>(
  parts: readonly (readonly (readonly T[])[])[],
  limit: number,
): readonly (readonly T[])[] {
  let joins: readonly (readonly T[])[] = [[]];
  // From the last part on, no more than `limit` joins of what follows can ever be seen.
  for (let index = parts.length - 1; index >= 0; index--) {
    const next: (readonly T[])[] = [];
    for (const option of parts[index] ?? []) {
      for (const rest of joins) {
        if (next.length >= limit) break;
        next.push(rest.length === 0 ? option : [...option, ...rest]);
      }
      if (next.length >= limit) break;
    }
    joins = next;
  }
  return joins;
}
