import {
  DEFAULT_DELPHI_RULES,
  type DelphiConsensusRule,
  type DelphiPurpose,
  type DelphiScale,
  type IndicatorSet,
} from '@repere/contracts';
import { BUILT_IN_SETS, textsOf } from '@repere/indicators';

/** The form of a new survey. */
export interface StudyForm {
  readonly base: IndicatorSet;
  readonly id: string;
  /** Title by language; English is needed. */
  readonly title: Readonly<Record<string, string>>;
  readonly purpose: DelphiPurpose;
  readonly scale: 'keep-drop' | 'ordinal';
  readonly dimensions: readonly string[];
  readonly languages: readonly string[];
  readonly openFirstRound: boolean;
  readonly proposalsPerDimension: number;
  readonly maxRounds: number;
  readonly people: number;
  readonly professions: number;
  readonly consensus: DelphiConsensusRule;
}

/** A survey of a set, with the defaults of the house. */
export function formFor(base: IndicatorSet, year: number): StudyForm {
  const { consensus, openFirstRound, proposalsPerDimension, maxRounds, panel } = DEFAULT_DELPHI_RULES;
  return {
    base,
    id: `${base.id}-delphi-${year}`,
    title: {},
    purpose: 'grade',
    scale: 'keep-drop',
    dimensions: base.dimensions.map(({ id }) => id),
    languages: languagesOf(base),
    openFirstRound,
    proposalsPerDimension,
    maxRounds,
    people: panel.people,
    professions: panel.professions,
    consensus,
  };
}

/** Languages in which every text of a set is there. */
export function languagesOf(set: IndicatorSet): readonly string[] {
  const texts = textsOf(set).map(({ text }) => text);
  const known = new Set(texts.flatMap((text) => Object.keys(text)));
  return [...known].filter((language) => texts.every((text) => text[language] !== undefined)).sort();
}

/** What the server takes. A built-in set goes by its name; one's own goes along. */
export function newStudyOf(form: StudyForm): object {
  const { base, title, people, professions, purpose, dimensions, scale: _, ...rules } = form;
  const isBuiltIn = BUILT_IN_SETS.some((set) => set === base);
  const isWhole = dimensions.length === base.dimensions.length;
  return {
    rules: {
      ...rules,
      title: Object.fromEntries(Object.entries(title).filter(([, text]) => text.trim() !== '')),
      purpose,
      scale: scaleOf(form),
      panel: { people, professions },
    },
    base: isBuiltIn ? { kind: 'built-in', id: base.id } : { kind: 'own', set: base },
    dimensions: isWhole ? null : dimensions,
  };
}

/** Grades for grading. The long scale is that of nine, the upper third for keeping and the lower for dropping. */
function scaleOf({ purpose, scale }: StudyForm): DelphiScale {
  if (purpose === 'grade') return { kind: 'grades' };
  return scale === 'ordinal' ? { kind: 'ordinal', points: 9, keepFrom: 7, dropTo: 3 } : { kind: 'keep-drop' };
}
