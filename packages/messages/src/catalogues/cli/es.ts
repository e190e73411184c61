import type { cliEn } from './en.ts';

/** Ayuda y palabras de la línea de órdenes. */
export const cliEs: Readonly<Record<keyof typeof cliEn, string>> = {
  'cli.about': 'Repère convierte observaciones sobre el trabajo de las personas en cifras que un país puede defender.',
  'cli.help.usage': 'Uso:',
  'cli.help.arguments': 'Argumentos:',
  'cli.help.options': 'Opciones:',
  'cli.help.commands': 'Órdenes:',
  'cli.help.example': 'Ejemplo:',
  'cli.help.examples': 'Ejemplos:',
  'cli.help.default': 'por omisión: {value}',
  'cli.help.placeholder.options': '[opciones]',
  'cli.help.placeholder.command': '[orden]',
  'cli.help.exit': 'Código de salida 0: hecho. 1: los datos no sirven. 2: uso incorrecto.',
  'cli.help.hint': 'Véase: {command} --help',
  'cli.option.help': 'mostrar esta ayuda',
  'cli.option.version': 'mostrar la versión',
  'cli.option.lang': 'idioma de los textos: en, fr o es (si no, según LC_ALL o LANG)',
  'cli.option.format': 'forma del resultado: table para personas; json o csv para programas',
  'cli.option.output': 'escribir el resultado en este archivo en lugar de la salida estándar',
  'cli.option.workers':
    'hilos de cálculo; las cifras no dependen de ello (por omisión: uno por procesador, 16 como máximo)',
  'cli.command.help': 'mostrar la ayuda de una orden',
  'cli.estimate.about': 'Estimar cuántas personas hay.',
  'cli.estimate.lists.about':
    'Estimar cuántas personas no están en ninguna de varias listas, a partir de cómo se solapan las listas (estimación por sistemas múltiples). Todos los métodos uno al lado del otro, con intervalos, rango y advertencias.',
  'cli.estimate.lists.file':
    'CSV o .xlsx; - lee la entrada estándar. Una fila por combinación de listas con un recuento, o una fila por persona; las columnas de 0 y 1 son las listas',
  'cli.estimate.lists.method':
    'uno de main, two-way, fixed, stepwise, bic, aic, downhill, thresholding, graphs, latent-classes, closed, covariates, sample-coverage, zelterman, chao, pairs, o all: todos los métodos que la tabla permite',
  'cli.estimate.lists.bootstrap':
    'muestras bootstrap para los intervalos de los métodos que eligen su modelo; 0 para ninguna',
  'cli.estimate.lists.threshold': 'valor p por debajo del cual stepwise añade un par de listas',
  'cli.estimate.lists.level': 'nivel de los intervalos, como proporción',
  'cli.estimate.lists.seed': 'comienzo de los números aleatorios; la misma semilla da las mismas cifras',
  'cli.estimate.lists.report':
    'escribir además un informe en este archivo, en la forma que dice su nombre: .html, .docx, .pdf o .typ (Typst)',
  'cli.input.lists': 'columnas que son listas, separadas por comas (si no, todas las columnas de 0 y 1)',
  'cli.input.count': 'columna con el número de personas',
  'cli.input.membership': 'columna cuyas celdas nombran las listas en que está la persona',
  'cli.input.sheet': 'hoja del libro (si no, la primera)',
  'cli.verify.about':
    'Volver a calcular un resultado a partir de su procedencia y comparar. Código de salida 1 si difiere.',
  'cli.verify.result': 'JSON que escribió «repere estimate lists --format json»; - lee la entrada estándar',
  'cli.verify.input': 'la tabla con la que se calculó; no hace falta si es una de las tablas publicadas',
  'cli.start.about': 'Iniciar Repère en este equipo: páginas web, base de datos e interfaz para programas.',
  'cli.start.port': 'puerto en el que escuchar; 0 para cualquiera que esté libre',
  'cli.start.data': 'carpeta de los datos',
  'cli.start.demo': 'abrir con los datos de demostración',
  'cli.start.restore': 'copia de seguridad de la que partir; lo que hay en la carpeta de datos se aparta, no se borra',
  'cli.start.environment':
    'DATABASE_URL indica un servidor PostgreSQL que usar en lugar de la base de datos integrada.',
  'cli.start.ready': 'Repère está listo: {url}',
  'cli.start.data-folder': 'Carpeta de los datos: {folder}',
  'cli.start.loopback': 'Escucha solo en este equipo y no pide iniciar sesión: quien use esta cuenta puede verlo todo.',
  'cli.start.embedded':
    'La base de datos integrada sirve para probar, formar y hacer ensayos. No es para datos de personas identificables ni para varias personas a la vez. Para eso, indique un servidor PostgreSQL en DATABASE_URL.',
  'cli.start.no-pages':
    'Las páginas web no están construidas («npm run build» lo hace); solo se sirve la interfaz para programas.',
  'cli.start.postgres': 'Base de datos: el servidor PostgreSQL indicado en DATABASE_URL.',
  'cli.start.stop': 'Pulse Ctrl-C para detenerlo.',
  'cli.start.stopping': 'Repère se está deteniendo.',
  'cli.start.stopped': 'Repère se ha detenido.',
  'cli.error': 'repere: {message}',
  'cli.error.more': 'repere: {count, plural, one {y # problema más} other {y # problemas más}}',
  'cli.written': 'Escrito: {file}',
  'cli.lists.observed':
    '{people, plural, one {# persona} other {# personas}} en {lists, plural, one {# lista} other {# listas}}: {names}',
  'cli.lists.warnings': 'Advertencias',
  'cli.lists.about-one': '{method}: {message}',
  'cli.lists.chance': 'Semilla {seed}: la misma semilla da las mismas cifras.',
  'cli.lists.reach':
    'Estas cifras se refieren a personas que tuvieron alguna posibilidad de estar en una lista durante el período. Quienes no tuvieron ninguna no están incluidas.',
  'cli.verify.same': 'Igual: calculado de nuevo, cada cifra coincide.',
  'cli.verify.different':
    'Distinto: {count, plural, one {# lugar difiere} other {# lugares difieren}} de lo calculado de nuevo.',
  'cli.verify.more': '{count, plural, one {y # más} other {y # más}}',
  'cli.verify.published': 'Comparado con la tabla publicada {id}.',
  'cli.column.place': 'Lugar',
  'cli.column.was': 'En el resultado',
  'cli.column.now': 'Calculado ahora',
  'cli.estimate.lists.precision':
    'añade muestras bootstrap hasta que su azar no mueva ningún límite más que esta parte, por ejemplo 0.02',
  'cli.estimate.lists.sensitivity':
    'también todos los métodos sin cada lista, con cada par fusionado y con errores de enlace',
  'cli.estimate.lists.model': "modelo del método fixed, por sus mayores conjuntos de listas: '[12,3]'",
  'cli.estimate.lists.order':
    'listas en la mayor interacción que pueden usar las búsquedas (por defecto: según el número de listas)',
  'cli.estimate.lists.candidates':
    'mejores modelos entre los que elige cada muestra bootstrap de bic y aic (por defecto: según el número de listas)',
  'cli.estimate.lists.prior-variance': 'thresholding: varianza a priori de las interacciones',
  'cli.estimate.lists.pseudo-count': 'graphs: pseudorrecuento a priori de cada celda (por defecto: uno entre todas)',
  'cli.estimate.lists.classes': 'latent-classes: clases como máximo',
  'cli.estimate.lists.chains': 'latent-classes: cadenas',
  'cli.estimate.lists.sweeps': 'latent-classes: barridos de cada cadena que se guardan',
  'cli.estimate.lists.burn-in': 'latent-classes: barridos antes de esos',
  'cli.input.strata':
    'columnas que reparten a las personas en estratos, por ejemplo sexo,anio; estimaciones por estrato y en total',
  'cli.progress.methods': '{percent}, quedan {left}',
  'cli.progress.strata': '{percent}, quedan {left} (por estrato)',
  'cli.progress.sensitivity': '{percent}, quedan {left} (sensibilidad)',
  'cli.lists.other': 'Fuera de la dispersión',
  'cli.lists.strata': 'Por estrato',
  'cli.lists.models':
    'Mejores modelos según el BIC ({admissible, number} de {candidates, number} modelos hasta el orden {order} son utilizables)',
  'cli.lists.sensitivity': 'Sensibilidad: estimaciones puntuales cuando cambia la tabla',
  'cli.lists.column.change': 'Cambio',
  'cli.lists.column.weight': 'Peso',
  'cli.lists.column.stratum': 'Estrato',
};
