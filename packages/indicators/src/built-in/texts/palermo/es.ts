import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { PALERMO_EN } from './en.ts';

/** Acts of the Palermo Protocol and facts asked apart, in Spanish. */
export const PALERMO_ES = {
  'dimension.act': {
    label: 'Acto: captación, transporte, traslado, acogida o recepción',
    definition:
      'Alguien realizó respecto de la persona al menos uno de los actos del artículo 3 a) del Protocolo de Palermo.',
    question: '¿Cómo llegó de su casa a este trabajo y quiénes intervinieron?',
    guidance: 'Los actos son corrientes en sí; se preguntan porque la trata supone uno de ellos.',
  },
  recruitment: {
    label: 'Captación',
    definition: 'Alguien buscó, convenció o contrató a la persona para el trabajo.',
    question: '¿Quién le habló primero de este trabajo?',
    guidance: 'Anote el papel, no el nombre.',
  },
  transport: {
    label: 'Transporte',
    definition: 'Alguien movió a la persona u organizó el viaje.',
    question: '¿Cómo viajó y quién lo organizó?',
    guidance: 'Un pasaje pagado por otro cuenta como organizar.',
  },
  transfer: {
    label: 'Traslado',
    definition: 'Alguien entregó la persona a otro.',
    question: '¿Pasó usted de una persona a otra en el camino?',
    guidance: 'Anote dónde y entre qué papeles.',
  },
  harbouring: {
    label: 'Acogida',
    definition: 'Alguien dio u ordenó un lugar donde alojarse u ocultarse para ese fin.',
    question: '¿Quién le alojó en el camino o en el trabajo?',
    guidance: 'La vivienda del empleador cuenta.',
  },
  receipt: {
    label: 'Recepción',
    definition: 'Alguien recibió a la persona en el lugar de trabajo o en el camino.',
    question: '¿Quién le esperaba al llegar?',
    guidance: 'Anote el papel, no el nombre.',
  },
  'immediate-danger': {
    label: 'Peligro ahora',
    definition: 'La persona o alguien cercano puede sufrir daño ahora o pronto.',
    question: '¿Está a salvo aquí y ahora, y sus allegados también?',
    guidance: 'Si la respuesta es no, deje las preguntas y ocúpese primero de la seguridad.',
  },
  child: {
    label: 'Menor de 18 años',
    definition: 'La persona tiene menos de 18 años o no se puede descartar.',
    question: '¿Qué edad tiene o en qué año nació?',
    guidance: 'En la duda, trate a la persona como menor hasta que se sepa.',
  },
} satisfies Record<keyof typeof PALERMO_EN, IndicatorTexts>;
