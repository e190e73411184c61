import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_DIMENSIONS_EN } from './en.ts';

/** The six dimensions of the operational sets, in Spanish. */
export const DELPHI_DIMENSIONS_ES = {
  'deceptive-recruitment': {
    label: 'Captación engañosa',
    definition:
      'Lo prometido antes de empezar era falso: el trabajo, el lugar, la paga, los papeles, la vivienda o el viaje.',
    question: '¿Qué le dijeron del trabajo antes de aceptarlo y cómo resultó ser?',
    guidance:
      'Compare promesa y realidad punto por punto. Una promesa cumplida tarde no es mentira; una que nadie pensaba cumplir sí lo es.',
  },
  'coercive-recruitment': {
    label: 'Captación coercitiva',
    definition:
      'Se usó fuerza, amenazas, una deuda o control para que la persona aceptara el trabajo o el viaje, o para que no pudiera volverse atrás.',
    question: '¿Cómo se decidió que usted iría y quién lo decidió?',
    guidance: 'Hable a solas con la persona. Quien podía negarse sin daño no fue coaccionado.',
  },
  'vulnerability-recruitment': {
    label: 'Captación por abuso de vulnerabilidad',
    definition:
      'Alguien conocía una debilidad en la situación de la persona y la usó para captarla. La debilidad sola no basta: alguien tuvo que aprovecharla.',
    question: '¿Cómo era su vida entonces y quién lo sabía?',
    guidance: 'La pobreza es común y no es señal por sí misma. Pregunte quién la aprovechó y cómo.',
  },
  exploitation: {
    label: 'Condiciones de trabajo de explotación',
    definition: 'Trabajo, paga y condiciones de vida muy por debajo de lo que permite la ley o un acuerdo honesto.',
    question: '¿Cómo es un día normal de trabajo, desde que se levanta hasta que se acuesta?',
    guidance: 'Compare con la ley y con lo que reciben otros en el mismo oficio. Vea el lugar si puede.',
  },
  'coercion-destination': {
    label: 'Coerción en el lugar de destino',
    definition:
      'La fuerza, las amenazas, el control o la retención de paga y papeles mantienen a la persona trabajando u obedeciendo.',
    question: '¿Qué pasaría si dejara de trabajar o se fuera?',
    guidance:
      'Nunca lo pregunte donde puedan oír el empleador, el reclutador o los compañeros. El miedo a hablar merece anotarse por sí mismo.',
  },
  'vulnerability-destination': {
    label: 'Abuso de vulnerabilidad en el lugar de destino',
    definition:
      'Alguien usa la dependencia, el aislamiento, la situación legal o las dificultades de la persona en el lugar de trabajo para mantenerla allí.',
    question: '¿De quién depende aquí y para qué?',
    guidance: 'Estar lejos de casa no es señal por sí mismo. Pregunte quién se aprovecha de ello y cómo.',
  },
} satisfies Record<keyof typeof DELPHI_DIMENSIONS_EN, IndicatorTexts>;
