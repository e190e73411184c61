import type { Dimension, IndicatorSet, ItemTexts, LocalisedText, Policy, Rule } from '@repere/contracts';
import { SAFETY_FACTS } from '../facts.ts';
import { FIRST_VERSION } from '../first-version.ts';
import { itemTexts, said } from '../localise.ts';
import { SOURCES } from '../sources.ts';
import { HARD_TO_SEE_EN } from '../texts/hard-to-see/en.ts';
import { HARD_TO_SEE_ES } from '../texts/hard-to-see/es.ts';
import { HARD_TO_SEE_FR } from '../texts/hard-to-see/fr.ts';
import { HARD_TO_SEE_CHILDREN_EN } from '../texts/hard-to-see-children/en.ts';
import { HARD_TO_SEE_CHILDREN_ES } from '../texts/hard-to-see-children/es.ts';
import { HARD_TO_SEE_CHILDREN_FR } from '../texts/hard-to-see-children/fr.ts';
import { HARD_TO_SEE_MEMBERS } from './members.ts';

const ADULTS = { en: HARD_TO_SEE_EN, fr: HARD_TO_SEE_FR, es: HARD_TO_SEE_ES };
const CHILDREN = { en: HARD_TO_SEE_CHILDREN_EN, fr: HARD_TO_SEE_CHILDREN_FR, es: HARD_TO_SEE_CHILDREN_ES };

const DIMENSIONS = [
  { id: 'unfree-recruitment', code: 'UR', phase: 'recruitment' },
  { id: 'duress', code: 'DU', phase: 'work' },
  { id: 'impossibility-of-leaving', code: 'IL', phase: 'leaving' },
] as const;

/** What a question about a penalty begins with: the refusal that each dimension is about. */
const LEADS: Readonly<Record<(typeof DIMENSIONS)[number]['id'], LocalisedText>> = {
  'unfree-recruitment': said(
    'If you had refused to take this job',
    'Si vous aviez refusé de prendre cet emploi',
    'Si se hubiera negado a tomar este empleo',
  ),
  duress: said(
    'If you had refused a task or a condition',
    'Si vous aviez refusé une tâche ou une condition',
    'Si se hubiera negado a una tarea o condición',
  ),
  'impossibility-of-leaving': said(
    'If you had tried to leave',
    'Si vous aviez essayé de partir',
    'Si hubiera intentado irse',
  ),
};

const SIDE_CODES = { involuntariness: 'I', penalty: 'P' } as const;

/** At least one sign of each side, and one of them strong; both sides in the same dimension. */
const DIMENSION_RULE: Rule = {
  all: [
    { atLeast: 1, of: { sides: ['involuntariness'] } },
    { atLeast: 1, of: { sides: ['penalty'] } },
    { atLeast: 1, of: { strengths: ['strong'] } },
  ],
};

const FORCED_LABOUR = said('Forced labour indicated', 'Travail forcé indiqué', 'Trabajo forzoso indicado');
const NOT_ESTABLISHED = said(
  'Forced labour not established',
  'Travail forcé non établi',
  'Trabajo forzoso no establecido',
);

const ADULT_POLICY: Policy = {
  id: 'hs2012',
  label: said(
    'Survey guidelines 2012, adults',
    'Lignes directrices d’enquête 2012, adultes',
    'Directrices de encuesta 2012, personas adultas',
  ),
  description: said(
    'Forced labour where any of the three dimensions is positive.',
    'Travail forcé dès que l’une des trois dimensions est positive.',
    'Trabajo forzoso cuando cualquiera de las tres dimensiones es positiva.',
  ),
  population: 'adult',
  outcomes: [
    {
      id: 'forced-labour',
      label: FORCED_LABOUR,
      when: { any: DIMENSIONS.map(({ id }) => ({ dimension: id })) },
      finds: { 'forced-labour': true },
    },
  ],
  otherwise: { id: 'not-indicated', label: NOT_ESTABLISHED, finds: { 'forced-labour': false } },
  source: SOURCES.hardToSee.id,
  trust: 'C',
};

