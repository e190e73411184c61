import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { STATE_IMPOSED_EN } from './en.ts';

/** Work imposed by the state, in Spanish. */
export const STATE_IMPOSED_ES = {
  'dimension.exaction': {
    label: 'Trabajo exigido',
    definition: 'Un Estado o sus agentes hacen trabajar a personas que no se ofrecieron.',
    question: '¿Quién le hizo hacer este trabajo y cómo?',
    guidance: 'Busque órdenes, listas, cuotas y sanciones.',
  },
  'dimension.exceptions': {
    label: 'Excepciones del Convenio 29',
    definition:
      'Artículo 2.2: servicio militar, obligaciones cívicas, trabajo penitenciario, fuerza mayor y pequeños trabajos comunales, cada una con sus condiciones.',
    question: '¿Qué razón se dio para este trabajo?',
    guidance: 'Una excepción solo vale con todas sus condiciones.',
  },
  'dimension.c105-purposes': {
    label: 'Fines prohibidos por el Convenio 105',
    definition:
      'Trabajo forzoso como coerción o castigo político, para el desarrollo económico, la disciplina laboral, el castigo de huelgas o la discriminación.',
    question: '¿Para qué era el trabajo y a quién eligieron?',
    guidance: 'Si hay uno de estos fines, no cabe excepción.',
  },
  'state-exacts': {
    label: 'Un Estado o sus agentes exigen el trabajo',
    definition: 'Una autoridad, o alguien en su nombre, exige el trabajo o servicio.',
    question: '¿Quién dio la orden de trabajar?',
    guidance: 'Jefes locales y empresas estatales pueden actuar por el Estado.',
  },
  'menace-of-penalty': {
    label: 'Amenaza de una pena',
    definition: 'La negativa trae alguna sanción, también la pérdida de derechos o beneficios.',
    question: '¿Qué les pasó a los que no fueron?',
    guidance: 'Cuentan multas, pérdida de tierra, plazas escolares o raciones.',
  },
  'not-voluntary': {
    label: 'No ofrecido voluntariamente',
    definition: 'La persona no se ofreció libremente.',
    question: '¿Podía elegir si participaba?',
    guidance: 'Un voto o formulario firmado bajo presión no es consentimiento.',
  },
  'military-service': {
    label: 'Exigido por leyes de servicio militar obligatorio',
    definition: 'El trabajo lo exige la ley de servicio militar obligatorio.',
    question: '¿Era parte de su servicio militar?',
    guidance: 'Los voluntarios con contrato son otro caso.',
  },
  'purely-military': {
    label: 'Carácter puramente militar',
    definition: 'El trabajo es puramente militar, no de construcción civil, agricultura o comercio.',
    question: '¿Qué hacía durante el servicio?',
    guidance: 'Carreteras o cosechas hechas por conscriptos no son puramente militares.',
  },
  'civic-obligation': {
    label: 'Obligación cívica normal',
    definition: 'El servicio es un deber usual de todos los ciudadanos, como el de jurado.',
    question: '¿Se llama a todos por igual a este deber?',
    guidance: 'Los deberes de ciertos grupos no son obligación normal.',
  },
  'self-governing': {
    label: 'País que se gobierna plenamente por sí mismo',
    definition: 'El país se gobierna plenamente por sí mismo.',
    question: '¿En qué país fue?',
    guidance: 'Los territorios ocupados exigen cuidado.',
  },
  'court-conviction': {
    label: 'Consecuencia de una condena judicial',
    definition: 'El trabajo resulta de una sentencia de un tribunal.',
    question: '¿Hubo un juicio antes de empezar el trabajo?',
    guidance: 'La detención policial o administrativa no es condena.',
  },
  'public-supervision': {
    label: 'Bajo vigilancia y control públicos',
    definition: 'Una autoridad pública vigila y controla el trabajo.',
    question: '¿Quién daba las órdenes durante el trabajo?',
    guidance: 'Los guardias de una empresa no son autoridad pública.',
  },
  'hired-to-private': {
    label: 'Cedido o a disposición de particulares',
    definition: 'El preso trabaja para o bajo personas o empresas privadas.',
    question: '¿Para quién se hizo el trabajo?',
    guidance: 'Cuenta, salvo consentimiento libre en condiciones cercanas al trabajo libre.',
  },
  emergency: {
    label: 'Fuerza mayor',
    definition: 'Guerra, desastre o amenaza pone en peligro la vida o el bienestar de la población.',
    question: '¿Qué había pasado que hizo necesario el trabajo?',
    guidance: 'La falta de mano de obra no es fuerza mayor.',
  },
  'strictly-required': {
    label: 'Estrictamente exigido por la situación',
    definition: 'El trabajo se limita, en tiempo y clase, a lo que la situación exige.',
    question: '¿Cuánto duró y quién más participó?',
    guidance: 'Busque una fecha de fin.',
  },
  'communal-service': {
    label: 'Pequeño trabajo comunal',
    definition: 'Un servicio pequeño de los miembros de una comunidad en su interés directo.',
    question: '¿Qué se hizo y quién se benefició?',
    guidance: 'Cuenta el mantenimiento, no las grandes obras.',
  },
  'community-consulted': {
    label: 'Comunidad consultada',
    definition: 'Se preguntó a los miembros, o a quienes los representan directamente, si hacía falta.',
    question: '¿Cómo se decidió que se hiciera el trabajo?',
    guidance: 'Los funcionarios designados no representan directamente.',
  },
  'c105-political': {
    label: 'Coerción, educación o castigo políticos',
    definition: 'El trabajo castiga o impide opiniones u oposición políticas.',
    question: '¿Hicieron trabajar a alguien por lo que decía o creía?',
    guidance: 'Observe a quién eligieron.',
  },
  'c105-development': {
    label: 'Movilización de mano de obra para el desarrollo económico',
    definition: 'Se moviliza a la gente para proyectos económicos, cosechas u obras.',
    question: '¿Qué se construía o producía?',
    guidance: 'Las cuotas de cosecha o ladrillos dicen mucho.',
  },
  'c105-discipline': {
    label: 'Disciplina en el trabajo',
    definition: 'El trabajo castiga faltas a la disciplina laboral.',
    question: '¿Fue un castigo por algo del trabajo?',
    guidance: 'Cuentan las sanciones a marinos y empleados públicos.',
  },
  'c105-strike': {
    label: 'Castigo por haber participado en huelgas',
    definition: 'El trabajo castiga participar en una huelga.',
    question: '¿Había habido antes una huelga?',
    guidance: 'Cuenta el trabajo en prisión por una huelga ilegal pero pacífica.',
  },
  'c105-discrimination': {
    label: 'Discriminación racial, social, nacional o religiosa',
    definition: 'El trabajo recae en personas de una raza, grupo social, nación o religión.',
    question: '¿A quién llamaron y a quién no?',
    guidance: 'Compare a los llamados con la población.',
  },
} satisfies Record<keyof typeof STATE_IMPOSED_EN, IndicatorTexts>;
