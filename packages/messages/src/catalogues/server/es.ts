import type { serverEn } from './en.ts';

export const serverEs: Readonly<Record<keyof typeof serverEn, string>> = {
  'server.notice.embedded':
    'Los datos están en la base de datos integrada de este ordenador. Sirve para probar, aprender y hacer ensayos, no para datos sobre personas identificables.',
  'server.api.title': 'Repère para programas',
  'server.api.introduction':
    'Todo lo que hacen las páginas se puede hacer por HTTP. Una sesión se abre con GET /api/session, que pone una cookie y devuelve un testigo; cada cambio envía ese testigo en el encabezado x-repere-token. Los cuerpos son JSON, los campos desconocidos se rechazan y los fallos llegan como application/problem+json con códigos estables.',
  'server.api.document': 'Lo mismo como documento OpenAPI 3.1',
  'server.api.token': 'El testigo de la sesión, dado por GET /api/session.',
  'server.api.permission': 'Requiere el permiso {permission}.',
  'server.api.open': 'No requiere sesión.',
  'server.api.session.open': 'Muestra la sesión de quien llama y, si no la hay, abre una para la cuenta local.',
  'server.api.session.end': 'Termina la sesión.',
  'server.api.heavy': 'Hace cálculos y se permite con menos frecuencia.',
  'server.api.limit': 'Como máximo {bytes} bytes.',
  'server.api.done': 'Hecho.',
  'server.api.failure': 'Fallo: {codes}.',
  'server.api.parameters': 'Parámetros',
  'server.api.body': 'Cuerpo',
  'server.api.answer': 'Respuesta',
  'server.api.failures': 'Fallos propios',
  'server.api.published.list': 'Lista las tablas publicadas con su historia y su fuente.',
  'server.api.tables.list': 'Lista las tablas del espacio de trabajo, las más recientes primero.',
  'server.api.tables.save':
    'Guarda una tabla de listas. El mismo contenido con el mismo nombre se guarda una sola vez.',
  'server.api.tables.read': 'Lee una tabla con sus historias.',
  'server.api.tables.delete': 'Elimina una tabla que no usa ninguna estimación ni ninguna tarea abierta.',
  'server.api.jobs.create':
    'Aplica métodos a una tabla, en el servidor. Una tabla adjunta se guarda en el espacio de trabajo.',
  'server.api.jobs.list': 'Lista las tareas, las más recientes primero.',
  'server.api.jobs.read': 'Lee el estado de una tarea.',
  'server.api.jobs.events': 'Sigue una tarea hasta el final mediante eventos enviados por el servidor.',
  'server.api.jobs.result': 'Lee el resultado de una tarea terminada.',
  'server.api.jobs.cancel': 'Cancela una tarea. Una tarea terminada queda como está.',
  'server.api.estimates.save':
    'Guarda el resultado de una tarea, o uno calculado en otra parte junto con su tabla; este último se comprueba y se marca como calculado por el cliente.',
  'server.api.estimates.list': 'Lista las estimaciones guardadas, las más recientes primero.',
  'server.api.estimates.read': 'Lee una estimación guardada con su resultado.',
  'server.api.estimates.change': 'Cambia el nombre o las notas. La revisión dice de qué estado parte el cambio.',
  'server.api.estimates.delete': 'Elimina una estimación guardada.',
  'server.api.estimates.verify': 'Calcula de nuevo el resultado guardado y anota si es el mismo.',
  'server.api.estimates.download': 'Descarga una estimación como informe, tabla o datos.',
  'server.api.reports.make':
    'Hace el informe de un resultado adjunto; no se guarda nada, salvo la nota de que se hizo.',
};
