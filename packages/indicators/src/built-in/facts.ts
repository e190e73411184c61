import type { Fact } from '@repere/contracts';
import { itemTexts } from './localise.ts';
import { PALERMO_EN } from './texts/palermo/en.ts';
import { PALERMO_ES } from './texts/palermo/es.ts';
import { PALERMO_FR } from './texts/palermo/fr.ts';

const TEXTS = { en: PALERMO_EN, fr: PALERMO_FR, es: PALERMO_ES };

/** The acts of article 3(a) of the Palermo Protocol; any of them is the act. */
const ACTS = ['recruitment', 'transport', 'transfer', 'harbouring', 'receipt'] as const;

/** Facts that decide about referral whatever the indicators say. */
export const SAFETY_FACTS: readonly Fact[] = [
  { id: 'child', ...itemTexts(TEXTS, 'child') },
  { id: 'immediate-danger', ...itemTexts(TEXTS, 'immediate-danger') },
];

/** The act, whole and in its parts. */
export const ACT_FACTS: readonly Fact[] = [
  { id: 'act', anyOf: ACTS.map((act) => `act-${act}`), ...itemTexts(TEXTS, 'dimension.act') },
  ...ACTS.map((act): Fact => ({ id: `act-${act}`, ...itemTexts(TEXTS, act) })),
];
