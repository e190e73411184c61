import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_RECRUITMENT_EN } from './en.ts';

/** Indicators of the recruitment dimensions, in Spanish. */
export const DELPHI_RECRUITMENT_ES = {
  'deceived-job': {
    label: 'Engaño sobre la naturaleza del trabajo, el lugar o el empleador',
    definition:
      'El trabajo, el lugar o el empleador resultaron ser otros que los anunciados, y quien los anunció lo sabía o podía saberlo. Un cambio explicado de antemano y aceptado libremente no es engaño.',
    question: '¿Qué trabajo le dijeron que haría, dónde y para quién, y qué encontró?',
    guidance:
      'Ponga promesa y realidad lado a lado: anuncio, mensajes, contrato, primer día. Pregunte quién dijo qué y cuándo se vio la diferencia.',
  },
  'deceived-work-conditions': {
    label: 'Engaño sobre las condiciones de trabajo',
    definition:
      'El horario, el descanso, la seguridad, las tareas o el ritmo difieren en lo esencial de lo prometido. Un trabajo duro descrito con honestidad no es engaño.',
    question: '¿Cómo le describieron la jornada de trabajo y cómo es en realidad?',
    guidance:
      'Pregunte uno por uno por horario, pausas, días libres y seguridad. Nóminas y turnos pueden compararse con la promesa.',
  },
  'deceived-contract': {
    label: 'Engaño sobre el contenido o la legalidad del contrato',
    definition:
      'El contrato era falso, se cambió al llegar, estaba en un idioma que no se entendía o decía otra cosa que lo explicado. No tener contrato escrito no es engaño por sí mismo.',
    question: '¿Qué firmó o acordó y qué le dijeron que decía?',
    guidance: 'Pregunte si después apareció un segundo contrato. No copie aquí nada que nombre a la persona.',
  },
  'deceived-family-reunification': {
    label: 'Engaño sobre la reunificación familiar',
    definition: 'Se dijo que la familia podría venir o reunirse, sabiendo que era falso o imposible.',
    question: '¿Qué le dijeron sobre ver a su familia o vivir con ella?',
    guidance: 'Compare con las reglas del permiso prometido. Un plan que falló por razones imprevistas no es engaño.',
  },
  'deceived-housing': {
    label: 'Engaño sobre la vivienda y las condiciones de vida',
    definition:
      'La vivienda, su precio, el hacinamiento o sus reglas son distintos de lo prometido. Una vivienda sencilla descrita con verdad no cuenta.',
    question: '¿Dónde le dijeron que viviría, con quién y a qué precio, y dónde vive?',
    guidance: 'Vea el lugar si no hay peligro. Pregunte cuánto se descuenta de la paga por ello.',
  },
  'deceived-legal-documents': {
    label: 'Engaño sobre los documentos o la obtención de una situación migratoria regular',
    definition:
      'Alguien prometió un permiso, un visado o una situación regular que no se obtuvo, era falsa o nunca se pensó obtener.',
    question: '¿Qué le dijeron de sus papeles y de su derecho a trabajar, y quién iba a ocuparse?',
    guidance: 'La respuesta nunca debe volverse un riesgo: diga antes qué debe comunicar y qué no.',
  },
  'deceived-travel': {
    label: 'Engaño sobre las condiciones de viaje y de captación',
    definition:
      'La ruta, los medios, los peligros, los costos o quién los pagaría no eran como se dijo. Un costo anunciado y pagado una vez según lo acordado no es engaño, aunque sea ilegal.',
    question: '¿Cómo estaba planeado el viaje, cuánto iba a costar y qué ocurrió?',
    guidance: 'Anote cada pago: por qué, a quién, antes o después. Importan los costos que crecieron en el camino.',
  },
  'deceived-wages': {
    label: 'Engaño sobre el salario o los ingresos',
    definition:
      'La paga, su fecha o sus descuentos están claramente por debajo de lo prometido. Una paga baja acordada abiertamente es explotación, no engaño.',
    question: '¿Qué paga le prometieron y qué ha recibido hasta ahora?',
    guidance: 'Anote importes, moneda, fechas y descuentos. Nóminas, transferencias y mensajes son la mejor prueba.',
  },
  'deceived-marriage-adoption': {
    label: 'Engaño mediante promesas de matrimonio o adopción',
    definition:
      'Se usó una promesa de matrimonio, pareja o adopción para que la persona fuera, con el trabajo o la explotación como fin real.',
    question: '¿Cómo conoció a la persona con la que vino y qué habían planeado?',
    guidance:
      'Pregunte por lo que siguió a la llegada: cuándo empezó el trabajo y quién se quedó el dinero. Evite todo reproche.',
  },
  'deceived-education': {
    label: 'Engaño sobre el acceso a la educación',
    definition: 'Se prometió escuela, aprendizaje o formación que no se dio o que solo encubría el trabajo.',
    question: '¿Qué le dijeron que aprendería o estudiaría y qué pasó con eso?',
    guidance: 'Compare horas de enseñanza con horas de trabajo. Una formación simplemente mala no es engaño.',
  },
  'violence-victim': {
    label: 'Violencia contra la víctima',
    definition:
      'La persona fue golpeada, atada, drogada o agredida sexualmente para que aceptara o no se volviera atrás. La violencia sin relación con la captación no cuenta aquí.',
    question: 'Antes y durante el viaje, ¿cómo le trataron quienes lo organizaban?',
    guidance: 'No pida detalles innecesarios. Ofrezca primero atención médica y pare si la persona sufre.',
  },
  'abduction-sale': {
    label: 'Rapto, matrimonio forzado, adopción forzada o venta de la víctima',
    definition:
      'La persona fue raptada, entregada a cambio de dinero, o casada o adoptada contra su voluntad para hacerla trabajar.',
    question: '¿Cómo llegó a estar con las personas con las que viajó o trabajó?',
    guidance:
      'Importa el dinero o los bienes que pasaron entre terceros. Un matrimonio forzado sin relación con un trabajo también exige derivación.',
  },
  'document-confiscation': {
    label: 'Confiscación de documentos',
    definition:
      'Los papeles se tomaron antes o durante el viaje y no se devolvieron al pedirlos. Los papeles entregados para un visado y devueltos no cuentan.',
    question: 'Durante el viaje, ¿quién guardaba sus papeles y podía tenerlos cuando quería?',
    guidance: 'Pregunte quién los tiene ahora y desde cuándo. Una custodia pedida, con libre acceso, no es señal.',
  },
  'debt-bondage': {
    label: 'Servidumbre por deudas',
    definition:
      'Una deuda o adelanto ligado a la captación obliga a pagarla trabajando, en condiciones que la persona no puede conocer ni cumplir. Un préstamo corriente con condiciones claras no cuenta.',
    question: '¿Se pagó o quedó a deber dinero para que usted tuviera este trabajo y qué se acordó?',
    guidance:
      'Pregunte la suma, el interés, lo pagado y quién decide lo que falta. Una deuda que nadie sabe cifrar dice mucho.',
  },
  'isolation-confinement': {
    label: 'Aislamiento, confinamiento o vigilancia',
    definition:
      'Antes o durante el viaje la persona fue encerrada, vigilada o privada de contactos. Esperar en un albergue del que se puede salir no cuenta.',
    question: 'Mientras esperaba o viajaba, ¿podía ir adonde quería y hablar con quien quería?',
    guidance: 'Pregunte por puertas, teléfonos y compañía. Hágalo donde nadie escuche.',
  },
  'threat-denunciation': {
    label: 'Amenaza de denuncia ante las autoridades',
    definition: 'Alguien amenazó con denunciar a la persona a la policía o a migración si se negaba o se volvía atrás.',
    question: '¿Qué le dijeron que pasaría si cambiaba de idea?',
    guidance: 'Diga claramente qué comunicará y qué no. La amenaza cuenta aunque fuera vana.',
  },
  'threat-violence': {
    label: 'Amenazas de violencia contra la víctima',
    definition: 'Palabras, gestos o ejemplos hicieron temer a la persona que le harían daño si se negaba.',
    question: '¿Hubo algún momento en que no se sintió a salvo con quienes le captaron y qué se decía?',
    guidance: 'Deje que la persona elija las palabras. Cuenta la amenaza mostrada con el ejemplo, en otros.',
  },
  'threat-inform': {
    label: 'Amenaza de informar a la familia, la comunidad o el público',
    definition: 'Alguien amenazó con revelar a la familia, la comunidad o en internet cosas íntimas o vergonzosas.',
    question: '¿Se habló de lo que otros podrían llegar a saber de usted?',
    guidance: 'Puede haber imágenes o rituales. No pregunte cuál es el secreto.',
  },
  'violence-family': {
    label: 'Violencia (amenaza o acto) contra la familia',
    definition: 'Se hirió o amenazó a la familia o a alguien cercano para que la persona aceptara o siguiera.',
    question: '¿Pasó o se dijo algo sobre su familia o sus allegados?',
    guidance: 'Pregunte si hay familiares en peligro ahora; eso decide qué va primero.',
  },
  'withholding-money': {
    label: 'Retención de dinero',
    definition: 'Se tomó o retuvo dinero de la persona para que no pudiera volverse atrás.',
    question: 'Durante el viaje, ¿quién tenía su dinero y podía usarlo?',
    guidance: 'Los costos pagados según lo acordado no cuentan; los ahorros dados en custodia y no devueltos, sí.',
  },
  'abuse-family-situation': {
    label: 'Abuso de una situación familiar difícil',
    definition:
      'Se conocía una muerte, enfermedad, conflicto o personas a cargo y se usó para empujar a la persona a este trabajo.',
    question: '¿Qué pasaba en su familia cuando llegó la oferta?',
    guidance: 'La dificultad sola no es señal: pregunte qué dijo o hizo con ella quien le captó.',
  },
  'abuse-illegal-status': {
    label: 'Abuso de la situación irregular',
    definition:
      'Quien captó usó la falta de situación regular, por ejemplo diciendo que no había otro trabajo posible.',
    question: '¿Qué decían de sus papeles o de su situación quienes ofrecían el trabajo?',
    guidance: 'Nunca pregunte la situación misma antes de decir qué se hará con la respuesta.',
  },
  'abuse-lack-education': {
    label: 'Abuso de la falta de educación (idioma)',
    definition: 'Quien captó contaba con que la persona no supiera leer, contar o entender el idioma.',
    question: '¿Cómo le explicaron las condiciones y en qué idioma?',
    guidance: 'Pregunte quién traducía y para quién trabajaba esa persona.',
  },
  'abuse-lack-information': {
    label: 'Abuso de la falta de información',
    definition:
      'Quien captó aprovechó que la persona no conocía sus derechos, precios, distancias o a quién pedir ayuda.',
    question: '¿Qué sabía del lugar y de sus derechos antes de salir y por quién?',
    guidance: 'No saber es común; busque a quien ocultó la información.',
  },
  'control-exploiters': {
    label: 'Control por parte de los explotadores',
    definition: 'Al captarla, la persona ya vivía o trabajaba bajo quienes la explotan y apenas podía negarse.',
    question: '¿Cómo conocía a quienes le ofrecieron este trabajo?',
    guidance: 'Pregunte quién decidía sobre dinero, vivienda y salidas antes de la oferta.',
  },
  'economic-reasons': {
    label: 'Razones económicas',
    definition: 'Quien captó conocía las deudas, el hambre o la falta de ingresos y las usó para imponer condiciones.',
    question: '¿De qué vivía cuando llegó la oferta?',
    guidance:
      'Casi todos trabajan por necesidad. Cuenta cuando alguien usó la necesidad para imponer lo que se habría rechazado.',
  },
  'false-info-law': {
    label: 'Información falsa sobre la ley o la actitud de las autoridades',
    definition:
      'Se dijeron cosas falsas sobre la ley, por ejemplo que la policía encerraría a la persona si pedía ayuda.',
    question: '¿Qué le dijeron de la policía, la ley o las autoridades de allí?',
    guidance: 'Corrija lo falso solo si no hay peligro y ofrezca los derechos por escrito en el idioma de la persona.',
  },
  'false-info-migration': {
    label: 'Información falsa sobre migraciones exitosas',
    definition: 'Se inventaron o fingieron historias de ganancias o éxito de otros para convencer a la persona.',
    question: '¿Qué había oído de otros que fueron antes que usted?',
    guidance: 'Pregunte de quién venía la historia y si le pagaban por contarla.',
  },
  'family-situation': {
    label: 'Situación familiar',
    definition: 'El lugar de la persona en su familia, único sustento o rechazada, apenas le dejaba elegir.',
    question: '¿Quién dependía de usted, o de quién dependía usted, en ese momento?',
    guidance: 'Anótelo solo si pesó en la decisión.',
  },
  'personal-situation': {
    label: 'Situación personal',
    definition:
      'La edad, una discapacidad, un embarazo, una enfermedad o pertenecer a una minoría apenas dejaba elegir a la persona.',
    question: '¿Había algo en su propia situación que hacía difícil decir que no?',
    guidance: 'Deje que la persona lo nombre; no lo adivine por su aspecto.',
  },
  'psychological-dependency': {
    label: 'Dependencia psicológica y emocional',
    definition:
      'El apego a quien captó o el miedo que inspiraba, pareja o protector por ejemplo, quitaba la libertad de negarse.',
    question: '¿Qué significaba para usted la persona que le trajo?',
    guidance: 'Afecto y daño pueden ir juntos. Evite hablar mal de esa persona.',
  },
  'legal-status-authorities': {
    label: 'Relación con las autoridades / situación legal',
    definition: 'Su situación o problemas anteriores con las autoridades impedían a la persona negarse o pedir ayuda.',
    question: '¿Había entonces algún servicio oficial al que creía poder acudir?',
    guidance: 'Diga antes qué comunica y qué no.',
  },
  'past-difficulties': {
    label: 'Dificultades en el pasado',
    definition: 'Abusos, conflictos, detención o trata anteriores apenas dejaban otra opción a la persona.',
    question: '¿Había pasado antes por momentos duros que le hicieron aceptar la oferta?',
    guidance: 'No pida detalles de abusos pasados. Aquí basta un sí o un no.',
  },
  'travel-organisation': {
    label: 'Dificultad para organizar el viaje',
    definition: 'La persona no habría podido viajar sin quien la captó y por eso dependía de ellos.',
    question: '¿Habría podido hacer este viaje sin su ayuda?',
    guidance: 'La ayuda para viajar es común y lícita; anótela si creó dependencia.',
  },
  'abuse-beliefs': {
    label: 'Abuso de creencias culturales o religiosas',
    definition: 'Juramentos, rituales, costumbres o fe se usaron para obligar a la persona a obedecer o pagar.',
    question: '¿Se hicieron promesas antes de salir, a personas o en una ceremonia, y qué significan para usted?',
    guidance: 'Trate la creencia con respeto; lo que cuenta es el uso que se hizo de ella.',
  },
  'general-context': {
    label: 'Contexto general',
    definition:
      'La guerra, un desastre o el derrumbe del entorno se usó para captar a la persona en condiciones que habría rechazado.',
    question: '¿Qué pasaba a su alrededor cuando se fue?',
    guidance: 'El contexto solo no es señal; pregunte quién lo aprovechó.',
  },
} satisfies Record<keyof typeof DELPHI_RECRUITMENT_EN, IndicatorTexts>;
