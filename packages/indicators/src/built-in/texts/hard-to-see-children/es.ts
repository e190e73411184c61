import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { HARD_TO_SEE_CHILDREN_EN } from './en.ts';

/** Survey criteria of 2012 for children, in Spanish. */
export const HARD_TO_SEE_CHILDREN_ES = {
  'dimension.child-work': {
    label: 'Trabajo forzoso de niños y niñas',
    definition:
      'Trabajo de una persona menor de 18 años impuesto por un tercero, o que resulta de que los padres están en trabajo forzoso.',
    question: '¿Para quién trabaja el niño o la niña y quién lo decide?',
    guidance: 'La sola disciplina de los padres no es el criterio. Hable aparte, por alguien formado.',
  },
  'third-party-coercion-child': {
    label: 'Coacción de un tercero sobre el niño o la niña',
    definition: 'Alguien distinto de los padres hace trabajar al niño o la niña con fuerza, amenaza o engaño.',
    question: '¿Qué le pasaría al niño o la niña si dejara de trabajar?',
    guidance: 'Una orden de los padres sin presión externa no cuenta.',
  },
  'third-party-coercion-parents': {
    label: 'Coacción de un tercero sobre los padres',
    definition: 'Alguien distinto fuerza o amenaza a los padres para que el niño o la niña trabaje.',
    question: '¿Por qué tiene que trabajar allí y qué pasaría a la familia si no?',
    guidance: 'Pregunte por deudas y promesas de la familia.',
  },
  'parents-in-forced-labour': {
    label: 'Padres en trabajo forzoso',
    definition:
      'El niño o la niña trabaja como consecuencia directa de que uno o ambos padres están en trabajo forzoso.',
    question: '¿Cómo trabajan los propios padres y podrían irse?',
    guidance: 'Evalúe a los padres con su propia hoja.',
  },
} satisfies Record<keyof typeof HARD_TO_SEE_CHILDREN_EN, IndicatorTexts>;
