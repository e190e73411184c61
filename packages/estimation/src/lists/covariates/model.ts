import { compareMembers, memberName, memberSize } from '../members.ts';

/** An interaction of lists with covariates; without covariates, of lists alone. */
export interface CovariateTerm {
  /** Lists as a mask; at least one. */
  readonly member: number;
  /** Covariates (stratum columns) as a mask; 0 for none. */
  readonly columns: number;
}

/**
 * A hierarchical log-linear model for histories over k lists in strata. With a term it has all terms inside it, and it always
 * has each single list. The strata themselves are saturated: each has an intercept of its own, so the number of people on no
 * list is free in each. That part stands in no term.
 */
export interface CovariateModel {
  readonly lists: number;
  /** Number of covariates. */
  readonly columns: number;
  /** By number of lists and covariates together, then by lists as members of models are ordered, then by covariates. */
  readonly terms: readonly CovariateTerm[];
}

/** The smallest hierarchical model with these terms. */
export function covariateModel(lists: number, columns: number, terms: readonly CovariateTerm[]): CovariateModel {
  const all = new Map<string, CovariateTerm>();
  const add = (term: CovariateTerm) => all.set(termKey(term), term);
  for (let list = 0; list < lists; list++) add({ member: 1 << list, columns: 0 });
  for (const term of terms) {
    for (let member = term.member; member > 0; member = (member - 1) & term.member) {
      for (let some = term.columns; ; some = (some - 1) & term.columns) {
        add({ member, columns: some });
        if (some === 0) break;
      }
    }
  }
  return { lists, columns, terms: [...all.values()].sort(compareTerms) };
}

/** The model in which everything about the lists differs by stratum: the same as separate fits with these members. */
export function separateModel(lists: number, columns: number, members: readonly number[]): CovariateModel {
  const every = 2 ** columns - 1;
  const single = Array.from({ length: lists }, (_, list) => 1 << list);
  return covariateModel(
    lists,
    columns,
    [...single, ...members].filter((member) => member !== 0).map((member) => ({ member, columns: every })),
  );
}

/** One text for a term. */
export function termKey({ member, columns }: CovariateTerm): string {
  return `${member}:${columns}`;
}

/** Whether a term is a part of another, or the same. */
export function isInside(part: CovariateTerm, whole: CovariateTerm): boolean {
  return (part.member & whole.member) === part.member && (part.columns & whole.columns) === part.columns;
}

/** The terms that are a part of no other. */
export function maximalTerms(terms: readonly CovariateTerm[]): CovariateTerm[] {
  return terms.filter((term) => !terms.some((other) => other !== term && isInside(term, other)));
}

/** Order of terms in a model; see {@link CovariateModel}. */
export function compareTerms(a: CovariateTerm, b: CovariateTerm): number {
  const size = ({ member, columns }: CovariateTerm): number => memberSize(member) + memberSize(columns);
  return size(a) - size(b) || compareMembers(a.member, b.member) || compareMembers(a.columns, b.columns);
}

/**
 * The model by its maximal terms, large ones first, covariates by name after a star: `[12*sex,3]`. The strata, always
 * saturated, are left out.
 */
export function covariateNotation({ lists, terms }: CovariateModel, columnNames: readonly string[]): string {
  const names = maximalTerms(terms).map((term) => ({ term, size: memberSize(term.member) + memberSize(term.columns) }));
  const bySize = names.sort((a, b) => b.size - a.size || compareTerms(a.term, b.term));
  return `[${bySize.map(({ term }) => termName(term, lists, columnNames)).join(',')}]`;
}

/** Name of a term: `12`, or with covariates `12*sex`. */
export function termName({ member, columns }: CovariateTerm, lists: number, columnNames: readonly string[]): string {
  const covariates = columnNames.filter((_, column) => (columns >> column) & 1);
  return [memberName(member, lists), ...covariates].join('*');
}
