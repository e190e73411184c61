import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import { FAILURES, type FailureCode } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { RouteDescription } from './endpoint.ts';
import { INVITATION_HEADER } from './invitation-header.ts';
import { statusOf } from './problem-response.ts';
import { FORGERY_HEADER } from './same-origin.ts';

/** What can go wrong with any request. */
const ALWAYS: readonly FailureCode[] = [
  'request.invalid',
  'request.forged',
  'request.wrong-host',
  'request.too-many',
  'session.missing',
  'access.denied',
  'server.stopping',
  'store.unavailable',
  'unexpected',
];

const codes = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]]; // The catalogue isn't empty.

const Problems = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    problems: z.array(
      z.object({
        code: z.enum(codes),
        details: z.record(z.string(), z.unknown()),
        at: z
          .object({
            file: z.string(),
            sheet: z.string(),
            row: z.int(),
            column: z.union([z.string(), z.int()]),
          })
          .partial()
          .optional(),
        message: z.string(),
      }),
    ),
  })
  .openapi('Problems');

/** The OpenAPI 3.1 document of the routes, with its sentences in one language. */
export function openApiDocument(routes: readonly RouteDescription[], translator: Translator, version: string): object {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'repere_session',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'invitation', {
    type: 'apiKey',
    in: 'header',
    name: INVITATION_HEADER,
  });
  for (const route of routes) app.openAPIRegistry.registerPath(routeOf(route, translator));
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Repère', version, description: translator.text('server.api.introduction') },
  });
}

function routeOf(shape: RouteDescription, translator: Translator): RouteConfig {
  // A page that works by invitation sends no cookie, so nothing can be forged in its name.
  const isChange = shape.method !== 'get' && shape.permission !== 'invitation';
  const token = z.string().openapi({ description: translator.text('server.api.token') });
  return {
    method: shape.method,
    path: shape.path,
    summary: translator.text(shape.summary),
    description: describe(shape, translator),
    security: securityOf(shape),
    request: {
      // Shapes hold object schemas for parameters and queries; the document generator wants to know it by type.
      params: shape.params as z.ZodObject,
      query: shape.query as z.ZodObject,
      ...(isChange ? { headers: z.object({ [FORGERY_HEADER]: token }) } : {}),
      ...(shape.body === null
        ? {}
        : { body: { required: true, content: { 'application/json': { schema: shape.body.schema } } } }),
    },
    responses: { ...answersOf(shape, translator), ...failuresOf(shape.mayFail, translator) },
  };
}

function securityOf({ permission }: RouteDescription): Record<string, string[]>[] {
  if (permission === null) return [];
  return [permission === 'invitation' ? { invitation: [] } : { session: [] }];
}

function admission({ permission }: RouteDescription, translator: Translator): string {
  if (permission === null) return translator.text('server.api.open');
  return permission === 'invitation'
    ? translator.text('server.api.invitation')
    : translator.text('server.api.permission', { permission });
}

function describe(shape: RouteDescription, translator: Translator): string {
  const { weight, body } = shape;
  return [
    admission(shape, translator),
    ...(weight === 'heavy' ? [translator.text('server.api.heavy')] : []),
    ...(body === null ? [] : [translator.text('server.api.limit', { bytes: translator.count(body.maxBytes) })]),
  ].join(' ');
}

function answersOf({ answer }: RouteDescription, translator: Translator): RouteConfig['responses'] {
  const description = translator.text('server.api.done');
  switch (answer.kind) {
    case 'none':
      return { 204: { description } };
    case 'json':
      return { [answer.status]: { description, content: { 'application/json': { schema: answer.schema } } } };
    case 'events':
      return { 200: { description, content: { 'text/event-stream': { schema: answer.event } } } };
    case 'file': {
      const schema = { type: 'string', format: 'binary' } as const;
      return {
        200: { description, content: Object.fromEntries(answer.contentTypes.map((type) => [type, { schema }])) },
      };
    }
  }
}

/** One answer a status, naming the codes that lead to it. */
function failuresOf(own: readonly FailureCode[], translator: Translator): RouteConfig['responses'] {
  const byStatus = new Map<number, FailureCode[]>();
  for (const code of [...own, ...ALWAYS]) {
    const status = statusOf(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, found]) => [
        status,
        {
          description: translator.text('server.api.failure', { codes: found.join(', ') }),
          content: { 'application/problem+json': { schema: Problems } },
        },
      ]),
  );
}
