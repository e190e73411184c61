/**
 * Cases made for the project from the rules (reference document, section 9); they are quoted from nobody. What is not
 * listed was asked and answered no.
 */
export interface WorkedExample {
  readonly id: string;
  readonly set: string;
  readonly act?: 'yes';
  readonly present: Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;
  readonly positive: readonly string[];
  /** Outcome by policy. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    id: 'SH-01',
    set: 'AL',
    act: 'yes',
    present: {},
    positive: [],
    outcomes: { 'palermo-adult': 'not-indicated', 'moldova-lfs-2008': 'successful-migrant' },
  },
  {
    id: 'SH-02',
    set: 'AL',
    act: 'yes',
    present: { exploitation: ['excessive-hours', 'bad-living'] },
    positive: ['exploitation'],
    outcomes: { 'palermo-adult': 'not-indicated', 'moldova-lfs-2008': 'exploited' },
  },
  {
    id: 'SH-03',
    set: 'AL',
    act: 'yes',
    present: {
      'deceptive-recruitment': ['deceived-job', 'deceived-wages'],
      exploitation: ['excessive-hours', 'low-no-salary'],
    },
    positive: ['deceptive-recruitment', 'exploitation'],
    outcomes: { 'palermo-adult': 'indicated', 'moldova-lfs-2008': 'deceived-and-exploited' },
  },
  {
    id: 'SH-04',
    set: 'AL',
    act: 'yes',
    present: {
      'deceptive-recruitment': ['deceived-job', 'deceived-wages'],
      exploitation: ['excessive-hours', 'low-no-salary'],
      'coercion-destination': ['document-confiscation', 'isolation-confinement'],
    },
    positive: ['deceptive-recruitment', 'exploitation', 'coercion-destination'],
    outcomes: { 'palermo-adult': 'indicated', 'moldova-lfs-2008': 'trafficked-for-forced-labour' },
  },
  {
    id: 'SH-05',
    set: 'AL',
    act: 'yes',
    present: {
      'coercion-destination': ['document-confiscation'],
      exploitation: ['excessive-hours', 'wage-manipulation'],
    },
    positive: ['exploitation'],
    outcomes: { 'palermo-adult': 'not-indicated', 'moldova-lfs-2008': 'exploited' },
  },
  {
    id: 'SH-06',
    set: 'CL',
    act: 'yes',
    present: { exploitation: ['excessive-hours', 'hazardous-work'] },
    positive: ['exploitation'],
    outcomes: { 'palermo-child': 'indicated' },
  },
  {
    id: 'SH-07',
    set: 'hs2012',
    present: { duress: { involuntariness: ['forced-overtime'], penalty: ['locked'] } },
    positive: ['duress'],
    outcomes: { hs2012: 'forced-labour' },
  },
  {
    id: 'SH-08',
    set: 'hs2012',
    present: { duress: { involuntariness: ['multiple-dependency'], penalty: ['dismissal'] } },
    positive: [],
    outcomes: { hs2012: 'not-indicated' },
  },
];
