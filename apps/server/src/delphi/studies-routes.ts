import { failure } from '@repere/contracts';
import { anonymousRatings } from '@repere/indicators';
import { writeCsv } from '@repere/tables';
import { type Endpoint, endpoint } from '../platform/http/endpoint.ts';
import { deleteStudy, listStudies, recordDelphiExport } from './queries.ts';
import {
  DraftView,
  InvitationsView,
  Moderation,
  NewDraft,
  NewPeople,
  NewStudy,
  NoParams,
  NoQuery,
  PageQuery,
  PanelistParams,
  Redaction,
  RoundParams,
  RoundView,
  StudyChange,
  StudyPage,
  StudyParams,
  StudyView,
} from './schemas.ts';
import {
  changeStudy,
  closeLastRound,
  createStudy,
  draftOf,
  inviteAgain,
  invitePeople,
  mergeProposals,
  openNextRound,
  redactReason,
  removePerson,
  requireStudy,
} from './studies-service.ts';
import { roundView, seedOf, studyView, summaryView } from './views.ts';

/** A set with its texts in many languages. */
const SET_BYTES = 8_000_000;
const FORM_BYTES = 256_000;

export interface StudyRouteParts {
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** What the moderator of a Delphi does. */
export function studyRoutes({ newId, randomBytes }: StudyRouteParts): readonly Endpoint[] {
  const shared = {
    purpose: 'delphi',
    weight: 'light',
    permission: 'delphi.moderate',
    params: StudyParams,
    query: NoQuery,
    body: null,
  } as const;
  const study = { kind: 'json', status: 200, schema: StudyView } as const;
  return [
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies',
        summary: 'server.api.delphi.create',
        params: NoParams,
        body: { schema: NewStudy, maxBytes: SET_BYTES },
        answer: { ...study, status: 201 },
        mayFail: [
          'set.not-found',
          'set.shape',
          'delphi.settings-shape',
          'delphi.dimension-unknown',
          'request.too-large',
        ],
      },
      async ({ body, act }, transaction) =>
        studyView(await createStudy(transaction, act, body, { newId, randomBytes })),
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/delphi/studies',
        summary: 'server.api.delphi.list',
        permission: 'delphi.read',
        params: NoParams,
        query: PageQuery,
        answer: { kind: 'json', status: 200, schema: StudyPage },
        mayFail: [],
      },
      async ({ query }, transaction) => {
        const ids = await listStudies(transaction, query);
        const studies = [];
        for (const id of ids) studies.push(summaryView(await requireStudy(transaction, id)));
        return { studies };
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/delphi/studies/{id}',
        summary: 'server.api.delphi.read',
        permission: 'delphi.read',
        answer: study,
        mayFail: ['thing.not-found'],
      },
      async ({ params }, transaction) => studyView(await requireStudy(transaction, params.id)),
    ),
    endpoint(
      {
        ...shared,
        method: 'patch',
        path: '/api/delphi/studies/{id}',
        summary: 'server.api.delphi.change',
        body: { schema: StudyChange, maxBytes: FORM_BYTES },
        answer: study,
        mayFail: [
          'thing.not-found',
          'thing.changed',
          'delphi.settings-frozen',
          'delphi.settings-shape',
          'delphi.language-unknown',
          'delphi.dimension-unknown',
        ],
      },
      async ({ params, body, act }, transaction) => studyView(await changeStudy(transaction, act, params.id, body)),
    ),
    endpoint(
      {
        ...shared,
        method: 'delete',
        path: '/api/delphi/studies/{id}',
        summary: 'server.api.delphi.delete',
        answer: { kind: 'none' },
        mayFail: ['thing.not-found'],
      },
      async ({ params, act }, transaction) => {
        if (!(await deleteStudy(transaction, act, params.id))) throw failure('thing.not-found');
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/panel',
        summary: 'server.api.delphi.invite',
        body: { schema: NewPeople, maxBytes: FORM_BYTES },
        answer: { kind: 'json', status: 201, schema: InvitationsView },
        mayFail: ['thing.not-found', 'delphi.panel-closed', 'delphi.language-unknown'],
      },
      async ({ params, body, act }, transaction) => ({
        invitations: [...(await invitePeople(transaction, act, params.id, body, randomBytes))],
      }),
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/panel/{panelist}/invitation',
        summary: 'server.api.delphi.invite-again',
        params: PanelistParams,
        answer: { kind: 'json', status: 201, schema: InvitationsView },
        mayFail: ['thing.not-found'],
      },
      async ({ params, act }, transaction) => ({
        invitations: [await inviteAgain(transaction, act, params.id, params.panelist, randomBytes)],
      }),
    ),
    endpoint(
      {
        ...shared,
        method: 'delete',
        path: '/api/delphi/studies/{id}/panel/{panelist}',
        summary: 'server.api.delphi.remove',
        params: PanelistParams,
        answer: { kind: 'none' },
        mayFail: ['thing.not-found', 'delphi.panelist-unknown', 'delphi.panel-closed'],
      },
      ({ params, act }, transaction) => removePerson(transaction, act, params.id, params.panelist),
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/rounds',
        summary: 'server.api.delphi.open-round',
        answer: { ...study, status: 201 },
        mayFail: [
          'thing.not-found',
          'delphi.wrong-stage',
          'delphi.panel-too-small',
          'delphi.professions-too-few',
          'delphi.no-items',
        ],
      },
      async ({ params, act }, transaction) => studyView(await openNextRound(transaction, act, params.id)),
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/rounds/close',
        summary: 'server.api.delphi.close-round',
        answer: study,
        mayFail: ['thing.not-found', 'delphi.wrong-stage', 'delphi.no-answers'],
      },
      async ({ params, act }, transaction) => studyView(await closeLastRound(transaction, act, params.id)),
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/merges',
        summary: 'server.api.delphi.moderate',
        body: { schema: Moderation, maxBytes: SET_BYTES },
        answer: study,
        mayFail: [
          'thing.not-found',
          'delphi.wrong-stage',
          'delphi.proposal-unknown',
          'delphi.proposal-twice',
          'delphi.proposals-left',
          'delphi.item-unknown',
          'delphi.item-twice',
          'delphi.settings-shape',
        ],
      },
      async ({ params, body, act }, transaction) =>
        studyView(await mergeProposals(transaction, act, params.id, body.merges)),
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/delphi/studies/{id}/rounds/{number}',
        summary: 'server.api.delphi.round',
        permission: 'delphi.read',
        params: RoundParams,
        answer: { kind: 'json', status: 200, schema: RoundView },
        mayFail: ['thing.not-found'],
      },
      async ({ params }, transaction) => {
        const view = roundView(await requireStudy(transaction, params.id), params.number);
        if (view === null) throw failure('thing.not-found');
        return view;
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/rounds/{number}/redactions',
        summary: 'server.api.delphi.redact',
        params: RoundParams,
        body: { schema: Redaction, maxBytes: FORM_BYTES },
        answer: { kind: 'json', status: 200, schema: RoundView },
        mayFail: ['thing.not-found', 'delphi.text-length'],
      },
      async ({ params, body, act }, transaction) => {
        const view = roundView(await redactReason(transaction, act, params.id, params.number, body), params.number);
        if (view === null) throw failure('thing.not-found');
        return view;
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/delphi/studies/{id}/draft',
        summary: 'server.api.delphi.draft',
        body: { schema: NewDraft, maxBytes: FORM_BYTES },
        answer: { kind: 'json', status: 200, schema: DraftView },
        mayFail: ['thing.not-found', 'delphi.wrong-stage', 'set.same-id'],
      },
      async ({ params, body, act, translator }, transaction) => {
        const { base, set, warnings } = await draftOf(transaction, act, params.id, body);
        return {
          base: { ...base },
          set: { ...set },
          warnings: warnings.map((one) => ({ code: one.code, message: translator.warning(one) })),
        };
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/delphi/studies/{id}/ratings.csv',
        summary: 'server.api.delphi.ratings',
        answer: { kind: 'file', contentTypes: ['text/csv; charset=utf-8'] },
        mayFail: ['thing.not-found'],
      },
      async ({ params, act }, transaction) => {
        const { study: found, secret } = await requireStudy(transaction, params.id);
        await recordDelphiExport(transaction, act, params.id, 'ratings');
        const { columns, rows } = anonymousRatings(found, seedOf(secret));
        return {
          bytes: writeCsv(columns, rows, { bom: true }),
          contentType: 'text/csv; charset=utf-8',
          fileName: `${found.settings.id}-ratings.csv`,
        };
      },
    ),
  ];
}
