import {
  DEFAULT_DELPHI_RULES,
  type DelphiDraftWords,
  type DelphiItem,
  type DelphiRating,
  type DelphiSettings,
  type DelphiStudy,
} from '@repere/contracts';
import { addPanelist, closeRound, openDelphi, openRound, recordRatings } from '../../src/index.ts';

const text = { en: 'x' };

/** An item of a dimension, with words nobody reads. */
export function anItem(dimension: string, concept: string): DelphiItem {
  return {
    id: `${dimension}.${concept}`,
    dimension,
    concept,
    side: null,
    media: ['interview'],
    ilo11: [],
    label: text,
    definition: text,
    question: text,
    guidance: text,
  };
}

/** Settings of a small study: two items of dimension `a`, one of `b`, rating from the first round on. */
export function someSettings(changes: Partial<DelphiSettings> = {}): DelphiSettings {
  return {
    id: 'study',
    title: { en: 'A study' },
    base: { id: 'SMALL', version: '1.0.0' },
    purpose: 'grade',
    languages: ['en', 'fr'],
    scale: { kind: 'grades' },
    dimensions: [
      { id: 'a', label: text },
      { id: 'b', label: text },
    ],
    items: [anItem('a', 'c0'), anItem('a', 'c1'), anItem('b', 'c0')],
    ...DEFAULT_DELPHI_RULES,
    openFirstRound: false,
    panel: { people: 2, professions: 1 },
    ...changes,
  };
}

/** A study with that many experts of four professions, `p1` the first, before its first round. */
export function aStudy(people: number, changes: Partial<DelphiSettings> = {}): DelphiStudy {
  let study = openDelphi(someSettings(changes));
  for (let number = 1; number <= people; number++) {
    study = addPanelist(study, { id: `p${number}`, profession: `trade-${number % 4}`, language: 'en' });
  }
  return study;
}

/**
 * The study after one more round. Each item is given the ratings of p1, p2, ... by their first letters: `s`, `m`, `w`, `n`,
 * `?` for "cannot judge" and `.` for no answer.
 */
export function rated(study: DelphiStudy, ratings: Readonly<Record<string, string>>): DelphiStudy {
  return closeRound(answered(openRound(study), ratings));
}

/** The study with ratings in the round under way, as in {@link rated}. */
export function answered(study: DelphiStudy, ratings: Readonly<Record<string, string>>): DelphiStudy {
  return study.panel.reduce((before, { id }, index) => {
    const given = Object.entries(ratings).flatMap(([item, letters]): Omit<DelphiRating, 'panelist'>[] => {
      const letter = letters[index] ?? '.';
      return letter === '.' ? [] : [{ item, rating: LETTERS[letter] ?? null, comment: null }];
    });
    return given.length === 0 ? before : recordRatings(before, id, given);
  }, study);
}

const LETTERS: Readonly<Record<string, string>> = {
  s: 'strong',
  m: 'medium',
  w: 'weak',
  n: 'not-relevant',
  k: 'keep',
  d: 'drop',
};

/** Codes of the problems that an action runs into. */
export function codesOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    // Failures carry their problems; anything else is a mistake and shows itself.
    const { problems } = error as { readonly problems?: readonly { readonly code: string }[] };
    if (problems === undefined) throw error;
    return problems.map(({ code }) => code);
  }
  return [];
}

/** Words that show what they were made from. */
export const PLAIN_WORDS: DelphiDraftWords = {
  history: ({ panel, rounds, agreed, items, consensus }) => ({
    en: `${panel.answered}/${panel.invited} people, ${rounds} rounds, share ${consensus.share}, ${agreed}/${items} agreed`,
  }),
  source: () => ({ en: 'whole' }),
  notAgreed: ({ counts }) => ({ en: `not agreed: ${JSON.stringify(counts)}` }),
  notRelevant: () => ({ en: 'left out, but needed' }),
};
