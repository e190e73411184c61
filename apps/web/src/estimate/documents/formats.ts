import type { MessageId } from '@repere/messages';

/** Counts below this are not shown in the report of a table that is not public; as on the server. */
export const MASK_BELOW = 11;

/** What a result can be taken along as, in the order it is offered. */
export const DOCUMENT_FORMATS = [
  { format: 'csv', group: 'figures', label: 'web.downloads.csv' },
  { format: 'json', group: 'figures', label: 'web.downloads.json' },
  { format: 'html', group: 'report', label: 'web.downloads.html' },
  { format: 'docx', group: 'report', label: 'web.downloads.docx' },
  { format: 'pdf', group: 'report', label: 'web.downloads.pdf' },
] as const satisfies readonly {
  readonly format: string;
  readonly group: 'figures' | 'report';
  readonly label: MessageId;
}[];

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]['format'];
