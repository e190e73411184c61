import type { Report } from '../src/index.ts';

/** A report with every kind of part but figures, all of whose words are the text given. */
export function reportOf(text: string): Report {
  return {
    language: 'en',
    title: text,
    subtitle: text,
    nodes: [
      { kind: 'heading', level: 2, text },
      { kind: 'heading', level: 3, text },
      { kind: 'paragraph', isLead: true, text: [text, { kind: 'strong', text }, { kind: 'code', text }] },
      { kind: 'list', isOrdered: false, items: [[text], [text]] },
      { kind: 'list', isOrdered: true, items: [[{ kind: 'code', text }]] },
      { kind: 'facts', items: [{ name: text, text: [text] }] },
      { kind: 'note', tone: 'warning', title: text, text: [text] },
      {
        kind: 'table',
        caption: text,
        columns: [
          { text, align: 'start' },
          { text, align: 'end' },
        ],
        rows: [
          [text, text],
          [text, text],
        ],
        footer: [text, text],
        note: text,
      },
    ],
  };
}
