import type { Policy, Rule } from '@repere/contracts';
import { said } from '../localise.ts';
import { SOURCES } from '../sources.ts';

const positive = (dimension: string): Rule => ({ dimension });
const negative = (dimension: string): Rule => ({ not: { dimension } });

const EXPLOITATION = positive('exploitation');

/** Any one of them beside the act and exploitation is enough for an adult. */
const OTHER_DIMENSIONS: Rule = {
  any: [
    positive('deceptive-recruitment'),
    positive('coercive-recruitment'),
    positive('vulnerability-recruitment'),
    positive('coercion-destination'),
    positive('vulnerability-destination'),
  ],
};

const INDICATED = said('Trafficking indicated', 'Traite indiquée', 'Trata indicada');
const NOT_ESTABLISHED = said('Trafficking not established', 'Traite non établie', 'Trata no establecida');

/** The class of adult migrants in the published illustration with the labour force survey of Moldova, 2008. */
export const MOLDOVA_LFS_2008: Policy = {
  id: 'moldova-lfs-2008',
  label: said(
    'Classes of the Moldova labour force survey 2008',
    'Classes de l’enquête sur la main-d’œuvre de Moldova, 2008',
    'Clases de la encuesta de población activa de Moldova, 2008',
  ),
  description: said(
    'For adult migrants. Four published classes from deception, coercion and exploitation; any other mix has no class and is to be looked at.',
    'Pour les migrants adultes. Quatre classes publiées selon la tromperie, la contrainte et l’exploitation\u00a0; toute autre combinaison n’a pas de classe et doit être examinée.',
    'Para migrantes adultos. Cuatro clases publicadas según engaño, coacción y explotación; cualquier otra combinación no tiene clase y debe examinarse.',
  ),
  population: 'adult',
  outcomes: [
    {
      id: 'successful-migrant',
      label: said('Successful migrant', 'Migration réussie', 'Migración exitosa'),
      when: {
        all: [
          negative('deceptive-recruitment'),
          negative('coercive-recruitment'),
          negative('exploitation'),
          negative('coercion-destination'),
        ],
      },
      finds: { trafficking: false, 'forced-labour': false },
    },
    {
      id: 'exploited',
      label: said('Exploited', 'Exploitation', 'Explotación'),
      when: {
        all: [
          negative('deceptive-recruitment'),
          negative('coercive-recruitment'),
          EXPLOITATION,
          negative('coercion-destination'),
        ],
      },
      finds: { trafficking: false, 'forced-labour': false },
    },
    {
      id: 'deceived-and-exploited',
      label: said('Deceived and exploited', 'Tromperie et exploitation', 'Engaño y explotación'),
      when: {
        all: [
          positive('deceptive-recruitment'),
          negative('coercive-recruitment'),
          EXPLOITATION,
          negative('coercion-destination'),
        ],
      },
      finds: { trafficking: false, 'forced-labour': false },
    },
    {
      id: 'trafficked-for-forced-labour',
      label: said(
        'Trafficked for forced labour',
        'Traite aux fins de travail forcé',
        'Trata con fines de trabajo forzoso',
      ),
      when: {
        all: [
          { any: [positive('deceptive-recruitment'), positive('coercive-recruitment')] },
          EXPLOITATION,
          positive('coercion-destination'),
        ],
      },
      finds: { trafficking: true, 'forced-labour': true },
    },
  ],
  otherwise: {
    id: 'review',
    label: said(
      'No published class: to be looked at',
      'Pas de classe publiée\u00a0: à examiner',
      'Sin clase publicada: debe examinarse',
    ),
    finds: {},
  },
  source: SOURCES.operational.id,
  trust: 'B',
};

/** Act, exploitation, and at least one of the other dimensions. */
export const PALERMO_ADULT: Policy = {
  id: 'palermo-adult',
  label: said('Palermo Protocol, adults', 'Protocole de Palerme, adultes', 'Protocolo de Palermo, personas adultas'),
  description: said(
    'An act, a means and exploitation: exploitation positive and at least one of the five other dimensions positive. Consent is never asked.',
    'Un acte, un moyen et l’exploitation\u00a0: exploitation positive et au moins une des cinq autres dimensions positive. Le consentement n’est jamais demandé.',
    'Un acto, un medio y la explotación: explotación positiva y al menos una de las otras cinco dimensiones positiva. Nunca se pregunta por el consentimiento.',
  ),
  population: 'adult',
  outcomes: [
    {
      id: 'indicated',
      label: INDICATED,
      when: { all: [{ fact: 'act' }, EXPLOITATION, OTHER_DIMENSIONS] },
      finds: { trafficking: true },
    },
  ],
  otherwise: { id: 'not-indicated', label: NOT_ESTABLISHED, finds: { trafficking: false } },
  source: SOURCES.palermo.id,
  trust: 'project-rule',
};

/** Act and exploitation; for a child no means is needed (article 3(c)). */
export const PALERMO_CHILD: Policy = {
  id: 'palermo-child',
  label: said('Palermo Protocol, children', 'Protocole de Palerme, enfants', 'Protocolo de Palermo, niños y niñas'),
  description: said(
    'An act and exploitation. For a person under 18 no means is needed.',
    'Un acte et l’exploitation. Pour une personne de moins de 18 ans, aucun moyen n’est requis.',
    'Un acto y la explotación. Para una persona menor de 18 años no hace falta ningún medio.',
  ),
  population: 'child',
  outcomes: [
    {
      id: 'indicated',
      label: INDICATED,
      when: { all: [{ fact: 'act' }, EXPLOITATION] },
      finds: { trafficking: true },
    },
  ],
  otherwise: { id: 'not-indicated', label: NOT_ESTABLISHED, finds: { trafficking: false } },
  source: SOURCES.palermo.id,
  trust: 'project-rule',
};
