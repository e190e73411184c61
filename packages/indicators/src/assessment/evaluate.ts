import type { Node } from './compile-policy.ts';

/** Truth of a rule in numbers: what Kleene's logic needs is an order. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth3 = 0 | 1 | 2;

/** How many questions of each class are answered yes, and how many are unknown. */
export interface ClassCounts {
  readonly yes: ArrayLike<number>;
  readonly unknown: ArrayLike<number>;
}

/**
 * The truth of a rule under three-valued logic (Kleene 1952, section 64, strong tables).
 *
 * @param modules Truth of each module, by its index.
 */
export function evaluate(node: Node, counts: ClassCounts, modules: ArrayLike<number>): Truth3 {
  switch (node.kind) {
    case 'count': {
      let yes = 0;
      let open = 0;
      for (const index of node.classes) {
        yes += counts.yes[index] ?? 0;
        open += counts.unknown[index] ?? 0;
      }
      return yes >= node.atLeast ? TRUE : yes + open < node.atLeast ? FALSE : UNKNOWN;
    }
    case 'module':
      // Modules hold nothing but truths.
      return (modules[node.module] ?? UNKNOWN) as Truth3;
    case 'not':
      return (TRUE - evaluate(node.part, counts, modules)) as Truth3;
    case 'all': {
      let least: Truth3 = TRUE;
      for (const part of node.parts) {
        const truth = evaluate(part, counts, modules);
        if (truth === FALSE) return FALSE;
        if (truth < least) least = truth;
      }
      return least;
    }
    case 'any': {
      let most: Truth3 = FALSE;
      for (const part of node.parts) {
        const truth = evaluate(part, counts, modules);
        if (truth === TRUE) return TRUE;
        if (truth > most) most = truth;
      }
      return most;
    }
    default: {
      let yes = 0;
      let open = 0;
      for (const part of node.parts) {
        const truth = evaluate(part, counts, modules);
        if (truth === TRUE) yes++;
        else if (truth === UNKNOWN) open++;
      }
      return yes >= node.atLeast ? TRUE : yes + open < node.atLeast ? FALSE : UNKNOWN;
    }
  }
}
