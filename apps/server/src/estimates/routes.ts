import type { Endpoint } from '../platform/http/endpoint.ts';
import { type EstimateRouteParts, estimateRoutes } from './estimates-routes.ts';
import { type JobRouteParts, jobRoutes } from './jobs-routes.ts';
import { tableRoutes } from './tables-routes.ts';

/** Everything the Estimate place offers over HTTP. */
export function estimatePlaceRoutes(parts: JobRouteParts & EstimateRouteParts): readonly Endpoint[] {
  return [...tableRoutes(parts.newId), ...jobRoutes(parts), ...estimateRoutes(parts)];
}
