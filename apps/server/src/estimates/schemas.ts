import { z } from '@hono/zod-openapi';
import {
  DEFAULT_LISTS_OPTIONS,
  FAILURES,
  type FailureCode,
  LISTS_ASSUMPTIONS,
  LISTS_METHODS,
  MAX_LISTS,
} from '@repere/contracts';
import { pooledHistories } from '@repere/estimation';
import { LISTS_OPTION_LIMITS } from '@repere/workbench';

// What the Estimate place takes and gives. Input refuses unknown fields; output drops what isn't named here.

export const Id = z.uuid();
const Name = z.string().trim().min(1).max(200);
const Notes = z.string().max(10_000);
const Time = z.iso.datetime();
const MOST_PERSONS = 1_000_000_000;

export const IdParams = z.strictObject({ id: Id });
export const NoQuery = z.strictObject({});
export const NoParams = z.strictObject({});

/** Newest first; the id of the last entry of a page asks for the next. */
export const PageQuery = z.strictObject({
  before: Id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const Lists = z
  .array(Name)
  .min(2)
  .max(MAX_LISTS)
  .refine((lists) => new Set(lists).size === lists.length);
const cells = {
  histories: z
    .array(
      z
        .int()
        .min(1)
        .max(2 ** MAX_LISTS - 1),
    )
    .min(1),
  counts: z.array(z.int().min(1).max(MOST_PERSONS)).min(1),
};

/** What is wrong with histories and their counts, by the field it is wrong in. */
function wrongCells(
  { histories, counts }: { readonly histories: readonly number[]; readonly counts: readonly number[] },
  lists: number,
): 'histories' | 'counts' | null {
  if (histories.length !== counts.length) return 'counts';
  if (counts.reduce((sum, count) => sum + count, 0) > MOST_PERSONS) return 'counts';
  const areInOrder = histories.every((history, i) => history < 2 ** lists && history > (histories[i - 1] ?? 0));
  return areInOrder ? null : 'histories';
}

export const Histories = z
  .strictObject({ kind: z.literal('capture-histories'), lists: Lists, ...cells })
  .superRefine((value, context) => {
    const wrong = wrongCells(value, value.lists.length);
    if (wrong !== null) context.addIssue({ code: 'custom', path: [wrong] });
  })
  .openapi('CaptureHistories');

const MOST_STRATA = 1_000;

export const Stratified = z
  .strictObject({
    kind: z.literal('stratified-histories'),
    lists: Lists,
    columns: z
      .array(Name)
      .min(1)
      .max(20)
      .refine((columns) => new Set(columns).size === columns.length),
    strata: z
      .array(z.strictObject({ values: z.array(z.string().max(200)), ...cells }))
      .min(1)
      .max(MOST_STRATA),
  })
  .superRefine(({ lists, columns, strata }, context) => {
    const keys = strata.map(({ values }) => values);
    strata.forEach((stratum, index) => {
      const wrong = stratum.values.length === columns.length ? wrongCells(stratum, lists.length) : 'values';
      if (wrong !== null) context.addIssue({ code: 'custom', path: ['strata', index, wrong] });
      const before = keys[index - 1];
      if (before !== undefined && !isBefore(before, stratum.values))
        context.addIssue({ code: 'custom', path: ['strata', index, 'values'] });
    });
  })
  .openapi('StratifiedHistories');

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  const differs = a.findIndex((value, column) => value !== b[column]);
  return differs >= 0 && (a[differs] ?? '') < (b[differs] ?? '');
}

/** A table that counts people by stratum counts the same people as a whole. */
function agree(table: { readonly histories: z.infer<typeof Histories>; readonly stratified: unknown }): boolean {
  if (table.stratified === null) return true;
  // Checked by its own schema before this is asked.
  const pooled = pooledHistories(table.stratified as z.infer<typeof Stratified>);
  return JSON.stringify(pooled) === JSON.stringify({ ...pooled, ...table.histories });
}

const DetailValue = z.union([
  z.string().max(2_000),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(2_000)).max(1_000),
  z.array(z.number()).max(1_000),
]);
const Warnings = z
  .array(
    z.strictObject({
      code: z.string().regex(/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/),
      details: z.record(z.string().max(100), DetailValue),
    }),
  )
  .max(200);

