import {
  type DelphiMerge,
  type DelphiPanelist,
  type DelphiSettings,
  type DelphiStudy,
  failure,
  type IndicatorSet,
} from '@repere/contracts';
import {
  addPanelist,
  builtInSet,
  changeSettings,
  closeRound,
  type DelphiDraft,
  delphiItemsOf,
  draftSetFrom,
  moderate,
  openDelphi,
  openRound,
  readIndicatorSet,
  redactComment,
  removePanelist,
} from '@repere/indicators';
import { DELPHI_DRAFT_WORDS } from '@repere/reports';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import { makeInvitation } from './invitations.ts';
import {
  deletePanelist,
  findStudy,
  insertPanelists,
  insertRound,
  insertStudy,
  lastPlace,
  recordDelphiExport,
  replaceInvitation,
  type StoredStudy,
  updateRound,
  updateSettings,
} from './queries.ts';
import type { NewDraft, NewPeople, NewStudy, StudyChange } from './schemas.ts';
import { authorOf } from './views.ts';

type PersonAct = Act & { readonly accountId: string };
type RandomBytes = (size: number) => Uint8Array;

/** A link to be sent to one expert; it is not shown again. */
export interface MadeInvitation {
  readonly panelist: string;
  readonly token: string;
}

export async function requireStudy(
  transaction: TenantTransaction,
  studyId: string,
  hold: 'nothing' | 'stage' | 'all' = 'nothing',
): Promise<StoredStudy> {
  const found = await findStudy(transaction, studyId, hold);
  if (found === null) throw failure('thing.not-found');
  return found;
}

/** Prepares a study of a built-in set, or of one that comes along. */
export async function createStudy(
  transaction: TenantTransaction,
  act: PersonAct,
  { rules, base, dimensions }: NewStudy,
  { newId, randomBytes }: { readonly newId: () => string; readonly randomBytes: RandomBytes },
): Promise<StoredStudy> {
  const baseSet = base.kind === 'built-in' ? builtInSet(base.id) : readIndicatorSet(JSON.stringify(base.set)).set;
  const { settings } = openDelphi(settingsOf(rules, baseSet, dimensions));
  const studyId = newId();
  await insertStudy(transaction, act, { studyId, settings, baseSet, secret: randomBytes(32) });
  return requireStudy(transaction, studyId);
}

/** Rules and items can change until the first round opens. */
export async function changeStudy(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  { revision, rules, dimensions }: StudyChange,
): Promise<StoredStudy> {
  const { study, baseSet } = await requireStudy(transaction, studyId, 'all');
  const { settings } = changeSettings(study, settingsOf(rules, baseSet, dimensions));
  if (!(await updateSettings(transaction, act, studyId, revision, settings))) throw failure('thing.changed');
  return requireStudy(transaction, studyId);
}

function settingsOf(
  rules: NewStudy['rules'],
  base: IndicatorSet,
  dimensions: readonly string[] | null,
): DelphiSettings {
  const known = base.dimensions.map(({ id }) => id);
  const unknown = dimensions?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw failure('delphi.dimension-unknown', { found: unknown, expected: known });
  const asked = base.dimensions.filter(({ id }) => dimensions?.includes(id) ?? true);
  return {
    ...rules,
    base: { id: base.id, version: base.version },
    dimensions: asked.map(({ id, label }) => ({ id, label })),
    items: delphiItemsOf(
      base,
      asked.map(({ id }) => id),
    ),
  };
}

/** Takes people on the panel under pseudonyms and makes a link for each. */
export async function invitePeople(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  { people }: NewPeople,
  randomBytes: RandomBytes,
): Promise<readonly MadeInvitation[]> {
  const { study } = await requireStudy(transaction, studyId, 'all');
  const last = await lastPlace(transaction, studyId);
  let panel: DelphiStudy = study;
  const invited = people.map(({ profession, language, country }, index) => {
    const place = last + index + 1;
    const panelist: DelphiPanelist = {
      id: `P${String(place).padStart(2, '0')}`,
      profession,
      language,
      ...(country !== null && { country }),
    };
    panel = addPanelist(panel, panelist);
    return { panelist, place, secret: makeInvitation(transaction.tenantId, randomBytes(32)) };
  });
  await insertPanelists(
    transaction,
    act,
    studyId,
    invited.map(({ panelist, place, secret }) => ({ panelist, place, invitationHash: secret.hash })),
  );
  return invited.map(({ panelist, secret }) => ({ panelist: panelist.id, token: secret.token }));
}

/** A new link for somebody who lost theirs; the old one stops working. */
export async function inviteAgain(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  panelistId: string,
  randomBytes: RandomBytes,
): Promise<MadeInvitation> {
  const secret = makeInvitation(transaction.tenantId, randomBytes(32));
  if (!(await replaceInvitation(transaction, act, { studyId, panelistId }, secret.hash))) {
    throw failure('thing.not-found');
  }
  return { panelist: panelistId, token: secret.token };
}

export async function removePerson(
  transaction: TenantTransaction,
  act: Act,
  studyId: string,
  panelistId: string,
): Promise<void> {
  const { study } = await requireStudy(transaction, studyId, 'all');
  removePanelist(study, panelistId);
  await deletePanelist(transaction, act, { studyId, panelistId });
}

export async function openNextRound(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
): Promise<StoredStudy> {
  const { study } = await requireStudy(transaction, studyId, 'all');
  await insertRound(transaction, act, studyId, lastRound(openRound(study)));
  return requireStudy(transaction, studyId);
}

export async function closeLastRound(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
): Promise<StoredStudy> {
  const { study } = await requireStudy(transaction, studyId, 'all');
  await updateRound(transaction, act, studyId, lastRound(closeRound(study)), 'delphi.close-round');
  return requireStudy(transaction, studyId);
}

/** The moderator's answer to every proposal of the open round. */
export async function mergeProposals(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  merges: readonly DelphiMerge[],
): Promise<StoredStudy> {
  const { study } = await requireStudy(transaction, studyId, 'all');
  await updateRound(transaction, act, studyId, lastRound(moderate(study, merges)), 'delphi.moderate');
  return requireStudy(transaction, studyId);
}

/** Rewords a reason of a closed round before the panel sees it, or keeps it back; the text as given puts it back. */
export async function redactReason(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  number: number,
  { key, text }: { readonly key: string; readonly text: string | null },
): Promise<StoredStudy> {
  const stored = await requireStudy(transaction, studyId, 'all');
  const author = authorOf(stored, number, key);
  if (author === null) throw failure('thing.not-found');
  const round = redactComment(stored.study, number, { ...author, text }).rounds[number - 1];
  if (round === undefined) throw failure('thing.not-found');
  await updateRound(transaction, act, studyId, round, 'delphi.redact');
  return requireStudy(transaction, studyId);
}

/** The draft set of a finished study. It is shown and handed out; whoever takes it answers for it. */
export async function draftOf(
  transaction: TenantTransaction,
  act: PersonAct,
  studyId: string,
  { id, title, by }: NewDraft,
): Promise<DelphiDraft & { readonly base: IndicatorSet }> {
  const { study, baseSet } = await requireStudy(transaction, studyId);
  const on = act.at.toISOString().slice(0, 10);
  const draft = draftSetFrom(baseSet, study, { id, title, by, on }, DELPHI_DRAFT_WORDS);
  await recordDelphiExport(transaction, act, studyId, 'draft');
  return { ...draft, base: baseSet };
}

function lastRound({ rounds }: DelphiStudy): DelphiStudy['rounds'][number] {
  const last = rounds.at(-1);
  if (last === undefined) throw new TypeError('A study that moved on has a round');
  return last;
}
