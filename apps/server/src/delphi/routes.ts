import type { Endpoint } from '../platform/http/endpoint.ts';
import { type PanelRouteParts, panelRoutes } from './panel-routes.ts';
import { type StudyRouteParts, studyRoutes } from './studies-routes.ts';

/** Everything a Delphi offers over HTTP: to its moderator by session, to its experts by invitation. */
export function delphiRoutes(parts: StudyRouteParts & PanelRouteParts): readonly Endpoint[] {
  return [...studyRoutes(parts), ...panelRoutes(parts)];
}
