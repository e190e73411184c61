import { DELPHI_PURPOSES, DELPHI_STAGES } from '@repere/contracts';
import { z } from 'zod';
import { indicatorSetShape, localised } from '../../sets/schema.ts';
import { delphiFeedbackShape, delphiRoundResultShape } from './result-shapes.ts';
import {
  delphiItemShape,
  delphiMergeShape,
  delphiProposalShape,
  delphiRatingShape,
  delphiSettingsShape,
} from './study-shapes.ts';

// What the program that holds a Delphi shows to its moderator and to its experts. Both ends read with the same shapes.

const time = z.iso.datetime();
const roundKind = z.enum(['open', 'rating']);

/** A study in the list of all. */
export const delphiSummaryView = z
  .object({
    id: z.uuid(),
    title: localised,
    base: z.object({ id: z.string(), version: z.string() }),
    purpose: z.enum(DELPHI_PURPOSES),
    stage: z.enum(DELPHI_STAGES),
    /** Number of the latest round; 0 before the first. */
    round: z.int(),
    panel: z.int(),
    createdAt: time,
  })
  .meta({ id: 'DelphiSummary' });
export type DelphiSummaryView = z.infer<typeof delphiSummaryView>;

/** A study as its moderator sees it. No answer is joined to anybody: only who has answered is told, to remind the others. */
export const delphiStudyView = delphiSummaryView
  .extend({
    settings: delphiSettingsShape,
    revision: z.int(),
    people: z.array(
      z.object({
        id: z.string(),
        profession: z.string(),
        language: z.string(),
        country: z.string().nullable(),
        /** Whether anything was handed in in the latest round. */
        hasAnswered: z.boolean(),
        /** Whether all that it asks was answered. How many would tell too much beside the ratings. */
        isComplete: z.boolean(),
      }),
    ),
    rounds: z.array(
      z.object({
        number: z.int(),
        kind: roundKind,
        isClosed: z.boolean(),
        items: z.int(),
        answered: z.int(),
        openedAt: time,
        closedAt: time.nullable(),
      }),
    ),
    /** Proposals of the open round, once it is closed, in an order that tells nothing. */
    proposals: z.array(delphiProposalShape),
    merges: z.array(delphiMergeShape).nullable(),
    /** Items that the panel proposed. */
    added: z.array(delphiItemShape),
    /** Items that the next round would ask; 0 while one is under way and after the last. */
    next: z.int(),
  })
  .meta({ id: 'DelphiStudy' });
export type DelphiStudyView = z.infer<typeof delphiStudyView>;

/** A link for one expert. The secret is shown once; only its hash is kept. */
export const delphiInvitationsView = z
  .object({
    invitations: z.array(z.object({ panelist: z.string(), token: z.string() })),
  })
  .meta({ id: 'DelphiInvitations' });

/** A closed round of ratings, with the reasons in an order that tells nothing. */
export const delphiRoundView = z
  .object({
    result: delphiRoundResultShape,
    reasons: z.array(
      z.object({
        /** Names the reason without telling who gave it. */
        key: z.string(),
        item: z.string(),
        rating: z.string().nullable(),
        text: z.string(),
        /** What the panel is shown; null when kept back. */
        shown: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DelphiRound' });
export type DelphiRoundView = z.infer<typeof delphiRoundView>;

/** The draft set of a finished study, beside the set it comes from. */
export const delphiDraftView = z.object({
  base: indicatorSetShape,
  set: indicatorSetShape,
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type DelphiDraftView = z.infer<typeof delphiDraftView>;

/** What one expert sees by the link. */
export const delphiInvitationView = z
  .object({
    title: localised,
    settings: delphiSettingsShape,
    stage: z.enum(DELPHI_STAGES),
    language: z.string(),
    round: z.object({ number: z.int(), kind: roundKind }).nullable(),
    /** What the round under way asks; what the last one asked when the study is finished. */
    items: z.array(delphiItemShape),
    hasAnswered: z.boolean(),
    ratings: z.array(delphiRatingShape),
    proposals: z.array(delphiProposalShape),
    /** Of the round of ratings before; null when there is none. */
    feedback: delphiFeedbackShape.nullable(),
    canWithdraw: z.boolean(),
  })
  .meta({ id: 'DelphiInvitation' });
export type DelphiInvitationView = z.infer<typeof delphiInvitationView>;
