/** Encodings a text table may have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What makes a piece of text unusable, and where in the file. */
export interface Defect {
  readonly kind: 'encoding' | 'binary';
  readonly encoding: Encoding;
  /** Value of the byte or character. */
  readonly value: number;
  /** 1-based position of the byte in the file. */
  readonly position: number;
}

/** Text up to the end of the piece or up to a defect. */
export interface Decoded {
  readonly text: string;
  readonly defect: Defect | null;
}

/** Bytes to text, piece by piece. */
export interface Decoding {
  /** As known so far: a file that was plain ASCII until now may still turn out to be Windows-1252. */
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  decode(piece: Uint8Array): Decoded;
  /** To be called at the end of the file. */
  finish(): Decoded;
}

/** Control characters that text never holds; tab, line breaks, vertical tab, form feed and delete are let through. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;
/** Bytes without a meaning in Windows-1252; they come through as control characters of the same value. */
const UNDEFINED_1252 = /[\u0081\u008d\u008f\u0090\u009d]/;
/** A surrogate without its other half. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Chooses the encoding from the beginning of a file: by its byte order mark, else by zero bytes at every second place
 * (UTF-16), else UTF-8 where the bytes are valid UTF-8, else Windows-1252.
 */
export function startDecoding(head: Uint8Array): Decoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return utf8Decoding(3, false);
  if (head[0] === 0xff && head[1] === 0xfe) return utf16Decoding('utf-16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff) return utf16Decoding('utf-16be', 2);
  const pattern = zeroPattern(head);
  return pattern === null ? utf8Decoding(0, true) : utf16Decoding(pattern, 0);
}

/** UTF-16 text in a Latin alphabet has a zero in most of its pairs, always on the same side. */
function zeroPattern(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return null;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) zeros[0] += 1;
    else zeros[1] += 1;
  }
  if (zeros[0] === 0 && zeros[1] > pairs * 0.4) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > pairs * 0.4) return 'utf-16be';
  return null;
}

/**
 * UTF-8, with a change to Windows-1252 where the first bytes beyond ASCII are not valid UTF-8: until there both give the
 * same text, so nothing that was already handed on changes.
 */
function utf8Decoding(skipBytes: number, mayChange: boolean): Decoding {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let encoding: 'utf-8' | 'windows-1252' = 'utf-8';
  let isAscii = mayChange;
  let skip = skipBytes;
  let position = 0;
  let rest: Uint8Array = new Uint8Array(0);

  const decodeWhole = (bytes: Uint8Array): Decoded => {
    if (encoding === 'windows-1252') return checked(windows1252Text(bytes));
    try {
      const text = decoder.decode(bytes);
      isAscii &&= text.length === bytes.length;
      return checked(text);
    } catch {
      if (isAscii) {
        encoding = 'windows-1252';
        return checked(windows1252Text(bytes));
      }
      const valid = validUtf8Length(bytes);
      const before = checked(decoder.decode(bytes.subarray(0, valid)));
      if (before.defect !== null) return before;
      const value = bytes[valid] ?? 0;
      return { text: before.text, defect: { kind: 'encoding', encoding, value, position: position + valid + 1 } };
    }
  };

  const checked = (text: string): Decoded => {
    const control = text.search(CONTROL);
    const unknown = encoding === 'windows-1252' ? text.search(UNDEFINED_1252) : -1;
    if (control === -1 && unknown === -1) return { text, defect: null };
    const isControl = unknown === -1 || (control !== -1 && control < unknown);
    const at = isControl ? control : unknown;
    const before = text.slice(0, at);
    const bytesBefore = encoding === 'utf-8' ? new TextEncoder().encode(before).length : at;
    return {
      text: before,
      defect: {
        kind: isControl ? 'binary' : 'encoding',
        encoding,
        value: text.charCodeAt(at),
        position: position + bytesBefore + 1,
      },
    };
  };

  return {
    get encoding() {
      return encoding;
    },
    hasByteOrderMark: skipBytes > 0,
    decode(piece) {
      let bytes = skip === 0 ? piece : piece.subarray(skip);
      position += skip;
      skip = 0;
      if (rest.length > 0) bytes = joined(rest, bytes);
      const complete = encoding === 'utf-8' ? bytes.length - incompleteTail(bytes) : bytes.length;
      rest = bytes.slice(complete);
      const decoded = decodeWhole(bytes.subarray(0, complete));
      position += complete;
      return decoded;
    },
    finish() {
      const last = rest;
      rest = new Uint8Array(0);
      return decodeWhole(last);
    },
  };
}

