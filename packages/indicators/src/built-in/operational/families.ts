import type { TextFamily } from '../localise.ts';
import { DELPHI_CHILDREN_EN } from '../texts/delphi-children/en.ts';
import { DELPHI_CHILDREN_ES } from '../texts/delphi-children/es.ts';
import { DELPHI_CHILDREN_FR } from '../texts/delphi-children/fr.ts';
import { DELPHI_DESTINATION_EN } from '../texts/delphi-destination/en.ts';
import { DELPHI_DESTINATION_ES } from '../texts/delphi-destination/es.ts';
import { DELPHI_DESTINATION_FR } from '../texts/delphi-destination/fr.ts';
import { DELPHI_DIMENSIONS_EN } from '../texts/delphi-dimensions/en.ts';
import { DELPHI_DIMENSIONS_ES } from '../texts/delphi-dimensions/es.ts';
import { DELPHI_DIMENSIONS_FR } from '../texts/delphi-dimensions/fr.ts';
import { DELPHI_RECRUITMENT_EN } from '../texts/delphi-recruitment/en.ts';
import { DELPHI_RECRUITMENT_ES } from '../texts/delphi-recruitment/es.ts';
import { DELPHI_RECRUITMENT_FR } from '../texts/delphi-recruitment/fr.ts';

export const DELPHI_DIMENSIONS: TextFamily = {
  en: DELPHI_DIMENSIONS_EN,
  fr: DELPHI_DIMENSIONS_FR,
  es: DELPHI_DIMENSIONS_ES,
};
export const DELPHI_CHILDREN: TextFamily = { en: DELPHI_CHILDREN_EN, fr: DELPHI_CHILDREN_FR, es: DELPHI_CHILDREN_ES };

/** The same sign is worded for the time before the work, or for the time at work. */
export const DELPHI_BY_PHASE: Readonly<Record<'recruitment' | 'work', TextFamily>> = {
  recruitment: { en: DELPHI_RECRUITMENT_EN, fr: DELPHI_RECRUITMENT_FR, es: DELPHI_RECRUITMENT_ES },
  work: { en: DELPHI_DESTINATION_EN, fr: DELPHI_DESTINATION_FR, es: DELPHI_DESTINATION_ES },
};
