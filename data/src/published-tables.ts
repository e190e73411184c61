/** A published table of lists, as facts: the counts are in the CSV file of the same name, the story in the messages. */
export interface PublishedTable {
  /** Stable name, also the name of the file without its ending. */
  readonly id: string;
  /** File below `lists/`. */
  readonly file: string;
  /** Of the canonical capture histories, as `digestHistories` of the workbench makes it. */
  readonly digest: string;
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
    digest: 'sha256:ef990f6d11361f24862d1ef5f871f4a8463b6c705e29de1ad7e3552f7fdf5be0',
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
    digest: 'sha256:7fbf9b36b1bad413c2e91dea2bb55eb62fff1cc6e82e3ae783e3c8e33d8ce265',
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
    digest: 'sha256:ef96b1788e04cef83226cf5abf168feb1810c6a88f43fdceb5211fbedaff7778',
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
    digest: 'sha256:08ecae40a54756ccc6e9be09cc5609a15a64cbafd114273ba9229caedbb7a01c',
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
    digest: 'sha256:cc50344824d39824ab95dbd48f5dc784c102a5da47d31940dad8cc525d56215d',
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
    digest: 'sha256:d37737c24cc485445946c56643f0eecb574da2717385fd6184c7bccca6ffe0a7',
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
    digest: 'sha256:9aa7535de4b1ac7d8e32239b1fe8fc405e066e7e50ec0eb65d39c4fa2f9b8097',
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
    digest: 'sha256:9553e9cd3d6216552fefdee4bdc1771121c8782d84072020921459dadd272cec',
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
    digest: 'sha256:cc33fb403ee3d7d244c9bca0fd204bd62d26ad0c33237dd9904c48de13e2bd99',
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
    digest: 'sha256:b1fbff7a4f1eaab0edce2195fd22770c153571cf358ec13520f3003e2fc9625a',
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
    digest: 'sha256:9a12e20432aa26490142c9444a6dfcadfb367cfbd0cb5eb5d350fb546bb564d1',
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
    digest: 'sha256:5ef4d49bf65d3232fd3a6969045c43a85a70cefac4ac429102cf7aee9fc3f88c',
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
    digest: 'sha256:47a7b07690312044669a187093d170eb381c1c20c02d4a9a924cbc1d39dbd6c8',
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
    digest: 'sha256:1f9dafeaf867e3b53b8c168355fa27c42720bcc25dd42f1b8cee5ea5e99760fb',
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
    digest: 'sha256:9c1c57b8d01ee8bba9b0b1e045f9163393f2baf4846fb5c542f5789eaca9aa6a',
    lists: ['A', 'B', 'C'],
    observed: 96,
    place: null,
    period: null,
    subject: 'made-up',
    source: 'Chan, Silverman and Vincent (2021), JASA 116, Table 2',
  },
] as const satisfies readonly PublishedTable[];

export type PublishedTableId = (typeof publishedTables)[number]['id'];

/** The published table with these capture histories, whatever file they were read from. */
export function publishedTableOf(digest: string): (typeof publishedTables)[number] | undefined {
  return publishedTables.find((table) => table.digest === digest);
}
