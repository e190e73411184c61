import type { Reading } from '../reading.ts';
import { readWholePart } from './parts.ts';
import type { ZipArchive } from './zip.ts';

/** Texts of a workbook, which its cells refer to by number. */
export function readSharedStrings(archive: ZipArchive, part: string | null, reading: Reading): readonly string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  const gatherer = textGatherer();
  const { maxRows, maxColumns } = reading.limits;
  // An empty text takes five bytes of the file and many more of memory, so their number has its own limit.
  const limit = Math.min(maxRows * maxColumns, 20_000_000);
  readWholePart(
    archive,
    part,
    {
      get wantsText() {
        return gatherer.isInText;
      },
      open(element) {
        if (element === 'si') gatherer.start();
        else gatherer.open(element);
      },
      close(element) {
        if (element !== 'si') return gatherer.close(element);
        if (strings.push(gatherer.take()) > limit) throw reading.fatal('table.too-many-rows', { limit: maxRows });
      },
      text: (piece) => gatherer.add(piece),
    },
    reading,
  );
  return strings;
}

/** Puts a text together from its runs; the reading aid of East Asian texts (`rPh`) is not part of it. */
export function textGatherer() {
  let text = '';
  let isInText = false;
  let phoneticDepth = 0;
  return {
    get isInText() {
      return isInText;
    },
    start() {
      text = '';
      isInText = false;
      phoneticDepth = 0;
    },
    open(element: string) {
      if (element === 'rPh') phoneticDepth += 1;
      else if (element === 't' && phoneticDepth === 0) isInText = true;
    },
    close(element: string) {
      if (element === 'rPh') phoneticDepth -= 1;
      else if (element === 't') isInText = false;
    },
    add(piece: string) {
      text += piece;
    },
    take: () => unescapeText(text),
  };
}

/** Characters that XML cannot hold are written `_x000D_`; a literal one has its underscore written `_x005F_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
