import type { Dimension, EvidenceMedium, Indicator, IndicatorSet } from '@repere/contracts';
import { SAFETY_FACTS } from '../facts.ts';
import { FIRST_VERSION } from '../first-version.ts';
import { itemTexts, said } from '../localise.ts';
import { SOURCES } from '../sources.ts';
import { ICLS_EN } from '../texts/icls/en.ts';
import { ICLS_ES } from '../texts/icls/es.ts';
import { ICLS_FR } from '../texts/icls/fr.ts';
import { REFERENCE_PERIODS, TYPOLOGY, UNITS } from './classifications.ts';

const TEXTS = { en: ICLS_EN, fr: ICLS_FR, es: ICLS_ES };

interface Member {
  readonly concept: keyof typeof ICLS_EN;
  readonly ilo11: readonly number[];
  readonly media: readonly EvidenceMedium[];
}

const INVOLUNTARINESS: readonly Member[] = [
  { concept: 'unfree-recruitment', ilo11: [1, 9], media: ['interview', 'witness'] },
  { concept: 'different-job', ilo11: [2], media: ['interview', 'document'] },
  { concept: 'overtime-on-call', ilo11: [11], media: ['interview', 'document'] },
  { concept: 'hazardous', ilo11: [10], media: ['interview', 'observation'] },
  { concept: 'low-no-wage', ilo11: [8], media: ['interview', 'document'] },
  { concept: 'degrading-living', ilo11: [10], media: ['interview', 'observation'] },
  { concept: 'other-employer', ilo11: [2], media: ['interview', 'document'] },
  { concept: 'longer-period', ilo11: [2], media: ['interview', 'document'] },
  { concept: 'no-exit', ilo11: [3], media: ['interview', 'document'] },
];

const COERCION: readonly Member[] = [
  { concept: 'violence-threats', ilo11: [5, 6], media: ['interview', 'medical', 'witness'] },
  { concept: 'movement', ilo11: [3, 4], media: ['interview', 'observation'] },
  { concept: 'debt', ilo11: [9], media: ['interview', 'document'] },
  { concept: 'wages', ilo11: [8], media: ['interview', 'document'] },
  { concept: 'documents', ilo11: [7], media: ['interview', 'observation'] },
  { concept: 'vulnerability', ilo11: [1, 6], media: ['interview', 'witness'] },
];

const CHILD_CASES: readonly Member[] = [
  { concept: 'third-party-coercion', ilo11: [], media: ['interview', 'witness', 'observation'] },
  { concept: 'with-parents-coerced', ilo11: [], media: ['interview', 'witness', 'observation'] },
  { concept: 'parents-in-forced-labour', ilo11: [], media: ['interview', 'authority-record'] },
  { concept: 'worst-forms', ilo11: [], media: ['interview', 'witness', 'authority-record'] },
];

const END = {
  label: said('Forced labour indicated', 'Travail forcé indiqué', 'Trabajo forzoso indicado'),
  finds: { 'forced-labour': true },
};
const NOT_INDICATED = {
  id: 'not-indicated',
  label: said('Forced labour not established', 'Travail forcé non établi', 'Trabajo forzoso no establecido'),
  finds: { 'forced-labour': false },
};

