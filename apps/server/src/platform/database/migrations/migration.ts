/** One step forward of the schema. Once released it is never edited. */
export interface Migration {
  /** Position in the order, from 1 without gaps. */
  readonly number: number;
  readonly name: string;
  /** Statements that run in one transaction. */
  readonly sql: string;
}
