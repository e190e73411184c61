import type { SetSource } from '@repere/contracts';
import { said } from './localise.ts';

/** Publications the built-in sets follow, and how much of each was read. */
export const SOURCES = {
  operational: {
    id: 'ilo-ec-2009',
    title: 'ILO and European Commission, Operational indicators of trafficking in human beings',
    year: 2009,
    url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
    read: said(
      'Abstract, and one unofficial transcription of the two labour sets; the grades have no second source.',
      'Résumé, et une transcription non officielle des deux ensembles sur le travail\u00a0; les degrés n’ont pas de seconde source.',
      'Resumen y una transcripción no oficial de los dos conjuntos laborales; los grados no tienen segunda fuente.',
    ),
  },
  eleven: {
    id: 'ilo-2012-11',
    title: 'ILO indicators of forced labour',
    year: 2012,
    url: 'https://respect.international/indicators-of-forced-labour/',
    read: said(
      'Names and purpose, second hand; a revision of November 2025 is reported and was not read.',
      'Noms et objet, de seconde main\u00a0; une révision de novembre 2025 est signalée et n’a pas été lue.',
      'Nombres y finalidad, de segunda mano; consta una revisión de noviembre de 2025 que no se ha leído.',
    ),
  },
  hardToSee: {
    id: 'hs-2012',
    title:
      'Hard to see, harder to count: survey guidelines to estimate forced labour of adults and children, 2nd edition',
    year: 2012,
    url: 'http://docshare.tips/surveys_57518f81b6d87fd2b88b5174.html',
    read: said(
      'Front matter and abstract; list and rule from knowledge of the document.',
      'Pages liminaires et résumé\u00a0; liste et règle d’après la connaissance du document.',
      'Páginas preliminares y resumen; lista y regla según el conocimiento del documento.',
    ),
  },
  icls: {
    id: 'icls20',
    title: 'Guidelines concerning the measurement of forced labour, ICLS/20/2018/Guidelines',
    year: 2018,
    url: 'https://docslib.org/doc/8606099/guidelines-concerning-the-measurement-of-forced-labour',
    read: said(
      'Paragraphs 1 and 2; definitions second hand; the part on children from knowledge of the document.',
      'Paragraphes 1 et 2\u00a0; définitions de seconde main\u00a0; la partie sur les enfants d’après la connaissance du document.',
      'Párrafos 1 y 2; definiciones de segunda mano; la parte sobre niños según el conocimiento del documento.',
    ),
  },
  palermo: {
    id: 'palermo',
    title: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons, article 3',
    year: 2000,
    url: 'https://migrationdataportal.org/es/themes/trata-de-personas',
    read: said('Article 3, as quoted.', 'Article 3, tel que cité.', 'Artículo 3, según se cita.'),
  },
  convention29: {
    id: 'c029',
    title: 'ILO Forced Labour Convention, 1930 (No. 29), article 2',
    year: 1930,
    read: said(
      'From knowledge of the Convention; text not at hand.',
      'D’après la connaissance de la convention\u00a0; texte non consulté.',
      'Según el conocimiento del Convenio; texto no consultado.',
    ),
  },
  convention105: {
    id: 'c105',
    title: 'ILO Abolition of Forced Labour Convention, 1957 (No. 105), article 1',
    year: 1957,
    read: said(
      'From knowledge of the Convention; text not at hand.',
      'D’après la connaissance de la convention\u00a0; texte non consulté.',
      'Según el conocimiento del Convenio; texto no consultado.',
    ),
  },
} as const satisfies Record<string, SetSource>;
