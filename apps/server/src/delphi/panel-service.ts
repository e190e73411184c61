import { type DelphiStudy, failure } from '@repere/contracts';
import { recordProposals, recordRatings } from '@repere/indicators';
import type { z } from 'zod';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import { type Invitation, type StoredStudy, saveAnswer } from './queries.ts';
import type { NewProposals, NewRatings } from './schemas.ts';
import { requireStudy } from './studies-service.ts';

/** Keeps an expert's ratings; those of the same items given before in this round are replaced. */
export async function saveRatings(
  transaction: TenantTransaction,
  act: Act,
  invitation: Invitation,
  { round, ratings }: z.infer<typeof NewRatings>,
): Promise<StoredStudy> {
  const { study } = await requireStudy(transaction, invitation.studyId, 'stage');
  requireRound(study, round);
  const last = recordRatings(study, invitation.panelistId, ratings).rounds.at(-1);
  const own = last?.kind === 'rating' ? last.ratings.filter(({ panelist }) => panelist === invitation.panelistId) : [];
  await saveAnswer(transaction, act, invitation, round, {
    ratings: own.map(({ item, rating, comment }) => ({ item, rating, comment })),
  });
  return requireStudy(transaction, invitation.studyId);
}

/** Keeps an expert's proposals, in place of those handed in before. */
export async function saveProposals(
  transaction: TenantTransaction,
  act: Act,
  invitation: Invitation,
  { round, proposals }: z.infer<typeof NewProposals>,
  newProposalId: () => string,
): Promise<StoredStudy> {
  const { study } = await requireStudy(transaction, invitation.studyId, 'stage');
  requireRound(study, round);
  const named = proposals.map((proposal) => ({ id: newProposalId(), ...proposal }));
  const last = recordProposals(study, invitation.panelistId, named).rounds.at(-1);
  const own = last?.kind === 'open' ? last.proposals.filter(({ panelist }) => panelist === invitation.panelistId) : [];
  await saveAnswer(transaction, act, invitation, round, {
    proposals: own.map(({ id, dimension, text, language }) => ({ id, dimension, text, language })),
  });
  return requireStudy(transaction, invitation.studyId);
}

/** A form that was opened in an earlier round must not be taken for an answer to this one. */
function requireRound(study: DelphiStudy, round: number): void {
  if (study.rounds.length !== round) throw failure('thing.changed');
}
