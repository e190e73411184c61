export const STRENGTHS = ['strong', 'medium', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The two sides of forced labour in surveys: work not offered voluntarily, and a penalty held over the worker. */
export const SIDES = ['involuntariness', 'penalty'] as const;
export type Side = (typeof SIDES)[number];
