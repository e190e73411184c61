import {
  DELPHI_ITEM_STATES,
  DELPHI_STOP_REASONS,
  DELPHI_UNMET,
  type DelphiFeedback,
  type DelphiRoundResult,
  type DetailValue,
} from '@repere/contracts';
import { z } from 'zod';

const share = z.number().nullable();
const counts = z.record(z.string(), z.number());
const quartiles = z.tuple([z.number(), z.number()]);

const detail: z.ZodType<DetailValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.number()),
]);

const change = z.object({
  before: z.int(),
  both: z.int(),
  changed: z.int(),
  changedShare: share,
  lost: z.int(),
  modeShareGain: share,
});

const itemResult = z.object({
  item: z.string(),
  dimension: z.string(),
  round: z.int(),
  n: z.int(),
  cannotJudge: z.int(),
  response: z.number(),
  counts,
  shares: counts.nullable(),
  mode: z.string().nullable(),
  modeShare: share,
  median: share,
  quartiles: quartiles.nullable(),
  iqr: share,
  leading: z.string().nullable(),
  leadingShare: share,
  change: change.nullable(),
  state: z.enum(DELPHI_ITEM_STATES),
  unmet: z.array(z.enum(DELPHI_UNMET)),
  agreed: z.string().nullable(),
});

const dimensionResult = z.object({
  dimension: z.string(),
  items: z.int(),
  raters: z.int(),
  status: z.enum(['ok', 'too-few-items', 'too-few-raters', 'all-tied']),
  w: share,
  chiSquare: share,
  degreesOfFreedom: share,
  p: share,
});

/** Shape of what a round of ratings shows. */
export const delphiRoundResultShape: z.ZodType<DelphiRoundResult> = z
  .object({
    round: z.int(),
    items: z.array(itemResult),
    dimensions: z.array(dimensionResult),
    panel: z.object({
      invited: z.int(),
      answered: z.int(),
      professions: z.int().nullable(),
      minPeople: z.int(),
      minProfessions: z.int(),
      meetsMinima: z.boolean().nullable(),
    }),
    response: z.number(),
    dropout: z.object({ count: z.int(), share: z.number() }).nullable(),
    decision: z.union([
      z.object({ kind: z.literal('continue'), items: z.array(z.string()) }),
      z.object({ kind: z.literal('stop'), reason: z.enum(DELPHI_STOP_REASONS) }),
    ]),
    warnings: z.array(z.object({ code: z.string(), details: z.record(z.string(), detail) })),
  })
  .meta({ id: 'DelphiRoundResult' });

/** Shape of what one expert is shown of the round before. */
export const delphiFeedbackShape: z.ZodType<DelphiFeedback> = z
  .object({
    round: z.int(),
    items: z.array(
      z.object({
        item: z.string(),
        own: z.object({ answered: z.boolean(), rating: z.string().nullable(), comment: z.string().nullable() }),
        group: z
          .object({
            n: z.int(),
            median: z.number(),
            quartiles,
            iqr: z.number(),
            counts,
            reasons: z.array(z.object({ rating: z.string().nullable(), text: z.string() })),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'DelphiFeedback' });
