import type { Endpoint } from '../platform/http/endpoint.ts';
import { invitedEndpoint } from './invited-endpoint.ts';
import { saveProposals, saveRatings } from './panel-service.ts';
import { InvitationView, NewProposals, NewRatings, NoParams, NoQuery } from './schemas.ts';
import { removePerson, requireStudy } from './studies-service.ts';
import { invitationView } from './views.ts';

/** Ratings of the most items with the longest reasons. */
const ANSWER_BYTES = 4_000_000;

export interface PanelRouteParts {
  /** Proposals go by names that tell neither when nor by whom they were made. */
  readonly randomBytes: (size: number) => Uint8Array;
}

/** What an expert does by the invitation link. */
export function panelRoutes({ randomBytes }: PanelRouteParts): readonly Endpoint[] {
  const shared = { weight: 'light', params: NoParams, query: NoQuery, body: null } as const;
  const view = { kind: 'json', status: 200, schema: InvitationView } as const;
  const newProposalId = () => Buffer.from(randomBytes(12)).toString('hex');
  return [
    invitedEndpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/delphi/invitation',
        summary: 'server.api.delphi.invitation',
        answer: view,
        mayFail: ['delphi.invitation-unknown'],
      },
      async ({ invitation }, transaction) =>
        invitationView(await requireStudy(transaction, invitation.studyId), invitation.panelistId),
    ),
    invitedEndpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/invitation/ratings',
        summary: 'server.api.delphi.rate',
        body: { schema: NewRatings, maxBytes: ANSWER_BYTES },
        answer: view,
        mayFail: [
          'delphi.invitation-unknown',
          'thing.changed',
          'delphi.wrong-stage',
          'delphi.item-not-asked',
          'delphi.item-twice',
          'delphi.not-a-rating',
          'delphi.text-length',
        ],
      },
      async ({ invitation, body, act }, transaction) =>
        invitationView(await saveRatings(transaction, act, invitation, body), invitation.panelistId),
    ),
    invitedEndpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/invitation/proposals',
        summary: 'server.api.delphi.propose',
        body: { schema: NewProposals, maxBytes: ANSWER_BYTES },
        answer: view,
        mayFail: [
          'delphi.invitation-unknown',
          'thing.changed',
          'delphi.wrong-stage',
          'delphi.dimension-unknown',
          'delphi.too-many-proposals',
          'delphi.text-length',
          'delphi.language-unknown',
        ],
      },
      async ({ invitation, body, act }, transaction) =>
        invitationView(await saveProposals(transaction, act, invitation, body, newProposalId), invitation.panelistId),
    ),
    invitedEndpoint(
      {
        ...shared,
        method: 'delete',
        path: '/api/delphi/invitation',
        summary: 'server.api.delphi.withdraw',
        answer: { kind: 'none' },
        mayFail: ['delphi.invitation-unknown', 'delphi.panel-closed'],
      },
      ({ invitation, act }, transaction) => removePerson(transaction, act, invitation.studyId, invitation.panelistId),
    ),
  ];
}
