import type { DelphiProposal, DelphiRating } from '@repere/contracts';
import { type DelphiInvitationView, delphiInvitationView } from '@repere/indicators';
import type { Language } from '@repere/messages';
import { type ApiRequest, askAsInvited } from '../server/api-client.ts';

const INVITATION = '/api/delphi/invitation';

/** What the round under way asks of whoever has the link. */
export async function findInvitation(secret: string, language: Language): Promise<DelphiInvitationView> {
  return ask(INVITATION, secret, { language });
}

export async function sendRatings(
  secret: string,
  round: number,
  ratings: readonly Omit<DelphiRating, 'panelist'>[],
  language: Language,
): Promise<DelphiInvitationView> {
  return ask(`${INVITATION}/ratings`, secret, { method: 'POST', body: { round, ratings }, language });
}

export async function sendProposals(
  secret: string,
  round: number,
  proposals: readonly Omit<DelphiProposal, 'panelist' | 'id'>[],
  language: Language,
): Promise<DelphiInvitationView> {
  return ask(`${INVITATION}/proposals`, secret, { method: 'POST', body: { round, proposals }, language });
}

/** Takes whoever has the link off the panel, with all they handed in. */
export async function withdraw(secret: string, language: Language): Promise<void> {
  await askAsInvited(INVITATION, secret, { method: 'DELETE', language });
}

async function ask(path: string, secret: string, request: ApiRequest): Promise<DelphiInvitationView> {
  return delphiInvitationView.parse(await (await askAsInvited(path, secret, request)).json());
}
