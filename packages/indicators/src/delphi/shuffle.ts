import type { RandomStream } from '@repere/numerics';

/** The values in random order (Fisher and Yates, from the back). */
export function shuffled<T>(values: readonly T[], stream: RandomStream): T[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(stream.nextUniform() * (last + 1));
    const [a, b] = [order[last], order[other]];
    // Both indices lie within the list.
    order[last] = b as T;
    order[other] = a as T;
  }
  return order;
}
