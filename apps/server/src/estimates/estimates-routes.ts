import { parseListsResult } from '@repere/workbench';
import { type Endpoint, endpoint, stagedEndpoint } from '../platform/http/endpoint.ts';
import type { MakeDocument } from './documents.ts';
import {
  changeEstimate,
  estimateView,
  readEstimate,
  removeEstimate,
  requireSameInput,
  saveEstimate,
  type VerifyResult,
  verifyEstimate,
} from './estimates-service.ts';
import { listEstimates, recordExport } from './queries.ts';
import {
  EstimateChange,
  EstimateDetail,
  EstimatePage,
  EstimateView,
  FileParams,
  IdParams,
  NewEstimate,
  NewReport,
  NoParams,
  NoQuery,
  PageQuery,
  ResultJson,
  VerificationView,
} from './schemas.ts';

/** A result with the most bootstrap samples, and its table. */
const RESULT_BYTES = 8_000_000;
const CHANGE_BYTES = 64_000;

/** What files can be had as; the type of a download. */
const FILE_TYPES = [
  'text/html; charset=utf-8',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/pdf',
  'text/csv; charset=utf-8',
  'application/json; charset=utf-8',
];

export interface EstimateRouteParts {
  readonly newId: () => string;
  readonly verify: VerifyResult;
  readonly makeDocument: MakeDocument;
}

/** Saved estimates and what can be made of them. */
export function estimateRoutes(parts: EstimateRouteParts): readonly Endpoint[] {
  const { newId, verify, makeDocument } = parts;
  const shared = { purpose: 'estimation', weight: 'light', params: IdParams, query: NoQuery, body: null } as const;
  return [
    endpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/estimate/estimates',
        summary: 'server.api.estimates.save',
        permission: 'estimates.write',
        params: NoParams,
        body: { schema: NewEstimate, maxBytes: RESULT_BYTES },
        answer: { kind: 'json', status: 201, schema: EstimateView },
        mayFail: ['thing.not-found', 'job.unfinished', 'result.unreadable', 'result.other-input', 'request.too-large'],
      },
      async ({ body, act }, transaction) => estimateView(await saveEstimate(transaction, act, body, newId)),
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/estimates',
        summary: 'server.api.estimates.list',
        permission: 'estimates.read',
        params: NoParams,
        query: PageQuery,
        answer: { kind: 'json', status: 200, schema: EstimatePage },
        mayFail: [],
      },
      async ({ query }, transaction) => {
        const { before, limit } = query;
        return { estimates: (await listEstimates(transaction, { before, limit })).map(estimateView) };
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/estimates/{id}',
        summary: 'server.api.estimates.read',
        permission: 'estimates.read',
        answer: { kind: 'json', status: 200, schema: EstimateDetail },
        mayFail: ['thing.not-found'],
      },
      async ({ params }, transaction) => {
        const { estimate, result } = await readEstimate(transaction, params.id);
        return { ...estimateView(estimate), result: ResultJson.parse(result) };
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'patch',
        path: '/api/estimate/estimates/{id}',
        summary: 'server.api.estimates.change',
        permission: 'estimates.write',
        body: { schema: EstimateChange, maxBytes: CHANGE_BYTES },
        answer: { kind: 'json', status: 200, schema: EstimateView },
        mayFail: ['thing.not-found', 'thing.changed', 'request.too-large'],
      },
      async ({ params, body, act }, transaction) =>
        estimateView(await changeEstimate(transaction, act, params.id, body)),
    ),
    endpoint(
      {
        ...shared,
        method: 'delete',
        path: '/api/estimate/estimates/{id}',
        summary: 'server.api.estimates.delete',
        permission: 'estimates.write',
        answer: { kind: 'none' },
        mayFail: ['thing.not-found'],
      },
      ({ params, act }, transaction) => removeEstimate(transaction, act, params.id),
    ),
    stagedEndpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/estimate/estimates/{id}/verify',
        summary: 'server.api.estimates.verify',
        permission: 'estimates.write',
        weight: 'heavy',
        answer: { kind: 'json', status: 200, schema: VerificationView },
        mayFail: ['thing.not-found', 'result.unreadable'],
      },
      async ({ params, act, signal }, run) => {
        const { verification, estimate } = await verifyEstimate(run, act, params.id, verify, signal);
        return {
          same: verification.same,
          differences: verification.differences.map(({ path, was, now }) => ({ path, was, now })),
          estimate: estimateView(estimate),
        };
      },
    ),
    stagedEndpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/estimates/{id}/files/{file}',
        summary: 'server.api.estimates.download',
        permission: 'estimates.export',
        weight: 'heavy',
        params: FileParams,
        answer: { kind: 'file', contentTypes: FILE_TYPES },
        mayFail: ['thing.not-found', 'document.failed'],
      },
      async ({ params, act, translator }, run) => {
        const { id, file } = params;
        const { estimate, result, table } = await run(async (transaction) => {
          const found = await readEstimate(transaction, id);
          await recordExport(transaction, act, { kind: 'estimate', id }, file);
          return found;
        });
        return makeDocument(file, { name: estimate.name, result, histories: table.histories }, translator);
      },
    ),
    stagedEndpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/estimate/reports',
        summary: 'server.api.reports.make',
        permission: 'estimates.export',
        weight: 'heavy',
        params: NoParams,
        body: { schema: NewReport, maxBytes: RESULT_BYTES },
        answer: { kind: 'file', contentTypes: FILE_TYPES.slice(0, 3) },
        mayFail: ['result.unreadable', 'result.other-input', 'document.failed', 'request.too-large'],
      },
      async ({ body, act, translator }, run) => {
        const result = parseListsResult(body.result);
        requireSameInput(result, body);
        await run((transaction) => recordExport(transaction, act, { kind: 'result', id: newId() }, body.file));
        const { file, name, histories } = body;
        return makeDocument(file, { name, result, histories }, translator);
      },
    ),
  ];
}
