import type { datasetsEn } from './en.ts';

export const datasetsEs: Readonly<Record<keyof typeof datasetsEn, string>> = {
  'dataset.uk2013-5.title': 'Reino Unido 2013, cinco listas',
  'dataset.uk2013-5.story':
    '2744 posibles víctimas de trata conocidas en 2013 por autoridades locales (LA), organizaciones no gubernamentales (NG), la policía y la National Crime Agency (PFNCA), otros organismos públicos (GO) y el público (GP). Solo 221 estaban en más de una lista. Es la tabla de la primera estimación nacional de la esclavitud moderna, y métodos honestos difieren en ella por un factor de dos.',
  'dataset.uk2013-6.title': 'Reino Unido 2013, seis listas',
  'dataset.uk2013-6.story':
    'Las mismas 2744 personas, con la policía (PF) y la National Crime Agency (NCA) como dos listas. La estimación oficial de 10.000 a 13.000 posibles víctimas se hizo con esta tabla.',
  'dataset.uk2013-4.title': 'Reino Unido 2013, cuatro listas',
  'dataset.uk2013-4.story':
    'Se deja fuera la lista del público y, con ella, las 316 personas que solo el público había comunicado. Muestra lo que cambia una lista.',
  'dataset.netherlands-6.title': 'Países Bajos 2010–2015, seis listas',
  'dataset.netherlands-6.story':
    '8234 presuntas víctimas en seis años: inspección de trabajo (I), policía de fronteras (K), centros residenciales y refugios (O), policía nacional (P), coordinadores regionales (R) y todas las demás fuentes (Z). Los años están reunidos, así que la población no es cerrada.',
  'dataset.netherlands-5.title': 'Países Bajos 2010–2015, cinco listas',
  'dataset.netherlands-5.story':
    'Las mismas 8234 personas, con la inspección de trabajo y los refugios unidos (IO). Pocas listas se solapan, y los métodos van de 49.000 a 149.000.',
  'dataset.neworleans-8.title': 'Nueva Orleans 2016, ocho listas',
  'dataset.neworleans-8.story':
    '185 víctimas de trata en ocho listas cuyos nombres no se publicaron (A a H). Muy dispersa: 13 personas están en más de una lista.',
  'dataset.neworleans-5.title': 'Nueva Orleans 2016, cinco listas',
  'dataset.neworleans-5.story':
    'Las mismas 185 personas, con las cuatro listas más pequeñas unidas (BEFG). Es lo que hacen los analistas cuando hay muy pocos solapamientos.',
  'dataset.neworleans-5-v186.title': 'Nueva Orleans 2016, variante de 186 personas',
  'dataset.neworleans-5-v186.story':
    'Una versión anterior de la misma tabla, con una persona más en las listas C y D. Úsela solo para repetir trabajos publicados: una persona mueve la estimación un cinco por ciento.',
  'dataset.korea-3.title': 'Mujeres coreanas retenidas en Palembang, Indonesia',
  'dataset.korea-3.story':
    '123 mujeres sometidas a esclavitud sexual militar durante la Segunda Guerra Mundial, halladas en tres listas. Una tabla pequeña en la que algunos modelos no tienen respuesta: Repère lo dice.',
  'dataset.kosovo-4.title': 'Homicidios en Kosovo, marzo a junio de 1999',
  'dataset.kosovo-4.story':
    '4400 homicidios documentados por exhumaciones (EXH), la American Bar Association (ABA), la OSCE y Human Rights Watch (HRW). El ejemplo que dio a conocer el método en derechos humanos.',
  'dataset.hav-taiwan-3.title': 'Brote de hepatitis A, Taiwán',
  'dataset.hav-taiwan-3.story': '271 pacientes en tres listas: el ejemplo clásico de las estadísticas de salud.',
  'dataset.spina-bifida-3.title': 'Espina bífida, estado de Nueva York 1969–1974',
  'dataset.spina-bifida-3.story':
    '621 niños en partidas de nacimiento (S1), de defunción (S2) y listas de rehabilitación (S3). Estar en la segunda hace improbable la tercera: las listas pueden repelerse.',
  'dataset.diabetes-casale-4.title': 'Diabetes en Casale Monferrato, Italia',
  'dataset.diabetes-casale-4.story':
    '2069 personas con diabetes en cuatro listas con grandes solapamientos: así se ve una población bien cubierta.',
  'dataset.lesbian-4.title': 'Listas de correo, condado de Allegheny',
  'dataset.lesbian-4.story':
    '2185 personas en cuatro listas de correo de organizaciones lesbianas: una población oculta de otra clase.',
  'dataset.artificial-3.title': 'Una tabla inventada, sin respuesta para algunos modelos',
  'dataset.artificial-3.story':
    '96 personas inventadas en tres listas, dos de cuyos pares nunca se solapan. Muestra qué significan «no existe» y «no identificado».',
};
