import type { CaptureHistories, Problem, StratifiedHistories, Warning } from '@repere/contracts';

/** How the people are laid out in a table. */
export type Layout = 'counts' | 'persons' | 'memberships';

/** Columns that the analyst chose; what is left out is found out from the table. */
export interface ColumnChoice {
  readonly lists?: readonly string[];
  readonly count?: string;
  readonly strata?: readonly string[];
}

/** What is posted to the reading worker. */
export interface ReadRequest {
  readonly content: Blob;
  readonly file: string;
  readonly columns: ColumnChoice;
}

/** How the file was written, as found out. */
export interface FileFacts {
  readonly format: 'csv' | 'xlsx';
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** How far the reading of a file is. */
export interface ReadProgress {
  /** Share of the file that has been taken in, 0 to 1; a workbook is taken in whole before its rows are read. */
  readonly share: number;
  readonly rows: number;
}

/** What the reading worker posts: now and then how far it is, and one answer at the end. */
export type ReadMessage = ReadAnswer | ({ readonly kind: 'progress' } & ReadProgress);

/** What the reading worker answers; the names of the columns are known even when their content is refused. */
export type ReadAnswer =
  | {
      readonly kind: 'read';
      readonly histories: CaptureHistories;
      readonly stratified: StratifiedHistories | null;
      readonly warnings: readonly Warning[];
      readonly layout: Layout;
      readonly facts: FileFacts;
      readonly columnNames: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly problems: readonly [Problem, ...Problem[]];
      readonly columnNames: readonly string[];
    }
  | { readonly kind: 'broken'; readonly message: string };
