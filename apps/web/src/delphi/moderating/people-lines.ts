import type { NewPerson } from '../studies-api.ts';

/** What is wrong with a line, 1-based. */
export interface LineProblem {
  readonly line: number;
  readonly kind: 'no-profession' | 'language';
  readonly found: string;
}

/**
 * People from lines `profession; language; country`. Country may be left out, and the language where the survey has only
 * one. Empty lines are passed over.
 */
export function readPeople(
  text: string,
  languages: readonly string[],
): { readonly people: readonly NewPerson[]; readonly problems: readonly LineProblem[] } {
  const people: NewPerson[] = [];
  const problems: LineProblem[] = [];
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const [profession = '', given = '', country = ''] = row.split(/[;\t]/).map((part) => part.trim());
    const language = given === '' && languages.length === 1 ? (languages[0] ?? '') : given;
    const known = languages.find((one) => one.toLowerCase() === language.toLowerCase());
    if (profession === '') problems.push({ line: index + 1, kind: 'no-profession', found: row.trim().slice(0, 60) });
    if (known === undefined) problems.push({ line: index + 1, kind: 'language', found: language.slice(0, 60) });
    if (profession !== '' && known !== undefined) {
      people.push({ profession, language: known, country: country === '' ? null : country });
    }
  }
  return { people, problems };
}
