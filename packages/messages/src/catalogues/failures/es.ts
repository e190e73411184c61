import type { failuresEn } from './en.ts';

export const failuresEs: Readonly<Record<keyof typeof failuresEn, string>> = {
  'failure.file.not-found': 'El archivo no existe.',
  'failure.file.unreadable': 'No se puede leer el archivo ({reason}).',
  'failure.file.unwritable': 'No se puede escribir el archivo ({reason}).',
  'failure.table.unreadable':
    'El archivo no se puede leer como tabla: {reason, select, pdf {es un documento PDF} image {es una imagen} compressed {es un archivo comprimido; descomprímalo primero} markup {es una página web o XML, diga lo que diga su nombre; ábralo en una hoja de cálculo y guárdelo como .xlsx o CSV} opendocument {es un archivo OpenDocument; guárdelo como .xlsx o CSV} xlsb {es un libro binario (.xlsb); guárdelo como .xlsx o CSV} archive {es un archivo comprimido que no contiene ningún libro} encrypted {está protegido con contraseña} sheetless {el libro no tiene ninguna hoja con celdas} damaged {el libro está dañado; ábralo en una hoja de cálculo y guárdelo de nuevo} trap {está hecho para agotar al programa que lo abre} other {{reason}}}.',
  'failure.table.empty':
    'La tabla no tiene filas de datos. Se espera una fila de encabezado y al menos una fila debajo.',
  'failure.table.binary':
    'No es una tabla de texto ni un libro .xlsx: hay un byte de valor {found} en la posición {position}. Guárdelo como CSV (UTF-8) o .xlsx.',
  'failure.table.legacy-xls':
    'Es un archivo antiguo de Excel (.xls, o un libro protegido). Ábralo y guárdelo como .xlsx o CSV, sin contraseña.',
  'failure.table.encoding': 'El texto no es {encoding} válido (byte {position}). Guarde el archivo como CSV (UTF-8).',
  'failure.table.delimiter':
    'No se pudieron distinguir las columnas. Se encontró una sola columna «{found}»; se esperan columnas separadas por coma, punto y coma, tabulación o barra vertical.',
  'failure.table.quote':
    'Una comilla abre esta celda y nunca se cierra. Se espera una comilla de cierre al final de la celda.',
  'failure.table.stray-quote':
    'Hay texto después de la comilla de cierre de esta celda. Se espera la columna siguiente o el final de la fila; una comilla dentro de una celda se escribe dos veces.',
  'failure.table.row-width':
    'La fila tiene {found, plural, one {# celda} other {# celdas}}; se esperan {expected}, como en el encabezado.',
  'failure.table.duplicate-column':
    'Dos columnas llevan el nombre «{name}» (columnas {first} y {second}). Se esperan nombres distintos.',
  'failure.table.missing-column': 'No hay columna «{name}». Se encontró {found}.',
  'failure.table.missing-sheet': 'No hay hoja «{name}». Se encontró {found}.',
  'failure.table.unnamed-column':
    'Una columna tiene datos y no tiene nombre. Se espera un nombre en la fila de encabezado.',
  'failure.table.too-large': 'El archivo supera {limit, number} bytes, tal como está o descomprimido.',
  'failure.table.too-many-rows': 'La tabla tiene más de {limit, plural, one {# fila} other {# filas}}.',
  'failure.table.too-many-columns': 'La tabla tiene más de {limit, plural, one {# columna} other {# columnas}}.',
  'failure.table.line-too-long':
    'Una fila supera {limit, number} caracteres. Se espera un salto de línea al final de cada fila.',
  'failure.table.cell-too-long': 'Una celda contiene más de {limit, number} caracteres.',
  'failure.table.error-cell':
    'La celda muestra el error {found}. Se espera un valor: corrija la fórmula o vacíe la celda.',
  'failure.table.formula-without-value':
    'La celda tiene una fórmula sin resultado guardado. Abra el archivo en una hoja de cálculo y guárdelo, para que los resultados queden guardados.',
  'failure.lists.too-few':
    'Se {found, plural, =0 {encontraron cero listas} one {encontró # lista} other {encontraron # listas}}; se esperan al menos dos listas, cada una en una columna de 0 y 1.',
  'failure.lists.too-many':
    'Se encontraron {found} listas; se pueden usar {limit} como máximo. Una listas o elija algunas.',
  'failure.lists.no-people': 'Nadie está en ninguna lista: todos los recuentos son cero.',
  'failure.lists.too-many-people': 'Los recuentos suman más de {limit} personas.',
  'failure.lists.not-binary': 'Se encontró «{found}»; se espera 0 (no está en la lista) o 1 (está en la lista).',
  'failure.lists.count-not-a-number': 'Se encontró «{found}»; se espera un número entero de personas.',
  'failure.lists.count-negative': 'Se encontró {found}; se espera un recuento de cero o más.',
  'failure.lists.count-fractional': 'Se encontró {found}; se espera un número entero de personas.',
  'failure.lists.empty-history-counted':
    'La fila con 0 en todas las listas tiene {found} personas. No se espera ninguna: las personas que no están en ninguna lista son lo que se estima.',
  'failure.lists.no-membership':
    'La persona no está en ninguna lista. Se espera que cada fila esté al menos en una lista.',
  'failure.lists.ambiguous-layout':
    'Se encontraron columnas que no son listas 0/1 ni un recuento: {found}. Indique las listas, la columna de recuento o las columnas de estratos.',
  'failure.lists.unknown-list': 'Se encontró «{found}»; se esperaban nombres de estas listas: {lists}.',
  'failure.lists.named-twice': 'La lista «{name}» se nombra dos veces. Se esperaban nombres distintos.',
  'failure.lists.column-twice':
    'La columna «{name}» se nombra para dos cosas. Nómbrela una sola vez: como lista, como recuento o como estratos.',
  'failure.lists.stratum-empty':
    'La celda está vacía. Se esperaba el grupo de la persona. Escriba una palabra como «desconocido» para que quienes no lo tienen formen un grupo propio.',
  'failure.lists.too-many-strata':
    'Se encontraron más de {limit} grupos distintos. La columna parece distinguir personas y no grupos; se esperaban unos pocos valores, como sexo, año o forma de explotación.',
  'failure.set.not-json': 'No es un conjunto de indicadores: el archivo no es JSON ({reason}).',
  'failure.set.too-large': 'No es un conjunto de indicadores: supera los {limit} caracteres.',
  'failure.set.shape': 'En {path}, el conjunto tiene «{found}». Se esperaba {expected}.',
  'failure.set.repeated-id': '«{found}» aparece dos veces en {path}. Un identificador debe ser único.',
  'failure.set.unknown-reference':
    'En {path}, el conjunto remite a «{found}», que no es {kind, select, source {una de sus fuentes} dimension {una de sus dimensiones} indicator {uno de sus indicadores} fact {uno de sus hechos} other {una de sus partes}}. Se esperaba {expected}.',
  'failure.set.rule-circle':
    'La regla en {path} remite a dimensiones o a sí misma, lo que solo puede hacer una política de evaluación.',
  'failure.set.dimension-without-rule': 'La regla en {path} pide la dimensión «{found}», que no tiene regla propia.',
  'failure.set.counts-cross-dimensions':
    'La regla en {path} cuenta indicadores de «{found}». La regla de una dimensión solo cuenta los suyos: {expected}.',
  'failure.set.minimum-too-high': 'La regla en {path} pide al menos {found}, pero solo hay {expected} que contar.',
  'failure.set.unsigned-grades':
    'El conjunto figura como {status}, pero solo {signed} de {total} grados están firmados por una persona identificada.',
  'failure.set.unknown-grades':
    'El conjunto figura como {status}, pero {count, plural, one {un grado no se conoce} other {# grados no se conocen}}. Solo puede ser un borrador, y un grado así no se puede firmar.',
  'failure.set.no-endorsement': 'El conjunto figura como aprobado, pero no dice por quién.',
  'failure.set.endorsement-without-status': 'El conjunto indica quién lo aprobó, pero su estado es {status}.',
  'failure.set.history-order': 'La versión en {path} es {found}. Se esperaba {expected}.',
  'failure.set.language-tag':
    'En {path} hay un texto bajo «{found}». Se esperaba un código de idioma como en, fr o pt-BR.',
  'failure.set.missing-texts':
    '{count, plural, one {Falta un texto} other {Faltan # textos}} en {language}, por ejemplo {paths}.',
  'failure.set.contested-grade': 'Las fuentes difieren sobre el grado de {found}, y nadie lo ha firmado.',
  'failure.set.translation-columns': 'La tabla de traducciones tiene las columnas {found}. Necesita {expected}.',
  'failure.set.translation-path': 'El conjunto no tiene ningún texto en «{found}».',
  'failure.set.translation-twice': 'El texto en «{found}» está traducido dos veces.',
  'failure.set.translation-length':
    'La traducción tiene {found, number} caracteres; se permiten {limit, number} como máximo.',
  'failure.set.same-id': 'Un conjunto derivado necesita su propio identificador; «{found}» es el de su origen.',
  'failure.set.nothing-changed': 'Nada es distinto de la versión {version} de {id}.',
  'failure.set.not-found': 'No hay ningún conjunto de indicadores «{found}». Se esperaba {expected}.',
  'failure.answers.not-json': 'Estas respuestas no se pueden leer: el texto no es JSON ({reason}).',
  'failure.answers.none': 'No hay ninguna hoja de respuestas en {path}.',
  'failure.answers.too-many':
    'Hay {found} hojas de respuestas en un solo texto JSON. Se esperaban {expected} como máximo; ponga una hoja por línea.',
  'failure.answers.shape': 'En {path} las respuestas no son como deben. Se esperaba {expected}.',
  'failure.answers.unknown-field':
    'No se conoce el nombre en {path}. Se esperaba {expected}. Las notas y los nombres no tienen lugar en una hoja de respuestas.',
  'failure.answers.unknown-fact': 'El conjunto no tiene ningún hecho en {path}. Se esperaba {expected}.',
  'failure.answers.unknown-dimension': 'El conjunto no tiene ninguna dimensión en {path}. Se esperaba {expected}.',
  'failure.answers.unknown-indicator':
    'La dimensión {dimension} no tiene ningún indicador en {path}. Se esperaba {expected}.',
  'failure.answers.not-an-answer': 'En {path} figura «{found}». Se esperaba {expected}.',
  'failure.answers.not-a-code': 'En {path} figura «{found}». Se esperaba {expected}.',
  'failure.answers.other-set': 'Las respuestas en {path} son del conjunto «{found}». Se esperaba {expected}.',
  'failure.answers.twice': 'La pregunta en {path} tiene dos respuestas distintas.',
  'failure.answers.repeated-id': 'Dos hojas de respuestas tienen el identificador «{found}».',
  'failure.answers.column-twice': 'Las columnas «{first}» y «{second}» responden a la misma pregunta.',
  'failure.answers.no-columns':
    'Ninguna columna nombra una pregunta del conjunto. Se esperaban columnas como {expected}.',
  'failure.delphi.invitation-unknown':
    'Este enlace de invitación no es válido, o ha dejado de serlo. Pida uno nuevo a quien le invitó.',
  'failure.delphi.settings-shape':
    'En {path}, los ajustes de la encuesta Delphi tienen «{found}». Se esperaba {expected}.',
  'failure.delphi.settings-frozen': 'Los ajustes de {id} ya no pueden cambiar: se ha abierto su primera ronda.',
  'failure.delphi.wrong-stage':
    'No es posible ahora: la encuesta {found, select, preparing {está en preparación} collecting {está recogiendo respuestas} moderating {espera que se agrupen las propuestas} between {está entre dos rondas} finished {ha terminado} open {aún no ha tenido ninguna ronda de valoración} other {está en una ronda de valoración}}.',
  'failure.delphi.panel-closed': 'El panel está cerrado: su primera ronda ha terminado.',
  'failure.delphi.panelist-twice': 'El panel ya tiene a «{found}».',
  'failure.delphi.panelist-unknown': 'Esa persona no forma parte del panel.',
  'failure.delphi.panel-too-small':
    'El panel tiene {found, plural, one {# persona} other {# personas}}. Los ajustes piden al menos {expected} antes de la primera ronda.',
  'failure.delphi.professions-too-few':
    'El panel tiene {found, plural, one {# profesión} other {# profesiones}}. Los ajustes piden al menos {expected} antes de la primera ronda.',
  'failure.delphi.no-items': 'No hay nada que valorar. Añada un indicador o cree uno a partir de una propuesta.',
  'failure.delphi.no-answers': 'La ronda {round} no se puede cerrar: nadie ha respondido.',
  'failure.delphi.item-unknown': 'La encuesta no tiene el elemento «{found}».',
  'failure.delphi.item-not-asked': 'La ronda {round} no pregunta por «{found}».',
  'failure.delphi.item-twice':
    '«{found}» aparece dos veces. Un elemento debe ser único, y también su nombre en su dimensión.',
  'failure.delphi.dimension-unknown': 'No hay ninguna dimensión «{found}». Se esperaba {expected}.',
  'failure.delphi.not-a-rating': '«{found}» no está en la escala. Se esperaba {expected}.',
  'failure.delphi.rated-twice':
    'La misma persona valora {item} dos veces en la ronda {round}; la primera vez en la fila {first}.',
  'failure.delphi.comment-without-rating': 'La ronda {round} no tiene ese comentario sobre {item}.',
  'failure.delphi.text-length':
    'Un texto tiene {found, plural, one {# carácter} other {# caracteres}}. Se esperaba {expected}.',
  'failure.delphi.language-unknown': 'La encuesta no se hace en «{found}». Se esperaba {expected}.',
  'failure.delphi.too-many-proposals':
    'Para {dimension} hay {found} propuestas de una misma persona. El máximo es {expected}.',
  'failure.delphi.proposal-unknown': 'No hay ninguna propuesta «{found}».',
  'failure.delphi.proposal-twice': 'La propuesta «{found}» aparece dos veces.',
  'failure.delphi.proposals-left':
    '{count, plural, one {Una propuesta está sin respuesta: {found}} other {# propuestas están sin respuesta: {found}}}. Una cada una a un elemento, cree uno nuevo o descártela.',
  'failure.delphi.other-base': 'La encuesta trata de {expected}, y el conjunto dado es {found}.',
  'failure.delphi.no-columns':
    'Ninguna columna contiene valoraciones. Se esperaba una columna para la persona, como {person}, y las columnas {long} o bien una columna por elemento, como {wide}.',
  'failure.delphi.column-twice': 'Las columnas «{first}» y «{second}» significan lo mismo.',
  'failure.delphi.round-number': '«{found}» no es un número de ronda. Se esperaba {expected}.',
  'failure.delphi.cell-missing': 'La celda está vacía. Se esperaba {expected}.',
  'failure.delphi.value-differs': 'No es lo que la fila {first} dice de la misma persona o del mismo elemento.',
  'failure.delphi.no-ratings': 'La tabla no contiene ninguna valoración.',
  'failure.policy.not-found':
    'El conjunto {set} no tiene ninguna política de evaluación «{found}». Se esperaba {expected}.',
  'failure.policy.unknown-reference':
    'La regla en {path} del conjunto {set} remite a «{found}», que el conjunto no tiene.',
  'failure.policy.dimension-without-rule':
    'La regla en {path} del conjunto {set} pide la dimensión «{found}», que no tiene regla propia.',
  'failure.assessment.draft-set':
    'El conjunto {set} {version} es un borrador y no debe usarse para evaluar: {ungraded, plural, =0 {nadie lo ha revisado} one {uno de sus grados no se conoce} other {# de sus grados no se conocen}}. Para probarlo de todos modos, indique --allow-draft.',
  'failure.set.never-holds': 'Ninguna respuesta puede hacer que se cumpla la regla en {path}.',
  'failure.ratings.no-columns':
    'No son calificaciones de varios evaluadores. Se esperaban las columnas {expected}, o una columna por evaluador.',
  'failure.ratings.none': 'No hay ninguna calificación en la tabla.',
  'failure.ratings.cell-missing': '{name, select, unit {El caso} other {El evaluador}} no está nombrado.',
  'failure.ratings.rated-twice': 'El mismo evaluador califica dos veces el mismo caso; la segunda vez «{found}».',
  'failure.ratings.not-ordered':
    '«{found}» no tiene lugar en un orden. Para una escala ordinal se esperaban números, no y sí, o weak, medium y strong.',
  'failure.ratings.not-a-number': '«{found}» no es un número. La escala {scale} solo tiene números.',
  'failure.ratings.too-many-categories': 'Hay {found} calificaciones distintas. Se esperaban {expected} como máximo.',
  'failure.ratings.one-rater':
    'Hay {found, plural, =0 {ningún evaluador} one {un evaluador} other {# evaluadores}}. El acuerdo requiere dos o más.',
  'failure.ratings.unknown-rater': 'Nadie en la tabla se llama «{found}». Se esperaba {expected}.',
  'failure.ratings.not-yes-no': 'Una referencia requiere calificaciones de sí y no; se halló {found}.',
  'failure.ratings.few-indicators':
    '{found, plural, =0 {No se nombra ningún indicador} one {Solo se nombra un indicador} other {Solo se nombran # indicadores}}. El análisis requiere dos o más, en una columna indicator.',
  'failure.model.unreadable':
    'El modelo no se puede leer en la posición {position}. Se encontró «{found}»; se esperan números de listas, con una coma tras cada grupo de listas que dependen entre sí, como en {example}.',
  'failure.model.unknown-list':
    'No existe la lista {found} (en «{member}», posición {position} del modelo). Se esperan números de 1 a {lists}, como en {example}.',
  'failure.model.repeated-list':
    'La lista {found} aparece dos veces en «{member}» (posición {position} del modelo). Se espera cada lista una sola vez por grupo.',
  'failure.model.empty-member':
    'No hay nada donde se espera una lista o un grupo de listas (posición {position} del modelo). Se espera algo como {example}.',
  'failure.model.saturated':
    'El modelo hace depender todas las listas entre sí a la vez («{found}», posición {position}). Un modelo así se ajusta a cualquier tabla y no dice nada de las personas que no están en ninguna lista. Se espera uno menor, como {example}.',
  'failure.options.unknown':
    '{kind, select, command {No existe la orden} option {No existe la opción} other {Desconocido:}} «{found}». Se espera {expected}.',
  'failure.options.missing':
    '{kind, select, command {Falta una orden} argument {Falta un argumento} value {Falta el valor} other {Falta algo}}: {name}.',
  'failure.options.extra-argument': 'Sobran argumentos: «{found}». Ponga entre comillas un nombre que tenga espacios.',
  'failure.options.invalid': 'El valor «{found}» no sirve para {name}. Se espera {expected}.',
  'failure.options.not-applicable': '{name} no se aplica a {to}.',
  'failure.options.needed': '{to} requiere {name}, por ejemplo {name} {expected}.',
  'failure.result.not-json': 'No es un resultado de Repère: el archivo no es JSON.',
  'failure.result.unreadable': 'No es un resultado de Repère: falta algo, o algo no es como debe, en {path}.',
  'failure.result.too-large': 'No es un resultado de Repère: tiene más de {limit} caracteres.',
  'failure.result.other-version':
    'El resultado tiene el formato {found}, de otra versión de Repère; esta lee el formato {expected}. Calcúlelo de nuevo.',
  'failure.result.strata-missing':
    'El resultado se calculó por estratos ({columns}). Dé la tabla con esas columnas y nómbrelas como estratos.',
  'failure.result.other-input': 'El resultado se calculó con otra tabla (huella {expected}); esta tiene {found}.',
  'failure.result.input-needed': 'Indique la tabla de la que viene el resultado; no es una de las tablas publicadas.',
  'failure.run.cancelled': 'El trabajo se canceló.',
  'failure.run.worker-lost':
    'Un proceso de cálculo se detuvo antes de terminar. No se guardó nada; ejecútelo de nuevo.',
  'failure.request.invalid': 'La solicitud no es válida en {path}: {reason}.',
  'failure.request.forged': 'La solicitud no vino de esta página. Recargue la página e inténtelo de nuevo.',
  'failure.request.wrong-host': 'Repère no responde a la dirección «{found}». Se espera {expected}.',
  'failure.request.too-large': 'La solicitud supera {limit} bytes.',
  'failure.request.too-many':
    'Demasiadas solicitudes. Inténtelo de nuevo en {seconds, plural, one {# segundo} other {# segundos}}.',
  'failure.session.missing': 'La sesión ha terminado. Recargue la página para abrir otra.',
  'failure.access.denied': 'Usted no puede hacer esto.',
  'failure.thing.not-found': 'No existe, o usted no puede verlo.',
  'failure.thing.changed': 'Alguien lo cambió entretanto. Recargue e inténtelo de nuevo.',
  'failure.thing.in-use': 'Otra cosa lo usa todavía. Elimine primero lo que lo usa.',
  'failure.job.unfinished':
    'La tarea no tiene resultado: {state, select, queued {todavía espera} running {todavía está en curso} failed {falló} cancelled {fue cancelada} stopped {fue detenida} other {no ha terminado}}.',
  'failure.job.interrupted':
    'El programa se detuvo {attempts, plural, one {# vez} other {# veces}} durante la tarea. No se volvió a iniciar; cree una tarea nueva.',
  'failure.store.in-use':
    'La carpeta de datos {folder} está en uso por otro Repère (proceso {process}). Detenga ese primero o elija otra carpeta.',
  'failure.store.newer':
    'Los datos los escribió un Repère más nuevo (esquema {found}; este programa conoce {expected}). Actualice el programa.',
  'failure.store.unavailable': 'No se puede acceder a la base de datos: {reason}.',
  'failure.store.damaged':
    'No se puede abrir la base de datos de {folder}: {reason}. {dump, select, none {No hay copia de seguridad.} other {Restaure la copia de seguridad {dump}.}}',
  'failure.store.dump-unreadable': 'No es una copia de seguridad completa de Repère: {reason}.',
  'failure.server.not-loopback':
    'Sin inicio de sesión, Repère solo escucha en este equipo. Se encontró la dirección {found}.',
  'failure.server.port-taken': 'Otro programa usa el puerto {port}. Elija otro.',
  'failure.server.stopping': 'Repère se está deteniendo. Inténtelo de nuevo en un momento.',
  'failure.server.unreachable': 'El servidor no respondió. ¿Sigue Repère en marcha?',
  'failure.document.failed': 'No se pudo crear el documento {format}: {reason}.',
  'failure.unexpected': 'Algo falló dentro de Repère ({reference}). No se cambió nada.',
  'failure.at': '{where}: {sentence}',
  'failure.at.sheet': 'hoja «{sheet}»',
  'failure.at.row': 'fila {row}',
  'failure.at.column': 'columna {column}',
};
