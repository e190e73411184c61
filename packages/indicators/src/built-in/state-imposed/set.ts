import type { Dimension, EvidenceMedium, IndicatorSet, Rule } from '@repere/contracts';
import { SAFETY_FACTS } from '../facts.ts';
import { FIRST_VERSION } from '../first-version.ts';
import { itemTexts, said } from '../localise.ts';
import { SOURCES } from '../sources.ts';
import { STATE_IMPOSED_EN } from '../texts/state-imposed/en.ts';
import { STATE_IMPOSED_ES } from '../texts/state-imposed/es.ts';
import { STATE_IMPOSED_FR } from '../texts/state-imposed/fr.ts';

const TEXTS = { en: STATE_IMPOSED_EN, fr: STATE_IMPOSED_FR, es: STATE_IMPOSED_ES };

const MEDIA: readonly EvidenceMedium[] = ['interview', 'document', 'authority-record'];

const EXACTION = ['state-exacts', 'menace-of-penalty', 'not-voluntary'] as const;
const EXCEPTIONS = [
  'military-service',
  'purely-military',
  'civic-obligation',
  'self-governing',
  'court-conviction',
  'public-supervision',
  'hired-to-private',
  'emergency',
  'strictly-required',
  'communal-service',
  'community-consulted',
] as const;
const C105_PURPOSES = [
  'c105-political',
  'c105-development',
  'c105-discipline',
  'c105-strike',
  'c105-discrimination',
] as const;

const is = (concept: (typeof EXCEPTIONS)[number]): Rule => ({ indicator: `SI.EXC.${concept}` });

/** Article 2(2) of Convention 29: each exception holds only with all its conditions. */
const EXCEPTION_RULE: Rule = {
  any: [
    { all: [is('military-service'), is('purely-military')] },
    { all: [is('civic-obligation'), is('self-governing')] },
    { all: [is('court-conviction'), is('public-supervision'), { not: is('hired-to-private') }] },
    { all: [is('emergency'), is('strictly-required')] },
    { all: [is('communal-service'), is('community-consulted')] },
  ],
};

/** Work exacted by a state, with the exceptions of Convention 29 and the purposes forbidden by Convention 105. */
export const STATE_IMPOSED: IndicatorSet = {
  ...FIRST_VERSION,
  id: 'state-imposed',
  aliases: ['c29-c105'],
  status: 'unreviewed',
  title: said('Work imposed by the state', 'Travail imposé par l’État', 'Trabajo impuesto por el Estado'),
  description: said(
    'Work exacted by a state under menace of a penalty. It is no forced labour within an exception of Convention 29, article 2(2), with all its conditions; for a purpose named in Convention 105 no exception helps.',
    'Travail exigé par un État sous la menace d’une peine. Ce n’est pas du travail forcé dans le cadre d’une exception de la convention 29, article 2(2), toutes conditions réunies\u00a0; pour un but visé par la convention 105, aucune exception ne joue.',
    'Trabajo exigido por un Estado bajo la amenaza de una pena. No es trabajo forzoso dentro de una excepción del Convenio 29, artículo 2.2, con todas sus condiciones; para un fin del Convenio 105 no cabe excepción.',
  ),
  population: 'any',
  trust: 'C',
  sources: [SOURCES.convention29, SOURCES.convention105],
  facts: SAFETY_FACTS,
  dimensions: [
    dimension('exaction', 'EXA', { atLeast: EXACTION.length, of: {} }, EXACTION, SOURCES.convention29.id),
    dimension('exceptions', 'EXC', EXCEPTION_RULE, EXCEPTIONS, SOURCES.convention29.id),
    dimension('c105-purposes', 'PUR', { atLeast: 1, of: {} }, C105_PURPOSES, SOURCES.convention105.id),
  ],
  policies: [
    {
      id: 'state-imposed',
      label: said('Conventions 29 and 105', 'Conventions 29 et 105', 'Convenios 29 y 105'),
      description: said(
        'Exacted, under menace of a penalty and not voluntary, unless an exception holds; a forbidden purpose overrides every exception.',
        'Exigé, sous la menace d’une peine et non volontaire, sauf exception\u00a0; un but interdit l’emporte sur toute exception.',
        'Exigido, bajo la amenaza de una pena y no voluntario, salvo excepción; un fin prohibido prevalece sobre toda excepción.',
      ),
      population: 'any',
      outcomes: [
        {
          id: 'forced-labour',
          label: said(
            'State-imposed forced labour indicated',
            'Travail forcé imposé par l’État indiqué',
            'Trabajo forzoso impuesto por el Estado indicado',
          ),
          when: {
            all: [
              { dimension: 'exaction' },
              { any: [{ dimension: 'c105-purposes' }, { not: { dimension: 'exceptions' } }] },
            ],
          },
          finds: { 'forced-labour': true },
        },
        {
          id: 'excepted',
          label: said(
            'Compulsory, within an exception of Convention 29',
            'Obligatoire, dans le cadre d’une exception de la convention 29',
            'Obligatorio, dentro de una excepción del Convenio 29',
          ),
          when: { all: [{ dimension: 'exaction' }, { dimension: 'exceptions' }] },
          finds: { 'forced-labour': false },
        },
      ],
      otherwise: {
        id: 'not-indicated',
        label: said('Forced labour not established', 'Travail forcé non établi', 'Trabajo forzoso no establecido'),
        finds: { 'forced-labour': false },
      },
      source: SOURCES.convention29.id,
      trust: 'C',
    },
  ],
  classifications: [],
};

function dimension(
  id: string,
  code: string,
  rule: Rule,
  members: readonly (keyof typeof STATE_IMPOSED_EN)[],
  source: string,
): Dimension {
  return {
    id,
    code,
    phase: 'work',
    palermo: null,
    rule,
    ...itemTexts(TEXTS, `dimension.${id}`),
    indicators: members.map((concept) => ({
      id: `SI.${code}.${concept}`,
      concept,
      side: null,
      strength: null,
      media: MEDIA,
      ilo11: [],
      source,
      trust: 'C',
      ...itemTexts(TEXTS, concept),
    })),
  };
}
