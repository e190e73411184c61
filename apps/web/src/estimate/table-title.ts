import { publishedTables } from '@repere/data';
import type { Translator } from '@repere/messages';

/** How a table is called on the page: by the title it was published under, else by its file. */
export function tableTitle(
  { name, published }: { readonly name: string; readonly published: string | null },
  t: Translator,
): string {
  const known = publishedTables.find(({ id }) => id === published);
  return known === undefined ? name : t.text(`dataset.${known.id}.title`);
}
