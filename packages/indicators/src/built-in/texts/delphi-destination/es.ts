import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_DESTINATION_EN } from './en.ts';

/** Indicators of the destination dimensions, in Spanish. */
export const DELPHI_DESTINATION_ES = {
  'excessive-hours': {
    label: 'Jornadas u horarios de trabajo excesivos',
    definition:
      'Horas o días muy por encima de la ley o del acuerdo, impuestos y no elegidos. Jornadas largas aceptadas libremente por un pago extra justo no cuentan.',
    question: '¿A qué hora empieza y termina y qué días tiene para usted?',
    guidance:
      'Calcule horas por día y días por semana. El trabajo doméstico o de guardia no tiene final visible: pregunte por las noches.',
  },
  'bad-living': {
    label: 'Malas condiciones de vida',
    definition:
      'La vivienda ligada al trabajo está hacinada, es peligrosa, insalubre, o no tiene intimidad, agua o una puerta que cierre.',
    question: '¿Cómo es el lugar donde duerme y come?',
    guidance: 'Mire camas, baños, calefacción y salidas. Modesto no es malo; compare con lo usual en la zona.',
  },
  'hazardous-work': {
    label: 'Trabajo peligroso',
    definition:
      'El trabajo pone en peligro la vida o la salud más de lo que exige el oficio, sin formación, protección ni opción de negarse.',
    question: '¿Hay algo peligroso en su trabajo y qué se hace contra ello?',
    guidance: 'Anote máquinas, alturas, químicos, calor y equipo que falta. Avise enseguida de un peligro grave.',
  },
  'low-no-salary': {
    label: 'Salario bajo o inexistente',
    definition:
      'La paga está muy por debajo del mínimo legal o de lo usual, o no la hay. El mero retraso es retención de salarios.',
    question: '¿Qué recibe por su trabajo y cada cuánto?',
    guidance: 'Calcule la paga por hora después de descuentos. Comida y cama no son por sí solas una paga.',
  },
  'labour-law-breach': {
    label: 'Incumplimiento de la ley laboral o del contrato',
    definition:
      'Se incumplen gravemente las reglas sobre contrato, descanso, vacaciones, despido o seguridad, o el contrato firmado.',
    question: '¿Qué le dan aquí su contrato o la ley que usted no recibe?',
    guidance: 'Nombre la regla incumplida. Las pequeñas irregularidades solas no son explotación.',
  },
  'no-social-protection': {
    label: 'Falta de protección social',
    definition:
      'La persona no está asegurada o registrada como exige la ley, o queda sin atención si enferma o se accidenta.',
    question: '¿Qué pasa aquí cuando alguien enferma o se hace daño?',
    guidance:
      'Consulte los registros si tiene acceso. El trabajo informal es común: anótelo sin deducir demasiado de ello.',
  },
  'very-bad-working': {
    label: 'Muy malas condiciones de trabajo',
    definition:
      'El lugar es degradante o insalubre hasta un punto que ningún trabajador libre aceptaría: calor, suciedad, sin pausas ni baño, humillaciones.',
    question: '¿Cómo se trabaja allí: el lugar, las pausas, el trato a la gente?',
    guidance: 'Describa lo que ve. Un oficio duro o sucio puede hacerse con decencia.',
  },
  'wage-manipulation': {
    label: 'Manipulación del salario',
    definition:
      'La paga se recorta con multas inventadas, costos inflados, cuentas o deudas falsas, o se paga en mercancías caras.',
    question: '¿Qué le descuentan de la paga y cómo se calcula?',
    guidance: 'Pida ver cómo se llega a la suma. Los descuentos por escrito y permitidos por la ley no cuentan.',
  },
  'no-education': {
    label: 'Sin acceso a la educación',
    definition: 'El trabajo impide a la persona la escuela o la formación a la que tiene derecho.',
    question: '¿Queda tiempo para la escuela o para aprender, además del trabajo?',
    guidance: 'En adultos anótelo solo si se negó un derecho a formación.',
  },
  'document-confiscation': {
    label: 'Confiscación de documentos',
    definition:
      'Los papeles los tiene el empleador, quien captó o un intermediario y no se pueden obtener al pedirlos.',
    question: '¿Dónde están ahora sus papeles y puede tenerlos cuando quiera?',
    guidance: 'Pida verlos solo si no hay peligro. Papeles guardados a petición, con libre acceso, no son señal.',
  },
  'debt-bondage': {
    label: 'Servidumbre por deudas',
    definition:
      'La persona debe pagar trabajando una deuda que crece, sin condiciones claras o imposible de pagar con lo que gana.',
    question: '¿Le debe algo a alguien aquí y cómo va bajando?',
    guidance:
      'Pregunte suma, interés, descuentos y quién lleva la cuenta. Una deuda que no baja con el trabajo dice mucho.',
  },
  'isolation-confinement': {
    label: 'Aislamiento, confinamiento o vigilancia',
    definition: 'La persona está encerrada, vigilada, acompañada a todas partes o sin teléfono, vecinos ni visitas.',
    question: 'Cuando no trabaja, ¿adónde va y con quién habla?',
    guidance: 'Mire puertas, llaves y cámaras. Un lugar apartado del que se sale libremente no es confinamiento.',
  },
  'violence-victim': {
    label: 'Violencia contra la víctima',
    definition:
      'La persona es golpeada, agredida sexualmente, drogada o privada de comida o sueño para que trabaje u obedezca.',
    question: '¿Cómo le tratan aquí cuando algo sale mal?',
    guidance: 'Pregunte solo lo necesario. La atención médica y la seguridad van antes que el resto de las preguntas.',
  },
  'forced-illicit': {
    label: 'Obligación de realizar actividades ilícitas o delictivas',
    definition: 'Bajo presión se hace a la persona robar, vender drogas, mendigar, pelear u otras cosas ilícitas.',
    question: '¿Le piden cosas que preferiría no hacer o que podrían traerle problemas?',
    guidance:
      'No se debe castigar a nadie por lo que le obligaron a hacer. Diga qué debe comunicar antes de la respuesta.',
  },
  'forced-tasks-clients': {
    label: 'Tareas o clientes impuestos',
    definition: 'La persona no puede rechazar ciertas tareas o clientes sin castigo.',
    question: '¿Puede decir que no a una tarea o a una persona para la que trabaja?',
    guidance: 'No pida detalles de servicios sexuales. Pregunte qué sigue a una negativa.',
  },
  'forced-against-peers': {
    label: 'Obligación de actuar contra sus pares',
    definition: 'Se hace a la persona vigilar, castigar, captar o delatar a otras que trabajan allí.',
    question: '¿Le piden que cuide, vigile o traiga a otras personas?',
    guidance: 'Se puede ser víctima y ser obligado a dañar a otros. Anote ambas cosas sin juzgar.',
  },
  'forced-lie': {
    label: 'Obligación de mentir a las autoridades o la familia',
    definition:
      'Se dicta a la persona qué decir, o que diga que todo va bien, a inspectores, policía, familia o amigos.',
    question: '¿Le ha dicho alguien qué responder si le preguntan?',
    guidance: 'Respuestas aprendidas o idénticas son un indicio, no una prueba.',
  },
  'threat-denunciation': {
    label: 'Amenaza de denuncia ante las autoridades',
    definition: 'Alguien amenaza con denunciar a la persona a la policía o a migración si se queja, se niega o se va.',
    question: '¿Qué se dice aquí de la policía o de migración?',
    guidance: 'Deje claro qué comunica. La amenaza cuenta aunque sea vana.',
  },
  'threat-worse-conditions': {
    label: 'Amenaza de condiciones de trabajo aún peores',
    definition: 'Alguien amenaza con peor trabajo, turnos, vivienda o paga si la persona no obedece.',
    question: '¿Qué pasa cuando alguien se queja o se niega?',
    guidance: 'La disciplina ordinaria anunciada en las normas no cuenta.',
  },
  'threat-violence': {
    label: 'Amenazas de violencia contra la víctima',
    definition: 'Palabras, armas o ejemplos hacen temer a la persona que le harán daño si se niega o se va.',
    question: '¿Hay aquí alguien a quien le tenga miedo?',
    guidance: 'Deje que la persona decida cuánto decir. Ver castigar a otros cuenta como amenaza.',
  },
  'strong-influence': {
    label: 'Bajo fuerte influencia',
    definition:
      'El apego, el miedo, las drogas o la creencia dan a quien explota un poder que quita a la persona su propio juicio.',
    question: '¿Quién decide más sobre lo que usted hace y cómo se llegó a eso?',
    guidance: 'Observe quién responde por la persona. No ataque ante ella a quien la controla.',
  },
  'violence-family': {
    label: 'Violencia (amenaza o acto) contra la familia',
    definition: 'Se hiere o amenaza a la familia o a alguien cercano por el trabajo de la persona o su deseo de irse.',
    question: '¿Les ha pasado algo a sus allegados por este trabajo?',
    guidance: 'Pregunte enseguida si alguien está en peligro ahora.',
  },
  'withholding-wages': {
    label: 'Retención de salarios',
    definition:
      'La paga ganada se retiene para que la persona se quede u obedezca. Un empleador sin dinero incumple, pero no es esto.',
    question: '¿Le ha llegado toda la paga que ganó y, si no, por qué?',
    guidance: 'Anote de qué meses y qué se dijo de cuándo llegaría.',
  },
  'threat-inform': {
    label: 'Amenaza de informar a la familia, la comunidad o el público',
    definition: 'Alguien amenaza con revelar cosas íntimas o vergonzosas si la persona se niega o se va.',
    question: '¿Hay algo que otros dicen que contarían de usted?',
    guidance: 'Puede haber imágenes. No pida ver ni oír el secreto.',
  },
  'dependency-exploiters': {
    label: 'Dependencia de los explotadores',
    definition:
      'La persona depende de quienes la explotan para vivienda, comida, papeles, transporte o drogas, y se aprovecha eso.',
    question: 'Además del trabajo, ¿qué le dan aquellos para quienes trabaja que no podría faltarle?',
    guidance: 'Pregunte qué se perdería con el empleo. La vivienda del personal no es señal por sí sola.',
  },
  'unknown-area': {
    label: 'Dificultad para vivir en un lugar desconocido',
    definition:
      'El no conocer el lugar, el idioma o las costumbres se usa para que la persona no se vaya ni pida ayuda.',
    question: 'Si quisiera ir al pueblo o buscar ayuda, ¿cómo lo haría?',
    guidance: 'Pregunte si tiene a mano un mapa, un teléfono o un intérprete.',
  },
  'economic-reasons': {
    label: 'Razones económicas',
    definition:
      'La necesidad de dinero, por ejemplo para la familia, se usa para imponer condiciones que se rechazarían.',
    question: '¿Qué supondría para usted y su familia dejar este trabajo?',
    guidance: 'La necesidad es común; cuenta cuando alguien la usa para imponer condiciones.',
  },
  'family-situation': {
    label: 'Situación familiar',
    definition:
      'Deberes o conflictos familiares, hijos retenidos o parientes empleados allí, impiden a la persona irse.',
    question: '¿Hay razones familiares que le retienen aquí?',
    guidance: 'Pregunte si hay parientes que trabajan o viven con el mismo empleador.',
  },
  'legal-status-authorities': {
    label: 'Relación con las autoridades / situación legal',
    definition:
      'Una situación ligada al empleador, la irregularidad o el miedo a las autoridades se usa para retener a la persona.',
    question: '¿Qué pasaría con su derecho a quedarse si cambiara de trabajo?',
    guidance: 'Compruebe la regla del permiso. Diga antes qué se hará con la respuesta.',
  },
  'past-difficulties': {
    label: 'Dificultades en el pasado',
    definition: 'Abusos o penurias anteriores se usan para retener a la persona, o no le dejan adónde ir.',
    question: '¿Hay algo de antes que hace difícil irse ahora?',
    guidance: 'No hacen falta detalles de abusos pasados.',
  },
  'personal-characteristics': {
    label: 'Características personales',
    definition: 'Pertenecer a un grupo menospreciado se usa para tratar peor a la persona y mantenerla en su lugar.',
    question: '¿Se trata aquí a unas personas de otra manera que a otras y por qué cree que es así?',
    guidance: 'No adivine el origen de una persona; deje que lo diga.',
  },
} satisfies Record<keyof typeof DELPHI_DESTINATION_EN, IndicatorTexts>;
