import type { warningsEn } from './en.ts';

export const warningsEs: Readonly<Record<keyof typeof warningsEn, string>> = {
  'warning.lists.columns-ignored':
    '{count, plural, one {La columna {columns} no se usó} other {Las columnas {columns} no se usaron}}.',
  'warning.lists.persons-left-out':
    '{persons, plural, one {# persona solo está en listas que se dejaron fuera y no está en la tabla} other {# personas solo están en listas que se dejaron fuera y no están en la tabla}}.',
  'warning.lists.repeated-histories':
    '{rows, plural, one {# fila repite una combinación de listas que ya está en una fila anterior; su recuento se sumó} other {# filas repiten una combinación de listas que ya está en una fila anterior; sus recuentos se sumaron}}.',
  'warning.lists.empty':
    '{count, plural, one {No hay nadie en la lista {lists}. Quítela: no aporta nada} other {No hay nadie en las listas {lists}. Quítelas: no aportan nada}}.',
  'warning.lists.holds-everybody':
    '{count, plural, one {Todas las personas de la tabla están en la lista {lists}. No muestra nada sobre las que no tiene; quítela} other {Todas las personas de la tabla están en cada una de las listas {lists}. No muestran nada sobre las que no tienen; quítelas}}.',
  'warning.lists.identical':
    'Las listas {first} y {second} contienen exactamente a las mismas personas. ¿Es una sola lista en dos archivos? Use una de ellas.',
  'warning.lists.contained':
    'Todas las personas de {inner} están también en {outer}. Si un organismo deriva personas al otro, una las dos listas: ese vínculo desvía, hacia arriba o hacia abajo, toda estimación que no lo tenga en cuenta.',
  'warning.lists.no-overlap':
    '{count, plural, one {Estas dos listas no tienen a nadie en común: {pairs}. O bien cubren a grupos distintos, o bien se perdieron vínculos entre ellas} other {Estos # pares de listas no tienen a nadie en común: {pairs}. O bien cubren a grupos distintos, o bien se perdieron vínculos entre ellas}}. Los vínculos perdidos hacen que las estimaciones sean demasiado altas.',
  'warning.lists.small':
    '{count, plural, one {La lista {lists} tiene} other {Las listas {lists} tienen}} menos de {limit} personas. Unas pocas personas más o menos, o un solo vínculo erróneo, pueden cambiar mucho la estimación.',
  'warning.lists.sparse-overlap':
    'Menos de {limit} personas están en dos o más listas. Toda estimación se apoya en esas pocas; por eso es muy incierta, y unos cuantos vínculos perdidos o falsos la cambiarían mucho.',
  'warning.lists.minus-infinity':
    'No hay nadie que esté a la vez en estas listas: {sets}. El modelo da esa coincidencia por imposible, y no solo por rara (su coeficiente es menos infinito), y la cuenta como parámetro.',
  'warning.lists.does-not-exist':
    'El modelo {model} no tiene estimación para esta tabla: su verosimilitud crece sin fin y no tiene máximo, a causa de los ceros de la tabla. No se da ningún número. El número que muestre un programa que no lo comprueba no significa nada.',
  'warning.lists.unidentified':
    'El modelo {model} tiene más incógnitas de las que esta tabla puede determinar: números de personas muy distintos se ajustan igual de bien. No se da ningún número.',
  'warning.lists.not-converged':
    'El cálculo del modelo {model} no se estabilizó. No se da ningún número. Le rogamos que informe de esta tabla.',
  'warning.lists.upper-unbounded':
    'Los datos no fijan un límite superior a esta estimación. El número de personas puede ser mucho mayor que lo estimado.',
  'warning.lists.interval-undefined':
    'No se puede dar un intervalo: según la estimación no hay nadie fuera de las listas usadas. Eso no demuestra que no haya nadie.',
  'warning.lists.lower-bound':
    'Se entiende como cota inferior y no como el número mismo: las personas que difieren en su probabilidad de figurar en una lista quedan subestimadas. Deja de ser una cota, y puede ser demasiado alta, cuando hay pocas listas de tamaños muy distintos o cuando estar en una lista aparta de otra.',
  'warning.lists.nobody-on-two-lists':
    'Nadie está en exactamente dos listas, así que la cota se apoya solo en las personas de una lista. Tómela a lo sumo como una señal aproximada.',
  'warning.lists.too-few-for-method': 'Este método necesita al menos {needed} listas con personas.',
  'warning.lists.no-coverage':
    'Nadie está en dos listas, así que no se puede estimar qué parte de las personas alcanzan las listas. No se da ningún número.',
  'warning.lists.coverage-form-breaks-down':
    'Esta fórmula falla en esta tabla: no da ningún número, o da menos personas de las que conocen las listas. Use otra forma u otro método.',
  'warning.lists.low-coverage':
    'Las listas alcanzan alrededor de un {percent} % de las personas, ponderadas por su probabilidad de figurar en una lista. Con tan poco, solo se puede corregir una parte del efecto de la dependencia entre listas; si las listas se remiten personas unas a otras, el número sigue siendo demasiado bajo.',
  'warning.lists.made-for-many-lists':
    'Este estimador está hecho para muchas listas de tamaño parecido. Con {lists} listas suele ser demasiado alto si no dependen unas de otras; su forma para {lists} listas da {value, number}.',
  'warning.lists.no-rate':
    'Este estimador necesita personas en exactamente una lista y personas en exactamente dos. Falta una de las dos clases, así que no se da ningún número.',
  'warning.lists.pair-no-overlap':
    '{first} y {second} no tienen a nadie en común. El valor es el que da la fórmula sin coincidencias; puede ser demasiado bajo.',
  'warning.lists.pair-with-empty-list': 'No se pueden comparar {first} y {second}: en una de ellas no hay nadie.',
  'warning.lists.pair-below-observed':
    'Solo con {first} y {second} se esperarían {value, number} personas, menos que las {observed, number} que conocen todas las listas. Las personas de una de estas dos listas tienen más probabilidad que las demás de estar en la otra, así que el par da un número demasiado bajo.',
  'warning.lists.pair-refused':
    '{count, plural, one {Los datos piden una dependencia entre estas listas, pero con ella el modelo no tiene estimación, así que se dejó fuera} other {Los datos piden una dependencia entre cada uno de estos pares de listas, pero con ella el modelo no tiene estimación, así que se dejaron fuera}}: {pairs}.',
  'warning.lists.conditional-interval':
    'No se da intervalo: los datos eligieron este modelo, y un intervalo que ignora la elección sería demasiado corto. Ejecute el bootstrap, que repite la elección.',
  'warning.lists.bootstrap-failures':
    '{failed, number} de {total, number} muestras bootstrap no tienen estimación y quedan fuera del intervalo. A esas muestras les suele faltar una coincidencia, lo que permitiría cualquier número grande; por eso el límite superior es más bien demasiado bajo que demasiado alto.',
  'warning.lists.list-vanished':
    'En {samples, number} de {total, number} muestras bootstrap una lista entera quedó sin personas. Esas muestras se estimaron con las demás listas.',
  'warning.lists.jackknife-failures':
    'Sin una persona de {failed, plural, one {# combinación de listas} other {# combinaciones de listas}} (de {total}) no hay estimación alguna: el resultado depende de personas sueltas.',
  'warning.lists.few-replicates':
    'El intervalo se apoya en {found, number} muestras bootstrap. Use al menos {recommended, number} para una cifra que se publique.',
  'warning.lists.bca-undefined':
    'El intervalo bootstrap corregido (BCa) no existe aquí; se dan percentiles simples, que tienden a desviarse hacia un lado. Motivo: {reason, select, infiniteBias {todos los valores bootstrap están al mismo lado de la estimación} noAcceleration {sin alguna persona no hay estimación} excessiveAcceleration {una sola persona cambia demasiado la estimación} other {no hay valores bootstrap}}.',
  'warning.lists.monte-carlo-error':
    'Con {replicates, number} muestras bootstrap, un límite del intervalo se movería alrededor de un {percent, number} % con otra semilla (objetivo: como mucho un {target, number} %). Más muestras reducen este error.',
  'warning.lists.monte-carlo-error-unknown':
    'No se pudo medir cuánto se moverían los límites con otra semilla a partir de {replicates, number} muestras bootstrap. Use más muestras.',
  'warning.lists.estimate-outside-interval':
    'La estimación queda fuera de su propio intervalo: la mayoría de las muestras bootstrap llevan a elegir otro modelo. Lea el intervalo, no la estimación.',
  'warning.lists.too-many-models':
    'Con {lists} listas y dependencias entre {order, plural, one {# lista} other {# listas}} como mucho, hay demasiados modelos para ajustarlos todos. Use la búsqueda descendente, o admita solo dependencias menores.',
  'warning.lists.no-admissible-model':
    'Ninguno de los {models, number} modelos examinados tiene estimación para esta tabla. No se da ningún número.',
  'warning.lists.local-search':
    'El modelo se encontró paso a paso desde {starts, plural, one {un solo punto de partida} other {# puntos de partida, que llevan {ends, plural, one {al mismo modelo} other {a # modelos distintos}}}}. Una búsqueda así puede pasar por alto un modelo mejor.',
  'warning.lists.near-models-disagree':
    '{count, number} modelos son casi tan buenos como el mejor (a menos de {units, number} unidades de {criterion}), y difieren en un factor de {ratio, number} en el número de personas. Los datos no permiten fijar el número; el modelo que queda primero gana por poco.',
  'warning.lists.models-undecided':
    '{count, plural, one {En # modelo el redondeo no dejó saber si tiene estimación; quedó fuera de la elección} other {En # modelos el redondeo no dejó saber si tienen estimación; quedaron fuera de la elección}}. Le rogamos que informe de esta tabla.',
  'warning.lists.too-many-for-method': 'Este método admite como mucho {most} listas. Deje fuera o una algunas.',
  'warning.lists.near-threshold':
    '{count, plural, one {Esta dependencia entre listas está cerca del umbral de {cutoff, number}} other {Estas # dependencias entre listas están cerca del umbral de {cutoff, number}}}: {sets}. Una tabla apenas distinta podría llevar a {count, plural, one {conservarla o descartarla} other {conservarlas o descartarlas}}, y entonces el número de personas puede cambiar mucho. El intervalo no incluye esta duda.',
  'warning.lists.few-effective-draws':
    'Las cifras se apoyan en sorteos aleatorios que equivalen a unos {effective, number} sorteos independientes; el objetivo es {recommended, number}. Con otra semilla los límites pueden moverse unos pocos puntos porcentuales.',
  'warning.lists.poor-draws':
    'No se pudo muestrear lo bastante bien la distribución a posteriori del modelo {model}: menos de {needed, number} sorteos efectivos. No se da ningún número. Use una varianza a priori menor, o deje fuera las listas muy pequeñas.',
  'warning.lists.posterior-unsettled':
    'La mitad de la probabilidad o más queda por encima de {limit, number} personas fuera de toda lista. La tabla y la distribución a priori no fijan el número, así que no se da ninguno.',
  'warning.lists.posterior-cut':
    'El mayor número probado, {limit, number} personas fuera de toda lista, corta la distribución a posteriori: el {percent, number} % de la probabilidad está en la última décima parte antes de él. El límite superior sale de esa elección; pruebe números mayores.',
  'warning.lists.saturated-graph':
    'El modelo en el que todas las listas dependen unas de otras tiene una probabilidad del {percent, number} %. De la tabla no puede aprender cuántas personas no están en ninguna lista, así que en él decide sola la distribución a priori, casi siempre a favor de un número pequeño. {others, select, known {Sin él, la estimación es de {without, number} personas} other {Sin él no hay estimación}}.',
  'warning.lists.graphs-disagree':
    'Grafos más o menos igual de plausibles llevan a números distintos, de {min, number} a {max, number} personas. El promedio queda entre ellos o salta de uno a otro: publique el intervalo y los dos números.',
  'warning.lists.pseudo-count-matters':
    'La estimación depende de la distribución a priori: con un pseudorrecuento de 1 por cada combinación de listas es de {one, number} personas; con 1 repartido entre todas las combinaciones, de {small, number}. Cuanto más vacía está la tabla, más pesa sobre ella el pseudorrecuento mayor.',
  'warning.lists.closed-coincides': 'Con dos listas, {model} es el mismo modelo que {other}; véase este último.',
  'warning.lists.closed-wrong-sign':
    'En el modelo {model}, el coeficiente de las diferencias entre personas resulta negativo, y ninguna diferencia entre personas puede causar eso. Estar en una lista parece apartar de otras, y este modelo no está hecho para eso.',
  'warning.lists.closed-misfit':
    'Ni siquiera este modelo de población cerrada, el que mejor conviene a la tabla, se ajusta a ella: las listas parecen depender unas de otras de un modo que las diferencias entre personas no explican. Confíe más bien en los modelos con dependencia entre listas.',
  'warning.lists.closed-forms-disagree':
    'Estos modelos de población cerrada se ajustan más o menos igual de bien, pero dan de {min, number} a {max, number} personas: {models}. La tabla no dice cuál de ellos vale.',
  'warning.lists.interval-ignores-choice':
    'Los datos eligieron este modelo entre varios, y el intervalo no incluye esa elección: puede ser demasiado corto.',
  'warning.lists.chains-disagree':
    '{chains} cadenas del muestreador, que deberían contar lo mismo, no lo hacen (R-hat {rHat, number}; se pide como máximo {limit, number}): sus medianas van de {smallest, number} a {largest, number}. No se da ningún número. Quizá coincidan con cadenas más largas; si no, esta tabla tiene varias explicaciones que encajan casi igual de bien.',
  'warning.lists.few-independent-draws':
    'Las cadenas equivalen a {effective, number} extracciones independientes; se piden {enough, number}. Los límites del intervalo son aproximados: use más barridos.',
  // Sobre los estratos y las covariables
  'warning.lists.sparse-strata':
    '{count, plural, one {En el estrato {strata} hay menos de {limit} personas en dos o más listas} other {En cada uno de estos # estratos hay menos de {limit} personas en dos o más listas: {strata}}}. Las estimaciones por estrato se apoyan en esas pocas. Una los estratos pequeños, o use el modelo con covariables, que aprovecha lo que los estratos tienen en común.',
  'warning.lists.strata-without-estimate':
    '{count, plural, one {No hay total, porque este estrato no tiene estimación: {strata}} other {No hay total, porque # estratos no tienen estimación: {strata}}}. Dejarlos fuera daría un número demasiado bajo. Únalos con otros, o use el modelo con covariables.',
  'warning.lists.strata-and-pooled':
    'La suma de los estratos es de {total, number} personas; el mismo método sin estratos da {pooled, number}. Las personas de los distintos estratos llegan a las listas de forma distinta, y la suma lo tiene en cuenta, o bien los estratos pequeños la desvían.',
  'warning.lists.sum-without-interval':
    'No se da intervalo para la suma: al menos en un estrato el método no dice cuán incierta es su estimación.',
  'warning.lists.needs-strata':
    'Este método necesita estratos: columnas que distingan grupos de personas, como el sexo, el año o la forma de explotación.',
  'warning.lists.covariates-too-large':
    'Las listas y los estratos dan juntos más de {limit, number} combinaciones, demasiadas para este método. Una estratos o fusione listas.',
  'warning.lists.methods-disagree':
    'Métodos que apuntan al mismo número difieren en un factor de {ratio, number}, de {min, number} a {max, number}. Los datos no permiten fijar el número; publique el rango.',
  'warning.delphi.panel-too-small':
    'Solo {found, plural, one {respondió # persona} other {respondieron # personas}} en esta ronda; las reglas piden al menos {expected}. El acuerdo de un panel pequeño puede deberse al azar.',
  'warning.delphi.professions-too-few':
    'Quienes respondieron vienen de {found, plural, one {# profesión} other {# profesiones}}; las reglas piden al menos {expected}. El resultado puede ser la visión de un solo oficio.',
  'warning.delphi.professions-unknown':
    'No se conoce la profesión de quienes respondieron, así que no se puede comprobar la composición del panel.',
  'warning.delphi.dropout':
    '{count, plural, one {# persona} other {# personas}} de las {before} que respondieron a la ronda anterior no {count, plural, one {respondió} other {respondieron}} a esta. Si se fueron quienes no estaban de acuerdo, el acuerdo parece mayor de lo que es.',
  'warning.delphi.few-ratings':
    '{count, plural, one {Un elemento fue valorado} other {# elementos fueron valorados}} por menos del {percent} % del panel y no {count, plural, one {puede} other {pueden}} acordarse en esta ronda: {items}.',
  'warning.delphi.columns-ignored':
    '{count, plural, one {Una columna no se ha usado} other {# columnas no se han usado}}: {columns}.',
  'warning.delphi.not-relevant-kept':
    '{count, plural, one {Un indicador sigue} other {# indicadores siguen}} en el conjunto sin grado aunque el panel {count, plural, one {lo} other {los}} descartaría, porque una regla {count, plural, one {lo} other {los}} nombra o la dimensión quedaría vacía: {indicators}. Cambie primero la regla.',
  'warning.delphi.not-added':
    '{count, plural, one {Un indicador propuesto no se ha añadido} other {# indicadores propuestos no se han añadido}}, porque el panel {count, plural, one {lo} other {los}} descartó o no acordó {count, plural, one {conservarlo} other {conservarlos}}: {items}.',
  'warning.answers.columns-ignored':
    '{count, plural, one {No se usó una columna} other {No se usaron # columnas}} porque ninguna pregunta tiene ese nombre: {columns}.',
  'warning.crosswalk.contradiction':
    'Se mantiene una respuesta propia «no» a {questions} ({to}), aunque respuestas a {from} implican «sí». Revise ambas.',
  'warning.assessment.contradiction':
    'La respuesta al hecho {fact} contradice las respuestas a los hechos que lo componen. Se toma como sí.',
  'warning.assessment.answers-unused':
    '{count, plural, one {Una respuesta es} other {# respuestas son}} a preguntas que el conjunto {set} no hace.',
  'warning.assessment.draft-set':
    'El conjunto {set} {version} es un borrador. Este resultado es una prueba y no debe usarse.',
  'warning.assessment.unreviewed-set':
    'El conjunto {set} {version} no está revisado: ninguna persona identificada ha firmado sus grados según la publicación original. Un caso no puede tomar este resultado.',
  'warning.assessment.unknown-grades':
    '{count, plural, one {Un indicador sin grado conocido queda} other {# indicadores sin grado conocido quedan}} fuera de todo recuento por grado.',
  'warning.assessment.policy-for-adults':
    'La política {policy} es para personas adultas, pero se dice que la persona es menor. Para un niño o niña no hace falta ningún medio.',
  'warning.assessment.policy-for-children':
    'La política {policy} es para niños y niñas, pero se dice que la persona es adulta.',
  'warning.assessment.no-reference-period':
    'No se indica período de referencia. La definición estadística se refiere al trabajo de un período determinado.',
  'warning.assessment.too-entangled':
    'La política {policy} es demasiado enredada para enumerar las respuestas decisivas.',
  'warning.assessment.no-next-question':
    'La política {policy} es demasiado enredada para elegir la pregunta siguiente.',
};
