import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { ILO11_EN } from './en.ts';

/** The eleven indicators of 2012, in Spanish. */
export const ILO11_ES = {
  'abuse-of-vulnerability': {
    label: 'Abuso de vulnerabilidad',
    definition:
      'Un empleador aprovecha una posición débil: idioma desconocido, pocas opciones, situación irregular, minoría, discapacidad, o depender de una sola persona para trabajo, vivienda y comida. La debilidad sola no es la señal.',
    question: '¿Qué le resultaría difícil si perdiera este trabajo?',
    guidance: 'Pregunte quién aprovecha la debilidad y cómo.',
  },
  deception: {
    label: 'Engaño',
    definition: 'Lo prometido sobre trabajo, paga, lugar, papeles o empleador no coincide con la realidad.',
    question: '¿Qué le dijeron antes de venir y qué encontró?',
    guidance: 'Compare promesa y realidad punto por punto.',
  },
  'restriction-of-movement': {
    label: 'Restricción de movimientos',
    definition: 'El trabajador está encerrado, vigilado o no puede entrar y salir sin motivo razonable.',
    question: '¿Puede entrar y salir cuando quiere, dentro y fuera del horario?',
    guidance: 'Mire puertas, llaves y guardias. Las reglas razonables de seguridad no cuentan.',
  },
  isolation: {
    label: 'Aislamiento',
    definition:
      'Lugar y contactos están cortados: sitio remoto o desconocido, teléfono quitado, ninguna palabra con el exterior.',
    question: '¿Cómo se comunica con su familia y amigos?',
    guidance: 'Un lugar remoto con contacto libre no cuenta.',
  },
  'physical-sexual-violence': {
    label: 'Violencia física y sexual',
    definition:
      'Trabajadores, familiares o allegados sufren violencia física o sexual, incluidas drogas o alcohol forzados.',
    question: '¿Cómo tratan aquí a la gente cuando algo sale mal?',
    guidance: 'Primero la atención; ningún detalle innecesario.',
  },
  'intimidation-threats': {
    label: 'Intimidación y amenazas',
    definition:
      'Amenazas de violencia, de denuncia, de perder paga o vivienda o de peores condiciones; insultos repetidos.',
    question: '¿Qué les dicen a quienes se quejan o quieren irse?',
    guidance: 'La amenaza cuenta aunque sea vana.',
  },
  'retention-identity-documents': {
    label: 'Retención de documentos de identidad',
    definition:
      'El trabajador no puede recuperar papeles u objetos de valor al pedirlos y no se siente capaz de irse sin ellos.',
    question: '¿Dónde están ahora sus papeles y puede tenerlos cuando quiera?',
    guidance: 'Papeles guardados a petición, con libre acceso, no cuentan.',
  },
  'withholding-wages': {
    label: 'Retención de salarios',
    definition: 'Los salarios se retienen, de forma sistemática y deliberada, para que el trabajador se quede.',
    question: '¿Le ha llegado toda la paga que ganó?',
    guidance: 'Un simple retraso no cuenta.',
  },
  'debt-bondage': {
    label: 'Servidumbre por deudas',
    definition:
      'El trabajo está atado a una deuda (captación, transporte, adelantos, cargos inflados, heredada) difícil de pagar.',
    question: '¿Debe algo a alguien por este trabajo y cómo va bajando?',
    guidance: 'Pregunte quién lleva la cuenta y si el trabajo la reduce.',
  },
  'abusive-conditions': {
    label: 'Condiciones de trabajo y de vida abusivas',
    definition: 'Trabajo o vivienda degradante, peligroso o gravemente ilegal que un trabajador libre no aceptaría.',
    question: '¿Cómo es el lugar donde trabaja y donde duerme?',
    guidance: 'Describa lo que ve; modesto no es abusivo.',
  },
  'excessive-overtime': {
    label: 'Horas extraordinarias excesivas',
    definition:
      'Horas por encima de la ley o del acuerdo, impuestas bajo amenaza o necesarias para llegar al salario mínimo.',
    question: '¿Cuántas horas trabaja y qué pasa si dice que no a más?',
    guidance: 'Las horas elegidas libremente y pagadas no cuentan.',
  },
} satisfies Record<keyof typeof ILO11_EN, IndicatorTexts>;
