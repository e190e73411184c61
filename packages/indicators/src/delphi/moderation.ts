import {
  type DelphiMerge,
  type DelphiOpenRound,
  type DelphiRedaction,
  type DelphiStudy,
  failure,
  type Problem,
  problem,
  throwIfAny,
} from '@repere/contracts';
import { withRound } from './answers.ts';
import { itemProblems } from './check-settings.ts';
import { MAX_COMMENT } from './limits.ts';
import { requireStage } from './study.ts';

/**
 * The study with the moderator's answer to every proposal: merged into an item there is, made a new item, or set aside with
 * a reason. Proposals stay on record with who made them.
 *
 * @throws Failure `delphi.wrong-stage`, `delphi.proposal-unknown`, `delphi.proposal-twice`, `delphi.proposals-left`,
 * `delphi.item-unknown`, and what {@link itemProblems} finds in new items.
 */
export function moderate(study: DelphiStudy, merges: readonly DelphiMerge[]): DelphiStudy {
  requireStage(study, 'moderating');
  const round = study.rounds.at(-1);
  if (round?.kind !== 'open') throw failure('delphi.wrong-stage', { found: 'between', expected: ['moderating'] });
  throwIfAny([...placingProblems(round, merges), ...targetProblems(study, merges)]);
  return withRound(study, { ...round, merges });
}

/**
 * The study with a reason given in a round re-worded or kept back from the panel, because it would tell who wrote it. The
 * expert goes on seeing their own words.
 *
 * @throws Failure `delphi.comment-without-rating` when there is no such comment; `delphi.text-length`.
 */
export function redactComment(study: DelphiStudy, number: number, redaction: DelphiRedaction): DelphiStudy {
  const isSame = (one: { readonly panelist: string; readonly item: string }): boolean =>
    one.panelist === redaction.panelist && one.item === redaction.item;
  const round = study.rounds.find((one) => one.number === number);
  if (round?.kind !== 'rating' || !round.ratings.some((rating) => isSame(rating) && rating.comment !== null)) {
    throw failure('delphi.comment-without-rating', { item: redaction.item.slice(0, 80), round: number });
  }
  const length = redaction.text?.length ?? 0;
  if (length > MAX_COMMENT) throw failure('delphi.text-length', { found: length, expected: `0–${MAX_COMMENT}` });
  return withRound(study, { ...round, redactions: [...round.redactions.filter((one) => !isSame(one)), redaction] });
}

/** Every proposal is dealt with once. */
function placingProblems({ proposals }: DelphiOpenRound, merges: readonly DelphiMerge[]): readonly Problem[] {
  const known = new Set(proposals.map(({ id }) => id));
  const placed = new Set<string>();
  const problems = merges.flatMap((merge) =>
    merge.proposals.flatMap((id) => {
      const found = id.slice(0, 80);
      if (!known.has(id)) return [problem('delphi.proposal-unknown', { found })];
      if (placed.has(id)) return [problem('delphi.proposal-twice', { found })];
      placed.add(id);
      return [];
    }),
  );
  const left = proposals.filter(({ id }) => !placed.has(id));
  if (left.length === 0) return problems;
  const ids = left.slice(0, 12).map(({ id }) => id);
  return [...problems, problem('delphi.proposals-left', { count: left.length, found: ids })];
}

function targetProblems({ settings }: DelphiStudy, merges: readonly DelphiMerge[]): readonly Problem[] {
  const items = [...settings.items, ...merges.flatMap((merge) => (merge.kind === 'new' ? [merge.item] : []))];
  const ids = new Set(items.map(({ id }) => id));
  const unknown = merges.flatMap((merge) =>
    merge.kind === 'existing' && !ids.has(merge.item)
      ? [problem('delphi.item-unknown', { found: merge.item.slice(0, 80) })]
      : [],
  );
  const dimensions = settings.dimensions.map(({ id }) => id);
  return [...unknown, ...itemProblems(items, dimensions)];
}
