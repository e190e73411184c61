import type { Classification } from '@repere/contracts';
import { said } from '../localise.ts';

/** How long the period is that the answers speak of (ICLS guidelines 2018). */
export const REFERENCE_PERIODS: Classification = {
  id: 'reference-period',
  label: said('Reference period', 'Période de référence', 'Período de referencia'),
  values: [
    { id: 'last-week', label: said('Last week', 'Semaine dernière', 'Última semana') },
    { id: 'last-month', label: said('Last month', 'Mois dernier', 'Último mes') },
    { id: 'last-season', label: said('Last season', 'Dernière saison', 'Última temporada') },
    { id: 'last-year', label: said('Last year', 'Dernière année', 'Último año') },
    { id: 'last-2-years', label: said('Last two years', 'Deux dernières années', 'Últimos dos años') },
    { id: 'last-5-years', label: said('Last five years', 'Cinq dernières années', 'Últimos cinco años') },
    { id: 'lifetime', label: said('Lifetime', 'Vie entière', 'Toda la vida') },
  ],
};

/** The statistical typology: who imposes the work, and for what. */
export const TYPOLOGY: Classification = {
  id: 'type',
  label: said('Type of forced labour', 'Type de travail forcé', 'Tipo de trabajo forzoso'),
  values: [
    { id: 'state-imposed', label: said('Imposed by the state', 'Imposé par l’État', 'Impuesto por el Estado') },
    {
      id: 'privately-imposed',
      label: said('Imposed by private actors', 'Imposé par des acteurs privés', 'Impuesto por agentes privados'),
    },
    {
      id: 'labour-exploitation',
      label: said('Labour exploitation', 'Exploitation par le travail', 'Explotación laboral'),
      under: 'privately-imposed',
    },
    {
      id: 'commercial-sexual-exploitation',
      label: said(
        'Commercial sexual exploitation',
        'Exploitation sexuelle commerciale',
        'Explotación sexual comercial',
      ),
      under: 'privately-imposed',
    },
  ],
};

/** What is counted. */
export const UNITS: Classification = {
  id: 'unit',
  label: said('Unit', 'Unité', 'Unidad'),
  values: [
    { id: 'person', label: said('Person', 'Personne', 'Persona') },
    { id: 'job', label: said('Job', 'Emploi', 'Empleo') },
    { id: 'spell', label: said('Spell', 'Épisode', 'Episodio') },
  ],
};
