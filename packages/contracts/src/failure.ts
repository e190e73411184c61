import type { Details } from './warning.ts';

/** Where in a file something is wrong. Rows and columns are as a person counts them in a spreadsheet: from 1. */
export interface Location {
  readonly file?: string;
  readonly sheet?: string;
  /** 1-based, the header row included, so that it matches what a spreadsheet or editor shows. */
  readonly row?: number;
  /** The column's name where it has one, else its 1-based position. */
  readonly column?: string | number;
}

/** One thing that is wrong, with what was found and what was expected inside `details`. */
export interface Problem {
  /** A code of {@link FAILURES}. */
  readonly code: FailureCode;
  readonly details: Details;
  readonly at?: Location;
}

/**
 * What a failure means to the program around it: the exit code of the command line and the HTTP status are looked up
 * from this at the edge.
 */
export type FailureKind =
  | 'unusable-data'
  | 'wrong-usage'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'too-large'
  | 'cancelled'
  | 'unavailable'
  | 'internal';

/**
 * The one catalogue of expected failures. A code is never renamed once released; its text in each language is the
 * message `failure.<code>` of `@repere/messages`.
 */
export const FAILURES = {
  // Files and tables
  'file.not-found': 'unusable-data',
  'file.unreadable': 'unusable-data',
  'file.unwritable': 'unusable-data',
  'table.unreadable': 'unusable-data',
  'table.empty': 'unusable-data',
  'table.binary': 'unusable-data',
  'table.legacy-xls': 'unusable-data',
  'table.encoding': 'unusable-data',
  'table.delimiter': 'unusable-data',
  'table.quote': 'unusable-data',
  'table.stray-quote': 'unusable-data',
  'table.row-width': 'unusable-data',
  'table.duplicate-column': 'unusable-data',
  'table.missing-column': 'unusable-data',
  'table.missing-sheet': 'unusable-data',
  'table.unnamed-column': 'unusable-data',
  'table.too-large': 'too-large',
  'table.too-many-rows': 'too-large',
  'table.too-many-columns': 'too-large',
  'table.line-too-long': 'too-large',
  'table.cell-too-long': 'too-large',
  'table.error-cell': 'unusable-data',
  'table.formula-without-value': 'unusable-data',
  // List-overlap tables
  'lists.too-few': 'unusable-data',
  'lists.too-many': 'unusable-data',
  'lists.no-people': 'unusable-data',
  'lists.too-many-people': 'unusable-data',
  'lists.not-binary': 'unusable-data',
  'lists.count-not-a-number': 'unusable-data',
  'lists.count-negative': 'unusable-data',
  'lists.count-fractional': 'unusable-data',
  'lists.empty-history-counted': 'unusable-data',
  'lists.no-membership': 'unusable-data',
  'lists.ambiguous-layout': 'unusable-data',
  'lists.unknown-list': 'unusable-data',
  'lists.named-twice': 'wrong-usage',
  'lists.column-twice': 'wrong-usage',
  'lists.stratum-empty': 'unusable-data',
  'lists.too-many-strata': 'unusable-data',
  // Indicator sets
  'set.not-json': 'unusable-data',
  'set.too-large': 'too-large',
  'set.shape': 'unusable-data',
  'set.repeated-id': 'unusable-data',
  'set.unknown-reference': 'unusable-data',
  'set.rule-circle': 'unusable-data',
  'set.dimension-without-rule': 'unusable-data',
  'set.counts-cross-dimensions': 'unusable-data',
  'set.minimum-too-high': 'unusable-data',
  'set.never-holds': 'unusable-data',
  'set.unsigned-grades': 'unusable-data',
  'set.unknown-grades': 'unusable-data',
  'set.no-endorsement': 'unusable-data',
  'set.endorsement-without-status': 'unusable-data',
  'set.history-order': 'unusable-data',
  'set.language-tag': 'unusable-data',
  'set.missing-texts': 'unusable-data',
  'set.contested-grade': 'unusable-data',
  'set.translation-columns': 'unusable-data',
  'set.translation-path': 'unusable-data',
  'set.translation-twice': 'unusable-data',
  'set.translation-length': 'unusable-data',
  'set.same-id': 'wrong-usage',
  'set.nothing-changed': 'wrong-usage',
  'set.not-found': 'not-found',
  // Policies and assessments
  'policy.not-found': 'not-found',
  'policy.unknown-reference': 'unusable-data',
  'policy.dimension-without-rule': 'unusable-data',
  'assessment.draft-set': 'wrong-usage',
  // Ratings by several raters
  'ratings.no-columns': 'unusable-data',
  'ratings.none': 'unusable-data',
  'ratings.cell-missing': 'unusable-data',
  'ratings.rated-twice': 'unusable-data',
  'ratings.not-ordered': 'unusable-data',
  'ratings.not-a-number': 'unusable-data',
  'ratings.too-many-categories': 'too-large',
  'ratings.unknown-rater': 'wrong-usage',
  'ratings.not-yes-no': 'unusable-data',
  'ratings.few-indicators': 'unusable-data',
  'ratings.one-rater': 'unusable-data',
  // Answer sheets
  'answers.not-json': 'unusable-data',
  'answers.none': 'unusable-data',
  'answers.too-many': 'too-large',
  'answers.shape': 'unusable-data',
  'answers.unknown-field': 'unusable-data',
  'answers.unknown-fact': 'unusable-data',
  'answers.unknown-dimension': 'unusable-data',
  'answers.unknown-indicator': 'unusable-data',
  'answers.not-an-answer': 'unusable-data',
  'answers.not-a-code': 'unusable-data',
  'answers.other-set': 'unusable-data',
  'answers.twice': 'unusable-data',
  'answers.repeated-id': 'unusable-data',
  'answers.column-twice': 'unusable-data',
  'answers.no-columns': 'unusable-data',
  // Delphi surveys
  'delphi.invitation-unknown': 'forbidden',
  'delphi.settings-shape': 'wrong-usage',
  'delphi.settings-frozen': 'conflict',
  'delphi.wrong-stage': 'conflict',
  'delphi.panel-closed': 'conflict',
  'delphi.panelist-twice': 'conflict',
  'delphi.panelist-unknown': 'not-found',
  'delphi.panel-too-small': 'conflict',
  'delphi.professions-too-few': 'conflict',
  'delphi.no-items': 'conflict',
  'delphi.no-answers': 'conflict',
  'delphi.item-unknown': 'not-found',
  'delphi.item-not-asked': 'conflict',
  'delphi.item-twice': 'wrong-usage',
  'delphi.dimension-unknown': 'not-found',
  'delphi.not-a-rating': 'unusable-data',
  'delphi.rated-twice': 'unusable-data',
  'delphi.comment-without-rating': 'not-found',
  'delphi.text-length': 'wrong-usage',
  'delphi.language-unknown': 'wrong-usage',
  'delphi.too-many-proposals': 'wrong-usage',
  'delphi.proposal-unknown': 'not-found',
  'delphi.proposal-twice': 'wrong-usage',
  'delphi.proposals-left': 'conflict',
  'delphi.other-base': 'wrong-usage',
  'delphi.no-columns': 'unusable-data',
  'delphi.column-twice': 'unusable-data',
  'delphi.round-number': 'unusable-data',
  'delphi.cell-missing': 'unusable-data',
  'delphi.value-differs': 'unusable-data',
  'delphi.no-ratings': 'unusable-data',
  // Models by their text form
  'model.unreadable': 'wrong-usage',
  'model.unknown-list': 'wrong-usage',
  'model.repeated-list': 'wrong-usage',
  'model.empty-member': 'wrong-usage',
  'model.saturated': 'wrong-usage',
  // Options and use
  'options.unknown': 'wrong-usage',
  'options.missing': 'wrong-usage',
  'options.extra-argument': 'wrong-usage',
  'options.invalid': 'wrong-usage',
  'options.not-applicable': 'wrong-usage',
  'options.needed': 'wrong-usage',
  // Results
  'result.not-json': 'unusable-data',
  'result.unreadable': 'unusable-data',
  'result.too-large': 'too-large',
  'result.other-input': 'unusable-data',
  'result.other-version': 'unusable-data',
  'result.strata-missing': 'unusable-data',
  'result.input-needed': 'wrong-usage',
  // Runs
  'run.cancelled': 'cancelled',
  'run.worker-lost': 'internal',
  // Server
  'request.invalid': 'wrong-usage',
  'request.forged': 'forbidden',
  'request.wrong-host': 'forbidden',
  'request.too-large': 'too-large',
  'request.too-many': 'unavailable',
  'session.missing': 'forbidden',
  'access.denied': 'forbidden',
  'thing.not-found': 'not-found',
  'thing.changed': 'conflict',
  'thing.in-use': 'conflict',
  'job.unfinished': 'conflict',
  'job.interrupted': 'internal',
  'store.in-use': 'conflict',
  'store.newer': 'conflict',
  'store.unavailable': 'unavailable',
  'store.damaged': 'unavailable',
  'store.dump-unreadable': 'unusable-data',
  'server.not-loopback': 'wrong-usage',
  'server.port-taken': 'conflict',
  'server.stopping': 'unavailable',
  'server.unreachable': 'unavailable',
  'document.failed': 'internal',
  unexpected: 'internal',
} as const satisfies Record<string, FailureKind>;

