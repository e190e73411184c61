import { createHash } from 'node:crypto';
import type { DelphiRatingRound, DelphiStudy } from '@repere/contracts';
import {
  type DelphiInvitationView,
  type DelphiRoundView,
  type DelphiStudyView,
  type DelphiSummaryView,
  feedbackFor,
  itemsOfNextRound,
  itemsOfStudy,
  stageOf,
  studyRound,
} from '@repere/indicators';
import type { StoredStudy } from './queries.ts';

// What is shown of a study, and to whom. A reason or a proposal is never shown beside a pseudonym.

export function summaryView({ studyId, study, createdAt }: StoredStudy): DelphiSummaryView {
  const { title, base, purpose } = study.settings;
  return {
    id: studyId,
    title: { ...title },
    base: { ...base },
    purpose,
    stage: stageOf(study),
    round: study.rounds.length,
    panel: study.panel.length,
    createdAt: createdAt.toISOString(),
  };
}

/** What the moderator works with. */
export function studyView(stored: StoredStudy): DelphiStudyView {
  const { study, revision, times, secret } = stored;
  const summary = summaryView(stored);
  const last = study.rounds.at(-1);
  const open = study.rounds.find((round) => round.kind === 'open');
  const hasEnded = summary.stage === 'between' || summary.stage === 'preparing';
  const known = new Set(study.settings.items.map(({ id }) => id));
  return {
    ...summary,
    settings: study.settings,
    revision,
    people: study.panel.map(({ id, profession, language, country }) => ({
      id,
      profession,
      language,
      country: country ?? null,
      hasAnswered: last !== undefined && answeredIn(last).has(id),
      isComplete: last !== undefined && isComplete(last, id),
    })),
    rounds: study.rounds.map((round) => ({
      number: round.number,
      kind: round.kind,
      isClosed: round.isClosed,
      items: round.kind === 'rating' ? round.items.length : 0,
      answered: answeredIn(round).size,
      openedAt: times.get(round.number)?.openedAt.toISOString() ?? summary.createdAt,
      closedAt: times.get(round.number)?.closedAt?.toISOString() ?? null,
    })),
    proposals:
      open?.isClosed === true
        ? sortedBy(open.proposals, ({ id }) => keyOf(secret, [id])).map(({ id, dimension, text, language }) => ({
            id,
            dimension,
            text,
            language,
          }))
        : [],
    merges: open === undefined || open.merges === null ? null : [...open.merges],
    added: itemsOfStudy(study).filter(({ id }) => !known.has(id)),
    next:
      hasEnded && !(summary.stage === 'preparing' && study.settings.openFirstRound)
        ? itemsOfNextRound(study).length
        : 0,
  };
}

function isComplete(round: DelphiStudy['rounds'][number], panelist: string): boolean {
  if (round.kind === 'open') return round.answered.includes(panelist);
  return round.ratings.filter((one) => one.panelist === panelist).length === round.items.length;
}

function answeredIn(round: DelphiStudy['rounds'][number]): ReadonlySet<string> {
  return new Set(round.kind === 'open' ? round.answered : round.ratings.map(({ panelist }) => panelist));
}

/** A closed round of ratings; null where there is none with that number. */
export function roundView({ study, secret }: StoredStudy, number: number): DelphiRoundView | null {
  const round = closedRating(study, number);
  const result = round === undefined ? null : studyRound(study, number);
  if (round === undefined || result === null) return null;
  const reasons = round.ratings.flatMap(({ panelist, item, rating, comment }) => {
    if (comment === null) return [];
    const redaction = round.redactions.find((one) => one.panelist === panelist && one.item === item);
    const key = reasonKey(secret, number, { panelist, item });
    return [{ key, item, rating, text: comment, shown: redaction === undefined ? comment : redaction.text }];
  });
  return { result, reasons: sortedBy(reasons, ({ key }) => key) };
}

/** Whose reason a key names; null for none in that closed round. */
export function authorOf(
  { study, secret }: StoredStudy,
  number: number,
  key: string,
): { readonly panelist: string; readonly item: string } | null {
  const ratings = closedRating(study, number)?.ratings ?? [];
  const found = ratings.find((one) => one.comment !== null && reasonKey(secret, number, one) === key);
  return found === undefined ? null : { panelist: found.panelist, item: found.item };
}

/** What one expert sees. */
export function invitationView({ study, secret }: StoredStudy, panelist: string): DelphiInvitationView {
  const stage = stageOf(study);
  const last = study.rounds.at(-1);
  // At the end, the items that the last feedback speaks of.
  const isShown = stage === 'collecting' || stage === 'finished';
  const asked = new Set(isShown && last?.kind === 'rating' ? last.items : []);
  const isOwn = (one: { readonly panelist: string }) => one.panelist === panelist;
  return {
    title: { ...study.settings.title },
    settings: study.settings,
    stage,
    language: study.panel.find(({ id }) => id === panelist)?.language ?? '',
    round: last === undefined ? null : { number: last.number, kind: last.kind },
    items: itemsOfStudy(study).filter(({ id }) => asked.has(id)),
    hasAnswered: last !== undefined && answeredIn(last).has(panelist),
    ratings:
      last?.kind === 'rating'
        ? last.ratings.filter(isOwn).map(({ item, rating, comment }) => ({ item, rating, comment }))
        : [],
    proposals:
      last?.kind === 'open'
        ? last.proposals.filter(isOwn).map(({ id, dimension, text, language }) => ({ id, dimension, text, language }))
        : [],
    feedback: feedbackView(study, secret, panelist),
    canWithdraw: study.rounds[0]?.isClosed !== true,
  };
}

/**
 * Feedback comes with the next round, when the moderator has looked through the reasons. At the end there is no next one:
 * then the group's figures are shown, and no reasons.
 */
function feedbackView(study: DelphiStudy, secret: Uint8Array, panelist: string): DelphiInvitationView['feedback'] {
  const stage = stageOf(study);
  if (stage !== 'collecting' && stage !== 'finished') return null;
  if (!study.rounds.some((round) => round.kind === 'rating' && round.isClosed)) return null;
  const feedback = feedbackFor(study, panelist, seedOf(secret));
  if (stage === 'collecting') return feedback;
  return {
    ...feedback,
    items: feedback.items.map((item) => ({
      ...item,
      group: item.group === null ? null : { ...item.group, reasons: [] },
    })),
  };
}

/** A whole number below 2^48 from the study's secret. */
export function seedOf(secret: Uint8Array): number {
  return Buffer.from(secret).readUIntBE(0, 6);
}

function closedRating(study: DelphiStudy, number: number): DelphiRatingRound | undefined {
  return study.rounds.find(
    (round): round is DelphiRatingRound => round.kind === 'rating' && round.isClosed && round.number === number,
  );
}

function reasonKey(
  secret: Uint8Array,
  number: number,
  { panelist, item }: { readonly panelist: string; readonly item: string },
): string {
  return keyOf(secret, [String(number), item, panelist]);
}

/** Cannot be computed without the secret, so nobody outside can tell what it stands for. */
function keyOf(secret: Uint8Array, parts: readonly string[]): string {
  return createHash('sha256').update(secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

function sortedBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, by: key(value) }))
    .sort((one, other) => (one.by < other.by ? -1 : 1))
    .map(({ value }) => value);
}
