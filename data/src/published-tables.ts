/** A published table of lists, as facts: the counts are in the CSV file of the same name, the story in the messages. */
export interface PublishedTable {
  /** Stable name, also the name of the file without its ending. */
  readonly id: string;
  /** File below `lists/`. */
  readonly file: string;
  /** Column names, in order. */
  readonly lists: readonly string[];
  /** Persons on at least one list. */
  readonly observed: number;
  /** Where and when, for a heading; years as published. */
  readonly place: 'GB' | 'NL' | 'US' | 'KR' | 'XK' | 'TW' | 'IT' | null;
  readonly period: string | null;
  /** What the table is about; decides the group it is shown in. */
  readonly subject: 'forced-labour-and-trafficking' | 'other-hidden-populations' | 'made-up';
  /** The publication that the counts are taken from. */
  readonly source: string;
}

/**
 * Tables that were published with their counts, in the order they are offered. The first is the one the tour uses.
 * Titles and stories are the messages `dataset.<id>.title` and `dataset.<id>.story`.
 */
export const publishedTables = [
  {
    id: 'uk2013-5',
    file: 'uk2013-5.csv',
    lists: ['LA', 'NG', 'PFNCA', 'GO', 'GP'],
    observed: 2744,
    place: 'GB',
    period: '2013',
    subject: 'forced-labour-and-trafficking',
    source: 'Silverman (2020), J. R. Statist. Soc. A 183, 691–736',
  },
  {
    id: 'uk2013-6',
    file: 'uk2013-6.csv',
    lists: ['LA', 'NG', 'PF', 'GO', 'GP', 'NCA'],
    observed: 2744,
    place: 'GB',
    period: '2013',
    subject: 'forced-labour-and-trafficking',
    source: 'Silverman (2014), Home Office; Bales, Hesketh and Silverman (2015), Significance 12(3)',
  },
  {
    id: 'uk2013-4',
    file: 'uk2013-4.csv',
    lists: ['LA', 'NG', 'PFNCA', 'GO'],
    observed: 2428,
    place: 'GB',
    period: '2013',
    subject: 'forced-labour-and-trafficking',
    source: 'Silverman (2020), J. R. Statist. Soc. A 183, data of its software (modslavmse 2.0)',
  },
  {
    id: 'netherlands-6',
    file: 'netherlands-6.csv',
    lists: ['I', 'K', 'O', 'P', 'R', 'Z'],
    observed: 8234,
    place: 'NL',
    period: '2010–2015',
    subject: 'forced-labour-and-trafficking',
    source: 'van Dijk, Cruyff, van der Heijden and Kragten-Heerdink (2017); table in Silverman (2020)',
  },
  {
    id: 'netherlands-5',
    file: 'netherlands-5.csv',
    lists: ['IO', 'K', 'P', 'R', 'Z'],
    observed: 8234,
    place: 'NL',
    period: '2010–2015',
    subject: 'forced-labour-and-trafficking',
    source: 'Silverman (2020), J. R. Statist. Soc. A 183, 691–736',
  },
  {
    id: 'neworleans-8',
    file: 'neworleans-8.csv',
    lists: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
    observed: 185,
    place: 'US',
    period: '2016',
    subject: 'forced-labour-and-trafficking',
    source: 'Bales, Murphy and Silverman (2020), J. Human Trafficking 6(4)',
  },
  {
    id: 'neworleans-5',
    file: 'neworleans-5.csv',
    lists: ['A', 'BEFG', 'C', 'D', 'H'],
    observed: 185,
    place: 'US',
    period: '2016',
    subject: 'forced-labour-and-trafficking',
    source: 'Chan, Silverman and Vincent (2021), JASA 116, 1297–1306',
  },
  {
    id: 'neworleans-5-v186',
    file: 'neworleans-5-v186.csv',
    lists: ['A', 'BEFG', 'C', 'D', 'H'],
    observed: 186,
    place: 'US',
    period: '2016',
    subject: 'forced-labour-and-trafficking',
    source: 'Bales, Murphy and Silverman (2020), Table 1; data of MultipleSystemsEstimation 1.2.0',
  },
  {
    id: 'korea-3',
    file: 'korea-3.csv',
    lists: ['B', 'C', 'D'],
    observed: 123,
    place: 'KR',
    period: null,
    subject: 'forced-labour-and-trafficking',
    source: 'Ball, Shin and Yang (2018), Human Rights Data Analysis Group',
  },
  {
    id: 'kosovo-4',
    file: 'kosovo-4.csv',
    lists: ['EXH', 'ABA', 'OSCE', 'HRW'],
    observed: 4400,
    place: 'XK',
    period: '1999',
    subject: 'other-hidden-populations',
    source: 'Ball, Betts, Scheuren, Dudukovich and Asher (2002), AAAS',
  },
  {
    id: 'hav-taiwan-3',
    file: 'hav-taiwan-3.csv',
    lists: ['L1', 'L2', 'L3'],
    observed: 271,
    place: 'TW',
    period: null,
    subject: 'other-hidden-populations',
    source: 'Chao, Tsay, Lin, Shau and Chao (2001), Statistics in Medicine 20',
  },
  {
    id: 'spina-bifida-3',
    file: 'spina-bifida-3.csv',
    lists: ['S1', 'S2', 'S3'],
    observed: 621,
    place: 'US',
    period: '1969–1974',
    subject: 'other-hidden-populations',
    source: 'Madigan and York (1997), Biometrika 84; data of conting 1.7',
  },
  {
    id: 'diabetes-casale-4',
    file: 'diabetes-casale-4.csv',
    lists: ['L1', 'L2', 'L3', 'L4'],
    observed: 2069,
    place: 'IT',
    period: null,
    subject: 'other-hidden-populations',
    source: 'Bruno, LaPorte, Merletti and others (1994); Chao and others (2001)',
  },
  {
    id: 'lesbian-4',
    file: 'lesbian-4.csv',
    lists: ['A', 'B', 'C', 'D'],
    observed: 2185,
    place: 'US',
    period: null,
    subject: 'other-hidden-populations',
    source: 'Aaron and others (2003); data of Rcapture 1.4-4',
  },
  {
    id: 'artificial-3',
    file: 'artificial-3.csv',
    lists: ['A', 'B', 'C'],
    observed: 96,
    place: null,
    period: null,
    subject: 'made-up',
    source: 'Chan, Silverman and Vincent (2021), JASA 116, Table 2',
  },
] as const satisfies readonly PublishedTable[];

export type PublishedTableId = (typeof publishedTables)[number]['id'];
