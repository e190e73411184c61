import type { DelphiRating } from '@repere/contracts';

/** A value of the scale, or this for "cannot judge", which ratings say with null. */
export const CANNOT_JUDGE = 'cannot-judge';

/** What stands in the form for one item; `choice` is null until something is chosen. */
export interface DraftRating {
  readonly choice: string | null;
  readonly comment: string;
}

export type DraftRatings = ReadonlyMap<string, DraftRating>;

type GivenRating = Omit<DelphiRating, 'panelist'>;

/** The form as the server has it. */
export function draftOf(ratings: readonly GivenRating[]): DraftRatings {
  return new Map(
    ratings.map(({ item, rating, comment }) => [item, { choice: rating ?? CANNOT_JUDGE, comment: comment ?? '' }]),
  );
}

/** What the form has and the server does not yet; a reason without a choice waits for one. */
export function unsent(draft: DraftRatings, kept: DraftRatings): readonly GivenRating[] {
  return [...draft].flatMap(([item, { choice, comment }]) => {
    const known = kept.get(item);
    if (choice === null || (known?.choice === choice && known.comment === comment)) return [];
    return [{ item, rating: choice === CANNOT_JUDGE ? null : choice, comment: comment.trim() === '' ? null : comment }];
  });
}
