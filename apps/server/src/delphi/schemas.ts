import { z } from '@hono/zod-openapi';
import {
  delphiInvitationsView,
  delphiInvitationView,
  delphiMergeShape,
  delphiRatingShape,
  delphiRoundView,
  delphiRulesShape,
  delphiStudyView,
  delphiSummaryView,
} from '@repere/indicators';

// What a Delphi takes over HTTP. Input refuses unknown fields; output drops what isn't named in its view.

const Id = z.uuid();
const SetId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const Text = z.string().trim().min(1).max(200);
const Localised = z.object({ en: Text }).catchall(Text);
/** A set or a part of one; read and refused by the rules of sets, which a program finds in the schema file of sets. */
const SetJson = z.record(z.string(), z.unknown());

export const NoParams = z.strictObject({});
export const NoQuery = z.strictObject({});
export const StudyParams = z.strictObject({ id: Id });
export const RoundParams = z.strictObject({ id: Id, number: z.coerce.number().int().min(1).max(100) });
export const PanelistParams = z.strictObject({ id: Id, panelist: SetId });

/** Newest first; the id of the last entry of a page asks for the next. */
export const PageQuery = z.strictObject({
  before: Id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const Rules = delphiRulesShape;
/** Ids of dimensions to ask about; null for all of the set. */
const Dimensions = z.array(SetId).min(1).max(200).nullable();

export const NewStudy = z.strictObject({
  rules: Rules,
  base: z.union([
    z.strictObject({ kind: z.literal('built-in'), id: SetId }),
    z.strictObject({ kind: z.literal('own'), set: SetJson }),
  ]),
  dimensions: Dimensions,
});
export type NewStudy = z.infer<typeof NewStudy>;

export const StudyChange = z.strictObject({ revision: z.int().min(1), rules: Rules, dimensions: Dimensions });
export type StudyChange = z.infer<typeof StudyChange>;

export const NewPeople = z.strictObject({
  people: z
    .array(
      z.strictObject({
        profession: Text,
        language: z.string().min(2).max(40),
        country: z.string().trim().min(1).max(100).nullable(),
      }),
    )
    .min(1)
    .max(200),
});
export type NewPeople = z.infer<typeof NewPeople>;

export const Moderation = z.strictObject({ merges: z.array(delphiMergeShape).max(10_000) });
export const Redaction = z.strictObject({ key: z.string().max(40), text: z.string().max(10_000).nullable() });
export const NewDraft = z.strictObject({ id: SetId, title: Localised, by: Text });
export type NewDraft = z.infer<typeof NewDraft>;

export const StudyPage = z.object({ studies: z.array(delphiSummaryView) });
export const StudyView = delphiStudyView;
export const RoundView = delphiRoundView;
export const InvitationsView = delphiInvitationsView;
export const InvitationView = delphiInvitationView;
export const DraftView = z.object({
  base: SetJson,
  set: SetJson,
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});

/** Ratings of the round with that number, all or some of its items. */
export const NewRatings = z.strictObject({
  round: z.int().min(1),
  ratings: z.array(delphiRatingShape).min(1).max(500),
});
/** All proposals of an expert, in place of those before; an empty list says that there are none to make. */
export const NewProposals = z.strictObject({
  round: z.int().min(1),
  proposals: z
    .array(z.strictObject({ dimension: SetId, text: z.string().max(10_000), language: z.string().max(40) }))
    .max(20_000),
});
