import type { DetailValue } from '@repere/contracts';
import type { Inline, ReportNode } from '../tree/report.ts';
import type { ReportContext } from './report-context.ts';
import { paragraph, section } from './report-nodes.ts';
import { runOptions, runSeed } from './run-options.ts';
import { CRITICISM } from './section-limits.ts';

/** The publications that data, methods and criticism come from. */
export function sourcesSection({ t, full, source }: ReportContext): ReportNode[] {
  const sources = [...new Set([...full.estimates.flatMap(({ provenance }) => provenance.sources), ...CRITICISM])];
  const items: Inline[][] = [
    ...(source.citation === undefined ? [] : [[t.text('reports.lists.sources.data', { source: source.citation })]]),
    ...sources.map((each) => [each]),
  ];
  return [section(t.text('reports.lists.sources')), { kind: 'list', isOrdered: false, items }];
}

/** The command that computes everything again, and what it needs. */
export function reproduceSection({ t, full, disclosed }: ReportContext): ReportNode[] {
  const any = (full.estimates.find(({ provenance }) => provenance.seed !== null) ?? full.estimates[0])?.provenance;
  if (any === undefined) return [];
  const { input, software } = any;
  const seed = runSeed(full);
  // Each estimate names its own method; those of the run stand at the beginning of the report.
  const options = Object.entries(runOptions(full)).filter(([name, value]) => name !== 'method' && value !== null);
  return [
    section(t.text('reports.lists.reproduce')),
    paragraph(t.text('reports.lists.reproduce.text')),
    paragraph({ kind: 'code', text: `repere verify result.json ${shellWord(input.name ?? 'table.csv')}` }),
    {
      kind: 'facts',
      items: [
        { name: t.text('reports.lists.reproduce.software'), text: [`Repère ${software.version}`] },
        { name: t.text('reports.lists.reproduce.engine'), text: [software.engine] },
        ...(seed === null ? [] : [{ name: t.text('lists.option.seed'), text: [String(seed)] }]),
        ...(options.length === 0
          ? []
          : [
              {
                name: t.text('reports.lists.reproduce.options'),
                text: [
                  {
                    kind: 'code',
                    text: options.map(([name, value]) => `${name}=${valueText(value)}`).join('  '),
                  } as const,
                ],
              },
            ]),
        {
          name: t.text('reports.lists.reproduce.digest'),
          text: disclosed.isComplete
            ? [{ kind: 'code', text: input.digest } as const]
            : [t.text('reports.lists.reproduce.digest-withheld')],
        },
      ],
    },
  ];
}

function valueText(value: DetailValue): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** A file name that a shell takes as one word. */
function shellWord(name: string): string {
  return /^[\w.@%+,/-]+$/.test(name) && !name.startsWith('-') ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
