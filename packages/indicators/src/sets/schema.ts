import {
  EVIDENCE_MEDIA,
  FINDINGS,
  type IndicatorSet,
  PHASES,
  SET_STATUSES,
  SIDES,
  STRENGTHS,
  TRUST_LETTERS,
} from '@repere/contracts';
import { z } from 'zod';

/** Longer than any label or guidance in use, short enough that a hostile file stays small. */
const MAX_TEXT = 4_000;
const MAX_ITEMS = 2_000;
/** Rules deeper than this are no longer read by anybody. */
const MAX_IN_RULE = 200;

const text = z.string().trim().min(1).max(MAX_TEXT);
/** Ids are parts of file names, addresses and CSV headings: letters, digits, dots, hyphens and underscores. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const date = z.iso.date();
const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);

/** Shape of a text in several languages, English among them. */
export const localised = z.object({ en: text }).catchall(text).meta({ id: 'LocalisedText' });

/** Shapes of what a person reads about one indicator, dimension or fact. */
export const itemTexts = { label: localised, definition: localised, question: localised, guidance: localised };

const selection = z
  .strictObject({
    dimensions: z.array(id).min(1).max(MAX_ITEMS).optional(),
    sides: z.array(z.enum(SIDES)).min(1).optional(),
    strengths: z.array(z.enum(STRENGTHS)).min(1).optional(),
  })
  .meta({ id: 'Selection' });

const rule: z.ZodType = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(rule).min(1).max(MAX_IN_RULE) }),
      z.strictObject({ any: z.array(rule).min(1).max(MAX_IN_RULE) }),
      z.strictObject({ not: rule }),
      z.strictObject({ atLeast: z.int().min(1).max(MAX_ITEMS), of: selection }),
      z.strictObject({ atLeast: z.int().min(1).max(MAX_IN_RULE), rules: z.array(rule).min(1).max(MAX_IN_RULE) }),
      z.strictObject({ dimension: id }),
      z.strictObject({ indicator: id }),
      z.strictObject({ fact: id }),
    ]),
  )
  .meta({ id: 'Rule' });

const strength = z.enum(STRENGTHS).nullable();

const indicator = z.strictObject({
  id,
  concept: id,
  side: z.enum(SIDES).nullable(),
  strength,
  media: z.array(z.enum(EVIDENCE_MEDIA)).min(1),
  ilo11: z.array(z.int().min(1).max(11)),
  source: id,
  trust: z.enum(TRUST_LETTERS),
  contested: localised.optional(),
  ...itemTexts,
});

const dimension = z.strictObject({
  id,
  code: id,
  phase: z.enum(PHASES).nullable(),
  palermo: z.enum(['act', 'means', 'purpose']).nullable(),
  rule: rule.nullable(),
  indicators: z.array(indicator).min(1).max(MAX_ITEMS),
  ...itemTexts,
});

const finds = z.strictObject({ [FINDINGS[0]]: z.boolean().optional(), [FINDINGS[1]]: z.boolean().optional() });
const end = { id, label: localised, finds };
const population = z.enum(['adult', 'child', 'any']);

const policy = z.strictObject({
  id,
  label: localised,
  description: localised,
  population,
  outcomes: z
    .array(z.strictObject({ ...end, when: rule }))
    .min(1)
    .max(MAX_IN_RULE),
  otherwise: z.strictObject(end),
  source: id,
  trust: z.enum([...TRUST_LETTERS, 'project-rule']),
});

const indicatorSet = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    id,
    aliases: z.array(id).max(MAX_IN_RULE),
    version,
    status: z.enum(SET_STATUSES),
    title: localised,
    description: localised,
    population,
    trust: z.enum(TRUST_LETTERS),
    parent: z.strictObject({ id, version }).nullable(),
    history: z
      .array(z.strictObject({ version, on: date, by: text, why: localised }))
      .min(1)
      .max(MAX_ITEMS),
    sources: z
      .array(
        z.strictObject({
          id,
          title: text,
          year: z.int().min(1900).max(2200),
          url: z.url({ protocol: /^https?$/ }).optional(),
          read: localised,
        }),
      )
      .min(1)
      .max(MAX_ITEMS),
    facts: z.array(z.strictObject({ id, anyOf: z.array(id).min(1).optional(), ...itemTexts })).max(MAX_ITEMS),
    dimensions: z.array(dimension).min(1).max(MAX_IN_RULE),
    policies: z.array(policy).max(MAX_IN_RULE),
    classifications: z
      .array(
        z.strictObject({
          id,
          label: localised,
          values: z
            .array(z.strictObject({ id, label: localised, under: id.optional() }))
            .min(1)
            .max(MAX_ITEMS),
        }),
      )
      .max(MAX_IN_RULE),
    signOffs: z
      .array(z.strictObject({ indicator: id, strength, by: text, on: date, edition: text, note: text.optional() }))
      .max(MAX_ITEMS),
    endorsement: z.strictObject({ by: text, on: date, reference: text }).nullable(),
  })
  .meta({ id: 'IndicatorSet', title: 'Indicator set of Repère' });

/** The shape of a set file; {@link checkSet} asks what a shape cannot say. */
export const indicatorSetShape: z.ZodType<IndicatorSet> = indicatorSet as unknown as z.ZodType<IndicatorSet>;

/** The JSON Schema (draft 2020-12) of a set file, for editors and other programs. */
export function indicatorSetJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(indicatorSet, { target: 'draft-2020-12', io: 'input' });
}

/** Whether a text is a language tag that a localised text may use: of the right characters, and in BCP 47's order. */
export function isLanguageTag(tag: string): boolean {
  if (!language.safeParse(tag).success) return false;
  try {
    // What this refuses (two regions, a variant twice) every display of names and directions would throw at.
    Intl.getCanonicalLocales(tag);
    return true;
  } catch {
    return false;
  }
}
