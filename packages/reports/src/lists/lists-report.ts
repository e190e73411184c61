import type { Translator } from '@repere/messages';
import { asGiven } from '../text/numbers.ts';
import type { Report, ReportNode } from '../tree/report.ts';
import { levelInWords } from './interval-words.ts';
import { type ListsReportInput, type ReportContext, reportContext } from './report-context.ts';
import { warningsSection } from './section-warnings.ts';
import { dataSection } from './sections-data.ts';
import {
  assumptionsSection,
  diagnosticsSection,
  notSection,
  reproduceSection,
  sourcesSection,
} from './sections-method.ts';
import { leadSection, methodsSection, spreadSection } from './sections-result.ts';

/**
 * The report on an estimate from lists: what was asked, the spread before any single method, each method with its interval,
 * warnings, diagnostics, the data as far as they may be shown, assumptions, what the number is not, sources, and how to
 * compute it again.
 *
 * Small counts of tables that are not published are protected ({@link ListsReportInput.maskBelow}): then numbers are rounded,
 * and whatever gives a protected count away is left out and said to be.
 */
export function listsReport(input: ListsReportInput, t: Translator): Report {
  const context = reportContext(input, t);
  const subtitle = context.source.title ?? inputName(context);
  return {
    language: t.language,
    title: t.text('reports.lists.title'),
    ...(subtitle !== null && { subtitle }),
    nodes: [
      ...leadSection(context),
      ...askedSection(context),
      ...spreadSection(context),
      ...methodsSection(context),
      ...warningsSection(context),
      ...diagnosticsSection(context),
      ...dataSection(context),
      ...assumptionsSection(context),
      ...notSection(context),
      ...sourcesSection(context),
      ...reproduceSection(context),
    ],
  };
}

function inputName({ result }: ReportContext): string | null {
  return result.estimates[0]?.provenance.input.name ?? null;
}

function askedSection(context: ReportContext): ReportNode[] {
  const { result, t, lists, source } = context;
  const methods = [...new Set(result.estimates.map(({ method }) => method))];
  const options = Object.assign({}, ...result.estimates.map(({ provenance }) => provenance.options)) as Record<
    string,
    unknown
  >;
  const seed = result.estimates.find(({ provenance }) => provenance.seed !== null)?.provenance.seed ?? null;
  const { bootstrap, threshold } = options;
  const level = result.estimates[0]?.interval.level;
  const name = inputName(context);
  const { primary } = result;
  const facts: (readonly [string, string | null])[] = [
    [t.text('reports.lists.asked.question'), t.text('reports.lists.asked.question-text')],
    [t.text('reports.lists.asked.table'), [source.title, name].filter((each) => each != null).join(' · ') || null],
    [t.text('reports.lists.asked.period'), source.period ?? null],
    [t.text('lists.column.lists'), lists.join(', ')],
    [t.text('lists.option.method'), t.list(methods.map((method) => t.text(`lists.method.${method}`)))],
    [t.text('lists.option.level'), level === undefined ? null : levelInWords(t, level)],
    [t.text('lists.option.bootstrap'), typeof bootstrap === 'number' ? t.count(bootstrap) : null],
    [t.text('lists.option.threshold'), typeof threshold === 'number' ? asGiven(t, threshold) : null],
    [t.text('lists.option.seed'), seed === null ? null : String(seed)],
    [
      t.text('lists.primary'),
      primary === null ? t.text('reports.lists.asked.primary-skipped') : t.text(`lists.method.${primary.method}`),
    ],
    [t.text('lists.primary.reason'), primary === null || primary.reason === '' ? null : primary.reason],
  ];
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.asked') },
    {
      kind: 'facts',
      items: facts.flatMap(([fact, text]) => (text === null ? [] : [{ name: fact, text: [text] }])),
    },
  ];
}
