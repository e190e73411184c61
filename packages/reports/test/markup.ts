import { SaxesParser } from 'saxes';

/** What a strict parser finds in a document. */
export interface Parsed {
  /** Names of elements in the order they open. */
  readonly elements: readonly string[];
  /** All text, in order, that is not inside a `style` element. */
  readonly text: string;
  readonly attributes: readonly { readonly element: string; readonly name: string; readonly value: string }[];
}

/** Parses XML, and throws where it is not well formed. */
export function parseXml(source: string): Parsed {
  const parser = new SaxesParser();
  const elements: string[] = [];
  const open: string[] = [];
  const attributes: { element: string; name: string; value: string }[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(tag.name);
    open.push(tag.name);
    for (const [name, value] of Object.entries(tag.attributes)) {
      attributes.push({ element: tag.name, name, value: String(value) });
    }
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (part) => {
    if (!open.includes('style')) text += part;
  });
  parser.write(source).close();
  return { elements, text, attributes };
}

/** Parses an HTML page whose only void elements are `meta`, by the strict rules of XML. */
export function parseHtml(page: string): Parsed {
  return parseXml(page.replace(/^<!doctype html>\s*/, '').replace(/<meta ([^>]*[^/])>/g, '<meta $1/>'));
}