export const NewTable = z
  .strictObject({
    name: Name,
    histories: Histories,
    stratified: Stratified.nullable().default(null),
    warnings: Warnings.default([]),
  })
  .refine(agree, { path: ['stratified'] })
  .openapi('NewTable');
export type NewTable = z.infer<typeof NewTable>;

/** A table of the workspace, or one that comes along and is kept in it. */
const TableChoice = z.union([z.strictObject({ id: Id }), NewTable]);
export type TableChoice = z.infer<typeof TableChoice>;

export const TableView = z
  .object({
    id: Id,
    publishedId: z.string().nullable(),
    name: z.string(),
    observed: z.int(),
    digest: z.string(),
    createdAt: Time,
  })
  .openapi('Table');
export const TableDetail = TableView.extend({
  histories: Histories,
  stratified: Stratified.nullable(),
  warnings: Warnings,
}).openapi('TableDetail');
export const TablePage = z.object({ tables: z.array(TableView) });

export const PublishedView = z
  .object({
    id: z.string(),
    title: z.string(),
    story: z.string(),
    source: z.string(),
    place: z.string().nullable(),
    period: z.string().nullable(),
    subject: z.string(),
    observed: z.int(),
    lists: z.array(z.string()),
  })
  .openapi('PublishedTable');
export const PublishedPage = z.object({ tables: z.array(PublishedView) });

const Method = z.enum(LISTS_METHODS);
const limited = (option: keyof typeof LISTS_OPTION_LIMITS) => {
  const { min, max, isWhole } = LISTS_OPTION_LIMITS[option];
  return (isWhole ? z.int() : z.number()).min(min).max(max);
};
const Options = z
  .strictObject({
    method: z.enum([...LISTS_METHODS, 'all']).default(DEFAULT_LISTS_OPTIONS.method),
    level: limited('level').default(DEFAULT_LISTS_OPTIONS.level),
    seed: limited('seed').default(DEFAULT_LISTS_OPTIONS.seed),
    model: z.string().trim().min(1).max(2_000).nullable().default(DEFAULT_LISTS_OPTIONS.model),
    threshold: limited('threshold').default(DEFAULT_LISTS_OPTIONS.threshold),
    order: limited('order').nullable().default(DEFAULT_LISTS_OPTIONS.order),
    bootstrap: limited('bootstrap').default(DEFAULT_LISTS_OPTIONS.bootstrap),
    precision: limited('precision').nullable().default(DEFAULT_LISTS_OPTIONS.precision),
    candidates: z
      .union([limited('candidates'), z.literal('all')])
      .nullable()
      .default(DEFAULT_LISTS_OPTIONS.candidates),
    priorVariance: limited('priorVariance').nullable().default(DEFAULT_LISTS_OPTIONS.priorVariance),
    pseudoCount: limited('pseudoCount').nullable().default(DEFAULT_LISTS_OPTIONS.pseudoCount),
    classes: limited('classes').default(DEFAULT_LISTS_OPTIONS.classes),
    chains: limited('chains').default(DEFAULT_LISTS_OPTIONS.chains),
    sweeps: limited('sweeps').default(DEFAULT_LISTS_OPTIONS.sweeps),
    burnIn: limited('burnIn').default(DEFAULT_LISTS_OPTIONS.burnIn),
    sensitivity: z.boolean().default(DEFAULT_LISTS_OPTIONS.sensitivity),
  })
  .refine(({ method, model }) => method !== 'fixed' || model !== null, { path: ['model'] })
  .openapi('ListsOptions');
