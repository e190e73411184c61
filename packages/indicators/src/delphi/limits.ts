/** Items of one study; more than any panel can rate. */
export const MAX_ITEMS = 500;
/** Characters of a reason. */
export const MAX_COMMENT = 2_000;
/** Characters of a proposal. */
export const MAX_PROPOSAL = 500;
/** Ratings of an item below which an expert is shown nothing of the group: with four, three others could be guessed. */
export const SMALLEST_GROUP = 5;

/** Ids are parts of column names and addresses: letters, digits, dots, hyphens and underscores. */
export function isDelphiId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(text);
}
