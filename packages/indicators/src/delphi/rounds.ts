import {
  type DelphiRound,
  type DelphiRoundResult,
  type DelphiStudy,
  failure,
  type Problem,
  problem,
  throwIfAny,
} from '@repere/contracts';
import { analyseRound } from './analyse-round.ts';
import { itemsOfStudy } from './items.ts';
import { countProfessions } from './panel-check.ts';
import { recordOf } from './record.ts';
import { requireStage } from './study.ts';

/**
 * The study with its next round open. The first one freezes the settings; a round after ratings asks the items that are
 * still open.
 *
 * @throws Failure `delphi.wrong-stage`, `delphi.panel-too-small`, `delphi.professions-too-few`, `delphi.no-items`.
 */
export function openRound(study: DelphiStudy): DelphiStudy {
  requireStage(study, 'preparing', 'between');
  const number = study.rounds.length + 1;
  if (number === 1) throwIfAny(panelProblems(study));
  if (number === 1 && study.settings.openFirstRound) {
    const round: DelphiRound = { kind: 'open', number, isClosed: false, answered: [], proposals: [], merges: null };
    return { ...study, rounds: [round] };
  }
  const items = itemsOfNextRound(study);
  if (items.length === 0) throw failure('delphi.no-items', {});
  const round: DelphiRound = { kind: 'rating', number, isClosed: false, items, ratings: [], redactions: [] };
  return { ...study, rounds: [...study.rounds, round] };
}

/**
 * Ids of the items that the next round asks: all of them in the first round of ratings, then those still open; none when
 * the study is finished.
 */
export function itemsOfNextRound(study: DelphiStudy): readonly string[] {
  const last = study.rounds.at(-1);
  if (last?.kind !== 'rating') return itemsOfStudy(study).map(({ id }) => id);
  const { decision } = analyseRound(recordOf(study), last.number);
  return decision.kind === 'continue' ? decision.items : [];
}

/**
 * The study with the round under way closed; what it shows is {@link studyRound}.
 *
 * @throws Failure `delphi.wrong-stage`; `delphi.no-answers` when nobody answered.
 */
export function closeRound(study: DelphiStudy): DelphiStudy {
  requireStage(study, 'collecting');
  return {
    ...study,
    rounds: study.rounds.map((round) => {
      if (round.isClosed) return round;
      const answers = round.kind === 'open' ? round.answered : round.ratings;
      if (answers.length === 0) throw failure('delphi.no-answers', { round: round.number });
      // Without proposals there is nothing to moderate.
      if (round.kind === 'open' && round.proposals.length === 0) return { ...round, isClosed: true, merges: [] };
      return { ...round, isClosed: true };
    }),
  };
}

/**
 * What the latest round of ratings shows, or the one with that number; while a round is under way, what it shows so far.
 * Null when there is none.
 */
export function studyRound(study: DelphiStudy, number?: number): DelphiRoundResult | null {
  const record = recordOf(study);
  const wanted = number ?? record.rounds.at(-1)?.number;
  return wanted === undefined || !record.rounds.some((round) => round.number === wanted)
    ? null
    : analyseRound(record, wanted);
}

function panelProblems({ panel, settings }: DelphiStudy): readonly Problem[] {
  const professions = countProfessions(panel.map(({ profession }) => profession)) ?? 0;
  const { people: minPeople, professions: minProfessions } = settings.panel;
  return [
    ...(panel.length < minPeople
      ? [problem('delphi.panel-too-small', { found: panel.length, expected: minPeople })]
      : []),
    ...(professions < minProfessions
      ? [problem('delphi.professions-too-few', { found: professions, expected: minProfessions })]
      : []),
  ];
}