/** Survey criteria of 2012 for adults: involuntariness and menace of a penalty in one of three dimensions. */
export const HS2012: IndicatorSet = {
  ...FIRST_VERSION,
  id: 'hs2012',
  aliases: ['hard-to-see-2012', 'HS'],
  status: 'unreviewed',
  title: said(
    'Hard to see, harder to count 2012: adults',
    'Hard to see, harder to count 2012\u00a0: adultes',
    'Hard to see, harder to count 2012: personas adultas',
  ),
  description: said(
    'Work not offered voluntarily and done under menace of a penalty. A dimension is positive with a sign of each side, at least one of them strong.',
    'Travail non offert de plein gré et exécuté sous la menace d’une peine. Une dimension est positive avec un signe de chaque côté, dont au moins un fort.',
    'Trabajo no ofrecido voluntariamente y realizado bajo la amenaza de una pena. Una dimensión es positiva con una señal de cada lado, al menos una de ellas fuerte.',
  ),
  population: 'adult',
  trust: 'C',
  sources: [SOURCES.hardToSee],
  facts: SAFETY_FACTS,
  dimensions: DIMENSIONS.map(
    ({ id, code, phase }): Dimension => ({
      id,
      code,
      phase,
      palermo: null,
      rule: DIMENSION_RULE,
      ...itemTexts(ADULTS, `dimension.${id}`),
      indicators: (HARD_TO_SEE_MEMBERS[id] ?? []).map((member) => ({
        id: `HS.${id}.${SIDE_CODES[member.side]}.${member.concept}`,
        ...member,
        source: SOURCES.hardToSee.id,
        trust: 'C',
        ...wordsFor(id, member.concept),
      })),
    }),
  ),
  policies: [ADULT_POLICY],
  classifications: [],
};

const CHILD_CASES = ['third-party-coercion-child', 'third-party-coercion-parents', 'parents-in-forced-labour'] as const;

/** Survey criteria of 2012 for children: coercion by a third party, or parents who are in forced labour. */
export const HS2012_CHILD: IndicatorSet = {
  ...FIRST_VERSION,
  id: 'hs2012-child',
  aliases: ['hard-to-see-2012-child'],
  status: 'unreviewed',
  title: said(
    'Hard to see, harder to count 2012: children',
    'Hard to see, harder to count 2012\u00a0: enfants',
    'Hard to see, harder to count 2012: niños y niñas',
  ),
  description: said(
    'Work of a person under 18 under coercion by a third party on the child or the parents, or because the parents are themselves in forced labour. Discipline by parents alone is not the test.',
    'Travail d’une personne de moins de 18 ans sous la contrainte d’un tiers exercée sur l’enfant ou ses parents, ou parce que les parents sont eux-mêmes en travail forcé. La seule discipline parentale n’est pas le critère.',
    'Trabajo de una persona menor de 18 años bajo coacción de un tercero sobre el niño o sus padres, o porque los padres están en trabajo forzoso. La sola disciplina de los padres no es el criterio.',
  ),
  population: 'child',
  trust: 'C',
  sources: [SOURCES.hardToSee],
  facts: SAFETY_FACTS,
  dimensions: [
    {
      id: 'child-work',
      code: 'CW',
      phase: 'work',
      palermo: null,
      rule: { atLeast: 1, of: {} },
      ...itemTexts(CHILDREN, 'dimension.child-work'),
      indicators: CHILD_CASES.map((concept) => ({
        id: `HSC.CW.${concept}`,
        concept,
        side: null,
        strength: null,
        media: ['interview', 'witness', 'observation'],
        ilo11: [],
        source: SOURCES.hardToSee.id,
        trust: 'C',
        ...itemTexts(CHILDREN, concept),
      })),
    },
  ],
  policies: [
    {
      id: 'hs2012-child',
      label: said(
        'Survey guidelines 2012, children',
        'Lignes directrices d’enquête 2012, enfants',
        'Directrices de encuesta 2012, niños y niñas',
      ),
      description: said(
        'Forced labour of a child where any of the cases holds.',
        'Travail forcé d’un enfant dès que l’un des cas est vérifié.',
        'Trabajo forzoso infantil cuando se da cualquiera de los casos.',
      ),
      population: 'child',
      outcomes: [
        {
          id: 'forced-labour',
          label: FORCED_LABOUR,
          when: { dimension: 'child-work' },
          finds: { 'forced-labour': true },
        },
      ],
      otherwise: { id: 'not-indicated', label: NOT_ESTABLISHED, finds: { 'forced-labour': false } },
      source: SOURCES.hardToSee.id,
      trust: 'C',
    },
  ],
  classifications: [],
};

function wordsFor(dimension: keyof typeof LEADS, concept: string): ItemTexts {
  const texts = itemTexts(ADULTS, concept);
  const { en, fr, es } = texts.question as Readonly<Record<'en' | 'fr' | 'es', string>>;
  const lead = LEADS[dimension];
  const led = (question: string, language: string) => question.replace('{lead}', lead[language] ?? lead.en);
  return { ...texts, question: said(led(en, 'en'), led(fr, 'fr'), led(es, 'es')) };
}
