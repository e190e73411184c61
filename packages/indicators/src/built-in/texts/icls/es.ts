import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { ICLS_EN } from './en.ts';

/** Criteria of the statistical definition of 2018, in Spanish. */
export const ICLS_ES = {
  'dimension.involuntariness': {
    label: 'Trabajo involuntario',
    definition: 'Trabajo sin el consentimiento libre e informado del trabajador.',
    question: '¿Cómo llegó a este empleo y ha seguido siendo lo que aceptó?',
    guidance:
      'Pregunte por cada empleo del período. Un consentimiento logrado con engaño, o no renovado al cambiar las condiciones, no lo es.',
  },
  'dimension.coercion': {
    label: 'Amenaza de una pena',
    definition:
      'Medios de coacción usados para imponer el trabajo, sufridos, amenazados de palabra o vistos en compañeros.',
    question: 'Si se hubiera negado o ido, ¿qué habría pasado?',
    guidance: 'En cada punto anote si ocurrió, se amenazó o se vio en otros.',
  },
  'dimension.child-cases': {
    label: 'Casos de niños y niñas',
    definition: 'Casos en que el trabajo de una persona menor de 18 años cuenta como trabajo forzoso.',
    question: '¿Para quién trabaja el niño o la niña y quién lo decide?',
    guidance: 'Hable aparte, con palabras propias de la edad y por alguien formado.',
  },
  'unfree-recruitment': {
    label: 'Contratación no libre por nacimiento o transacción (esclavitud, servidumbre)',
    definition: 'La persona nació en ese trabajo, fue entregada o quedó atada por una transacción entre otros.',
    question: '¿Quién decidió que usted haría este trabajo?',
    guidance: 'Cuentan los deberes heredados con la familia de un empleador; ayudar en la propia familia, no.',
  },
  'different-job': {
    label: 'Empleo de otra naturaleza que el acordado',
    definition: 'El trabajo es de otro tipo que el acordado y la persona no aceptó libremente el cambio.',
    question: '¿Qué se acordó que haría y qué hace?',
    guidance: 'Un cambio que podía rechazarse sin castigo no cuenta.',
  },
  'overtime-on-call': {
    label: 'Horas extra o guardias abusivas no acordadas',
    definition: 'Horas o disponibilidad muy por encima del acuerdo o de la ley, impuestas.',
    question: 'Además de las horas acordadas, ¿cuánto más trabaja o queda disponible?',
    guidance: 'Pregunte si podía negarse.',
  },
  hazardous: {
    label: 'Trabajo peligroso no consentido',
    definition: 'Trabajo peligroso para la vida o la salud que la persona no aceptó.',
    question: '¿Es peligroso algo del trabajo y se dijo antes?',
    guidance: 'El peligro propio de un oficio elegido libremente no cuenta.',
  },
  'low-no-wage': {
    label: 'Salario muy bajo o inexistente',
    definition: 'Trabajo sin paga o por muy poco, sin acuerdo.',
    question: '¿Qué iban a pagarle y qué recibe?',
    guidance: 'Compare con el acuerdo y el mínimo legal.',
  },
  'degrading-living': {
    label: 'Condiciones de vida degradantes impuestas por el empleador',
    definition: 'El empleador impone vivienda o comida contrarias a la dignidad.',
    question: '¿Dónde vive mientras trabaja allí y quién lo decide?',
    guidance: 'La vivienda elegida por el trabajador no cuenta.',
  },
  'other-employer': {
    label: 'Trabajo para otros empleadores que los acordados',
    definition: 'Se hace trabajar a la persona para otro distinto del acordado.',
    question: '¿Trabaja solo para quien acordó?',
    guidance: 'El trabajo de agencia que se explicó no cuenta.',
  },
  'longer-period': {
    label: 'Trabajo por más tiempo del acordado',
    definition: 'La persona tiene que quedarse después del final acordado.',
    question: '¿Hasta cuándo iba a trabajar y qué pasó entonces?',
    guidance: 'Una prórroga aceptada libremente no cuenta.',
  },
  'no-exit': {
    label: 'Libertad nula o limitada para poner fin al contrato',
    definition: 'La persona no puede dejarlo, o solo a un costo que lo hace imposible.',
    question: 'Si quisiera dejarlo, ¿qué tendría que hacer?',
    guidance: 'Un preaviso legal no cuenta.',
  },
  'violence-threats': {
    label: 'Amenazas o violencia contra el trabajador, su familia o allegados',
    definition: 'Violencia, o su amenaza, contra el trabajador o sus allegados.',
    question: '¿Han herido a alguien, o dicho que lo harían, por el trabajo?',
    guidance: 'Ofrezca primero ayuda. Anote sufrido, amenazado o visto.',
  },
  movement: {
    label: 'Restricción de movimientos',
    definition: 'El trabajador está encerrado, vigilado o no puede salir del lugar.',
    question: '¿Puede salir del lugar de trabajo y de donde duerme?',
    guidance: 'Anote quién lo restringe y cuándo.',
  },
  debt: {
    label: 'Servidumbre por deudas o manipulación de una deuda',
    definition: 'Una deuda ata al trabajador, o se infla o falsea para ello.',
    question: '¿Debe dinero en relación con este trabajo?',
    guidance: 'Pregunte quién lleva la cuenta.',
  },
  wages: {
    label: 'Retención de salarios o beneficios prometidos',
    definition: 'Se retienen paga o beneficios ganados para que se quede u obedezca.',
    question: '¿Le deben todavía paga o algún beneficio ganado?',
    guidance: 'Anote desde cuándo y qué se dice de ello.',
  },
  documents: {
    label: 'Retención de documentos de valor (identidad, residencia)',
    definition: 'Papeles de identidad, residencia u otros de valor se guardan lejos del trabajador.',
    question: '¿Quién guarda sus papeles?',
    guidance: 'El libre acceso a petición significa que no cuenta.',
  },
  vulnerability: {
    label: 'Abuso de la vulnerabilidad negando derechos o privilegios, o con amenazas de despido o deportación',
    definition: 'Se niegan derechos o privilegios, o se amenaza con despido o deportación, para imponer el trabajo.',
    question: '¿Qué podría perder además del empleo si se negara?',
    guidance: 'La amenaza cuenta aunque no pudiera cumplirse.',
  },
  'third-party-coercion': {
    label: 'Trabajo para un tercero bajo coacción',
    definition:
      'El niño o la niña trabaja para un tercero bajo la amenaza de una pena de un tercero, no de los padres, sobre sí o sobre los padres.',
    question: '¿Para quién trabaja el niño o la niña y qué pasaría si parara?',
    guidance: 'La sola disciplina de los padres no es el criterio.',
  },
  'with-parents-coerced': {
    label: 'Trabajo con o para los padres bajo coacción de un tercero',
    definition: 'El niño o la niña trabaja con o para los padres bajo tal amenaza de un tercero.',
    question: '¿Quién hace trabajar allí a la familia y podrían parar?',
    guidance: 'Hable con los padres lejos del empleador.',
  },
  'parents-in-forced-labour': {
    label: 'Trabajo con o para padres en trabajo forzoso',
    definition: 'Los padres están en trabajo forzoso y el niño o la niña trabaja con o para ellos.',
    question: '¿Cómo son las condiciones de trabajo de los propios padres?',
    guidance: 'Evalúe a los padres con su propia hoja.',
  },
  'worst-forms': {
    label: 'Prácticas análogas a la esclavitud, explotación sexual o actividades ilícitas',
    definition:
      'El niño o la niña está en esclavitud o práctica análoga (venta, trata, servidumbre por deudas, servidumbre de la gleba, reclutamiento armado), en explotación sexual comercial o en actividades ilícitas.',
    question: '¿Qué hace el niño o la niña en el día y con quién?',
    guidance: 'Derive enseguida. Ninguna pregunta sobre actos sexuales por personal no formado.',
  },
} satisfies Record<keyof typeof ICLS_EN, IndicatorTexts>;
