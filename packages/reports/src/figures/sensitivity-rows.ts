import {
  LISTS_METHODS,
  type ListsMethod,
  type ListsResult,
  type SensitivityChange,
  type SensitivityValue,
  type Spread,
} from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { changeInWords } from '../lists/change-words.ts';
import { isInSpread, observedInAll } from '../lists/whole-result.ts';

/** Every comparable method on one table. */
export interface SensitivityRow {
  readonly name: string;
  readonly observed: number | null;
  readonly values: ReadonlyMap<ListsMethod, SensitivityValue>;
  readonly spread: Spread;
}

export type SensitivityGroupKind = 'unchanged' | 'leave-out' | 'merge' | 'linkage';

export interface SensitivityGroup {
  readonly kind: SensitivityGroupKind;
  readonly rows: readonly SensitivityRow[];
}

export interface SensitivityRows {
  /** Methods with a number that can be compared on some table, in the order results show them. */
  readonly methods: readonly ListsMethod[];
  readonly primary: ListsMethod | null;
  readonly unchanged: SensitivityRow;
  readonly groups: readonly SensitivityGroup[];
}

const KIND_OF: Readonly<Record<SensitivityChange['kind'], SensitivityGroupKind>> = {
  'leave-out': 'leave-out',
  merge: 'merge',
  'missed-links': 'linkage',
  'found-links': 'linkage',
};

/** The table as it is, then each changed one by what was changed; `null` where nothing was. */
export function sensitivityRows(result: ListsResult, t: Translator): SensitivityRows | null {
  const { sensitivity } = result;
  if (sensitivity === null || sensitivity.length === 0) return null;
  const unchanged: SensitivityRow = {
    name: t.text('lists.change.none'),
    observed: observedInAll(result),
    values: new Map(
      result.estimates.filter(isInSpread).map(({ method, role, status, value }) => {
        return [method, { method, role, status, value, smallest: null, largest: null }];
      }),
    ),
    spread: result.spread,
  };
  const changed = sensitivity.map(({ change, observed, values, spread }) => ({
    kind: KIND_OF[change.kind],
    isFound: change.kind === 'found-links',
    row: {
      name: changeInWords(change, t),
      observed,
      values: new Map(values.filter(({ role }) => role === 'estimate').map((value) => [value.method, value])),
      spread,
    },
  }));
  const rows = [unchanged, ...changed.map(({ row }) => row)];
  const methods = LISTS_METHODS.filter((method) => rows.some(({ values }) => hasNumber(values.get(method))));
  const primary = result.primary?.method ?? null;
  return {
    methods,
    primary: primary !== null && methods.includes(primary) ? primary : null,
    unchanged,
    groups: [
      { kind: 'unchanged' as const, rows: [unchanged] },
      ...(['leave-out', 'merge', 'linkage'] as const).map((kind) => ({
        kind,
        rows: [...changed]
          .filter((each) => each.kind === kind)
          // Links missed by rising share, then links found: sorting keeps the order within each.
          .sort((a, b) => Number(a.isFound) - Number(b.isFound))
          .map(({ row }) => row),
      })),
    ].filter(({ rows: { length } }) => length > 0),
  };
}

function hasNumber(value: SensitivityValue | undefined): boolean {
  return value?.value !== null && value?.value !== undefined;
}
