import { observedPersons } from '@repere/contracts';
import { combinationName, overlapFigure } from '../figures/overlap.ts';
import { overlapRows } from '../figures/overlap-rows.ts';
import { pairwiseFigure } from '../figures/pairwise.ts';
import type { ReportNode } from '../tree/report.ts';
import { personsNotShown } from './disclosed.ts';
import type { ReportContext } from './report-context.ts';
import { figureNode, part } from './report-nodes.ts';

/** A longer table of combinations is folded where it can be; the figure shows most of it. */
const MOST_OPEN_ROWS = 24;
/** Rows of the table of combinations; what is rarer is counted below it. */
const MOST_ROWS = 64;

/** The lists, their overlaps, and the table of combinations as far as it may be shown. */
export function dataNodes(context: ReportContext): ReportNode[] {
  const { t, table, disclosed, isPublished, source } = context;
  const nodes: ReportNode[] = [part(t.text('reports.lists.data'))];
  if (source.story !== undefined) nodes.push({ kind: 'paragraph', text: [source.story] });
  if (isPublished) nodes.push({ kind: 'paragraph', text: [t.text('reports.lists.data.published')] });
  else if (!disclosed.isComplete && table !== null) {
    const text = t.text('reports.lists.data.masked', { limit: disclosed.maskBelow });
    nodes.push({ kind: 'note', tone: 'note', title: t.text('reports.note'), text: [text] });
  }
  nodes.push(listsTable(context));
  if (table === null) {
    nodes.push({ kind: 'paragraph', text: [t.text('reports.lists.data.not-given')] });
    return nodes;
  }
  if (disclosed.histories.size > 0) nodes.push(figureNode((width) => overlapFigure(table, t, { width, disclosed })));
  if (disclosed.pairs.size > 0) nodes.push(figureNode((width) => pairwiseFigure(table, t, { width, disclosed })));
  nodes.push(...combinationsNodes(context));
  return nodes;
}

function listsTable({ t, result, table, disclosed }: ReportContext): ReportNode {
  const hidden = t.text('reports.masked');
  const onlyHere = (position: number): string => {
    if (table === null || (!disclosed.isComplete && !disclosed.histories.has(1 << position))) return hidden;
    return t.count(table.counts[table.histories.indexOf(1 << position)] ?? 0);
  };
  return {
    kind: 'table',
    caption: t.text('reports.lists.data.lists'),
    columns: [
      { text: t.text('lists.column.list'), align: 'start' },
      { text: t.text('lists.column.people'), align: 'end' },
      ...(table === null ? [] : [{ text: t.text('lists.column.only-here'), align: 'end' } as const]),
    ],
    rows: result.lists.map(({ name, persons }, position) => [
      name,
      disclosed.lists.has(position) ? t.count(persons) : hidden,
      ...(table === null ? [] : [onlyHere(position)]),
    ]),
  };
}

function combinationsNodes({ t, table, disclosed, lists }: ReportContext): ReportNode[] {
  if (table === null || disclosed.histories.size === 0) return [];
  const { groups, leftOut } = overlapRows(table, disclosed, MOST_ROWS);
  const hidden = disclosed.isComplete ? 0 : personsNotShown(table, disclosed);
  const notes: string[] = [];
  if (leftOut.combinations > 0) {
    const { combinations: count, people } = leftOut;
    notes.push(t.text('reports.lists.data.too-long', { count, people }));
  }
  if (disclosed.isComplete && leftOut.combinations === 0) notes.push(t.text('reports.lists.data.absent'));
  return [
    {
      kind: 'table',
      caption: t.text('reports.lists.data.histories'),
      columns: [
        { text: t.text('lists.column.combination'), align: 'start' },
        { text: t.text('lists.column.number-of-lists'), align: 'end' },
        { text: t.text('lists.column.people'), align: 'end' },
      ],
      rows: [
        ...groups.flatMap(({ size, rows }) =>
          rows.map(({ positions, people }) => [combinationName(positions, lists), t.count(size), t.count(people)]),
        ),
        ...(hidden === 0 ? [] : [[t.text('reports.lists.data.rest'), '', t.count(hidden)]]),
      ],
      footer: [t.text('reports.lists.data.total'), '', t.count(observedPersons(table))],
      ...(notes.length > 0 && { note: notes.join(' ') }),
      isAside: disclosed.histories.size > MOST_OPEN_ROWS,
    },
  ];
}