const Answer = z.strictObject({ answer: z.enum(['holds', 'fails', 'unknown']), note: z.string().max(2_000) });
const Assumptions = z.partialRecord(z.enum(LISTS_ASSUMPTIONS), Answer).openapi('AssumptionAnswers');
const Primary = z.strictObject({ method: Method, reason: z.string().max(2_000) });

export const NewJob = z
  .strictObject({
    table: TableChoice,
    options: Options.prefault({}),
    primary: Primary.nullable().default(null),
    assumptions: Assumptions.default({}),
  })
  .openapi('NewJob');
export type NewJob = z.infer<typeof NewJob>;

const codes = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]]; // The catalogue isn't empty.
const TableName = z.object({ id: Id, name: z.string() });

export const JobView = z
  .object({
    id: Id,
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled', 'stopped']),
    isCancelRequested: z.boolean(),
    table: TableName,
    options: Options,
    primary: Primary.nullable(),
    assumptions: Assumptions,
    progress: z.object({ phase: z.string(), done: z.number(), total: z.number() }).nullable(),
    /** How often it has been begun; more than once after a crash. */
    attempts: z.int(),
    problems: z
      .array(z.object({ code: z.enum(codes), details: z.record(z.string(), z.unknown()), message: z.string() }))
      .nullable(),
    createdAt: Time,
    startedAt: Time.nullable(),
    finishedAt: Time.nullable(),
  })
  .openapi('Job');
export type JobView = z.infer<typeof JobView>;
export const JobPage = z.object({ jobs: z.array(JobView) });

/** Checked in full by the workbench's own reader; `z.custom` would hide it from the document. */
export const ResultJson = z
  .looseObject({ kind: z.literal('lists-result'), version: z.literal(2) })
  .openapi('ListsResult');

export const NewEstimate = z
  .union([
    z.strictObject({ name: Name, notes: Notes.default(''), job: Id }),
    z.strictObject({ name: Name, notes: Notes.default(''), result: ResultJson, table: TableChoice }),
  ])
  .openapi('NewEstimate');
export type NewEstimate = z.infer<typeof NewEstimate>;

export const EstimateChange = z
  .strictObject({ name: Name.optional(), notes: Notes.optional(), revision: z.int().min(1) })
  .openapi('EstimateChange');
export type EstimateChange = z.infer<typeof EstimateChange>;

export const EstimateView = z
  .object({
    id: Id,
    name: z.string(),
    notes: z.string(),
    table: TableName.extend({ publishedId: z.string().nullable(), observed: z.int() }),
    job: Id.nullable(),
    /** `client` marks figures that a browser sent and this server has not computed. */
    computedBy: z.enum(['client', 'server']),
    verification: z.object({ at: Time, same: z.boolean() }).nullable(),
    spread: z.object({ min: z.number().nullable(), max: z.number().nullable(), methods: z.array(z.string()) }),
    revision: z.int(),
    createdAt: Time,
    updatedAt: Time,
  })
  .openapi('Estimate');
export type EstimateView = z.infer<typeof EstimateView>;
export const EstimateDetail = EstimateView.extend({ result: ResultJson }).openapi('EstimateDetail');
export const EstimatePage = z.object({ estimates: z.array(EstimateView) });

export const VerificationView = z
  .object({
    same: z.boolean(),
    differences: z.array(z.object({ path: z.string(), was: z.unknown(), now: z.unknown() })),
    estimate: EstimateView,
  })
  .openapi('Verification');

/** What an estimate can be downloaded as. */
export const FILE_NAMES = ['report.html', 'report.docx', 'report.pdf', 'estimates.csv', 'result.json'] as const;
export type FileName = (typeof FILE_NAMES)[number];
export const FileParams = z.strictObject({ id: Id, file: z.enum(FILE_NAMES) });

export const NewReport = z
  .strictObject({
    file: z.enum(['report.html', 'report.docx', 'report.pdf']),
    name: Name,
    result: ResultJson,
    histories: Histories,
    stratified: Stratified.nullable().default(null),
  })
  .openapi('NewReport');
