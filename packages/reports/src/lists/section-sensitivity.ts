import { sensitivityFigure, signedPercent } from '../figures/sensitivity.ts';
import { type SensitivityRow, type SensitivityRows, sensitivityRows } from '../figures/sensitivity-rows.ts';
import type { ReportColumn, ReportNode } from '../tree/report.ts';
import { changedInBrief, numbersOnChangedTables } from './changed-in-brief.ts';
import type { ReportContext } from './report-context.ts';
import { figureNodes, paragraph, section } from './report-nodes.ts';

/** Every method again on changed tables: in a figure and a table, or in brief where counts are protected. */
export function sensitivitySection(context: ReportContext): ReportNode[] {
  const { full, t, disclosed, about } = context;
  const rows = sensitivityRows(full, t);
  if (rows === null) return [];
  const begin = [section(t.text('reports.lists.sensitivity')), paragraph(t.text('reports.lists.sensitivity.about'))];
  if (disclosed.isComplete) {
    return [
      ...begin,
      ...figureNodes((width) => sensitivityFigure(full, t, { width })),
      sensitivityTable(rows, context),
    ];
  }
  const brief = changedInBrief(full);
  return [
    ...begin,
    ...(brief.length === 0
      ? []
      : [
          {
            kind: 'list',
            isOrdered: false,
            items: brief.map(({ kind, tables, min, max }) => [
              t.text(`reports.lists.sensitivity.brief.${kind}`, { count: tables, min: about(min), max: about(max) }),
            ]),
          } as const,
        ]),
    paragraph(t.text('reports.lists.sensitivity.withheld', { count: numbersOnChangedTables(full) })),
  ];
}

function sensitivityTable(rows: SensitivityRows, { t, people }: ReportContext): ReportNode {
  const { primary, unchanged, groups } = rows;
  const name = primary === null ? null : t.text(`lists.method.${primary}.short`);
  const number = (value: number | null): string => (value === null ? '–' : people(value));
  const primaryValue = (row: SensitivityRow): number | null =>
    primary === null ? null : (row.values.get(primary)?.value ?? null);
  const before = primaryValue(unchanged);
  const changeOf = (row: SensitivityRow): string => {
    const value = primaryValue(row);
    return row === unchanged || value === null || before === null || before === 0
      ? '–'
      : signedPercent(value / before - 1, t);
  };
  const end = (text: string): ReportColumn => ({ text, align: 'end' });
  return {
    kind: 'table',
    caption: t.text('reports.lists.sensitivity.table'),
    columns: [
      { text: t.text('reports.figure.sensitivity.table'), align: 'start' },
      end(t.text('lists.column.observed')),
      end(t.text('reports.figure.sensitivity.least')),
      end(t.text('reports.figure.sensitivity.most')),
      ...(name === null ? [] : [end(name), end(t.text('reports.lists.sensitivity.change'))]),
    ],
    rows: groups
      .flatMap((group) => group.rows)
      .map((row) => [
        row.name,
        number(row.observed),
        number(row.spread.min),
        number(row.spread.max),
        ...(name === null ? [] : [number(primaryValue(row)), changeOf(row)]),
      ]),
    note: t.text('reports.lists.sensitivity.note'),
    isAside: true,
  };
}
