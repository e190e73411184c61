import { z } from '@hono/zod-openapi';
import { DEFAULT_LISTS_OPTIONS, FAILURES, type FailureCode, LISTS_METHODS, MAX_LISTS } from '@repere/contracts';
import { MAX_BOOTSTRAP } from '@repere/workbench';

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

export const Histories = z
  .strictObject({
    kind: z.literal('capture-histories'),
    lists: z.array(Name).min(2).max(MAX_LISTS),
    histories: z
      .array(
        z
          .int()
          .min(1)
          .max(2 ** MAX_LISTS - 1),
      )
      .min(1),
    counts: z.array(z.int().min(1).max(MOST_PERSONS)).min(1),
  })
  .refine(({ histories, counts }) => histories.length === counts.length, { path: ['counts'] })
  .refine(({ lists }) => new Set(lists).size === lists.length, { path: ['lists'] })
  .refine(({ lists, histories }) => histories.every((history) => history < 2 ** lists.length), { path: ['histories'] })
  .refine(({ histories }) => histories.every((history, i) => i === 0 || history > (histories[i - 1] ?? 0)), {
    path: ['histories'],
  })
  .refine(({ counts }) => counts.reduce((sum, count) => sum + count, 0) <= MOST_PERSONS, { path: ['counts'] })
  .openapi('CaptureHistories');

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
  .strictObject({ name: Name, histories: Histories, warnings: Warnings.default([]) })
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
export const TableDetail = TableView.extend({ histories: Histories, warnings: Warnings }).openapi('TableDetail');
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
const Options = z
  .strictObject({
    method: z.enum([...LISTS_METHODS, 'all']).default(DEFAULT_LISTS_OPTIONS.method),
    level: z.number().min(0.5).max(0.999).default(DEFAULT_LISTS_OPTIONS.level),
    bootstrap: z.int().min(0).max(MAX_BOOTSTRAP).default(DEFAULT_LISTS_OPTIONS.bootstrap),
    threshold: z.number().min(0).max(1).default(DEFAULT_LISTS_OPTIONS.threshold),
    seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).default(DEFAULT_LISTS_OPTIONS.seed),
  })
  .openapi('ListsOptions');
const Primary = z.strictObject({ method: Method, reason: z.string().max(2_000) });

export const NewJob = z
  .strictObject({
    table: TableChoice,
    options: Options.prefault({}),
    primary: Primary.nullable().default(null),
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
  .looseObject({ kind: z.literal('lists-result'), version: z.literal(1) })
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
  })
  .openapi('NewReport');
