import { chainsFigure } from '../figures/chains.ts';
import type { ReportNode } from '../tree/report.ts';
import { chainsAgree, chainsInWords } from './chains-words.ts';
import type { ReportContext } from './report-context.ts';
import { figureNodes, paragraph, section } from './report-nodes.ts';

/** Whether the chains of the sampler agree; nothing where there were none. */
export function chainsSection({ result, t }: ReportContext): ReportNode[] {
  const { chains } = result;
  if (chains === null) return [];
  const text = chainsInWords(chains, t).join(' ');
  return [
    section(t.text('reports.lists.chains')),
    chainsAgree(chains)
      ? paragraph(text)
      : { kind: 'note', tone: 'warning', title: t.text('reports.warning'), text: [text] },
    ...figureNodes((width) => chainsFigure(result, t, { width })),
  ];
}
