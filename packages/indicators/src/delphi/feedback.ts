import {
  type DelphiFeedback,
  type DelphiItemFeedback,
  type DelphiItemResult,
  type DelphiRatingRound,
  type DelphiReason,
  type DelphiStudy,
  failure,
} from '@repere/contracts';
import { type RandomStream, randomStream } from '@repere/numerics';
import { analyseRound } from './analyse-round.ts';
import { SMALLEST_GROUP } from './limits.ts';
import { recordOf } from './record.ts';
import { shuffled } from './shuffle.ts';
import { requirePanelist, requireStage } from './study.ts';

/**
 * What one expert is shown of the last closed round of ratings: their own rating, and for each item the group's median,
 * quartiles, counts and reasons. After a round that continues, of the items asked again; at the end, of all the last round
 * asked. Of an item rated by fewer than five, nothing of the group is shown.
 *
 * Reasons are sorted by what they say and then shuffled from the seed, for every item anew, so that their order depends
 * neither on who wrote them nor on when, and reasons of one person cannot be joined across items.
 *
 * @param seed Whole number from 0 to 2^53 - 1; the same for all experts of a study.
 * @throws Failure `delphi.panelist-unknown`; `delphi.wrong-stage` when no round of ratings is closed.
 */
export function feedbackFor(study: DelphiStudy, panelist: string, seed: number): DelphiFeedback {
  requirePanelist(study, panelist);
  requireStage(study, 'collecting', 'between', 'finished');
  const round = study.rounds.findLast((one): one is DelphiRatingRound => one.kind === 'rating' && one.isClosed);
  if (round === undefined) throw failure('delphi.wrong-stage', { found: 'open', expected: ['rating'] });
  const { items, decision } = analyseRound(recordOf(study), round.number);
  const shown = decision.kind === 'continue' ? decision.items : round.items;
  const stream = randomStream(seed).split(round.number);
  return {
    round: round.number,
    items: items
      .map((result, index) => ({ result, stream: stream.split(index) }))
      .filter(({ result }) => shown.includes(result.item))
      .map((one) => itemFeedback(one.result, round, panelist, one.stream)),
  };
}

function itemFeedback(
  { item, n, median, quartiles, iqr, counts }: DelphiItemResult,
  round: DelphiRatingRound,
  panelist: string,
  stream: RandomStream,
): DelphiItemFeedback {
  const own = round.ratings.find((one) => one.item === item && one.panelist === panelist);
  const isHidden = n < SMALLEST_GROUP || median === null || quartiles === null || iqr === null;
  return {
    item,
    own: { answered: own !== undefined, rating: own?.rating ?? null, comment: own?.comment ?? null },
    group: isHidden ? null : { n, median, quartiles, iqr, counts, reasons: reasonsOf(item, round, panelist, stream) },
  };
}

function reasonsOf(
  item: string,
  { ratings, redactions }: DelphiRatingRound,
  panelist: string,
  stream: RandomStream,
): readonly DelphiReason[] {
  const others = ratings
    .filter((one) => one.item === item && one.panelist !== panelist)
    .flatMap(({ panelist: author, rating, comment }): DelphiReason[] => {
      const redaction = redactions.find((one) => one.item === item && one.panelist === author);
      const text = redaction === undefined ? comment : redaction.text;
      return text === null ? [] : [{ rating, text }];
    })
    .sort((one, other) => compare(one.text, other.text) || compare(one.rating ?? '', other.rating ?? ''));
  return shuffled(others, stream);
}

/** By code units: the order must not depend on the language of the machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
