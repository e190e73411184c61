import {
  type DelphiPanelist,
  type DelphiSettings,
  type DelphiStage,
  type DelphiStudy,
  failure,
  problem,
  throwIfAny,
} from '@repere/contracts';
import { analyseRound } from './analyse-round.ts';
import { checkSettings } from './check-settings.ts';
import { isDelphiId } from './limits.ts';
import { recordOf } from './record.ts';

/**
 * A study in preparation, without a panel.
 *
 * @throws Failure `delphi.settings-shape`, `delphi.item-twice`, `delphi.dimension-unknown`.
 */
export function openDelphi(settings: DelphiSettings): DelphiStudy {
  checkSettings(settings);
  return { format: 1, settings, panel: [], rounds: [] };
}

/**
 * The study with other settings. Rules that could change once answers are in would be no rules, so the first round freezes
 * them.
 *
 * @throws Failure `delphi.settings-frozen`, those of {@link openDelphi}, and `delphi.language-unknown` where somebody on the
 *   panel answers in a language that would go.
 */
export function changeSettings(study: DelphiStudy, settings: DelphiSettings): DelphiStudy {
  if (study.rounds.length > 0) throw failure('delphi.settings-frozen', { id: study.settings.id });
  checkSettings(settings);
  const { languages } = settings;
  const lost = study.panel.find(({ language }) => !languages.includes(language));
  if (lost !== undefined) throw failure('delphi.language-unknown', { found: lost.language, expected: languages });
  return { ...study, settings };
}

/** Where a study stands. */
export function stageOf(study: DelphiStudy): DelphiStage {
  const last = study.rounds.at(-1);
  if (last === undefined) return 'preparing';
  if (!last.isClosed) return 'collecting';
  if (last.kind === 'open') return last.merges === null ? 'moderating' : 'between';
  return analyseRound(recordOf(study), last.number).decision.kind === 'stop' ? 'finished' : 'between';
}

/** Refuses an action that a stage does not allow. Throws Failure `delphi.wrong-stage`. */
export function requireStage(study: DelphiStudy, ...allowed: readonly DelphiStage[]): void {
  const found = stageOf(study);
  if (!allowed.includes(found)) throw failure('delphi.wrong-stage', { found, expected: allowed });
}

/**
 * The study with one more on the panel; possible until the first round closes.
 *
 * @throws Failure `delphi.panel-closed`, `delphi.panelist-twice`, `delphi.settings-shape` for an id that is none or a
 * profession left empty, `delphi.language-unknown`.
 */
export function addPanelist(study: DelphiStudy, panelist: DelphiPanelist): DelphiStudy {
  requireOpenPanel(study);
  const { id, profession, language } = panelist;
  const { languages } = study.settings;
  if (study.panel.some((one) => one.id === id)) throw failure('delphi.panelist-twice', { found: id });
  throwIfAny([
    ...(isDelphiId(id)
      ? []
      : [
          problem('delphi.settings-shape', { path: 'panel.id', found: id.slice(0, 80), expected: 'A-Z a-z 0-9 . _ -' }),
        ]),
    ...(profession.trim() === ''
      ? [problem('delphi.settings-shape', { path: 'panel.profession', found: '', expected: '…' })]
      : []),
    ...(languages.includes(language)
      ? []
      : [problem('delphi.language-unknown', { found: language.slice(0, 40), expected: languages })]),
  ]);
  return { ...study, panel: [...study.panel, panelist] };
}

/**
 * The study without somebody who withdrew, and without what they handed in; possible until the first round closes.
 *
 * @throws Failure `delphi.panel-closed`, `delphi.panelist-unknown`.
 */
export function removePanelist(study: DelphiStudy, id: string): DelphiStudy {
  requireOpenPanel(study);
  requirePanelist(study, id);
  return {
    ...study,
    panel: study.panel.filter((one) => one.id !== id),
    rounds: study.rounds.map((round) =>
      round.kind === 'rating'
        ? {
            ...round,
            ratings: round.ratings.filter(({ panelist }) => panelist !== id),
            redactions: round.redactions.filter(({ panelist }) => panelist !== id),
          }
        : {
            ...round,
            answered: round.answered.filter((one) => one !== id),
            proposals: round.proposals.filter(({ panelist }) => panelist !== id),
          },
    ),
  };
}

/** Throws Failure `delphi.panelist-unknown`. */
export function requirePanelist(study: DelphiStudy, id: string): void {
  if (!study.panel.some((one) => one.id === id)) throw failure('delphi.panelist-unknown', {});
}

function requireOpenPanel({ rounds }: DelphiStudy): void {
  if (rounds[0]?.isClosed === true) throw failure('delphi.panel-closed', {});
}
