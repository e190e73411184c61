import {
  DELPHI_PURPOSES,
  type DelphiItem,
  type DelphiMerge,
  type DelphiProposal,
  type DelphiScale,
  type DelphiSettings,
  EVIDENCE_MEDIA,
  SIDES,
} from '@repere/contracts';
import { z } from 'zod';
import { itemTexts, localised } from '../../sets/schema.ts';
import { MAX_COMMENT, MAX_ITEMS, MAX_PROPOSAL } from '../limits.ts';

// Shapes only: what belongs together is asked by `checkSettings` and the functions of the study.

const id = z.string().max(80);
const count = z.int().min(0).max(1_000_000);

const scale: z.ZodType<DelphiScale> = z.union([
  z.strictObject({ kind: z.literal('grades') }),
  z.strictObject({ kind: z.literal('keep-drop') }),
  z.strictObject({ kind: z.literal('ordinal'), points: count, keepFrom: count, dropTo: count }),
]);

const item: z.ZodType<DelphiItem> = z
  .strictObject({
    id,
    dimension: id,
    concept: id,
    side: z.enum(SIDES).nullable(),
    media: z.array(z.enum(EVIDENCE_MEDIA)).min(1),
    ilo11: z.array(z.int().min(1).max(11)),
    ...itemTexts,
  })
  .meta({ id: 'DelphiItem' });

/** How settings are chosen, apart from what they take from the base set. */
export const delphiRulesShape = z
  .strictObject({
    id,
    title: localised,
    purpose: z.enum(DELPHI_PURPOSES),
    languages: z.array(z.string().max(40)).max(50),
    scale,
    openFirstRound: z.boolean(),
    proposalsPerDimension: count,
    maxRounds: count,
    panel: z.strictObject({ people: count, professions: count }),
    consensus: z.strictObject({
      share: z.number(),
      maxIqr: z.number().nullable(),
      minKendallW: z.number().nullable(),
      maxChanged: z.number(),
      minResponse: z.number(),
    }),
  })
  .meta({ id: 'DelphiRules' });

/** Shape of {@link DelphiSettings}. */
export const delphiSettingsShape: z.ZodType<DelphiSettings> = delphiRulesShape
  .extend({
    base: z.strictObject({ id, version: z.string().max(20) }),
    dimensions: z.array(z.strictObject({ id, label: localised })).max(200),
    items: z.array(item).max(MAX_ITEMS),
  })
  .meta({ id: 'DelphiSettings' });

export const delphiItemShape = item;

/** One rating of one item; null for "cannot judge". */
export const delphiRatingShape = z
  .strictObject({
    item: id,
    rating: z.string().max(80).nullable(),
    comment: z.string().max(MAX_COMMENT).nullable(),
  })
  .meta({ id: 'DelphiRating' });

/** A proposal without its author. */
export const delphiProposalShape: z.ZodType<Omit<DelphiProposal, 'panelist'>> = z
  .strictObject({
    id,
    dimension: id,
    text: z.string().max(MAX_PROPOSAL),
    language: z.string().max(40),
  })
  .meta({ id: 'DelphiProposal' });

const proposals = z.array(id).min(1).max(10_000);

/** What the moderator makes of proposals. */
export const delphiMergeShape: z.ZodType<DelphiMerge> = z
  .union([
    z.strictObject({ kind: z.literal('existing'), proposals, item: id }),
    z.strictObject({ kind: z.literal('new'), proposals, item }),
    z.strictObject({ kind: z.literal('set-aside'), proposals, why: z.string().trim().min(1).max(MAX_COMMENT) }),
  ])
  .meta({ id: 'DelphiMerge' });
