import { cliEn } from './catalogues/cli/en.ts';
import { cliEs } from './catalogues/cli/es.ts';
import { cliFr } from './catalogues/cli/fr.ts';
import { datasetsEn } from './catalogues/datasets/en.ts';
import { datasetsEs } from './catalogues/datasets/es.ts';
import { datasetsFr } from './catalogues/datasets/fr.ts';
import { delphiEn } from './catalogues/delphi/en.ts';
import { delphiEs } from './catalogues/delphi/es.ts';
import { delphiFr } from './catalogues/delphi/fr.ts';
import { diagnosticsEn } from './catalogues/diagnostics/en.ts';
import { diagnosticsEs } from './catalogues/diagnostics/es.ts';
import { diagnosticsFr } from './catalogues/diagnostics/fr.ts';
import { failuresEn } from './catalogues/failures/en.ts';
import { failuresEs } from './catalogues/failures/es.ts';
import { failuresFr } from './catalogues/failures/fr.ts';
import { indicatorsEn } from './catalogues/indicators/en.ts';
import { indicatorsEs } from './catalogues/indicators/es.ts';
import { indicatorsFr } from './catalogues/indicators/fr.ts';
import { listsEn } from './catalogues/lists/en.ts';
import { listsEs } from './catalogues/lists/es.ts';
import { listsFr } from './catalogues/lists/fr.ts';
import { reportsEn } from './catalogues/reports/en.ts';
import { reportsEs } from './catalogues/reports/es.ts';
import { reportsFr } from './catalogues/reports/fr.ts';
import { screenEn } from './catalogues/screen/en.ts';
import { screenEs } from './catalogues/screen/es.ts';
import { screenFr } from './catalogues/screen/fr.ts';
import { serverEn } from './catalogues/server/en.ts';
import { serverEs } from './catalogues/server/es.ts';
import { serverFr } from './catalogues/server/fr.ts';
import { warningsEn } from './catalogues/warnings/en.ts';
import { warningsEs } from './catalogues/warnings/es.ts';
import { warningsFr } from './catalogues/warnings/fr.ts';
import { webEn } from './catalogues/web/en.ts';
import { webEs } from './catalogues/web/es.ts';
import { webFr } from './catalogues/web/fr.ts';
import type { Language } from './language.ts';

const en = {
  ...failuresEn,
  ...warningsEn,
  ...listsEn,
  ...datasetsEn,
  ...reportsEn,
  ...diagnosticsEn,
  ...serverEn,
  ...cliEn,
  ...webEn,
  ...indicatorsEn,
  ...delphiEn,
  ...screenEn,
};

/** Every message, by its explicit id. */
export type MessageId = keyof typeof en;
export type Catalogue = Readonly<Record<MessageId, string>>;

/** ICU MessageFormat texts; the type makes a missing translation a compile error. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en,
  fr: {
    ...failuresFr,
    ...warningsFr,
    ...listsFr,
    ...datasetsFr,
    ...reportsFr,
    ...diagnosticsFr,
    ...serverFr,
    ...cliFr,
    ...webFr,
    ...indicatorsFr,
    ...delphiFr,
    ...screenFr,
  },
  es: {
    ...failuresEs,
    ...warningsEs,
    ...listsEs,
    ...datasetsEs,
    ...reportsEs,
    ...diagnosticsEs,
    ...serverEs,
    ...cliEs,
    ...webEs,
    ...indicatorsEs,
    ...delphiEs,
    ...screenEs,
  },
};
