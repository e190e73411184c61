import type {
  DelphiPanelist,
  DelphiProposal,
  DelphiRating,
  DelphiRound,
  DelphiSettings,
  DelphiStudy,
  IndicatorSet,
} from '@repere/contracts';
import { type Act, recordAudit } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';

type PersonAct = Act & { readonly accountId: string };

/** A study with what the program knows about it. */
export interface StoredStudy {
  readonly studyId: string;
  readonly study: DelphiStudy;
  readonly baseSet: IndicatorSet;
  readonly secret: Uint8Array;
  readonly revision: number;
  readonly createdAt: Date;
  /** By number. */
  readonly times: ReadonlyMap<number, { readonly openedAt: Date; readonly closedAt: Date | null }>;
}

/** What one expert said in one round. */
export type GivenAnswer =
  | { readonly ratings: readonly Omit<DelphiRating, 'panelist'>[]; readonly proposals?: never }
  | { readonly proposals: readonly Omit<DelphiProposal, 'panelist'>[]; readonly ratings?: never };

/** An expert, as the link says. */
export interface Invitation {
  readonly studyId: string;
  readonly panelistId: string;
}

export async function insertStudy(
  transaction: TenantTransaction,
  act: PersonAct,
  study: {
    readonly studyId: string;
    readonly settings: DelphiSettings;
    readonly baseSet: IndicatorSet;
    readonly secret: Uint8Array;
  },
): Promise<void> {
  const { tenantId, db } = transaction;
  const { studyId, settings, baseSet, secret } = study;
  await db
    .insertInto('delphiStudies')
    .values({
      tenantId,
      studyId,
      settings: JSON.stringify(settings),
      baseSet: JSON.stringify(baseSet),
      secret,
      createdBy: act.accountId,
      createdAt: act.at,
      updatedAt: act.at,
    })
    .execute();
  await audit(transaction, act, 'delphi.create', studyId, { base: settings.base.id });
}

