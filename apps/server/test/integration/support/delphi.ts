import { DEFAULT_DELPHI_RULES } from '@repere/contracts';
import { INVITATION_HEADER } from '../../../src/platform/http/invitation-header.ts';
import { type Answer, type Caller, callerOf, type Place } from './place.ts';

/** Rules of a study that ends after an open round and two of ratings. */
export const someRules = {
  ...DEFAULT_DELPHI_RULES,
  id: 'xa-2027',
  title: { en: 'Indicators of XA', fr: 'Indicateurs de XA' },
  purpose: 'grade',
  languages: ['en', 'fr', 'es'],
  scale: { kind: 'grades' },
} as const;

export const newStudy = (change: object = {}, dimensions: readonly string[] | null = ['exploitation']) => ({
  rules: { ...someRules, ...change },
  base: { kind: 'built-in', id: 'AL' },
  dimensions,
});

/** People of four professions and three languages. */
export const somePeople = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    profession: ['labour inspector', 'prosecutor', 'shelter worker', 'trade unionist'][index % 4],
    language: ['en', 'fr', 'es'][index % 3],
    country: null,
  }));

/** One of the panel, with nothing but the link. */
export function expertOf(place: Place, token: string): Caller {
  return callerOf(place.app, '', { [INVITATION_HEADER]: token });
}

/** Puts people on the panel; one caller each. */
export async function invite(place: Place, study: string, count: number): Promise<readonly Caller[]> {
  const { body } = await place.analyst.post(`/api/delphi/studies/${study}/panel`, { people: somePeople(count) });
  return body.invitations.map(({ token }: { token: string }) => expertOf(place, token));
}

/** What the round under way asks of somebody. */
export async function askedOf(expert: Caller): Promise<Answer['body']> {
  return (await expert.get('/api/delphi/invitation')).body;
}
