import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_CHILDREN_EN } from './en.ts';

/** Indicators of the operational sets whose words differ for a child, by phase, in Spanish. */
export const DELPHI_CHILDREN_ES = {
  'recruitment.deceived-education': {
    label: 'Engaño sobre el acceso a la educación',
    definition:
      'Se prometió escuela o aprendizaje al niño, la niña o su familia y no se dio, o solo encubría el trabajo. Pesa más en menores que en adultos.',
    question: '¿Qué te dijeron que aprenderías y vas ahora a la escuela?',
    guidance: 'Pregunte a la familia aparte. Compare horas de enseñanza con horas de trabajo.',
  },
  'recruitment.deceived-marriage-adoption': {
    label: 'Engaño mediante promesas de matrimonio o adopción',
    definition: 'Se prometió o arregló adopción, acogida o matrimonio con el trabajo o la explotación como fin real.',
    question: '¿Cómo llegaste a vivir con estas personas?',
    guidance: 'Un menor no puede consentir un matrimonio; derive digan lo que digan las otras respuestas.',
  },
  'recruitment.abduction-sale': {
    label: 'Rapto, matrimonio forzado, adopción forzada o venta de la víctima',
    definition:
      'El niño o la niña fue llevado, entregado por dinero o bienes, casado o adoptado para hacerle trabajar.',
    question: '¿Quién te trajo aquí y qué se dijo en casa?',
    guidance: 'Nunca le pregunte si fue vendido. Pregunte a los adultos aparte.',
  },
  'recruitment.abuse-family-situation': {
    label: 'Abuso de una situación familiar difícil',
    definition:
      'Una muerte, enfermedad, deuda o conflicto en la familia se usó para lograr que entregaran al niño o la niña.',
    question: '¿Con quién vivías antes y cómo era?',
    guidance: 'Dejar niños con parientes es común; pregunte quién ganó con ello.',
  },
  'recruitment.travel-organisation': {
    label: 'Dificultad para organizar el viaje',
    definition: 'El niño o la niña no habría podido viajar sin quien le captó.',
    question: '¿Quién viajó contigo?',
    guidance: 'En menores es casi siempre así; anote quién se hizo cargo y en qué papel.',
  },
  'recruitment.personal-situation': {
    label: 'Situación personal',
    definition:
      'Algo en su propia situación, estar solo, una discapacidad o no tener acta de nacimiento, se usó para captarle.',
    question: '¿Quién te cuidaba antes de venir aquí?',
    guidance: 'Un menor sin quien le cuide necesita un tutor antes de seguir la entrevista.',
  },
  'recruitment.debt-bondage': {
    label: 'Servidumbre por deudas',
    definition:
      'Se entrega o pone a trabajar al niño o la niña por una deuda de la familia o un adelanto sobre su trabajo.',
    question: '¿Tu familia pidió prestado o debe algo a estas personas?',
    guidance: 'Pregunte las sumas a los adultos. Un menor no responde de una deuda.',
  },
  'destination.excessive-hours': {
    label: 'Jornadas u horarios de trabajo excesivos',
    definition:
      'Trabajo por encima de lo que la ley permite a su edad, de noche o a costa de la escuela y el descanso.',
    question: '¿Cuándo te levantas, cuándo trabajas y cuándo juegas o duermes?',
    guidance: 'Conozca las horas legales por edad. La ayuda ligera en casa después de clase no cuenta.',
  },
  'destination.hazardous-work': {
    label: 'Trabajo peligroso',
    definition: 'Trabajo de la lista de peligrosos para menores, o que daña su salud, seguridad o moral.',
    question: '¿Qué haces en el trabajo y te has hecho daño alguna vez?',
    guidance:
      'Use la lista nacional de trabajo infantil peligroso. Una tarea segura para adultos puede ser peligrosa para un menor.',
  },
  'destination.no-education': {
    label: 'Sin acceso a la educación',
    definition: 'El trabajo le impide ir a la escuela o aprender en ella.',
    question: '¿Vas a la escuela y cuándo fuiste por última vez?',
    guidance: 'Pregunte por los días perdidos, sin reproche.',
  },
  'destination.low-no-salary': {
    label: 'Salario bajo o inexistente',
    definition: 'No recibe nada o casi nada, o el dinero va a otra persona.',
    question: '¿Recibes algo por tu trabajo y quién lo recibe?',
    guidance: 'Anote quién se queda el dinero: familia, intermediario o empleador.',
  },
  'destination.dependency-exploiters': {
    label: 'Dependencia de los explotadores',
    definition: 'El niño o la niña depende de aquellos para quienes trabaja como únicos cuidadores.',
    question: '¿Quién te cuida cuando enfermas?',
    guidance: 'No prometa lo que no pueda cumplir. Avise antes a protección de la infancia.',
  },
} satisfies Record<keyof typeof DELPHI_CHILDREN_EN, IndicatorTexts>;
