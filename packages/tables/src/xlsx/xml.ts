/** What a part of a workbook is made of. Names come without their prefix. */
export interface XmlHandler {
  /** `attributes` is the text between name and bracket; read single ones with {@link attribute}. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** May come in several pieces. Only called inside elements for which {@link XmlHandler.wantsText} is true. */
  text(piece: string): void;
  readonly wantsText: boolean;
}

/** Something that SpreadsheetML does not hold, or XML that is broken. */
export class XmlDefect extends Error {
  override readonly name = 'XmlDefect';
  /** `unsafe` where the file tries what only attacks do: a document type, elements nested without end. */
  readonly kind: 'damaged' | 'unsafe';

  constructor(kind: 'damaged' | 'unsafe') {
    super(kind);
    this.kind = kind;
  }
}

/** Longest tag or comment; nothing in a workbook comes near. */
const MAX_MARKUP = 256 * 1024;
const MAX_DEPTH = 64;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML piece by piece, as much of it as workbooks use: elements, attributes, text, CDATA, comments. There are no
 * document types and no entities beyond the five of XML itself, so nothing can expand or reach outside. Elements must
 * nest.
 */
export function xmlReader(handler: XmlHandler): { push(text: string): void; finish(): void } {
  const openNames: string[] = [];
  let rest = '';

  const openTag = (tag: string): void => {
    const isEmpty = tag.endsWith('/');
    const body = isEmpty ? tag.slice(0, -1) : tag;
    const space = body.search(/\s/);
    const fullName = space === -1 ? body : body.slice(0, space);
    const name = localName(fullName);
    if (name === '') throw new XmlDefect('damaged');
    handler.open(name, space === -1 ? '' : body.slice(space));
    if (isEmpty) handler.close(name);
    else if (openNames.push(name) > MAX_DEPTH) throw new XmlDefect('unsafe');
  };

  const closeTag = (tag: string): void => {
    const name = localName(tag.trimEnd());
    if (openNames.pop() !== name) throw new XmlDefect('damaged');
    handler.close(name);
  };

  /** Reads one piece of markup that begins at `start`; returns where it ends, or -1 where it is not complete. */
  const markup = (text: string, start: number): number => {
    const second = text[start + 1];
    if (second === undefined) return -1;
    if (second === '/') {
      const end = text.indexOf('>', start);
      if (end !== -1) closeTag(text.slice(start + 2, end));
      return end === -1 ? -1 : end + 1;
    }
    if (second === '?') return after(text, '?>', start);
    if (second === '!') return declaration(text, start);
    const end = tagEnd(text, start + 1);
    if (end !== -1) openTag(text.slice(start + 1, end));
    return end === -1 ? -1 : end + 1;
  };

  const declaration = (text: string, start: number): number => {
    if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = after(text, ']]>', start);
      if (end !== -1 && handler.wantsText) handler.text(text.slice(start + 9, end - 3));
      return end;
    }
    if ('<!--'.startsWith(text.slice(start)) || '<![CDATA['.startsWith(text.slice(start))) return -1;
    throw new XmlDefect('unsafe');
  };

  const characters = (text: string): void => {
    if (openNames.length === 0) {
      if (text.trim() !== '' && text !== '\ufeff') throw new XmlDefect('damaged');
    } else if (handler.wantsText) handler.text(decoded(text));
  };

  return {
    push(piece) {
      const text = rest + piece;
      let index = 0;
      rest = '';
      while (index < text.length) {
        const bracket = text.indexOf('<', index);
        if (bracket > index) characters(text.slice(index, bracket));
        if (bracket === -1) {
          // An entity may be cut by the end of the piece.
          const cut = entityCut(text, index);
          if (cut > index) characters(text.slice(index, cut));
          rest = text.slice(cut);
          break;
        }
        const end = markup(text, bracket);
        if (end === -1) {
          rest = text.slice(bracket);
          if (rest.length > MAX_MARKUP) throw new XmlDefect('damaged');
          break;
        }
        index = end;
      }
    },
    finish() {
      if (rest.startsWith('<') || openNames.length > 0) throw new XmlDefect('damaged');
      if (rest !== '') characters(rest);
    },
  };
}

/** The value of an attribute by its local name, entities decoded; `undefined` where there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  let index = 0;
  for (;;) {
    const equals = attributes.indexOf('=', index);
    if (equals === -1) return undefined;
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open += 1;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") throw new XmlDefect('damaged');
    const close = attributes.indexOf(quote, open + 1);
    if (close === -1) throw new XmlDefect('damaged');
    if (localName(attributes.slice(index, equals).trim()) === name) return decoded(attributes.slice(open + 1, close));
    index = close + 1;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The closing bracket of a tag; a bracket inside an attribute's value does not count. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return index;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 60) throw new XmlDefect('damaged');
  }
  return -1;
}

function after(text: string, ending: string, start: number): number {
  const found = text.indexOf(ending, start);
  return found === -1 ? -1 : found + ending.length;
}

/** Where the complete text ends: before an ampersand whose semicolon has not come yet. */
function entityCut(text: string, start: number): number {
  const ampersand = text.lastIndexOf('&');
  const isCut = ampersand >= start && text.length - ampersand < 12 && text.indexOf(';', ampersand) === -1;
  return isCut ? ampersand : text.length;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12})(;?)/g, (_, body: string, semicolon: string) => {
    if (semicolon === '') throw new XmlDefect('damaged');
    const known = Object.hasOwn(ENTITIES, body) ? ENTITIES[body] : undefined;
    if (known !== undefined) return known;
    const numeric = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}))$/i.exec(body);
    // Any other name is an entity that the file would have to define, and cannot.
    if (numeric === null) throw new XmlDefect('damaged');
    const code = numeric[1] === undefined ? Number.parseInt(numeric[2] ?? '', 16) : Number.parseInt(numeric[1], 10);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw new XmlDefect('damaged');
    return String.fromCodePoint(code);
  });
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
