import type { Software } from '../provenance.ts';
import type { Warning } from '../warning.ts';
import type { Answer } from './answer-sheet.ts';
import type { Side, Strength } from './grades.ts';
import type { SetStatus } from './indicator-set.ts';

export const DIMENSION_STATES = ['positive', 'negative', 'undetermined'] as const;
export type DimensionState = (typeof DIMENSION_STATES)[number];

/** What is known of a finding: `not-judged` where the policy does not speak of it. */
export const FINDING_STATES = ['indicated', 'not-established', 'undetermined', 'review', 'not-judged'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Both findings together: a break variable of every later stage. */
export const CROSS_FINDINGS = ['both', 'forced-labour-only', 'trafficking-only', 'neither', 'undetermined'] as const;
export type CrossFinding = (typeof CROSS_FINDINGS)[number];

/** An answer to one question: an indicator by its id, or a fact as `fact:<id>`. */
export interface Literal {
  readonly question: string;
  readonly answer: 'yes' | 'no';
}

/** A smallest set of answers that decides the outcome: without any one of them it would be open. */
export type DecidingSet = readonly Literal[];

/** Sets of one kind: the first ones in the set's order, and how many there are in all. */
export interface DecidingSets {
  readonly sets: readonly DecidingSet[];
  readonly total: number;
}

/** How the open questions could settle an outcome: smallest sets of answers to unknowns that would make it the result. */
export interface OpenOutcome extends DecidingSets {
  readonly outcome: string;
}

/** The truth of a rule. */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * One step of the reasoning, in the order it is made: facts, answers that a rule names, dimensions, rules of the policy,
 * outcome. A trace holds all it needs to be computed again (`reevaluateTrace`).
 */
export type TraceStep =
  | { readonly step: 'fact'; readonly fact: string; readonly answer: Answer }
  /** An indicator that a rule asks for by its id. */
  | { readonly step: 'indicator'; readonly indicator: string; readonly answer: Answer }
  | {
      readonly step: 'dimension';
      readonly dimension: string;
      readonly counts: readonly TraceCount[];
      /** Ids of the indicators found present. */
      readonly present: readonly string[];
      /** Null for a dimension that has no rule of its own. */
      readonly state: DimensionState | null;
    }
  | {
      readonly step: 'outcome-rule';
      readonly outcome: string;
      readonly truth: Truth;
      readonly because: readonly TracePart[];
    }
  | { readonly step: 'result'; readonly outcome: string; readonly possible: readonly string[] };

/** How many indicators of one kind were found present, absent and unknown. */
export interface TraceCount {
  readonly side: Side | null;
  readonly strength: Strength | null;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** One part of an outcome's rule and what it came to. */
export interface TracePart {
  readonly kind: 'dimension' | 'fact' | 'indicator' | 'count';
  readonly id: string;
  readonly truth: Truth;
}

export const REFERRAL_REASONS = ['strong-sign', 'child', 'immediate-danger', 'indicated', 'undetermined'] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];

/** The result of one policy of one set on one answer sheet. An indication, never a legal finding. */
export interface Assessment {
  readonly kind: 'assessment';
  readonly format: 1;
  readonly id?: string;
  readonly set: string;
  readonly version: string;
  readonly setStatus: SetStatus;
  readonly policy: string;
  readonly dimensions: Readonly<Record<string, DimensionState>>;
  /** Id of an outcome of the policy, `review`, or `undetermined`. */
  readonly outcome: string;
  /** Outcomes that answers to the unknowns can still lead to; one where the outcome is determined. */
  readonly possible: readonly string[];
  readonly findings: { readonly forcedLabour: FindingState; readonly trafficking: FindingState };
  /** The smallest sets of answers that decided the outcome; empty while it is undetermined. */
  readonly decisive: readonly DecidingSet[];
  readonly decisiveTotal: number;
  /** For each outcome still possible, what would settle it; empty once the outcome is determined. */
  readonly openQuestions: readonly OpenOutcome[];
  /** The unanswered question whose answer tells most, and by how much it lowers the entropy of the outcome, in bits. */
  readonly nextQuestion: { readonly question: string; readonly bits: number } | null;
  readonly trace: readonly TraceStep[];
  /** Why advice on referral is shown whatever the count says; empty where nothing calls for it. */
  readonly referral: readonly ReferralReason[];
  readonly warnings: readonly Warning[];
  readonly software: Software;
}
