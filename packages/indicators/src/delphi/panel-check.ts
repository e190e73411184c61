import {
  type DelphiConsensusRule,
  type DelphiPanelCheck,
  type DelphiRoundResult,
  type Warning,
  warning,
} from '@repere/contracts';
import type { DelphiRecord } from './record.ts';

/** Professions are compared without case and outer spaces. */
export function countProfessions(professions: readonly (string | null)[]): number | null {
  const known = professions.filter((profession) => profession !== null);
  return known.length === 0 ? null : new Set(known.map((name) => name.trim().toLowerCase())).size;
}

/** Those who answered, beside those invited and the minima. */
export function panelCheckOf({ panel, minima }: DelphiRecord, answered: ReadonlySet<string>): DelphiPanelCheck {
  const professions = countProfessions(panel.filter(({ id }) => answered.has(id)).map(({ profession }) => profession));
  const areEnough = answered.size >= minima.people;
  return {
    invited: panel.length,
    answered: answered.size,
    professions,
    minPeople: minima.people,
    minProfessions: minima.professions,
    meetsMinima: !areEnough ? false : professions === null ? null : professions >= minima.professions,
  };
}

/** What a reader must know of a round before using it. Details hold names and counts, and never who. */
export function roundWarnings(
  { panel, items, dropout }: Omit<DelphiRoundResult, 'warnings'>,
  { minResponse }: DelphiConsensusRule,
): readonly Warning[] {
  const found: Warning[] = [];
  if (panel.answered < panel.minPeople) {
    found.push(warning('delphi.panel-too-small', { found: panel.answered, expected: panel.minPeople }));
  }
  if (panel.professions === null) found.push(warning('delphi.professions-unknown'));
  else if (panel.professions < panel.minProfessions) {
    found.push(warning('delphi.professions-too-few', { found: panel.professions, expected: panel.minProfessions }));
  }
  if (dropout !== null && dropout.count > 0) {
    found.push(warning('delphi.dropout', { count: dropout.count, before: Math.round(dropout.count / dropout.share) }));
  }
  const unheard = items.filter(({ unmet }) => unmet.includes('response'));
  if (unheard.length > 0) {
    found.push(
      warning('delphi.few-ratings', {
        count: unheard.length,
        items: unheard.slice(0, 12).map(({ item }) => item),
        percent: Math.round(minResponse * 100),
      }),
    );
  }
  return found;
}
