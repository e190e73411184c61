import { failure } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import { bodyOf, described, type Endpoint, type EndpointShape, respond } from '../platform/http/endpoint.ts';
import { INVITATION_HEADER } from '../platform/http/invitation-header.ts';
import { parseInput } from '../platform/http/parse-input.ts';
import { parseInvitation } from './invitations.ts';
import { findInvitation, type Invitation } from './queries.ts';

/** A checked request of somebody on a panel. */
export interface InvitedCall<B> {
  readonly invitation: Invitation;
  readonly body: B;
  /** Names no account: the audit tells that a panel answered and not who. */
  readonly act: Act;
  readonly translator: Translator;
}

/**
 * An endpoint for somebody who holds an invitation link and no session. The secret comes in a header of its own, which no
 * page of another origin can set; the page sends no cookie along.
 *
 * @throws Failure `delphi.invitation-unknown` for a link that is not, or no longer, good.
 */
export function invitedEndpoint<B, A>(
  shape: Omit<EndpointShape<unknown, unknown, B, A>, 'permission' | 'purpose'>,
  handle: (call: InvitedCall<B>, transaction: TenantTransaction) => Promise<A>,
): Endpoint {
  return {
    shape: described({ ...shape, purpose: 'delphi', permission: 'invitation' }),
    async serve(serving) {
      const { request, database, clock, translator } = serving;
      const secret = parseInvitation(request.headers.get(INVITATION_HEADER) ?? undefined);
      if (secret === null) throw failure('delphi.invitation-unknown');
      const json = await bodyOf(shape, serving);
      const answer = await database.inTenant(secret.tenantId, async (transaction) => {
        const invitation = await findInvitation(transaction, secret.hash);
        if (invitation === null) throw failure('delphi.invitation-unknown');
        // Without a body schema the type of the body is `undefined`, which is what is given.
        const body =
          shape.body === null ? (undefined as B) : parseInput(shape.body.schema, json, 'body', translator.language);
        const act = { accountId: null, purpose: 'delphi', at: clock() } as const;
        return handle({ invitation, body, act, translator }, transaction);
      });
      return respond(shape.answer, answer);
    },
  };
}
