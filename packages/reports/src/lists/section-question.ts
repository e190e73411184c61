import { asGiven } from '../text/numbers.ts';
import type { ReportNode } from '../tree/report.ts';
import { levelInWords } from './interval-words.ts';
import type { ReportContext } from './report-context.ts';
import { section } from './report-nodes.ts';
import { inputName, runOptions, runSeed } from './run-options.ts';
import { dataNodes } from './section-data.ts';

/** What was asked, of which table, with which options; then the data as far as they may be shown. */
export function questionSection(context: ReportContext): ReportNode[] {
  return [section(context.t.text('reports.lists.question')), factsNode(context), ...dataNodes(context)];
}

function factsNode({ full, t, lists, source }: ReportContext): ReportNode {
  const methods = [...new Set(full.estimates.map(({ method }) => method))];
  const { bootstrap, threshold } = runOptions(full);
  const seed = runSeed(full);
  const level = full.estimates[0]?.interval.level;
  const strata = full.strata?.length ?? 0;
  const facts: (readonly [string, string | null])[] = [
    [t.text('reports.lists.asked.question'), t.text('reports.lists.asked.question-text')],
    [
      t.text('reports.lists.asked.table'),
      [source.title, inputName(full)].filter((each) => each != null).join(' · ') || null,
    ],
    [t.text('reports.lists.asked.period'), source.period ?? null],
    [t.text('lists.column.lists'), lists.join(', ')],
    [t.text('reports.lists.strata'), strata === 0 ? null : t.count(strata)],
    [t.text('lists.option.method'), t.list(methods.map((method) => t.text(`lists.method.${method}`)))],
    [t.text('lists.option.level'), level === undefined ? null : levelInWords(t, level)],
    [t.text('lists.option.bootstrap'), typeof bootstrap === 'number' ? t.count(bootstrap) : null],
    [t.text('lists.option.threshold'), typeof threshold === 'number' ? asGiven(t, threshold) : null],
    [t.text('lists.option.seed'), seed === null ? null : String(seed)],
  ];
  return {
    kind: 'facts',
    items: facts.flatMap(([fact, text]) => (text === null ? [] : [{ name: fact, text: [text] }])),
  };
}
