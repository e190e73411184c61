import type { CrosswalkLink } from '@repere/contracts';
import { HARD_TO_SEE_LINKS } from './links/hard-to-see.ts';
import { ELEVEN_LINKS, ICLS_LINKS } from './links/icls-and-eleven.ts';
import { OPERATIONAL_TO_ELEVEN } from './links/operational-to-eleven.ts';
import { OPERATIONAL_TO_SURVEYS } from './links/operational-to-surveys.ts';

/**
 * Every link between built-in sets. The numbers 1 to 11 that signs carry only group them and are no links: each link was
 * judged from both definitions, and one that leaves a case out is not here. `docs/methods/indicators.md` lists them all,
 * and what is not linked and why.
 */
export const CROSSWALK_LINKS: readonly CrosswalkLink[] = [
  ...OPERATIONAL_TO_ELEVEN,
  ...OPERATIONAL_TO_SURVEYS,
  ...HARD_TO_SEE_LINKS,
  ...ICLS_LINKS,
  ...ELEVEN_LINKS,
];
