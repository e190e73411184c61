import type { EvidenceMedium, Strength } from '@repere/contracts';

/** A grade; `null` where it is not known, absent where the set has no such indicator. */
type Grades = Readonly<Partial<Record<'AL' | 'CL' | 'AS' | 'CS', Strength | null>>>;

export interface OperationalMember {
  readonly concept: string;
  readonly grades: Grades;
  readonly ilo11: readonly number[];
  readonly media: readonly EvidenceMedium[];
}

const S = 'strong';
const M = 'medium';
const W = 'weak';

/** Members and grades of the four operational sets of 2009, by dimension, in the order of the publication's lists. */
export const OPERATIONAL_MEMBERS: Readonly<Record<string, readonly OperationalMember[]>> = {
  'deceptive-recruitment': [
    {
      concept: 'deceived-job',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document', 'witness'],
    },
    {
      concept: 'deceived-work-conditions',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document', 'witness'],
    },
    {
      concept: 'deceived-contract',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document'],
    },
    {
      concept: 'deceived-family-reunification',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document'],
    },
    {
      concept: 'deceived-housing',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2, 10],
      media: ['interview', 'observation'],
    },
    {
      concept: 'deceived-legal-documents',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document', 'authority-record'],
    },
    {
      concept: 'deceived-travel',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2, 9],
      media: ['interview', 'document', 'witness'],
    },
    {
      concept: 'deceived-wages',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2, 8],
      media: ['interview', 'document'],
    },
    {
      concept: 'deceived-marriage-adoption',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document', 'witness'],
    },
    {
      concept: 'deceived-education',
      grades: { AL: W, CL: S, AS: null, CS: null },
      ilo11: [2],
      media: ['interview', 'document', 'witness'],
    },
  ],
  'coercive-recruitment': [
    {
      concept: 'violence-victim',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [5],
      media: ['interview', 'medical', 'observation', 'witness'],
    },
    {
      concept: 'abduction-sale',
      grades: { AL: M, CL: S, AS: null, CS: null },
      ilo11: [5, 6],
      media: ['interview', 'witness', 'authority-record'],
    },
    {
      concept: 'document-confiscation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [7],
      media: ['interview', 'observation', 'document'],
    },
    {
      concept: 'debt-bondage',
      grades: { AL: M, CL: S, AS: null, CS: null },
      ilo11: [9],
      media: ['interview', 'document'],
    },
    {
      concept: 'isolation-confinement',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [3, 4],
      media: ['interview', 'observation', 'witness'],
    },
    {
      concept: 'threat-denunciation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'threat-violence',
      grades: { AL: M, CL: S, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'threat-inform',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'document', 'witness'],
    },
    {
      concept: 'violence-family',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [5, 6],
      media: ['interview', 'medical', 'witness', 'authority-record'],
    },
    {
      concept: 'withholding-money',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [8],
      media: ['interview', 'document'],
    },
  ],
  'vulnerability-recruitment': [
    {
      concept: 'abuse-family-situation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'witness'],
    },
    {
      concept: 'abuse-illegal-status',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'document', 'authority-record'],
    },
    {
      concept: 'abuse-lack-education',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation'],
    },
    {
      concept: 'abuse-lack-information',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1, 2],
      media: ['interview'],
    },
    {
      concept: 'control-exploiters',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation', 'witness'],
    },
    {
      concept: 'economic-reasons',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'document'],
    },
    {
      concept: 'false-info-law',
      grades: { AL: M, AS: null },
      ilo11: [1, 2],
      media: ['interview'],
    },
    {
      concept: 'false-info-migration',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1, 2],
      media: ['interview', 'witness'],
    },
    {
      concept: 'family-situation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'witness'],
    },
    {
      concept: 'personal-situation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation'],
    },
    {
      concept: 'psychological-dependency',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation', 'medical'],
    },
    {
      concept: 'legal-status-authorities',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'document', 'authority-record'],
    },
    {
      concept: 'past-difficulties',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'authority-record'],
    },
    {
      concept: 'travel-organisation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'witness'],
    },
    {
      concept: 'abuse-beliefs',
      grades: { AL: W, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation', 'witness'],
    },
    {
      concept: 'general-context',
      grades: { AL: W, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'authority-record'],
    },
  ],
  exploitation: [
    {
      concept: 'excessive-hours',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [11],
      media: ['interview', 'observation', 'document', 'witness'],
    },
    {
      concept: 'bad-living',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [10],
      media: ['observation', 'interview', 'witness'],
    },
    {
      concept: 'hazardous-work',
      grades: { AL: M, CL: M, AS: null, CS: S },
      ilo11: [10],
      media: ['observation', 'interview', 'medical'],
    },
    {
      concept: 'low-no-salary',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [8],
      media: ['document', 'interview'],
    },
    {
      concept: 'labour-law-breach',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [10],
      media: ['document', 'interview', 'authority-record'],
    },
    {
      concept: 'no-social-protection',
      grades: { AL: M, AS: null },
      ilo11: [10],
      media: ['document', 'authority-record', 'interview'],
    },
    {
      concept: 'very-bad-working',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [10],
      media: ['observation', 'interview', 'medical'],
    },
    {
      concept: 'wage-manipulation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [8, 9],
      media: ['document', 'interview'],
    },
    {
      concept: 'no-education',
      grades: { AL: W, CL: M, CS: null },
      ilo11: [10],
      media: ['interview', 'authority-record'],
    },
  ],
  'coercion-destination': [
    {
      concept: 'document-confiscation',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [7],
      media: ['interview', 'observation', 'document'],
    },
    {
      concept: 'debt-bondage',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [9],
      media: ['interview', 'document'],
    },
    {
      concept: 'isolation-confinement',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [3, 4],
      media: ['interview', 'observation', 'witness'],
    },
    {
      concept: 'violence-victim',
      grades: { AL: S, CL: S, AS: null, CS: null },
      ilo11: [5],
      media: ['interview', 'medical', 'observation', 'witness'],
    },
    {
      concept: 'forced-illicit',
      grades: { AL: M, CL: S, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'authority-record', 'witness'],
    },
    {
      concept: 'forced-tasks-clients',
      grades: { AL: M, CL: S, AS: S, CS: S },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'forced-against-peers',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'forced-lie',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [4, 6],
      media: ['interview', 'observation'],
    },
    {
      concept: 'threat-denunciation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'threat-worse-conditions',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'threat-violence',
      grades: { AL: M, CL: S, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'witness'],
    },
    {
      concept: 'strong-influence',
      grades: { AL: M, CL: S, AS: null, CS: null },
      ilo11: [1, 6],
      media: ['observation', 'interview'],
    },
    {
      concept: 'violence-family',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [5, 6],
      media: ['interview', 'medical', 'witness', 'authority-record'],
    },
    {
      concept: 'withholding-wages',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [8],
      media: ['document', 'interview'],
    },
    {
      concept: 'threat-inform',
      grades: { AL: W, CL: M, AS: null, CS: null },
      ilo11: [6],
      media: ['interview', 'document', 'witness'],
    },
  ],
  'vulnerability-destination': [
    {
      concept: 'dependency-exploiters',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation'],
    },
    {
      concept: 'unknown-area',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1, 4],
      media: ['interview', 'observation'],
    },
    {
      concept: 'economic-reasons',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'document'],
    },
    {
      concept: 'family-situation',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'witness'],
    },
    {
      concept: 'legal-status-authorities',
      grades: { AL: M, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'document', 'authority-record'],
    },
    {
      concept: 'past-difficulties',
      grades: { AL: W, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'authority-record'],
    },
    {
      concept: 'personal-characteristics',
      grades: { AL: W, CL: M, AS: null, CS: null },
      ilo11: [1],
      media: ['interview', 'observation'],
    },
  ],
};
