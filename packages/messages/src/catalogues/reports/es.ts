import type { reportsEn } from './en.ts';

export const reportsEs: Readonly<Record<keyof typeof reportsEn, string>> = {
  'reports.figure.axis.people': 'Personas',
  'reports.figure.axis.people-log': 'Personas (escala logarítmica)',
  'reports.figure.observed': 'observado: {count, number}',
  'reports.figure.bound': 'cota {value}',
  'reports.figure.spread.title': 'Estimaciones por método',
  'reports.figure.spread.band': 'Amplitud entre métodos: {range} (no es un intervalo)',
  'reports.figure.spread.band-narrow': 'Amplitud: {range} (no es un intervalo)',
  'reports.figure.spread.one': 'Un solo método comparable: {value}',
  'reports.figure.spread.agree': 'Los métodos comparables coinciden: {value}',
  'reports.figure.spread.group.lower-bound': 'Cota inferior, fuera de la amplitud',
  'reports.figure.spread.group.rough-check': 'Control aproximado, fuera de la amplitud',
  'reports.figure.spread.group.pair': 'Dos listas a la vez, fuera de la amplitud',
  'reports.figure.spread.group.other-form': 'Otras formas de un método',
  'reports.figure.spread.group.no-value': 'Sin número',
  'reports.figure.spread.summary':
    '{count} métodos comparables dan estimaciones de {min} a {max}. Esta amplitud no es un intervalo.',
  'reports.figure.spread.primary': 'El método principal, {method}, da {value} ({interval}).',
  'reports.figure.spread.without': 'Sin número: {methods}.',
  'reports.figure.spread.other-forms':
    '{count, plural, one {# otra forma de un método figura} other {# otras formas de métodos figuran}} solo en la tabla.',
  'reports.figure.spread.pairs-left-out':
    '{count, plural, one {No se dibuja # par de listas} other {No se dibujan # pares de listas}}.',
  'reports.figure.bootstrap.title': 'Distribución bootstrap: {method}',
  'reports.figure.bootstrap.estimate': 'estimación {value}',
  'reports.figure.bootstrap.lower': 'inferior {value}',
  'reports.figure.bootstrap.upper': 'superior {value}',
  'reports.figure.bootstrap.from': 'Desde',
  'reports.figure.bootstrap.to': 'Hasta',
  'reports.figure.bootstrap.samples': 'Muestras bootstrap',
  'reports.figure.bootstrap.summary':
    'La mitad de {count, plural, one {la muestra bootstrap da} other {las # muestras bootstrap da}} un número de personas entre {from} y {to}.',
  'reports.figure.bootstrap.limits': 'La estimación es {value}; su intervalo al {level}: {interval}.',
  'reports.figure.bootstrap.not-drawn':
    '{count, plural, one {# muestra queda} other {# muestras quedan}} más allá de los extremos del eje.',
  'reports.figure.overlap.title': 'Quién está en qué listas',
  'reports.figure.overlap.group': '{count, plural, one {En # lista} other {En # listas}}',
  'reports.figure.overlap.summary':
    '{count, plural, one {# persona está} other {# personas están}} en al menos una de {lists} listas; el {share} está en una sola lista.',
  'reports.figure.overlap.summary-masked':
    '{count, plural, one {# persona está} other {# personas están}} en al menos una de {lists} listas.',
  'reports.figure.overlap.left-out':
    'Sin dibujar: {combinations, plural, one {# combinación menos frecuente} other {# combinaciones menos frecuentes}}, con {people, plural, one {# persona} other {# personas}} en total.',
  'reports.figure.overlap.masked':
    'No se muestran, para proteger a las personas, las combinaciones con menos de {limit} personas ni otras de las que podrían deducirse; {people, plural, one {# persona} other {# personas}} en total.',
  'reports.figure.pairwise.title': 'Cuántas personas comparten dos listas',
  'reports.figure.pairwise.share': 'Proporción de la lista menor',
  'reports.figure.pairwise.summary':
    'La mayor coincidencia es {pair}, con {count, plural, one {# persona} other {# personas}}.',
  'reports.figure.pairwise.empty':
    '{count, plural, one {# par de listas no tiene} other {# pares de listas no tienen}} a nadie en común: {pairs}.',
  'reports.figure.pairwise.masked':
    '{count, plural, one {No se muestra # coincidencia} other {No se muestran # coincidencias}}, para proteger a las personas.',
  'reports.figure.pairwise.reading':
    'Cuanto más oscura la celda, mayor es la proporción de la lista menor; los números enmarcados son los tamaños de las listas.',
  'reports.figure.models.title': 'Los {count} mejores de {admissible, number} modelos',
  'reports.figure.models.distance': 'BIC por encima del mejor modelo',
  'reports.figure.models.band-label':
    'Por encima de esta línea ({units} unidades de BIC), los modelos valen casi tanto como el mejor',
  'reports.figure.models.band-label-narrow': 'Encima: casi tan buenos como el mejor',
  'reports.figure.models.above-best': 'BIC por encima del mejor',
  'reports.figure.models.weight': 'Peso',
  'reports.figure.models.summary':
    'De {candidates, plural, one {# modelo} other {# modelos}} con interacciones de hasta {order} listas, {admissible, plural, one {# tiene una estimación} other {# tienen una estimación}}.',
  'reports.figure.models.best': 'El mejor según el BIC es {model}, con {value} personas y el {weight} del peso.',
  'reports.figure.models.alone': 'Ningún otro modelo está a menos de {units} unidades de BIC de él.',
  'reports.figure.models.near':
    '{count} modelos están a menos de {units} unidades de BIC y valen casi lo mismo; dan de {min} a {max} personas.',
  'reports.figure.models.near-at-least':
    'Al menos {count} modelos están a menos de {units} unidades de BIC y valen casi lo mismo; dan de {min} a {max} personas.',
  'reports.figure.models.disagree': 'Es un factor de {ratio}: los datos no determinan el número.',
  'reports.figure.models.not-drawn':
    '{count, plural, one {# modelo es peor en más de {units} unidades de BIC y no se dibuja} other {# modelos son peores en más de {units} unidades de BIC y no se dibujan}}.',
  'reports.figure.sensitivity.title': 'Qué cambia las estimaciones',
  'reports.figure.sensitivity.group.leave-out': 'Sin una de las listas',
  'reports.figure.sensitivity.group.merge': 'Dos listas tomadas como una',
  'reports.figure.sensitivity.group.linkage': 'Errores de enlace',
  'reports.figure.sensitivity.changed': '{people} ({change})',
  'reports.figure.sensitivity.summary':
    'Todos los métodos otra vez en {count, plural, one {# tabla modificada} other {# tablas modificadas}}. Cada fila es una tabla: la barra es su amplitud, las marcas son los métodos; la banda es la amplitud de la tabla tal como es.',
  'reports.figure.sensitivity.primary':
    'El método principal, {method}, da {value} con la tabla tal como es; con las tablas modificadas, de {min} ({minChange}) a {max} ({maxChange}).',
  'reports.figure.sensitivity.spread':
    'El número más bajo en una tabla modificada es {min} ({minChange}) y el más alto {max} ({maxChange}).',
  'reports.figure.sensitivity.missing':
    'En {count, plural, one {# lugar un método no tiene} other {# lugares un método no tiene}} número.',
  'reports.figure.sensitivity.beyond':
    '{count, plural, one {# número queda fuera del eje, señalado con una flecha; está} other {# números quedan fuera del eje, señalados con una flecha; están}} en la tabla.',
  'reports.figure.sensitivity.table': 'Cambio',
  'reports.figure.sensitivity.least': 'Más bajo',
  'reports.figure.sensitivity.most': 'Más alto',
  'reports.figure.chains.title': 'Dónde estuvieron las cadenas: {method}',
  'reports.figure.chains.chain': 'Cadena {number}',
  'reports.figure.chains.column': 'Cadena',
  'reports.figure.chains.median': 'Mediana',
  'reports.figure.chains.quantile': 'Cuantil {share}',
  'reports.figure.chains.draws': 'Extracciones mostradas',
  'reports.figure.chains.reading':
    'Cada fila es una cadena: la colina es la densidad de sus extracciones, el anillo su mediana, la línea gruesa su mitad central, la línea fina su 95 % central.',
  'reports.chains.agree':
    'Las {count} cadenas coinciden: R-hat es {rHat} (se quiere como máximo {limit}) y sus medianas van de {min} a {max}.',
  'reports.chains.disagree':
    'Las {count} cadenas no coinciden: R-hat es {rHat} (se quiere como máximo {limit}) y sus medianas van de {min} a {max}. No puede tomarse ningún número de ellas.',
  'reports.chains.still':
    'Algunas de las {count} cadenas no se mueven, así que no puede decirse si coinciden. No puede tomarse ningún número de ellas.',
  'reports.chains.draws':
    'Juntas equivalen a {count, plural, one {# extracción independiente} other {# extracciones independientes}}.',
  'reports.chains.few-draws':
    'Juntas equivalen solo a {count, plural, one {# extracción independiente} other {# extracciones independientes}}; se quieren {enough}.',
  'reports.figure.strata.title': 'Estratos: {method}',
  'reports.figure.strata.column': 'Estrato',
  'reports.figure.strata.whole': 'Todos los estratos',
  'reports.figure.strata.whole-heading': 'La tabla entera',
  'reports.figure.strata.summary': 'Un método en {count, plural, one {# estrato} other {# estratos}}.',
  'reports.figure.strata.largest': 'El número mayor es el de {stratum}: {value}.',
  'reports.figure.strata.total': 'Para la tabla entera el método da {value}.',
  'reports.figure.strata.missing': '{count, plural, one {# estrato no tiene} other {# estratos no tienen}} número.',
  'reports.masked': 'no se muestra',
  'reports.masked.short': '·',

  'reports.figure-number': 'Figura {number}',
  'reports.table-number': 'Tabla {number}',
  'reports.figure-data': 'Números de esta figura',
  'reports.page': 'Página {page} de {pages}',
  'reports.warning': 'Advertencia',
  'reports.note': 'Nota',

  'reports.lists.title': 'Cuántas personas: una estimación a partir de listas',
  'reports.lists.observed':
    '{count, plural, one {# persona está} other {# personas están}} en al menos una de las {lists} listas.',
  'reports.lists.spread':
    'Los métodos comparables sitúan el número total, incluidas las personas que no están en ninguna lista, entre unas {min} y unas {max}. Es la amplitud entre métodos, no un intervalo.',
  'reports.lists.spread-one':
    'Solo un método es comparable. Sitúa el número total, incluidas las personas que no están en ninguna lista, en unas {value} ({interval}).',
  'reports.lists.spread-agree':
    'Los {count} métodos comparables sitúan el número total, incluidas las personas que no están en ninguna lista, en unas {value}. Que coincidan no lo hace seguro.',
  'reports.lists.spread-none': 'Ningún método da una estimación comparable: estos datos no dicen cuántas personas hay.',
  'reports.lists.lead-primary':
    'El método principal, elegido antes de mostrar los resultados, es «{method}»: unas {value} ({interval}).',
  'reports.lists.lead-primary-none':
    'El método principal, elegido antes de mostrar los resultados, es «{method}». No da ningún número: {status}.',
  'reports.lists.asked.table': 'Tabla',
  'reports.lists.asked.period': 'Período',
  'reports.lists.asked.question': 'Pregunta',
  'reports.lists.asked.question-text':
    '¿Cuántas personas podrían haber estado en una de estas listas, incluidas las que no están en ninguna?',
  'reports.lists.asked.primary-skipped':
    'Omitido. No se nombró ningún método antes de mostrar los resultados, de modo que ninguno puede presentarse como el previsto.',
  'reports.lists.results': 'La amplitud entre métodos',
  'reports.lists.included': 'Dentro de la amplitud: {methods}.',
  'reports.lists.excluded': 'Fuera de la amplitud, y por qué:',
  'reports.lists.excluded-item': '{method}: {reason}',
  'reports.lists.excluded-pairs': '{method} ({count, plural, one {# par} other {# pares}}): {reason}',
  'reports.lists.methods': 'Cada método',
  'reports.lists.methods.table': 'Número de personas según el método',
  'reports.lists.methods.about': 'Qué hace cada método',
  'reports.lists.methods.rounded':
    'Como algunos recuentos están protegidos, todas las estimaciones de este informe se redondean a dos cifras significativas.',
  'reports.lists.pairs.table': 'Dos listas a la vez',
  'reports.lists.pairs.intro':
    'Cada fila toma dos listas como si no hubiera otras. Las filas que discrepan muestran que las listas dependen unas de otras, o que no todas las personas tienen la misma posibilidad de figurar en ellas.',
  'reports.lists.withheld':
    '{count, plural, one {Se omite # estimación porque de ella} other {Se omiten # estimaciones porque de ellas}} podría deducirse un recuento protegido.',
  'reports.lists.warnings': 'Advertencias',
  'reports.lists.warnings.none': 'No hay advertencias sobre la tabla ni sobre los métodos.',
  'reports.lists.warnings.of-method': '{method}: {warning}',
  'reports.lists.data': 'Los datos',
  'reports.lists.data.lists': 'Las listas',
  'reports.lists.data.histories': 'Personas según la combinación exacta de listas',
  'reports.lists.data.total': 'Todas las combinaciones',
  'reports.lists.data.rest': 'Combinaciones que no se muestran',
  'reports.lists.data.absent': 'Las combinaciones que no aparecen en la tabla no tienen a nadie.',
  'reports.lists.data.masked':
    'No se muestran los recuentos inferiores a {limit} ni otros de los que podrían deducirse. Una combinación que falta aquí no tiene a nadie o no se muestra. Las estimaciones se calcularon con la tabla completa.',
  'reports.lists.data.too-long':
    '{count, plural, one {Se omite de esta tabla # combinación menos frecuente} other {Se omiten de esta tabla # combinaciones menos frecuentes}}; {people, plural, one {# persona} other {# personas}} en total.',
  'reports.lists.data.published': 'Se muestran todos los recuentos: la tabla fue publicada por su fuente.',
  'reports.lists.data.not-given':
    'Los recuentos no se entregaron a este informe; solo se muestran los tamaños de las listas.',
  'reports.lists.assumptions': 'Qué suponen los métodos',
  'reports.lists.assumptions.intro':
    'La estimación vale lo que valen estos supuestos. Quien conozca las listas debe decir de cada uno si se cumple.',
  'reports.lists.assumptions.closed':
    'Nadie entra ni sale durante el período. Cuanto más largo el período, menos se cumple.',
  'reports.lists.assumptions.linkage':
    'Los enlaces omitidos entre listas dan una estimación demasiado alta; los falsos, una demasiado baja. Las coincidencias son pocas, así que unos pocos errores importan.',
  'reports.lists.assumptions.scope': 'Cada lista contiene solo personas que pertenecen a la población en cuestión.',
  'reports.lists.assumptions.dependence':
    'Con dos listas la independencia no puede comprobarse; con más, se supone nula la dependencia de todas las listas a la vez.',
  'reports.lists.assumptions.heterogeneity':
    'Si algunas personas son mucho más fáciles de encontrar que otras, los modelos de listas independientes dan un número demasiado bajo.',
  'reports.lists.assumptions.referral':
    'Cuando un organismo remite personas a otro, hay que combinar las dos listas o permitir que dependan entre sí.',
  'reports.lists.diagnostics': 'Diagnósticos',
  'reports.lists.diagnostics.table': 'Modelos y ajuste',
  'reports.lists.diagnostics.criteria':
    'El AIC y el BIC comparan modelos de la misma tabla; cuanto menores, mejor. El BIC toma el número de personas como tamaño de muestra. Los parámetros incluyen la constante y los que están en menos infinito.',
  'reports.lists.diagnostics.steps': 'Pasos de la elección paso a paso',
  'reports.lists.diagnostics.step': 'Paso',
  'reports.lists.diagnostics.added': 'Par añadido',
  'reports.lists.diagnostics.p-value': 'Valor p',
  'reports.lists.diagnostics.no-steps':
    'La elección paso a paso no añadió ningún par de listas: ninguno tenía un valor p inferior a {threshold}.',
  'reports.lists.diagnostics.bootstrap':
    '{samples, plural, one {# muestra bootstrap} other {# muestras bootstrap}}, de las cuales {finite, number} dieron una estimación.',
  'reports.lists.diagnostics.samples': '{samples, plural, one {# muestra bootstrap} other {# muestras bootstrap}}.',
  'reports.lists.not': 'Qué no es la estimación',
  'reports.lists.not.unreachable':
    'No cuenta a las personas que no tenían ninguna posibilidad de estar en alguna de estas listas. Quedan fuera del número.',
  'reports.lists.not.period': 'Es un número para todo el período, no para un momento de él.',
  'reports.lists.not.sum':
    'Las estimaciones de varios años no deben sumarse: una misma persona puede estar en más de una.',
  'reports.lists.not.exact': 'No es un recuento. Dela redondeada, con su intervalo y con la amplitud entre métodos.',
  'reports.lists.sources': 'Fuentes',
  'reports.lists.sources.data': 'Datos: {source}',
  'reports.lists.reproduce': 'Cómo volver a calcularlo',
  'reports.lists.reproduce.text':
    'Guarde el resultado en JSON junto a la tabla y ejecute la orden siguiente. Vuelve a calcularlo todo y compara: de forma exacta en el mismo motor, y con una diferencia relativa de una milmillonésima en los demás.',
  'reports.lists.reproduce.software': 'Programa',
  'reports.lists.reproduce.engine': 'Motor',
  'reports.lists.reproduce.digest': 'Huella de la tabla',
  'reports.lists.reproduce.digest-withheld':
    'No se muestra: permitiría comprobar suposiciones sobre los recuentos protegidos. Consta en el archivo de resultado.',
  'reports.lists.warnings.pair-no-overlap':
    '{count} pares de listas no tienen a nadie en común: {pairs}. Sus valores son los que da la fórmula sin ninguna coincidencia; pueden ser demasiado bajos.',
  'reports.lists.warnings.pair-below-observed':
    'A partir de {count} pares de listas por sí solos se esperarían menos personas que las {observed, number} que conocen todas las listas: {pairs}. Las personas de una lista de esos pares tienen más probabilidad que las demás de estar en la otra, así que el par da un número demasiado bajo.',
  'reports.lists.warnings.monte-carlo-error':
    'Con otros números aleatorios, los límites de estos intervalos se moverían como máximo: {methods}. Se quiere un {target, number} % como mucho; más muestras bootstrap reducen este error.',
  'reports.lists.warnings.does-not-exist':
    'Estos modelos no tienen estimación: {models}. Su verosimilitud crece sin fin y no tiene máximo, a causa de los ceros de la tabla. No se da ningún número. El número de un programa que no lo comprueba no significa nada.',
  'reports.lists.warnings.unidentified':
    'Estos modelos tienen más incógnitas de las que la tabla puede determinar: {models}. Números de personas muy distintos se ajustan igual de bien. No se da ningún número.',
  'reports.lists.warnings.closed-wrong-sign':
    'En {models}, el coeficiente de las diferencias entre personas resulta negativo, y ninguna diferencia entre personas puede causar eso. Estar en una lista parece apartar de otras, y estos modelos no están hechos para eso.',
  'reports.lists.warnings.withheld':
    '{count, plural, one {Se omite # advertencia porque de ella podrían deducirse recuentos protegidos. Consta} other {Se omiten # advertencias porque de ellas podrían deducirse recuentos protegidos. Constan}} en el archivo de resultado.',
  'reports.lists.diagnostics.positions':
    'Las cifras de los modelos designan las listas por su posición: {lists}. Las listas que van juntas pueden depender entre sí.',
  'reports.lists.diagnostics.position': '{position} = {list}',
  'reports.lists.diagnostics.observed': 'En ambas',
  'reports.lists.diagnostics.expected': 'Esperado',
  'reports.lists.spread-label': 'Amplitud entre métodos (no es un intervalo): {range}.',
  'reports.lists.question': 'La pregunta y los datos',
  'reports.lists.strata': 'Estratos',
  'reports.lists.spread-withheld':
    'Las estimaciones comparables se omiten de este informe, porque de ellas podrían deducirse recuentos protegidos.',
  'reports.lists.spread-ratio': 'Es decir, de {min} a {max} veces las personas observadas.',
  'reports.lists.spread-without':
    'No figuran aquí, porque de sus estimaciones podrían deducirse recuentos protegidos: {methods}.',
  'reports.lists.lead-primary-withheld':
    'El método principal, elegido antes de mostrar los resultados, es «{method}». Su estimación se omite de este informe, porque de ella podrían deducirse recuentos protegidos.',
  'reports.lists.lead-ratio': 'Es decir, {ratio} veces las personas observadas.',
  'reports.lists.primary.no-reason': 'No se dio ninguna razón.',
  'reports.lists.primary.about':
    'Se nombró antes de mostrar los resultados, para que el resultado no decidiera qué método cuenta. Los demás métodos figuran a su lado.',
  'reports.lists.excluded-forms': '{method} ({count} formas): {reason}',
  'reports.lists.methods.forms':
    'Algunos métodos tienen varias formas. La que mejor se adapta a la tabla figura arriba y cuenta en la amplitud; las demás son estas.',
  'reports.lists.methods.forms-table': 'Otras formas de los mismos métodos',
  'reports.lists.methods.publish': 'Números para publicar, redondeados',
  'reports.lists.methods.ratio': 'Veces lo observado',
  'reports.lists.diagnostics.no-criteria':
    'No se muestran el AIC ni el BIC: de varios de ellos podrían deducirse recuentos protegidos.',
  'reports.lists.models': 'Modelos que se ajustan casi igual de bien',
  'reports.lists.models.about':
    'Todos los modelos de esta búsqueda se ajustaron a la misma tabla. Cuando modelos que se ajustan casi igual de bien dan números distintos, elegir uno de ellos decide la respuesta más que los datos.',
  'reports.lists.models.alone':
    'Según el BIC, el modelo {model} es el mejor; ningún otro está a menos de {units} unidades de BIC de él.',
  'reports.lists.models.withheld':
    'Los modelos uno a uno ({count}) se omiten, porque de sus números podrían deducirse recuentos protegidos. Constan en el archivo de resultado.',
  'reports.lists.models.rounded': 'Redondeado',
  'reports.lists.models.note':
    'El peso de un modelo es su parte de exp(−BIC/2) entre todos los modelos que tienen una estimación.',
  'reports.lists.sensitivity': 'Qué cambia las estimaciones',
  'reports.lists.sensitivity.about':
    'Todos los métodos se ejecutaron otra vez con tablas modificadas: sin cada una de las listas, con cada par de listas tomado como una sola, y con enlaces entre listas omitidos o añadidos. Una estimación que depende de una lista, o de unos pocos enlaces, es débil.',
  'reports.lists.sensitivity.table': 'Estimaciones con tablas modificadas',
  'reports.lists.sensitivity.change': 'Cambio',
  'reports.lists.sensitivity.note':
    'El más bajo y el más alto son los de los métodos comparables. Cuando se omiten o añaden enlaces varias veces al azar, los números son medianas.',
  'reports.lists.sensitivity.withheld':
    'Los números de cada tabla modificada ({count, number}) se omiten, porque de ellos podrían deducirse recuentos protegidos. Constan en el archivo de resultado.',
  'reports.lists.sensitivity.brief.leave-out':
    'Sin una de las listas ({count} tablas), los métodos que eligen modelos o los promedian dan de {min} a {max}.',
  'reports.lists.sensitivity.brief.merge':
    'Con dos listas tomadas como una ({count} tablas), los métodos que eligen modelos o los promedian dan de {min} a {max}.',
  'reports.lists.sensitivity.brief.linkage':
    'Con entre el 1 y el 5 % de enlaces omitidos o añadidos ({count} tablas), los métodos que eligen modelos o los promedian dan de {min} a {max}.',
  'reports.lists.chains': '¿Coinciden las cadenas?',
  'reports.lists.chains.about':
    'Varias cadenas del muestreador parten de lugares distintos. Solo si terminan en el mismo lugar muestran sus extracciones lo que dicen los datos.',
  'reports.lists.strata.about':
    'Cada estrato se estima como una tabla aparte, así que sus coincidencias son menos y su intervalo es más ancho; solo el modelo con estratos los estima todos juntos. El número de todos los estratos es su suma. Si un estrato no tiene número, tampoco lo hay para el conjunto.',
  'reports.lists.strata.hidden':
    '{count, plural, one {No se muestra # estrato} other {No se muestran # estratos}}, para proteger a las personas.',
  'reports.lists.strata.none': 'Ningún método tiene un número para cada estrato.',
  'reports.lists.strata.withheld':
    'Las estimaciones por estrato se omiten, porque de ellas podrían deducirse recuentos protegidos.',
  'reports.lists.limits': 'Límites del método',
  'reports.lists.criticism': 'Qué se objeta al método',
  'reports.lists.criticism.whitehead':
    'Whitehead, Jackson, Balch y Francis (2021) sostienen que, con datos tan escasos como los de la esclavitud moderna, el método no es sólido: hay pocas coincidencias, las listas dependen unas de otras y el modelo que se elige decide el número.',
  'reports.lists.criticism.binette':
    'Binette y Steorts (2022) tomaron listas de tamaño conocido como si no lo fuera y lo estimaron por las coincidencias con otras listas. Los cuatro métodos que comparan dieron un número demasiado bajo, y sus intervalos contenían el número conocido con menos frecuencia de la que prometen.',
  'reports.lists.criticism.table': 'Cuánto se desviaron los métodos donde se conocía el número',
  'reports.lists.criticism.low': 'Demasiado bajo en',
  'reports.lists.criticism.coverage': 'Intervalos del 95 % que contenían el número',
  'reports.lists.criticism.note':
    'Medias geométricas, según Binette y Steorts (2022). Otros datos pueden comportarse de otro modo.',
  'reports.lists.bias': 'Hacia qué lado se desvía probablemente el número',
  'reports.lists.bias.low':
    'Demasiado bajo, lo más frecuente: personas unas más fáciles de encontrar que otras, listas que se remiten personas y enlaces falsos entre personas distintas. Las personas a las que ninguna lista podía llegar no están en el número.',
  'reports.lists.bias.high':
    'Demasiado alto: enlaces omitidos entre registros de una misma persona, listas que cubren grupos distintos o que se excluyen, personas en una lista que no pertenecen a la población, y personas que llegaron o se fueron en un período largo.',
  'reports.lists.reproduce.options': 'Opciones',
  'reports.lists.assumptions.answer': 'Respuesta: {answer}.',
  'reports.lists.assumptions.answer.holds': 'se cumple',
  'reports.lists.assumptions.answer.fails': 'no se cumple',
  'reports.lists.assumptions.answer.unknown': 'no se sabe',
  'reports.lists.assumptions.answer.none': 'sin respuesta',
  'reports.lists.assumptions.failing': '{name}. Aquí no se cumple',
  'reports.lists.assumptions.open':
    '{count, plural, one {# supuesto no tiene} other {# supuestos no tienen}} una respuesta firme. Mientras sea así, nadie puede decir cuánto se desvía la estimación.',
  'reports.lists.assumptions.unanswered':
    'Nadie respondió a estas preguntas para este resultado. Mientras sea así, nadie puede decir cuánto se desvía la estimación.',
  'reports.lists.assumptions.closed.name': 'Población cerrada',
  'reports.lists.assumptions.linkage.name': 'Enlace perfecto',
  'reports.lists.assumptions.scope.name': 'Listas dentro del ámbito',
  'reports.lists.assumptions.dependence.name': 'Dependencia descrita por el modelo',
  'reports.lists.assumptions.heterogeneity.name': 'Posibilidades parecidas de figurar en las listas',
  'reports.lists.assumptions.referral.name': 'Ninguna lista se deriva de otra',
  'reports.lists.assumptions.closed.effect':
    'Quienes llegaron o se fueron durante el período no podían estar en todas las listas, así que hay muy pocas coincidencias y la estimación tiende a ser demasiado alta. Acorte el período, o lea el número como el de todas las personas presentes en algún momento de él.',
  'reports.lists.assumptions.linkage.effect':
    'El error relativo de la estimación es más o menos el de las coincidencias: los enlaces omitidos la hacen demasiado alta; los falsos, demasiado baja. La sección sobre qué cambia las estimaciones muestra el efecto de los errores de enlace.',
  'reports.lists.assumptions.scope.effect':
    'Las personas ajenas a la población agrandan las listas sin añadir coincidencias, así que la estimación tiende a ser demasiado alta. Quítelas.',
  'reports.lists.assumptions.dependence.effect':
    'Si estar en una lista hace más probable estar en otra y el modelo no lo tiene en cuenta, la estimación es demasiado baja; si lo hace menos probable, demasiado alta.',
  'reports.lists.assumptions.heterogeneity.effect':
    'Las personas fáciles de encontrar llenan las coincidencias, así que los métodos de listas independientes dan un número demasiado bajo. Use estratos, o un método que tenga en cuenta las diferencias entre personas.',
  'reports.lists.assumptions.referral.effect':
    'Las personas remitidas hacen que haya más coincidencias de las que daría el azar, así que la estimación es demasiado baja. Combine las dos listas, o use un modelo en el que dependan entre sí.',
  'reports.figure.item-curves.title': 'Curvas de {count, plural, one {# signo} other {# signos}}',
  'reports.figure.item-curves.summary':
    'La probabilidad de sí según el rasgo que los signos tienen en común. «{steepest}» (pendiente {high}) es el que mejor distingue a las personas, «{flattest}» ({low}) el que menos.',
  'reports.figure.item-curves.trait': 'Rasgo, en desviaciones típicas',
  'reports.figure.item-curves.chance': 'Probabilidad de sí',
  'reports.figure.item-curves.number': 'N.º',
  'reports.figure.item-curves.limits': 'Límites',
};
