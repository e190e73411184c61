import type { Reading } from '../reading.ts';
import { readWholePart } from './parts.ts';
import { attribute } from './xml.ts';
import type { ZipArchive } from './zip.ts';

/** What a number format makes of a number. */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'date'; readonly hasDate: boolean; readonly hasTime: boolean }
  /** Only zeros, as for postal codes: 7 is shown as 007. */
  | { readonly kind: 'code'; readonly digits: number };

const PLAIN_NUMBER: NumberFormat = { kind: 'number' };
const DATE: NumberFormat = { kind: 'date', hasDate: true, hasTime: false };
const TIME: NumberFormat = { kind: 'date', hasDate: false, hasTime: true };
const DATE_TIME: NumberFormat = { kind: 'date', hasDate: true, hasTime: true };

/** More formats than a workbook can have (its limit is 65,490). */
const MAX_FORMATS = 100_000;

/** The formats of the cells, by the number that a cell gives as its style. */
export function readFormats(archive: ZipArchive, part: string | null, reading: Reading): readonly NumberFormat[] {
  if (part === null) return [];
  const custom = new Map<number, NumberFormat>();
  const formatIds: number[] = [];
  let isInCellFormats = false;
  readWholePart(
    archive,
    part,
    {
      wantsText: false,
      open(element, attributes) {
        if (element === 'cellXfs') isInCellFormats = true;
        else if (element === 'numFmt' && custom.size < MAX_FORMATS) {
          const id = Number(attribute(attributes, 'numFmtId'));
          custom.set(id, formatOfCode(attribute(attributes, 'formatCode') ?? ''));
        } else if (element === 'xf' && isInCellFormats && formatIds.length < MAX_FORMATS) {
          formatIds.push(Number(attribute(attributes, 'numFmtId') ?? 0));
        }
      },
      close(element) {
        if (element === 'cellXfs') isInCellFormats = false;
      },
      text() {},
    },
    reading,
  );
  return formatIds.map((id) => custom.get(id) ?? builtInFormat(id));
}

/** Formats that are known by number only (ECMA-376 part 1, section 18.8.30); 27 to 36 and 50 to 58 are East Asian dates. */
function builtInFormat(id: number): NumberFormat {
  if (id === 22) return DATE_TIME;
  if (id >= 14 && id <= 17) return DATE;
  if (id >= 18 && id <= 21) return TIME;
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return DATE;
  if (id >= 32 && id <= 35) return TIME;
  if (id === 45 || id === 47) return TIME;
  return PLAIN_NUMBER;
}

/** What a custom format code shows. A duration such as `[h]:mm` stays a number of days. */
export function formatOfCode(code: string): NumberFormat {
  const [positive = ''] = code.slice(0, 1000).split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return PLAIN_NUMBER;
  // What stands in quotes, brackets or after a backslash is shown as it is and formats nothing.
  const active = positive.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').trim();
  if (/^0{2,}$/.test(active)) return { kind: 'code', digits: active.length };
  if (/general/i.test(active) || /[0#?]/.test(active.replace(/\.0+/g, ''))) return PLAIN_NUMBER;
  const hasTime = /[hs]/i.test(active);
  const hasDate = /[ydgeb]/i.test(active) || (!hasTime && /m/i.test(active));
  return hasDate || hasTime ? { kind: 'date', hasDate, hasTime } : PLAIN_NUMBER;
}
