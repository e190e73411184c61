import type { Translator } from '@repere/messages';
import type { Report } from '../tree/report.ts';
import { type ListsReportInput, reportContext } from './report-context.ts';
import { inputName } from './run-options.ts';
import { assumptionsSection } from './section-assumptions.ts';
import { chainsSection } from './section-chains.ts';
import { limitsSection } from './section-limits.ts';
import { methodsSection } from './section-methods.ts';
import { modelsSection } from './section-models.ts';
import { questionSection } from './section-question.ts';
import { reproduceSection, sourcesSection } from './section-reproduce.ts';
import { sensitivitySection } from './section-sensitivity.ts';
import { leadNodes, primarySection, spreadSection } from './section-spread.ts';
import { strataSection } from './section-strata.ts';
import { warningsSection } from './section-warnings.ts';

/**
 * The report on an estimate from lists: the question and the data as far as they may be shown, the assumptions with their
 * answers, the primary method and why, the spread before any single method, each method with interval and model, the models
 * that fit about as well, what changes the estimates, the chains, strata, warnings, limits of the method, sources, and how to
 * compute it again.
 *
 * Small counts of tables that are not published are protected ({@link ListsReportInput.maskBelow}): then numbers are rounded,
 * and whatever gives a protected count away is left out and said to be.
 */
export function listsReport(input: ListsReportInput, t: Translator): Report {
  const context = reportContext(input, t);
  const subtitle = context.source.title ?? inputName(context.full);
  return {
    language: t.language,
    title: t.text('reports.lists.title'),
    ...(subtitle !== null && { subtitle }),
    nodes: [
      ...leadNodes(context),
      ...questionSection(context),
      ...assumptionsSection(context),
      ...primarySection(context),
      ...spreadSection(context),
      ...methodsSection(context),
      ...modelsSection(context),
      ...sensitivitySection(context),
      ...chainsSection(context),
      ...strataSection(context),
      ...warningsSection(context),
      ...limitsSection(context),
      ...sourcesSection(context),
      ...reproduceSection(context),
    ],
  };
}
