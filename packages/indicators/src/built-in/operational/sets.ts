import type { Dimension, Indicator, IndicatorSet, ItemTexts, LocalisedText, Policy } from '@repere/contracts';
import { ACT_FACTS, SAFETY_FACTS } from '../facts.ts';
import { FIRST_VERSION } from '../first-version.ts';
import { itemTexts, said } from '../localise.ts';
import { SOURCES } from '../sources.ts';
import { DELPHI_BY_PHASE, DELPHI_CHILDREN, DELPHI_DIMENSIONS } from './families.ts';
import { OPERATIONAL_MEMBERS } from './members.ts';
import { MOLDOVA_LFS_2008, PALERMO_ADULT, PALERMO_CHILD } from './policies.ts';
import { OPERATIONAL_RULE } from './rule.ts';

type Code = 'AL' | 'CL' | 'AS' | 'CS';

/** Phase, element of article 3 and short code of the six dimensions. */
const DIMENSIONS = [
  { id: 'deceptive-recruitment', code: 'DR', phase: 'recruitment', palermo: 'means' },
  { id: 'coercive-recruitment', code: 'CR', phase: 'recruitment', palermo: 'means' },
  { id: 'vulnerability-recruitment', code: 'VR', phase: 'recruitment', palermo: 'means' },
  { id: 'exploitation', code: 'EX', phase: 'work', palermo: 'purpose' },
  { id: 'coercion-destination', code: 'CD', phase: 'work', palermo: 'means' },
  { id: 'vulnerability-destination', code: 'VD', phase: 'work', palermo: 'means' },
] as const;

/** Two grades of the adult labour set are weak in another reading of the publication. */
const CONTESTED: Readonly<Partial<Record<string, LocalisedText>>> = Object.fromEntries(
  ['AL.VR.past-difficulties', 'AL.VR.travel-organisation'].map((id) => [
    id,
    said(
      'Medium here, weak in another reading of the publication.',
      'Moyen ici, faible dans une autre lecture de la publication.',
      'Medio aquí, débil en otra lectura de la publicación.',
    ),
  ]),
);

const SOURCE_LIST = [SOURCES.operational, SOURCES.palermo];

/** Operational indicators of 2009: adults, labour exploitation. */
export const AL = operationalSet('AL', {
  aliases: ['delphi-adult-labour'],
  status: 'unreviewed',
  trust: 'B',
  population: 'adult',
  title: said(
    'Operational indicators 2009: adults, labour exploitation',
    'Indicateurs opérationnels 2009\u00a0: adultes, exploitation par le travail',
    'Indicadores operativos 2009: personas adultas, explotación laboral',
  ),
  policies: [PALERMO_ADULT, MOLDOVA_LFS_2008],
});

/** Operational indicators of 2009: children, labour exploitation. */
export const CL = operationalSet('CL', {
  aliases: ['delphi-child-labour'],
  status: 'unreviewed',
  trust: 'B',
  population: 'child',
  title: said(
    'Operational indicators 2009: children, labour exploitation',
    'Indicateurs opérationnels 2009\u00a0: enfants, exploitation par le travail',
    'Indicadores operativos 2009: niños y niñas, explotación laboral',
  ),
  policies: [PALERMO_CHILD],
});

/** Operational indicators of 2009: adults, sexual exploitation. A draft: most grades are not known. */
export const AS = operationalSet('AS', {
  aliases: ['delphi-adult-sexual'],
  status: 'draft',
  trust: 'D',
  population: 'adult',
  title: said(
    'Operational indicators 2009: adults, sexual exploitation',
    'Indicateurs opérationnels 2009\u00a0: adultes, exploitation sexuelle',
    'Indicadores operativos 2009: personas adultas, explotación sexual',
  ),
  policies: [PALERMO_ADULT],
});

/** Operational indicators of 2009: children, sexual exploitation. A draft: most grades are not known. */
export const CS = operationalSet('CS', {
  aliases: ['delphi-child-sexual'],
  status: 'draft',
  trust: 'D',
  population: 'child',
  title: said(
    'Operational indicators 2009: children, sexual exploitation',
    'Indicateurs opérationnels 2009\u00a0: enfants, exploitation sexuelle',
    'Indicadores operativos 2009: niños y niñas, explotación sexual',
  ),
  policies: [PALERMO_CHILD],
});

interface Particulars extends Pick<IndicatorSet, 'aliases' | 'status' | 'trust' | 'population' | 'title'> {
  readonly policies: readonly Policy[];
}

function operationalSet(code: Code, particulars: Particulars): IndicatorSet {
  return {
    ...FIRST_VERSION,
    id: code,
    ...particulars,
    description: said(
      'Six dimensions, each with graded signs. A dimension is positive when enough signs of enough strength are present in it; counts never cross dimensions.',
      'Six dimensions, chacune avec des signes gradués. Une dimension est positive quand assez de signes assez forts y sont présents\u00a0; les comptes ne passent jamais d’une dimension à l’autre.',
      'Seis dimensiones, cada una con señales graduadas. Una dimensión es positiva cuando en ella hay suficientes señales de suficiente fuerza; los recuentos nunca pasan de una dimensión a otra.',
    ),
    sources: SOURCE_LIST,
    facts: [...ACT_FACTS, ...SAFETY_FACTS],
    dimensions: DIMENSIONS.map((dimension) => dimensionOf(code, dimension)),
    classifications: [],
  };
}

function dimensionOf(set: Code, { id, code, phase, palermo }: (typeof DIMENSIONS)[number]): Dimension {
  return {
    id,
    code,
    phase,
    palermo,
    rule: OPERATIONAL_RULE,
    ...itemTexts(DELPHI_DIMENSIONS, id),
    indicators: (OPERATIONAL_MEMBERS[id] ?? []).flatMap(({ concept, grades, ilo11, media }) => {
      const strength = grades[set];
      if (strength === undefined) return [];
      const indicatorId = `${set}.${code}.${concept}`;
      const contested = CONTESTED[indicatorId];
      const indicator: Indicator = {
        id: indicatorId,
        concept,
        side: null,
        strength,
        media,
        ilo11,
        source: SOURCES.operational.id,
        // The few grades of the sexual sets that are known were reported second hand.
        trust: strength === null ? 'D' : 'B',
        ...wordsFor(set, phase, concept),
        ...(contested === undefined ? {} : { contested }),
      };
      return [indicator];
    }),
  };
}

/** Children have words of their own where the adult ones do not fit. */
function wordsFor(set: Code, phase: 'recruitment' | 'work', concept: string): ItemTexts {
  const childKey = `${phase === 'recruitment' ? 'recruitment' : 'destination'}.${concept}`;
  const isChild = set === 'CL' || set === 'CS';
  if (isChild && Object.hasOwn(DELPHI_CHILDREN.en, childKey)) return itemTexts(DELPHI_CHILDREN, childKey);
  return itemTexts(DELPHI_BY_PHASE[phase], concept);
}