/** Ids of studies, newest first. */
export async function listStudies(
  { tenantId, db }: TenantTransaction,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<readonly string[]> {
  const query = db
    .selectFrom('delphiStudies')
    .select('studyId')
    .where('tenantId', '=', tenantId)
    .orderBy('studyId', 'desc')
    .limit(limit);
  const found = await (before === undefined ? query : query.where('studyId', '<', before)).execute();
  return found.map(({ studyId }) => studyId);
}

/**
 * A whole study. Who answers holds it against being moved on meanwhile; who moves it on waits for those and keeps others
 * away.
 */
export async function findStudy(
  { tenantId, db }: TenantTransaction,
  studyId: string,
  hold: 'nothing' | 'stage' | 'all' = 'nothing',
): Promise<StoredStudy | null> {
  const row = await db
    .selectFrom('delphiStudies')
    .selectAll()
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .$if(hold === 'stage', (query) => query.forShare())
    .$if(hold === 'all', (query) => query.forUpdate())
    .executeTakeFirst();
  if (row === undefined) return null;
  const panel = await db
    .selectFrom('delphiPanelists')
    .select(['panelistId', 'profession', 'language', 'country'])
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .orderBy('place')
    .execute();
  const rounds = await db
    .selectFrom('delphiRounds')
    .selectAll()
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .orderBy('roundNumber')
    .execute();
  const answers = await db
    .selectFrom('delphiAnswers')
    .innerJoin('delphiPanelists', (join) =>
      join
        .onRef('delphiPanelists.tenantId', '=', 'delphiAnswers.tenantId')
        .onRef('delphiPanelists.studyId', '=', 'delphiAnswers.studyId')
        .onRef('delphiPanelists.panelistId', '=', 'delphiAnswers.panelistId'),
    )
    .select(['delphiAnswers.roundNumber', 'delphiAnswers.panelistId', 'ratings', 'proposals'])
    .where('delphiAnswers.tenantId', '=', tenantId)
    .where('delphiAnswers.studyId', '=', studyId)
    // In the order of the panel, so that a study reads the same however its answers came in.
    .orderBy('delphiPanelists.place')
    .execute();
  return {
    studyId,
    study: {
      format: 1,
      settings: row.settings,
      panel: panel.map(panelistOf),
      rounds: rounds.map((round) =>
        roundOf(
          round,
          answers.filter(({ roundNumber }) => roundNumber === round.roundNumber),
        ),
      ),
    },
    baseSet: row.baseSet,
    secret: row.secret,
    revision: row.revision,
    createdAt: row.createdAt,
    times: new Map(rounds.map(({ roundNumber, openedAt, closedAt }) => [roundNumber, { openedAt, closedAt }])),
  };
}

function panelistOf({
  panelistId,
  profession,
  language,
  country,
}: {
  readonly panelistId: string;
  readonly profession: string;
  readonly language: string;
  readonly country: string | null;
}): DelphiPanelist {
  return { id: panelistId, profession, language, ...(country !== null && { country }) };
}

function roundOf(
  round: {
    readonly roundNumber: number;
    readonly kind: 'open' | 'rating';
    readonly items: readonly string[] | null;
    readonly merges: (DelphiRound & { kind: 'open' })['merges'];
    readonly redactions: (DelphiRound & { kind: 'rating' })['redactions'] | null;
    readonly closedAt: Date | null;
  },
  answers: readonly {
    readonly panelistId: string;
    readonly ratings: GivenAnswer['ratings'] | null;
    readonly proposals: GivenAnswer['proposals'] | null;
  }[],
): DelphiRound {
  const { roundNumber: number, kind, closedAt } = round;
  const shared = { number, isClosed: closedAt !== null };
  if (kind === 'open') {
    return {
      kind,
      ...shared,
      answered: answers.map(({ panelistId }) => panelistId),
      proposals: answers.flatMap(({ panelistId, proposals }) =>
        (proposals ?? []).map((proposal) => ({ ...proposal, panelist: panelistId })),
      ),
      merges: round.merges,
    };
  }
  return {
    kind,
    ...shared,
    items: round.items ?? [],
    ratings: answers.flatMap(({ panelistId, ratings }) =>
      (ratings ?? []).map((rating) => ({ ...rating, panelist: panelistId })),
    ),
    redactions: round.redactions ?? [],
  };
}

/** Other settings; false when somebody changed them since that revision. */
export async function updateSettings(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  revision: number,
  settings: DelphiSettings,
): Promise<boolean> {
  const { tenantId, db } = transaction;
  const changed = await db
    .updateTable('delphiStudies')
    .set({ settings: JSON.stringify(settings), revision: revision + 1, updatedAt: act.at })
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .where('revision', '=', revision)
    .returning('studyId')
    .executeTakeFirst();
  if (changed === undefined) return false;
  await audit(transaction, act, 'delphi.change', studyId);
  return true;
}

export async function deleteStudy(transaction: TenantTransaction, act: PersonAct, studyId: string): Promise<boolean> {
  const { tenantId, db } = transaction;
  const deleted = await db
    .deleteFrom('delphiStudies')
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .returning('studyId')
    .executeTakeFirst();
  if (deleted === undefined) return false;
  await audit(transaction, act, 'delphi.delete', studyId);
  return true;
}

/** Takes new people on the panel, each with the hash of a link. */
export async function insertPanelists(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  people: readonly {
    readonly panelist: DelphiPanelist;
    readonly place: number;
    readonly invitationHash: Uint8Array;
  }[],
): Promise<void> {
  const { tenantId, db } = transaction;
  await db
    .insertInto('delphiPanelists')
    .values(
      people.map(({ panelist, place, invitationHash }) => ({
        tenantId,
        studyId,
        panelistId: panelist.id,
        place,
        profession: panelist.profession,
        language: panelist.language,
        country: panelist.country ?? null,
        invitationHash,
        invitedAt: act.at,
      })),
    )
    .execute();
  await audit(transaction, act, 'delphi.invite', studyId, { people: people.length });
}

/** The highest place ever given on a panel that is there; places are not used twice while their holder is. */
export async function lastPlace({ tenantId, db }: TenantTransaction, studyId: string): Promise<number> {
  const found = await db
    .selectFrom('delphiPanelists')
    .select('place')
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.place ?? 0;
}

/** Puts a new link in place of the old one, which stops working; false for nobody on the panel. */
export async function replaceInvitation(
  transaction: TenantTransaction,
  act: PersonAct,
  { studyId, panelistId }: Invitation,
  invitationHash: Uint8Array,
): Promise<boolean> {
  const { tenantId, db } = transaction;
  const changed = await db
    .updateTable('delphiPanelists')
    .set({ invitationHash, invitedAt: act.at })
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .where('panelistId', '=', panelistId)
    .returning('panelistId')
    .executeTakeFirst();
  if (changed === undefined) return false;
  await audit(transaction, act, 'delphi.invite-again', studyId);
  return true;
}

/** Takes somebody off the panel, with what they handed in. */
export async function deletePanelist(
  transaction: TenantTransaction,
  act: Act,
  { studyId, panelistId }: Invitation,
): Promise<void> {
  const { tenantId, db } = transaction;
  await db
    .deleteFrom('delphiPanelists')
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .where('panelistId', '=', panelistId)
    .execute();
  await audit(transaction, act, act.accountId === null ? 'delphi.withdraw' : 'delphi.remove', studyId);
}

/** Whom a link invites; null for a link that is not, or no longer, good. */
export async function findInvitation(
  { tenantId, db }: TenantTransaction,
  invitationHash: Uint8Array,
): Promise<Invitation | null> {
  const found = await db
    .selectFrom('delphiPanelists')
    .select(['studyId', 'panelistId'])
    .where('tenantId', '=', tenantId)
    .where('invitationHash', '=', invitationHash)
    .executeTakeFirst();
  return found ?? null;
}

export async function insertRound(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  round: DelphiRound,
): Promise<void> {
  const { tenantId, db } = transaction;
  await db
    .insertInto('delphiRounds')
    .values({
      tenantId,
      studyId,
      roundNumber: round.number,
      kind: round.kind,
      items: round.kind === 'rating' ? JSON.stringify(round.items) : null,
      redactions: round.kind === 'rating' ? JSON.stringify(round.redactions) : null,
      merges: null,
      openedAt: act.at,
    })
    .execute();
  await audit(transaction, act, 'delphi.open-round', studyId, { round: round.number });
}

/** Writes what a moderator did to a round: closed it, merged proposals, reworded a reason. */
export async function updateRound(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  round: DelphiRound,
  deed: 'delphi.close-round' | 'delphi.moderate' | 'delphi.redact',
): Promise<void> {
  const { tenantId, db } = transaction;
  await db
    .updateTable('delphiRounds')
    .set({
      ...(deed === 'delphi.close-round' && { closedAt: act.at }),
      ...(round.kind === 'open'
        ? { merges: round.merges === null ? null : JSON.stringify(round.merges) }
        : { redactions: JSON.stringify(round.redactions) }),
    })
    .where('tenantId', '=', tenantId)
    .where('studyId', '=', studyId)
    .where('roundNumber', '=', round.number)
    .execute();
  await audit(transaction, act, deed, studyId, { round: round.number });
}

/** Keeps what an expert said in a round, in place of what was there. The audit tells that somebody answered, not who. */
export async function saveAnswer(
  transaction: TenantTransaction,
  act: Act,
  { studyId, panelistId }: Invitation,
  roundNumber: number,
  answer: GivenAnswer,
): Promise<void> {
  const { tenantId, db } = transaction;
  const content = {
    ratings: answer.ratings === undefined ? null : JSON.stringify(answer.ratings),
    proposals: answer.proposals === undefined ? null : JSON.stringify(answer.proposals),
  };
  await db
    .insertInto('delphiAnswers')
    .values({ tenantId, studyId, roundNumber, panelistId, ...content })
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'studyId', 'roundNumber', 'panelistId']).doUpdateSet(content),
    )
    .execute();
  await audit(transaction, act, 'delphi.answer', studyId, { round: roundNumber });
}

/** What leaves the system is written down before it goes. */
export async function recordDelphiExport(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  what: 'ratings' | 'draft',
): Promise<void> {
  await audit(transaction, act, 'delphi.export', studyId, { what });
}

async function audit(
  transaction: TenantTransaction,
  act: Act,
  action: string,
  studyId: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await recordAudit(transaction, act, { action, subjectKind: 'delphi-study', subjectId: studyId, details });
}
