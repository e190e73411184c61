import type {
  AssumptionAnswers,
  CaptureHistories,
  DelphiMerge,
  DelphiProposal,
  DelphiRating,
  DelphiRedaction,
  DelphiSettings,
  IndicatorSet,
  ListsOptions,
  PrimaryChoice,
  Problem,
  StratifiedHistories,
  Warning,
} from '@repere/contracts';
import type { ColumnType, Generated } from 'kysely';

// JSON columns go in as text that the program made and come out parsed. What comes out is what this program, or an
// older one of the same schema, put in after checking it; so the types below state it and it isn't parsed again.
type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null, string | null>;
/** Set once. */
type Fixed<T> = ColumnType<T, T, never>;
type Time = ColumnType<Date, Date, Date>;
type NullableTime = ColumnType<Date | null, Date | null | undefined, Date | null>;
type TenantId = Fixed<string>;
type Id = Fixed<string>;

export type TenantKind = 'demo' | 'local' | 'shared';
export type RoleName = 'analyst' | 'reader';
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'stopped';
export type ComputedBy = 'client' | 'server';

/** Plain data that an audit entry keeps about what was done. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The tables, by the names of the program; the database's are the same in snake_case. */
export interface Schema {
  tenants: { tenantId: TenantId; name: string; kind: TenantKind; createdAt: Time };
  accounts: {
    tenantId: TenantId;
    accountId: Id;
    kind: 'local' | 'person';
    name: string;
    createdAt: Time;
    closedAt: NullableTime;
  };
  roles: { tenantId: TenantId; roleId: Id; name: RoleName };
  memberships: { tenantId: TenantId; accountId: Id; roleId: Id };
  sessions: {
    tenantId: TenantId;
    sessionId: Id;
    accountId: Id;
    tokenHash: Fixed<Uint8Array>;
    openedAt: Time;
    expiresAt: Time;
  };
  auditHeads: { tenantId: TenantId; entryNumber: number; hash: Uint8Array };
  auditEntries: {
    tenantId: TenantId;
    entryNumber: Fixed<number>;
    recordedAt: Fixed<Date>;
    accountId: Fixed<string | null>;
    action: Fixed<string>;
    purpose: Fixed<string>;
    subjectKind: Fixed<string>;
    subjectId: Fixed<string>;
    details: ColumnType<AuditDetails, string, never>;
    previousHash: Fixed<Uint8Array>;
    hash: Fixed<Uint8Array>;
  };
  listTables: {
    tenantId: TenantId;
    tableId: Id;
    publishedId: Fixed<string | null>;
    name: string;
    histories: Json<CaptureHistories>;
    /** The same people by stratum; null for a table without strata. */
    stratified: NullableJson<StratifiedHistories>;
    warnings: Json<readonly Warning[]>;
    digest: Fixed<string>;
    observed: Fixed<number>;
    createdBy: Fixed<string | null>;
    createdAt: Time;
  };
  jobs: {
    tenantId: TenantId;
    jobId: Id;
    kind: Fixed<'estimate-lists'>;
    tableId: Fixed<string>;
    options: Json<ListsOptions>;
    primaryChoice: NullableJson<PrimaryChoice>;
    assumptions: ColumnType<AssumptionAnswers, string | undefined, string>;
    state: JobState;
    attempts: Generated<number>;
    isCancelRequested: Generated<boolean>;
    runnerId: ColumnType<string | null, string | null | undefined, string | null>;
    leaseUntil: NullableTime;
    result: ColumnType<unknown, string | null | undefined, string | null>;
    problems: ColumnType<readonly Problem[] | null, string | null | undefined, string | null>;
    createdBy: Fixed<string>;
    createdAt: Time;
    startedAt: NullableTime;
    finishedAt: NullableTime;
  };
  jobProgress: { tenantId: TenantId; jobId: Id; phase: string; done: number; total: number; updatedAt: Time };
  estimates: {
    tenantId: TenantId;
    estimateId: Id;
    tableId: Fixed<string>;
    jobId: Fixed<string | null>;
    name: string;
    notes: string;
    result: ColumnType<unknown, string, never>;
    computedBy: Fixed<ComputedBy>;
    verifiedAt: NullableTime;
    isVerifiedSame: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
    revision: Generated<number>;
    createdBy: Fixed<string>;
    createdAt: Time;
    updatedAt: Time;
  };
  delphiStudies: {
    tenantId: TenantId;
    studyId: Id;
    settings: Json<DelphiSettings>;
    baseSet: Json<IndicatorSet>;
    /** Makes the order of reasons and the keys they go by. */
    secret: Fixed<Uint8Array>;
    revision: Generated<number>;
    createdBy: Fixed<string>;
    createdAt: Time;
    updatedAt: Time;
  };
  delphiPanelists: {
    tenantId: TenantId;
    studyId: Id;
    panelistId: Id;
    /** Order on the panel, from 1. */
    place: Fixed<number>;
    profession: Fixed<string>;
    language: Fixed<string>;
    country: Fixed<string | null>;
    invitationHash: Uint8Array;
    invitedAt: Time;
  };
  delphiRounds: {
    tenantId: TenantId;
    studyId: Id;
    roundNumber: Fixed<number>;
    kind: Fixed<'open' | 'rating'>;
    items: NullableJson<readonly string[]>;
    merges: NullableJson<readonly DelphiMerge[]>;
    redactions: NullableJson<readonly DelphiRedaction[]>;
    openedAt: Time;
    closedAt: NullableTime;
  };
  delphiAnswers: {
    tenantId: TenantId;
    studyId: Id;
    roundNumber: Fixed<number>;
    panelistId: Id;
    ratings: NullableJson<readonly Omit<DelphiRating, 'panelist'>[]>;
    proposals: NullableJson<readonly Omit<DelphiProposal, 'panelist'>[]>;
  };
}
