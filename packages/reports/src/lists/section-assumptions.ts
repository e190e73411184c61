import { LISTS_ASSUMPTIONS } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Inline, ReportNode } from '../tree/report.ts';
import type { ReportContext } from './report-context.ts';
import { paragraph, section } from './report-nodes.ts';

/** What every method takes for granted, what it does to the number where it fails, and what the analyst answered. */
export function assumptionsSection({ t, assumptions }: ReportContext): ReportNode[] {
  const failing = LISTS_ASSUMPTIONS.filter((id) => assumptions[id]?.answer === 'fails');
  const isAnswered = LISTS_ASSUMPTIONS.some((id) => assumptions[id] !== undefined);
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
          { kind: 'strong', text: `${t.text(`reports.lists.assumptions.${id}.name`)}. ` },
          `${t.text(`reports.lists.assumptions.${id}`)} `,
          // Where nobody answered anything, it is said once below.
          ...(isAnswered
            ? [{ kind: 'strong', text: t.text('reports.lists.assumptions.answer', { answer }) } as const]
            : []),
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
    ...(open.length === 0 ? [] : [openNode(isAnswered, open.length, t)]),
  ];
}

function openNode(isAnswered: boolean, count: number, t: Translator): ReportNode {
  if (isAnswered) return paragraph(t.text('reports.lists.assumptions.open', { count }));
  return {
    kind: 'note',
    tone: 'warning',
    title: t.text('reports.warning'),
    text: [t.text('reports.lists.assumptions.unanswered')],
  };
}
