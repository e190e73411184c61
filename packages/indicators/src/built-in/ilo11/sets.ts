import type { EvidenceMedium, IndicatorSet } from '@repere/contracts';
import { SAFETY_FACTS } from '../facts.ts';
import { FIRST_VERSION } from '../first-version.ts';
import { itemTexts, said } from '../localise.ts';
import { SOURCES } from '../sources.ts';
import { ILO11_EN } from '../texts/ilo11/en.ts';
import { ILO11_ES } from '../texts/ilo11/es.ts';
import { ILO11_FR } from '../texts/ilo11/fr.ts';

const TEXTS = { en: ILO11_EN, fr: ILO11_FR, es: ILO11_ES };

/** The eleven, in their published order: the number of an indicator is its place here. */
const MEMBERS: readonly (readonly [keyof typeof ILO11_EN, readonly EvidenceMedium[]])[] = [
  ['abuse-of-vulnerability', ['interview', 'observation', 'authority-record']],
  ['deception', ['interview', 'document', 'witness']],
  ['restriction-of-movement', ['interview', 'observation', 'witness']],
  ['isolation', ['interview', 'observation']],
  ['physical-sexual-violence', ['interview', 'medical', 'witness']],
  ['intimidation-threats', ['interview', 'witness', 'document']],
  ['retention-identity-documents', ['interview', 'observation', 'document']],
  ['withholding-wages', ['interview', 'document']],
  ['debt-bondage', ['interview', 'document']],
  ['abusive-conditions', ['observation', 'interview', 'medical']],
  ['excessive-overtime', ['interview', 'document', 'observation']],
];

const LOOK_TOGETHER = said(
  'Signs of forced labour: look at them together',
  'Signes de travail forcé\u00a0: à examiner ensemble',
  'Señales de trabajo forzoso: deben examinarse en conjunto',
);

/** The eleven indicators of forced labour of 2012: no weights and no cut-off, so a person must judge them together. */
export const ILO11_2012: IndicatorSet = {
  ...FIRST_VERSION,
  id: 'ilo11-2012',
  aliases: ['ilo11'],
  status: 'unreviewed',
  title: said(
    'Eleven indicators of forced labour, 2012',
    'Onze indicateurs du travail forcé, 2012',
    'Once indicadores de trabajo forzoso, 2012',
  ),
  description: said(
    'No weights and no cut-off. One sign may be enough to suggest forced labour; at other times several must be seen together. The edition is 2012; a later revision would be a version of its own.',
    'Ni poids ni seuil. Un seul signe peut suffire à évoquer le travail forcé\u00a0; parfois il faut en voir plusieurs ensemble. L’édition est celle de 2012\u00a0; une révision ultérieure serait une version propre.',
    'Sin pesos ni umbral. Una sola señal puede bastar para sugerir trabajo forzoso; otras veces hay que ver varias juntas. La edición es la de 2012; una revisión posterior sería una versión propia.',
  ),
  population: 'any',
  trust: 'B',
  sources: [SOURCES.eleven],
  facts: SAFETY_FACTS,
  dimensions: [
    {
      id: 'signs',
      code: 'S',
      phase: null,
      palermo: null,
      rule: { atLeast: 1, of: {} },
      label: said('Signs of forced labour', 'Signes de travail forcé', 'Señales de trabajo forzoso'),
      definition: said(
        'Eleven signs that forced labour may be present.',
        'Onze signes d’un possible travail forcé.',
        'Once señales de un posible trabajo forzoso.',
      ),
      question: said(
        'Could you tell me about your work, and how you came to it?',
        'Pouvez-vous me parler de votre travail, et de ce qui vous y a conduit\u00a0?',
        '¿Puede contarme cómo es su trabajo y cómo llegó a él?',
      ),
      guidance: said(
        'Let the person tell the story first. A sign not asked about is unknown.',
        'Laissez d’abord la personne raconter. Un signe non abordé reste inconnu.',
        'Deje primero que la persona cuente. Una señal por la que no se preguntó queda como desconocida.',
      ),
      indicators: MEMBERS.map(([concept, media], index) => ({
        id: `ILO11.${concept}`,
        concept,
        side: null,
        strength: null,
        media,
        ilo11: [index + 1],
        source: SOURCES.eleven.id,
        trust: 'B',
        ...itemTexts(TEXTS, concept),
      })),
    },
  ],
  policies: [
    {
      id: 'ilo11',
      label: said('Eleven indicators, together', 'Onze indicateurs, ensemble', 'Once indicadores, en conjunto'),
      description: said(
        'Any sign asks for a person to look at all of them together; the list itself decides nothing.',
        'Tout signe demande qu’une personne les examine tous ensemble\u00a0; la liste ne décide rien par elle-même.',
        'Cualquier señal exige que una persona las examine todas en conjunto; la lista por sí misma no decide nada.',
      ),
      population: 'any',
      outcomes: [{ id: 'review', label: LOOK_TOGETHER, when: { dimension: 'signs' }, finds: {} }],
      otherwise: {
        id: 'not-indicated',
        label: said('Forced labour not established', 'Travail forcé non établi', 'Trabajo forzoso no establecido'),
        finds: { 'forced-labour': false },
      },
      source: SOURCES.eleven.id,
      trust: 'B',
    },
  ],
  classifications: [],
};
