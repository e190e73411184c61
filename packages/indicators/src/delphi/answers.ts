import {
  type DelphiOpenRound,
  type DelphiProposal,
  type DelphiRating,
  type DelphiRatingRound,
  type DelphiRound,
  type DelphiStudy,
  delphiScaleValues,
  failure,
  type Problem,
  problem,
  throwIfAny,
} from '@repere/contracts';
import { MAX_COMMENT, MAX_PROPOSAL } from './limits.ts';
import { requirePanelist, requireStage } from './study.ts';

/**
 * The study with what an expert says of items in the round under way. What the same expert said of the same items before is
 * replaced, so that a form may be saved in parts and corrected until the round closes.
 *
 * @throws Failure `delphi.wrong-stage`, `delphi.panelist-unknown`, `delphi.item-not-asked`, `delphi.item-twice`,
 * `delphi.not-a-rating`, `delphi.text-length`. No text of a comment is repeated in it.
 */
export function recordRatings(
  study: DelphiStudy,
  panelist: string,
  ratings: readonly Omit<DelphiRating, 'panelist'>[],
): DelphiStudy {
  const round = requireRound(study, 'rating');
  requirePanelist(study, panelist);
  throwIfAny(ratingProblems(study, round, ratings));
  const rated = new Set(ratings.map(({ item }) => item));
  const isReplaced = (one: { readonly panelist: string; readonly item: string }): boolean =>
    one.panelist === panelist && rated.has(one.item);
  return withRound(study, {
    ...round,
    ratings: [
      ...round.ratings.filter((one) => !isReplaced(one)),
      ...ratings.map(({ item, rating, comment }) => ({ panelist, item, rating, comment: textOrNull(comment) })),
    ],
    // A redaction was of the words that are now replaced.
    redactions: round.redactions.filter((one) => !isReplaced(one)),
  });
}

/**
 * The study with an expert's proposals in the open round, in place of those handed in before. An empty list says that the
 * expert has none to make.
 *
 * @throws Failure `delphi.wrong-stage`, `delphi.panelist-unknown`, `delphi.dimension-unknown`, `delphi.too-many-proposals`,
 * `delphi.proposal-twice`, `delphi.text-length`, `delphi.language-unknown`.
 */
export function recordProposals(
  study: DelphiStudy,
  panelist: string,
  proposals: readonly Omit<DelphiProposal, 'panelist'>[],
): DelphiStudy {
  const round = requireRound(study, 'open');
  requirePanelist(study, panelist);
  const others = round.proposals.filter((one) => one.panelist !== panelist);
  throwIfAny(proposalProblems(study, others, proposals));
  return withRound(study, {
    ...round,
    answered: [...round.answered.filter((id) => id !== panelist), panelist],
    proposals: [
      ...others,
      ...proposals.map(({ id, dimension, text, language }) => ({
        id,
        panelist,
        dimension,
        text: text.trim(),
        language,
      })),
    ],
  });
}

/** The study with a round in place of the one with its number. */
export function withRound(study: DelphiStudy, round: DelphiRound): DelphiStudy {
  return { ...study, rounds: study.rounds.map((one) => (one.number === round.number ? round : one)) };
}

type RoundOf<Kind extends DelphiRound['kind']> = Kind extends 'open' ? DelphiOpenRound : DelphiRatingRound;

function requireRound<Kind extends DelphiRound['kind']>(study: DelphiStudy, kind: Kind): RoundOf<Kind> {
  requireStage(study, 'collecting');
  const round = study.rounds.at(-1);
  if (round?.kind !== kind) throw failure('delphi.wrong-stage', { found: round?.kind ?? '', expected: [kind] });
  // Its kind was compared with the one asked for.
  return round as RoundOf<Kind>;
}

function ratingProblems(
  { settings }: DelphiStudy,
  { items, number }: DelphiRatingRound,
  ratings: readonly Omit<DelphiRating, 'panelist'>[],
): readonly Problem[] {
  const values = delphiScaleValues(settings.scale);
  const asked = new Set(items);
  const seen = new Set<string>();
  return ratings.flatMap(({ item, rating, comment }) => {
    const problems: Problem[] = [];
    if (!asked.has(item)) problems.push(problem('delphi.item-not-asked', { found: item.slice(0, 80), round: number }));
    if (seen.has(item)) problems.push(problem('delphi.item-twice', { found: item.slice(0, 80) }));
    seen.add(item);
    if (rating !== null && !values.includes(rating)) {
      problems.push(problem('delphi.not-a-rating', { found: shown(rating), expected: values }));
    }
    if ((comment?.length ?? 0) > MAX_COMMENT) {
      problems.push(problem('delphi.text-length', { found: comment?.length ?? 0, expected: `0–${MAX_COMMENT}` }));
    }
    return problems;
  });
}

function proposalProblems(
  { settings }: DelphiStudy,
  others: readonly DelphiProposal[],
  proposals: readonly Omit<DelphiProposal, 'panelist'>[],
): readonly Problem[] {
  const dimensions = settings.dimensions.map(({ id }) => id);
  const ids = new Set(others.map(({ id }) => id));
  const problems = proposals.flatMap(({ id, dimension, text, language }) => {
    const found: Problem[] = [];
    if (ids.has(id)) found.push(problem('delphi.proposal-twice', { found: id.slice(0, 80) }));
    ids.add(id);
    if (!dimensions.includes(dimension)) {
      found.push(problem('delphi.dimension-unknown', { found: dimension.slice(0, 80), expected: dimensions }));
    }
    const length = text.trim().length;
    if (length === 0 || length > MAX_PROPOSAL) {
      found.push(problem('delphi.text-length', { found: length, expected: `1–${MAX_PROPOSAL}` }));
    }
    if (!settings.languages.includes(language)) {
      found.push(problem('delphi.language-unknown', { found: language.slice(0, 40), expected: settings.languages }));
    }
    return found;
  });
  const most = settings.proposalsPerDimension;
  const tooMany = dimensions.flatMap((dimension) => {
    const count = proposals.filter((one) => one.dimension === dimension).length;
    return count > most ? [problem('delphi.too-many-proposals', { dimension, found: count, expected: most })] : [];
  });
  return [...problems, ...tooMany];
}

/** A rating is a short word; anything longer may be a note about a person and is not repeated. */
function shown(rating: string): string {
  return rating.length > 20 ? '…' : rating;
}

function textOrNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