export type FailureCode = keyof typeof FAILURES;

/**
 * The one error class for what can be expected to go wrong. It carries every problem found, not only the first; its
 * `message` is for logs (codes and places, no cell values) and is never shown to a person.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]], options?: { readonly cause?: unknown }) {
    super(problems.map(logLine).join('; '), options);
    this.problems = problems;
  }

  /** The kind of the first problem; it decides exit code and status. */
  get kind(): FailureKind {
    return FAILURES[this.problems[0].code];
  }
}

/** A failure with a single problem. */
export function failure(
  code: FailureCode,
  details: Details = {},
  at?: Location,
  options?: { readonly cause?: unknown },
): Failure {
  return new Failure([at === undefined ? { code, details } : { code, details, at }], options);
}

/** A problem, to be collected with others before a {@link Failure} is thrown. */
export function problem(code: FailureCode, details: Details = {}, at?: Location): Problem {
  return at === undefined ? { code, details } : { code, details, at };
}

/** Throws when anything was collected. */
export function throwIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new Failure([first, ...rest]);
}

/** Whether an error is one of ours. Works across bundles and realms, where `instanceof` does not. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure' && 'problems' in error;
}

function logLine({ code, at }: Problem): string {
  const place = [
    at?.sheet === undefined ? undefined : `sheet ${at.sheet}`,
    at?.row === undefined ? undefined : `row ${at.row}`,
    at?.column === undefined ? undefined : `column ${at.column}`,
  ].filter((part) => part !== undefined);
  return place.length === 0 ? code : `${code} (${place.join(', ')})`;
}
