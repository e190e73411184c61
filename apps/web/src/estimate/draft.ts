import {
  type AssumptionAnswers,
  type CaptureHistories,
  DEFAULT_LISTS_OPTIONS,
  type ListsOptions,
  type ListsResult,
  type PrimaryChoice,
  type StratifiedHistories,
  type Warning,
} from '@repere/contracts';
import type { FileFacts, Layout } from './reading/protocol.ts';

/** A table as it was read: who is on which lists, counted. Nothing of the file but these counts is kept. */
export interface DraftTable {
  /** File or data-set name. */
  readonly name: string;
  /** Id of the published table, where it is one. */
  readonly published: string | null;
  readonly histories: CaptureHistories;
  /** The same people by stratum, where stratum columns were named. */
  readonly stratified: StratifiedHistories | null;
  readonly warnings: readonly Warning[];
  readonly layout: Layout;
  readonly facts: FileFacts;
  readonly columnNames: readonly string[];
}

/** What was said about the primary method: nothing yet, a choice, or that there is none. */
export type PrimaryAnswer =
  | { readonly kind: 'open' }
  | { readonly kind: 'chosen'; readonly choice: PrimaryChoice }
  | { readonly kind: 'skipped' };

/** An estimate in the making: it walks from table to result. */
export interface Draft {
  readonly table: DraftTable | null;
  readonly options: ListsOptions;
  readonly primary: PrimaryAnswer;
  readonly assumptions: AssumptionAnswers;
  readonly result: ListsResult | null;
  /** Figures of this table have been on screen; from then on the answer about the primary method stands. */
  readonly hasSeenFigures: boolean;
  /** The estimate in the workspace that this result was saved as. */
  readonly savedAs: string | null;
}

export const EMPTY_DRAFT: Draft = {
  table: null,
  options: DEFAULT_LISTS_OPTIONS,
  primary: { kind: 'open' },
  assumptions: {},
  result: null,
  hasSeenFigures: false,
  savedAs: null,
};

export type DraftChange =
  | { readonly kind: 'table-read'; readonly table: DraftTable }
  | {
      readonly kind: 'method-settled';
      readonly options: ListsOptions;
      readonly primary: PrimaryAnswer;
      readonly assumptions: AssumptionAnswers;
    }
  /** The same run, with every method on changed tables too; what was computed stays until it is done. */
  | { readonly kind: 'sensitivity-wanted' }
  | { readonly kind: 'computed'; readonly result: ListsResult }
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'started-over' };

/**
 * A new table or new options make the figures computed before worthless, so these go. The primary method is what was
 * declared before figures were seen; afterwards it can no longer change.
 */
export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'table-read':
      return { ...EMPTY_DRAFT, table: change.table };
    case 'method-settled':
      return {
        ...draft,
        options: change.options,
        primary: draft.hasSeenFigures ? draft.primary : change.primary,
        assumptions: change.assumptions,
        result: null,
        savedAs: null,
      };
    case 'sensitivity-wanted':
      return { ...draft, options: { ...draft.options, sensitivity: true } };
    case 'computed':
      return { ...draft, result: change.result, hasSeenFigures: true, savedAs: null };
    case 'saved':
      return { ...draft, savedAs: change.id };
    case 'started-over':
      return EMPTY_DRAFT;
    default:
      return change satisfies never;
  }
}
