import { publishedTables } from '@repere/data';
import { isMessageId, type Translator } from '@repere/messages';

/** A published table by its id; `undefined` for one that this version does not have. */
export function findPublished(id: string): (typeof publishedTables)[number] | undefined {
  return publishedTables.find((table) => table.id === id);
}

/** Title or story of a published table in the reader's language. */
export function publishedText(id: string, part: 'title' | 'story', translator: Translator): string {
  const message = `dataset.${id}.${part}`;
  return isMessageId(message) ? translator.text(message) : id;
}