/** The statisticians' definition of 2018: any work in the reference period both involuntary and under menace of a penalty. */
export const ICLS_2018: IndicatorSet = {
  ...FIRST_VERSION,
  id: 'icls-2018',
  aliases: ['icls20', 'icls'],
  status: 'unreviewed',
  title: said(
    'Statistical definition 2018 (20th ICLS)',
    'Définition statistique 2018 (20e CIST)',
    'Definición estadística 2018 (20.ª CIET)',
  ),
  description: said(
    'In the reference period, any work that is both involuntary and under threat or menace of a penalty. Asked for every job; each answer says whether it was suffered, threatened or seen done to co-workers.',
    'Pendant la période de référence, tout travail à la fois involontaire et sous la menace d’une peine. À demander pour chaque emploi\u00a0; chaque réponse dit si la chose a été subie, menacée ou vue chez des collègues.',
    'En el período de referencia, todo trabajo a la vez involuntario y bajo la amenaza de una pena. Se pregunta por cada empleo; cada respuesta dice si se sufrió, se amenazó o se vio en compañeros.',
  ),
  population: 'any',
  trust: 'B',
  sources: [SOURCES.icls],
  facts: SAFETY_FACTS,
  dimensions: [
    dimension('involuntariness', 'I', 'ICLS', 'involuntariness', INVOLUNTARINESS, 'B'),
    dimension('coercion', 'C', 'ICLS', 'penalty', COERCION, 'B'),
  ],
  policies: [
    {
      id: 'icls-2018',
      label: said('Statistical definition 2018', 'Définition statistique 2018', 'Definición estadística 2018'),
      description: said(
        'Involuntary and under menace of a penalty: both are needed.',
        'Involontaire et sous la menace d’une peine\u00a0: les deux sont nécessaires.',
        'Involuntario y bajo la amenaza de una pena: ambos son necesarios.',
      ),
      population: 'any',
      outcomes: [
        { id: 'forced-labour', ...END, when: { all: [{ dimension: 'involuntariness' }, { dimension: 'coercion' }] } },
      ],
      otherwise: NOT_INDICATED,
      source: SOURCES.icls.id,
      trust: 'B',
    },
  ],
  classifications: [REFERENCE_PERIODS, TYPOLOGY, UNITS],
};

/** The four cases in which the 2018 guidelines count a child's work as forced labour. */
export const ICLS_2018_CHILD: IndicatorSet = {
  ...FIRST_VERSION,
  id: 'icls-2018-child',
  aliases: ['icls20-child'],
  status: 'unreviewed',
  title: said(
    'Statistical definition 2018 (20th ICLS): children',
    'Définition statistique 2018 (20e CIST)\u00a0: enfants',
    'Definición estadística 2018 (20.ª CIET): niños y niñas',
  ),
  description: said(
    'Forced labour of a person under 18 where any of four cases holds in the reference period.',
    'Travail forcé d’une personne de moins de 18 ans dès que l’un de quatre cas est vérifié pendant la période de référence.',
    'Trabajo forzoso de una persona menor de 18 años cuando se da cualquiera de cuatro casos en el período de referencia.',
  ),
  population: 'child',
  trust: 'C',
  sources: [SOURCES.icls],
  facts: SAFETY_FACTS,
  dimensions: [dimension('child-cases', 'CC', 'ICLSC', null, CHILD_CASES, 'C')],
  policies: [
    {
      id: 'icls-2018-child',
      label: said(
        'Statistical definition 2018, children',
        'Définition statistique 2018, enfants',
        'Definición estadística 2018, niños y niñas',
      ),
      description: said('Any of the four cases.', 'L’un des quatre cas.', 'Cualquiera de los cuatro casos.'),
      population: 'child',
      outcomes: [{ id: 'forced-labour', ...END, when: { dimension: 'child-cases' } }],
      otherwise: NOT_INDICATED,
      source: SOURCES.icls.id,
      trust: 'C',
    },
  ],
  classifications: [REFERENCE_PERIODS, TYPOLOGY, UNITS],
};

function dimension(
  id: string,
  code: string,
  prefix: string,
  side: Indicator['side'],
  members: readonly Member[],
  trust: Indicator['trust'],
): Dimension {
  return {
    id,
    code,
    phase: 'work',
    palermo: null,
    rule: { atLeast: 1, of: {} },
    ...itemTexts(TEXTS, `dimension.${id}`),
    indicators: members.map(({ concept, ilo11, media }) => ({
      id: `${prefix}.${code}.${concept}`,
      concept,
      side,
      // The guidelines grade nothing: one criterion of each side is enough.
      strength: null,
      media,
      ilo11,
      source: SOURCES.icls.id,
      trust,
      ...itemTexts(TEXTS, concept),
    })),
  };
}
