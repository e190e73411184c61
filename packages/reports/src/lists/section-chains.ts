import type { ListsChains } from '@repere/contracts';
import type { Translator } from '@repere/messages';
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
  const figures = figureNodes((width) => chainsFigure(result, t, { width }));
  return [
    section(t.text('reports.lists.chains')),
    paragraph(t.text('reports.lists.chains.about')),
    ...chainsNotes(chains, text, figures.length > 0, t),
    ...figures,
  ];
}

/** Disagreement is a warning; agreement is said by the figure, where there is one. */
function chainsNotes(chains: ListsChains, text: string, hasFigure: boolean, t: Translator): ReportNode[] {
  if (!chainsAgree(chains)) return [{ kind: 'note', tone: 'warning', title: t.text('reports.warning'), text: [text] }];
  return hasFigure ? [] : [paragraph(text)];
}
