import type { ListsResult, SensitivityVariant } from '@repere/contracts';
import { isSimpleMethod, protectedNumber } from './shown-result.ts';

/** The lowest and highest number on all tables changed in one kind of way, in two significant digits. */
export interface ChangedInBrief {
  readonly kind: 'leave-out' | 'merge' | 'linkage';
  /** Changed tables that the numbers are taken from. */
  readonly tables: number;
  readonly min: number;
  readonly max: number;
}

/** Fewest lists a changed table must have left: with two, each number is a formula of one overlap. */
const FEWEST_LISTS = 3;

/**
 * What a document with protected counts says of the changed tables: for each kind of change the range of all numbers by methods
 * that choose or average models, without saying which list, pair or method they belong to. Single numbers would be so many
 * equations in the same few counts; the numbers of people left (all less those on one list only) are counts themselves.
 */
export function changedInBrief({ sensitivity, lists }: ListsResult): ChangedInBrief[] {
  return (['leave-out', 'merge', 'linkage'] as const).flatMap((kind) => {
    const left = kind === 'linkage' ? lists.length : lists.length - 1;
    if (left < FEWEST_LISTS) return [];
    const variants = (sensitivity ?? []).filter((variant) => kindOf(variant) === kind);
    const values = variants.flatMap(({ values: each }) =>
      each.flatMap(({ method, role, value }) =>
        value === null || role !== 'estimate' || isSimpleMethod(method) ? [] : value,
      ),
    );
    // From one table, or one method, the ends of the range are single numbers.
    if (variants.length < 2 || new Set(values).size < FEWEST_VALUES) return [];
    return [
      {
        kind,
        tables: variants.length,
        min: protectedNumber(Math.min(...values)),
        max: protectedNumber(Math.max(...values)),
      },
    ];
  });
}

const FEWEST_VALUES = 4;

function kindOf({ change }: SensitivityVariant): ChangedInBrief['kind'] {
  return change.kind === 'leave-out' || change.kind === 'merge' ? change.kind : 'linkage';
}

/** How many numbers the changed tables hold. */
export function numbersOnChangedTables({ sensitivity }: ListsResult): number {
  return (sensitivity ?? []).reduce((sum, { values }) => sum + values.filter(({ value }) => value !== null).length, 0);
}
