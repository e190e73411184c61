import { type DelphiMerge, failure } from '@repere/contracts';
import {
  type DelphiDraftView,
  type DelphiRoundView,
  type DelphiStudyView,
  type DelphiSummaryView,
  delphiDraftView,
  delphiInvitationsView,
  delphiRoundView,
  delphiStudyView,
  delphiSummaryView,
} from '@repere/indicators';
import type { Language } from '@repere/messages';
import { type ApiRequest, askServer } from '../server/api-client.ts';
import { array, fields } from '../shell/check-shape.ts';

const STUDIES = '/api/delphi/studies';
/** What ids look like; anything else in an address is a typing error. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keys of what is remembered between pages. */
export const STUDIES_KEY = ['delphi'] as const;
export const studyKey = (id: string) => [...STUDIES_KEY, id] as const;
export const roundKey = (id: string, number: number) => [...studyKey(id), number] as const;

/** Somebody to be invited. */
export interface NewPerson {
  readonly profession: string;
  readonly language: string;
  readonly country: string | null;
}

/** Somebody's link; the server has only its hash. */
export interface MadeInvitation {
  readonly panelist: string;
  readonly token: string;
}

/** Surveys of the workspace, the latest first. */
export async function listStudies(language: Language): Promise<readonly DelphiSummaryView[]> {
  const answer = await json(`${STUDIES}?limit=100`, { language });
  return array(fields(answer)['studies']).map((value) => delphiSummaryView.parse(value));
}

export async function findStudy(id: string, language: Language): Promise<DelphiStudyView> {
  if (!UUID.test(id)) throw failure('thing.not-found');
  return delphiStudyView.parse(await json(`${STUDIES}/${id}`, { language }));
}

/** @param study As the server's `NewStudy`. */
export async function createStudy(study: object, language: Language): Promise<DelphiStudyView> {
  return delphiStudyView.parse(await json(STUDIES, { method: 'POST', body: study, language }));
}

/** @param change As the server's `StudyChange`. Fails with `thing.changed` when somebody else changed it first. */
export async function changeStudy(id: string, change: object, language: Language): Promise<DelphiStudyView> {
  return delphiStudyView.parse(await json(`${STUDIES}/${id}`, { method: 'PATCH', body: change, language }));
}

export async function deleteStudy(id: string, language: Language): Promise<void> {
  await askServer(`${STUDIES}/${id}`, { method: 'DELETE', language });
}

export async function invitePeople(
  id: string,
  people: readonly NewPerson[],
  language: Language,
): Promise<readonly MadeInvitation[]> {
  const answer = await json(`${STUDIES}/${id}/panel`, { method: 'POST', body: { people }, language });
  return delphiInvitationsView.parse(answer).invitations;
}

export async function inviteAgain(
  id: string,
  panelist: string,
  language: Language,
): Promise<readonly MadeInvitation[]> {
  const answer = await json(`${STUDIES}/${id}/panel/${panelist}/invitation`, { method: 'POST', language });
  return delphiInvitationsView.parse(answer).invitations;
}

export async function removePerson(id: string, panelist: string, language: Language): Promise<void> {
  await askServer(`${STUDIES}/${id}/panel/${panelist}`, { method: 'DELETE', language });
}

export async function openRound(id: string, language: Language): Promise<DelphiStudyView> {
  return delphiStudyView.parse(await json(`${STUDIES}/${id}/rounds`, { method: 'POST', language }));
}

export async function closeRound(id: string, language: Language): Promise<DelphiStudyView> {
  return delphiStudyView.parse(await json(`${STUDIES}/${id}/rounds/close`, { method: 'POST', language }));
}

export async function mergeProposals(
  id: string,
  merges: readonly DelphiMerge[],
  language: Language,
): Promise<DelphiStudyView> {
  return delphiStudyView.parse(await json(`${STUDIES}/${id}/merges`, { method: 'POST', body: { merges }, language }));
}

export async function findRound(id: string, number: number, language: Language): Promise<DelphiRoundView> {
  return delphiRoundView.parse(await json(`${STUDIES}/${id}/rounds/${number}`, { language }));
}

/** @param text What the panel is shown instead; null keeps the reason back. */
export async function redactReason(
  id: string,
  number: number,
  { key, text }: { readonly key: string; readonly text: string | null },
  language: Language,
): Promise<DelphiRoundView> {
  const body = { key, text };
  return delphiRoundView.parse(
    await json(`${STUDIES}/${id}/rounds/${number}/redactions`, { method: 'POST', body, language }),
  );
}

export async function makeDraft(
  id: string,
  naming: { readonly id: string; readonly title: { readonly en: string }; readonly by: string },
  language: Language,
): Promise<DelphiDraftView> {
  return delphiDraftView.parse(await json(`${STUDIES}/${id}/draft`, { method: 'POST', body: naming, language }));
}

export async function downloadRatings(id: string, language: Language): Promise<Blob> {
  return (await askServer(`${STUDIES}/${id}/ratings.csv`, { language })).blob();
}

async function json(path: string, request: ApiRequest): Promise<unknown> {
  return (await askServer(path, request)).json();
}
