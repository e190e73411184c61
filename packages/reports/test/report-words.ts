import { plainText, type Report, type ReportNode, type ReportTable } from '../src/tree/report.ts';

export function headings({ nodes }: Report): string[] {
  return nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []));
}

export function tableNamed({ nodes }: Report, caption: string): ReportTable | undefined {
  return nodes.find((node): node is ReportTable => node.kind === 'table' && node.caption === caption);
}

/** Everything a reader of a part can read, the numbers of figures included. */
export function words(node: ReportNode): string {
  switch (node.kind) {
    case 'heading':
      return node.text;
    case 'paragraph':
      return plainText(node.text);
    case 'list':
      return node.items.map(plainText).join(' ');
    case 'facts':
      return node.items.map(({ name, text }) => `${name} ${plainText(text)}`).join(' ');
    case 'note':
      return `${node.title} ${plainText(node.text)}`;
    case 'table':
      return [node.caption, ...node.rows.flat(), ...(node.footer ?? []), node.note ?? ''].join(' ');
    case 'figure':
      return `${node.wide.title} ${node.wide.summary} ${node.data.rows.flat().join(' ')}`;
  }
}

export function allWords({ title, nodes }: Report): string {
  return [title, ...nodes.map(words)].join('\n');
}

/** The words of a part of a report, from its heading to the next of the same level. */
export function sectionNamed({ nodes }: Report, text: string): string {
  const from = nodes.findIndex((node) => node.kind === 'heading' && node.level === 2 && node.text === text);
  if (from < 0) return '';
  const rest = nodes.slice(from + 1);
  const end = rest.findIndex((node) => node.kind === 'heading' && node.level === 2);
  return (end < 0 ? rest : rest.slice(0, end)).map(words).join('\n');
}
