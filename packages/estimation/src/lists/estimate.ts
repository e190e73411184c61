import {
  type CaptureHistories,
  type Diagnostics,
  type EstimateStatus,
  type IntervalMethod,
  type ListsEstimate,
  type ListsMethod,
  type ListsRole,
  type Warning,
  warning,
} from '@repere/contracts';
import { listsOfMember } from './members.ts';
import type { Unsourced } from './unsourced.ts';

/** What an estimator found; everything else in an estimate follows from it. */
export interface Findings {
  readonly method: ListsMethod;
  readonly model?: string;
  /** `estimate` unless said. */
  readonly role?: ListsRole;
  readonly status: EstimateStatus;
  /** Persons on the lists that the method uses. */
  readonly observed: number;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly level: number;
  readonly how: IntervalMethod;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly criteria?: Pick<ListsEstimate, 'aic' | 'bic' | 'logLik' | 'parameters' | 'minusInfinity'>;
  readonly diagnostics: Diagnostics;
  readonly warnings: readonly Warning[];
}

/**
 * An estimate of the one shape. A number that is not finite becomes `null`; where that hits a limit of an estimate that
 * stands, the estimate is `unbounded` and says so.
 */
export function listsEstimate(findings: Findings): Unsourced<ListsEstimate> {
  const { method, model, role = 'estimate', observed, level, how } = findings;
  const value = finiteOrNull(findings.value);
  const lower = finiteOrNull(findings.lower);
  const upper = finiteOrNull(findings.upper);
  const lacksUpper = findings.status === 'ok' && how !== 'none' && upper === null;
  return {
    of: 'population-size',
    method,
    ...(model !== undefined && { model }),
    role,
    status: lacksUpper ? 'unbounded' : findings.status,
    value,
    standardError: finiteOrNull(findings.standardError),
    interval: { level, lower, upper, how },
    unit: 'persons',
    n: observed,
    observed,
    unobserved: { value: less(value, observed), lower: less(lower, observed), upper: less(upper, observed) },
    ...(findings.criteria ?? NO_LIKELIHOOD),
    diagnostics: findings.diagnostics,
    warnings: lacksUpper ? [...findings.warnings, warning('lists.upper-unbounded')] : findings.warnings,
  };
}

/** The findings of a method that says nothing of a table; the caller adds why. */
export function nothingFound(method: ListsMethod, observed: number, level: number): Findings {
  return {
    method,
    status: 'not-applicable',
    observed,
    value: null,
    standardError: null,
    level,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: {},
    warnings: [],
  };
}

/** A number that JSON can hold, or nothing. */
export function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Names of the lists in a set, for messages: `police + shelters`. */
export function namesOfMember({ lists }: CaptureHistories, member: number): string {
  return listsOfMember(member)
    .map((position) => lists[position])
    .join(' + ');
}

const NO_LIKELIHOOD = { aic: null, bic: null, logLik: null, parameters: null, minusInfinity: [] } as const;

function less(value: number | null, observed: number): number | null {
  return value === null ? null : value - observed;
}
