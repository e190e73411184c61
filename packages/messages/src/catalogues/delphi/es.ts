import type { delphiEn } from './en.ts';

export const delphiEs: Readonly<Record<keyof typeof delphiEn, string>> = {
  'delphi.title': 'Encuesta Delphi',
  'delphi.value.not-relevant': 'no pertinente',
  'delphi.value.weak': 'débil',
  'delphi.value.medium': 'medio',
  'delphi.value.strong': 'fuerte',
  'delphi.value.keep': 'conservar',
  'delphi.value.drop': 'descartar',
  'delphi.value.cannot-judge': 'no puede juzgar',
  'delphi.stage.preparing': 'en preparación',
  'delphi.stage.collecting': 'recogida de respuestas',
  'delphi.stage.moderating': 'propuestas por agrupar',
  'delphi.stage.between': 'entre dos rondas',
  'delphi.stage.finished': 'terminada',
  'delphi.state.consensus': 'acuerdo',
  'delphi.state.stable-without-consensus': 'estable, sin acuerdo',
  'delphi.state.open': 'abierto',
  'delphi.unmet.response': 'muy pocas valoraciones',
  'delphi.unmet.share': 'ningún grado alcanza la proporción que pide la regla',
  'delphi.unmet.iqr': 'las valoraciones están demasiado dispersas',
  'delphi.unmet.kendall-w': 'el panel ordena la dimensión de forma demasiado distinta',
  'delphi.decision.continue':
    '{count, plural, one {Una ronda más pregunta por el elemento aún abierto} other {Una ronda más pregunta por los # elementos aún abiertos}}.',
  'delphi.decision.consensus': 'La encuesta termina: hay acuerdo en todos los elementos.',
  'delphi.decision.settled':
    'La encuesta termina: en cada elemento hay acuerdo o tanta estabilidad que una ronda más cambiaría poco.',
  'delphi.decision.max-rounds':
    'La encuesta termina: era la última ronda que permiten las reglas. Lo que sigue abierto queda sin grado.',
  'delphi.concordance.ok':
    'W de Kendall = {w} ({raters, plural, one {# persona} other {# personas}}, {items, plural, one {# elemento} other {# elementos}}; ji cuadrado {chiSquare}, {df, plural, one {# grado} other {# grados}} de libertad, p {p})',
  'delphi.concordance.too-few-items': 'Con un solo elemento no hay orden en que coincidir.',
  'delphi.concordance.too-few-raters': 'Menos de dos personas valoraron todos los elementos de la dimensión.',
  'delphi.concordance.all-tied':
    'Nadie distingue dos elementos de la dimensión, así que no hay orden en que coincidir.',
  'delphi.feedback.withheld':
    'Menos de {limit} personas lo valoraron, así que no se muestran las respuestas del grupo.',
  'delphi.draft.history':
    'Resultado de la encuesta Delphi «{title}»: {answered} de {invited} personas{professions, plural, =0 {} one {, de una sola profesión,} other {, de # profesiones,}} respondieron a la última de {rounds, plural, one {# ronda} other {# rondas}}. Se tomó lo que dijo al menos el {percent} de quienes valoraron un elemento; hubo acuerdo en {agreed} de {items}.',
  'delphi.draft.source': 'La propia encuesta, con todas sus valoraciones.',
  'delphi.draft.not-agreed':
    'El panel no acordó un grado tras {round, plural, one {# ronda} other {# rondas}}: {counts}. Alguien debe decidir antes de que este indicador cuente.',
  'delphi.draft.not-relevant': 'El panel descartaría este indicador ({counts}). Una regla aún lo necesita.',
  'delphi.draft.count': '{value}: {count}',
  'delphi.column.item': 'Elemento',
  'delphi.column.n': 'Calificado por',
  'delphi.column.shares': 'Partes',
  'delphi.column.median': 'Mediana',
  'delphi.column.iqr': 'RIC',
  'delphi.column.changed': 'Cambiado',
  'delphi.column.state': 'Estado',
  'delphi.column.agreed': 'Acordado',
  'delphi.round': 'Ronda {round, number}: respondieron {answered, number} de {invited, number}',
};
