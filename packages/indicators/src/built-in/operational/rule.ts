import type { Rule, Strength } from '@repere/contracts';

const present = (atLeast: number, ...strengths: readonly Strength[]): Rule => ({ atLeast, of: { strengths } });

/**
 * When a dimension of the operational sets is positive: two strong; or one strong and one medium or weak; or three
 * medium; or two medium and one weak (ILO and European Commission 2009).
 */
export const OPERATIONAL_RULE: Rule = {
  any: [
    present(2, 'strong'),
    { all: [present(1, 'strong'), present(1, 'medium', 'weak')] },
    present(3, 'medium'),
    { all: [present(2, 'medium'), present(1, 'weak')] },
  ],
};
