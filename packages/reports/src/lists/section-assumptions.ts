import { LISTS_ASSUMPTIONS } from '@repere/contracts';
import type { Inline, ReportNode } from '../tree/report.ts';
import type { ReportContext } from './report-context.ts';
import { paragraph, section } from './report-nodes.ts';

/** What every method takes for granted, what it does to the number where it fails, and what the analyst answered. */
export function assumptionsSection({ t, assumptions }: ReportContext): ReportNode[] {
  const failing = LISTS_ASSUMPTIONS.filter((id) => assumptions[id]?.answer === 'fails');
  const open = LISTS_ASSUMPTIONS.filter((id) => (assumptions[id]?.answer ?? 'unknown') === 'unknown');
  return [
    section(t.text('reports.lists.assumptions')),
    paragraph(t.text('reports.lists.assumptions.intro')),
    {
      kind: 'list',
      isOrdered: true,
      items: LISTS_ASSUMPTIONS.map((id): Inline[] => {
        const given = assumptions[id];
        const answer = t.text(`reports.lists.assumptions.answer.${given?.answer ?? 'none'}`);
        const note = given?.note.trim() ?? '';
        return [
          { kind: 'strong', text: `${t.text(`reports.lists.assumptions.${id}.name`)} ` },
          `${t.text(`reports.lists.assumptions.${id}`)} `,
          { kind: 'strong', text: t.text('reports.lists.assumptions.answer', { answer }) },
          ...(note === '' ? [] : [` ${note}`]),
        ];
      }),
    },
    ...failing.map(
      (id): ReportNode => ({
        kind: 'note',
        tone: 'warning',
        title: t.text('reports.lists.assumptions.failing', { name: t.text(`reports.lists.assumptions.${id}.name`) }),
        text: [t.text(`reports.lists.assumptions.${id}.effect`)],
      }),
    ),
    ...(open.length === 0 ? [] : [paragraph(t.text('reports.lists.assumptions.open', { count: open.length }))]),
  ];
}
