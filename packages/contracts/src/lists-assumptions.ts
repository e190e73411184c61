/** What every method of multiple systems estimation takes for granted, to be answered by somebody who knows the lists. */
export const LISTS_ASSUMPTIONS = ['closed', 'linkage', 'scope', 'dependence', 'heterogeneity', 'referral'] as const;
export type ListsAssumption = (typeof LISTS_ASSUMPTIONS)[number];

/** What the analyst says of one assumption. */
export interface AssumptionAnswer {
  readonly answer: 'holds' | 'fails' | 'unknown';
  /** In the analyst's words; may be empty. */
  readonly note: string;
}

/** Assumptions without an entry were not answered. */
export type AssumptionAnswers = Readonly<Partial<Record<ListsAssumption, AssumptionAnswer>>>;