function utf16Decoding(encoding: 'utf-16le' | 'utf-16be', skipBytes: number): Decoding {
  const low = encoding === 'utf-16le' ? 0 : 1;
  let skip = skipBytes;
  let position = 0;
  let rest: Uint8Array = new Uint8Array(0);

  const checked = (text: string): Decoded => {
    const control = text.search(CONTROL);
    const lone = text.search(LONE_SURROGATE);
    if (control === -1 && lone === -1) return { text, defect: null };
    const isControl = lone === -1 || (control !== -1 && control < lone);
    const at = isControl ? control : lone;
    const kind = isControl ? 'binary' : 'encoding';
    return {
      text: text.slice(0, at),
      defect: { kind, encoding, value: text.charCodeAt(at), position: position + at * 2 + 1 },
    };
  };

  return {
    encoding,
    hasByteOrderMark: skipBytes > 0,
    decode(piece) {
      let bytes = piece.subarray(skip);
      position += skip;
      skip = 0;
      if (rest.length > 0) bytes = joined(rest, bytes);
      let units = Math.floor(bytes.length / 2);
      const last = units === 0 ? 0 : unitAt(bytes, units - 1, low);
      // The first half of a pair waits for its second half.
      if (last >= 0xd800 && last < 0xdc00) units -= 1;
      rest = bytes.slice(units * 2);
      const decoded = checked(utf16Text(bytes, units, low));
      position += units * 2;
      return decoded;
    },
    finish() {
      const [value] = rest;
      if (value === undefined) return { text: '', defect: null };
      return { text: '', defect: { kind: 'encoding', encoding, value, position: position + 1 } };
    },
  };
}

/** Text that is built a stretch at a time, since a call takes only so many arguments. */
const STRETCH = 8192;

function utf16Text(bytes: Uint8Array, units: number, low: number): string {
  const codes = new Uint16Array(units);
  for (let index = 0; index < units; index += 1) codes[index] = unitAt(bytes, index, low);
  return textOfCodes(codes);
}

function windows1252Text(bytes: Uint8Array): string {
  return textOfCodes(bytes).replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252_HIGH[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function textOfCodes(codes: Uint8Array | Uint16Array): string {
  let text = '';
  for (let start = 0; start < codes.length; start += STRETCH) {
    text += String.fromCharCode(...codes.subarray(start, start + STRETCH));
  }
  return text;
}

function unitAt(bytes: Uint8Array, unit: number, low: number): number {
  return (bytes[unit * 2 + low] ?? 0) | ((bytes[unit * 2 + 1 - low] ?? 0) << 8);
}

/** How many bytes at the end begin a character that is not complete. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Bytes of the character that starts with this one; 1 where none can. */
function sequenceLength(first: number): number {
  if (first >= 0xf0 && first <= 0xf4) return 4;
  if (first >= 0xe0) return first <= 0xef ? 3 : 1;
  return first >= 0xc2 ? 2 : 1;
}

/** Number of leading bytes that are valid UTF-8. */
function validUtf8Length(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] ?? 0);
    if ((bytes[index] ?? 0) >= 0x80) {
      try {
        decoder.decode(bytes.subarray(index, index + length));
      } catch {
        return index;
      }
    }
    index += length;
  }
  return index;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
