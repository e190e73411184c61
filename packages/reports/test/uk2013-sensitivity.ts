import type { ListsMethod, SensitivityChange, SensitivityValue, SensitivityVariant } from '@repere/contracts';

const METHODS: readonly (readonly [ListsMethod, number])[] = [
  ['main', 13444],
  ['two-way', 11233],
  ['stepwise', 11313],
  ['bic', 25311],
  ['aic', 21300],
  ['downhill', 12262],
  ['thresholding', 12400],
  ['graphs', 22990],
  ['sample-coverage', 11746],
  ['zelterman', 17586],
];

/** Every method on the changed table, each moved by a factor that differs from method to method, with no chance in it. */
function variant(change: SensitivityChange, observed: number, factor: number, range = 0): SensitivityVariant {
  const values: SensitivityValue[] = METHODS.map(([method, value], index) => {
    const moved = value * factor ** (1 + ((index * 7) % 5) / 5);
    return {
      method,
      role: method === 'zelterman' ? 'rough-check' : 'estimate',
      status: 'ok',
      value: moved,
      smallest: range === 0 ? null : moved * (1 - range),
      largest: range === 0 ? null : moved * (1 + range),
    };
  });
  // Without these lists two methods have no number, as happens in sparse tables.
  const holes = change.kind === 'leave-out' && change.list === 'PFNCA' ? ['two-way', 'bic'] : [];
  const shown = values.map(
    (each): SensitivityValue =>
      holes.includes(each.method) ? { ...each, status: 'does-not-exist', value: null } : each,
  );
  const compared = shown.filter(({ role, value }) => role === 'estimate' && value !== null);
  const numbers = compared.flatMap(({ value }) => value ?? []);
  return {
    change,
    observed,
    values: [
      ...shown,
      { method: 'chao', role: 'lower-bound', status: 'ok', value: 17500 * factor, smallest: null, largest: null },
    ],
    spread: {
      min: Math.min(...numbers),
      max: Math.max(...numbers),
      methods: compared.map(({ method }) => method),
      excluded: [{ method: 'chao', reason: 'lower-bound' }],
    },
  };
}

const ALL = ['LA', 'NG', 'PFNCA', 'GO', 'GP'] as const;
/** People on no other list: what leaving a list out takes away. */
const ONLY = [54, 463, 995, 695, 316];

/** Five lists left out, ten pairs merged, three shares of links each way. */
export function sensitivityOf(lists: readonly string[]): SensitivityVariant[] {
  return [
    ...lists.map((list, index) => variant({ kind: 'leave-out', list }, 2744 - (ONLY[index] ?? 20), 0.8 + 0.13 * index)),
    ...lists.flatMap((first, index) =>
      lists
        .slice(index + 1)
        .map((second, step) =>
          variant({ kind: 'merge', lists: [first, second] }, 2744, 0.88 + 0.05 * ((index + step) % 5)),
        ),
    ),
    ...[0.01, 0.02, 0.05].map((share) =>
      variant({ kind: 'missed-links', share }, 2744 + Math.round(221 * share), 1 + share, 2 * share),
    ),
    ...[0.01, 0.02, 0.05].map((share) =>
      variant({ kind: 'found-links', share }, 2744 - Math.round(221 * share), 1 - share, 2 * share),
    ),
  ];
}

export const ukSensitivity: readonly SensitivityVariant[] = sensitivityOf(ALL);
