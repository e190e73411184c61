/**
 * How persons may differ in their chance of being listed, by what that does to the log of an expected count: a function h of
 * the number of lists that the history is on, convex, and zero for the history on none.
 */
export type Heterogeneity =
  /** Any convex h: a free slope from each number of lists on. The estimate is a lower bound. */
  'Chao' | 'Poisson' | 'Darroch' | 'Gamma';

/** A model of a closed population in which lists depend on each other through differences between persons only. */
export interface ClosedModel {
  readonly name: string;
  /** Each list has its own chance (Mt, Mth); otherwise all have the same (M0, Mh). */
  readonly hasListEffects: boolean;
  readonly heterogeneity: Heterogeneity | null;
}

const FORMS = ['Chao', 'Poisson', 'Darroch', 'Gamma'] as const;

/**
 * The models offered. Those in which being listed once changes the chance of being listed again (Mb, Mbh) are not: they need
 * lists in an order of time, as trapping occasions have it. Lists of one period have none, and those models would give another
 * number for each order that the columns happen to be in.
 */
export const CLOSED_MODELS: readonly ClosedModel[] = [
  { name: 'M0', hasListEffects: false, heterogeneity: null },
  { name: 'Mt', hasListEffects: true, heterogeneity: null },
  ...FORMS.map((form) => ({ name: `Mh ${form}`, hasListEffects: false, heterogeneity: form })),
  ...FORMS.map((form) => ({ name: `Mth ${form}`, hasListEffects: true, heterogeneity: form })),
];

/** The bases of the parametric forms: 2 for Poisson and 3.5 for Gamma are those in general use. */
const POISSON_BASE = 2;
const GAMMA_SHAPE = 3.5;

/** A function of the number of lists as a column of the design. */
export interface ClosedColumn {
  /** Its coefficient in the literature. */
  readonly name: string;
  /** Values at 0..k lists divided by `size`, so that the largest is 1. */
  readonly values: Float64Array;
  readonly size: number;
}

/**
 * The columns of h: Poisson 2^j - 1, Darroch j^2 / 2, Gamma -log(3.5 + j) + log 3.5 at j lists; for Chao's bound
 * max(j - i + 1, 0) for i = 3..k, each with a coefficient of at least zero, which together make any h that is convex from one
 * list on.
 *
 * Source: Rivest and Baillargeon (2007), Biometrics 63, 999-1006; Darroch, Fienberg, Glonek and Junker (1993), JASA 88,
 * 1137-1148.
 */
export function heterogeneityColumns(form: Heterogeneity | null, lists: number): readonly ClosedColumn[] {
  switch (form) {
    case null:
      return [];
    case 'Chao':
      return Array.from({ length: Math.max(0, lists - 2) }, (_, i) =>
        closedColumn(`eta${i + 3}`, lists, (j) => Math.max(j - i - 2, 0)),
      );
    case 'Poisson':
      return [closedColumn('tau', lists, (j) => POISSON_BASE ** j - 1)];
    case 'Darroch':
      return [closedColumn('tau', lists, (j) => (j * j) / 2)];
    case 'Gamma':
      return [closedColumn('tau', lists, (j) => Math.log(GAMMA_SHAPE) - Math.log(GAMMA_SHAPE + j))];
  }
}

/** The column of the one chance that all lists share in models without list effects. */
export function commonChanceColumn(lists: number): ClosedColumn {
  return closedColumn('beta', lists, (j) => j);
}

function closedColumn(name: string, lists: number, h: (onLists: number) => number): ClosedColumn {
  const size = Math.abs(h(lists));
  return { name, values: Float64Array.from({ length: lists + 1 }, (_, j) => h(j) / size), size };
}
