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
  'cli.estimate.lists.method': 'main, two-way, stepwise, chao, pairs, o all (todos)',
  'cli.estimate.lists.bootstrap': 'muestras bootstrap para el intervalo de stepwise; 0 para ninguna',
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
  'cli.progress.estimates': '{done} de {total} estimaciones, {rate} por segundo, quedan {left}',
  'cli.progress.bootstrap': '{done} de {total} muestras bootstrap, {rate} por segundo, quedan {left}',
  'cli.error': 'repere: {message}',
  'cli.error.more': 'repere: {count, plural, one {y # problema más} other {y # problemas más}}',
  'cli.written': 'Escrito: {file}',
  'cli.lists.observed':
    '{people, plural, one {# persona} other {# personas}} en {lists, plural, one {# lista} other {# listas}}: {names}',
  'cli.lists.warnings': 'Advertencias',
  'cli.lists.about-one': '{method}: {message}',
  'cli.lists.chance': 'Semilla {seed}; {bootstrap, plural, one {# muestra bootstrap} other {# muestras bootstrap}}.',
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
};
