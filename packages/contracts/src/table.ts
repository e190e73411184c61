/** A cell as read: numbers where the file's dialect says so, `null` where there is nothing. */
export type Cell = string | number | null;

/** Name and position of a column, as the header row gives them. */
export interface ColumnHeader {
  readonly name: string;
  /** 1-based. */
  readonly position: number;
}

/** One data row with the row number that a spreadsheet or editor would show. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Where rows came from, for messages. */
export interface TableSource {
  readonly file?: string;
  readonly sheet?: string;
}
