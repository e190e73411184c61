import type { Reading } from '../reading.ts';
import { attribute, XmlDefect, type XmlHandler, xmlReader } from './xml.ts';
import type { ZipArchive } from './zip.ts';

/**
 * Reads one XML part through a handler, a piece at a time; the generator stops after each piece, so that what the
 * handler has gathered can be taken away.
 */
export function* readPart(
  archive: ZipArchive,
  name: string,
  handler: XmlHandler,
  reading: Reading,
  place: () => { readonly row?: number } = () => ({}),
): Generator<void, void, void> {
  const reader = xmlReader(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of archive.unpack(name)) {
      reading.throwIfCancelled();
      reader.push(decodePiece(decoder, piece));
      yield;
    }
    reader.push(decodePiece(decoder, null));
    reader.finish();
  } catch (error) {
    if (!(error instanceof XmlDefect)) throw error;
    const reason = error.kind === 'unsafe' ? 'trap' : 'damaged';
    throw reading.fatal('table.unreadable', { reason }, place(), error);
  }
}

/** Reads a small part to its end. */
export function readWholePart(archive: ZipArchive, name: string, handler: XmlHandler, reading: Reading): void {
  for (const _ of readPart(archive, name, handler, reading));
}

function decodePiece(decoder: TextDecoder, piece: Uint8Array | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new XmlDefect('damaged');
  }
}

/** Where a part points to another. */
interface Relationship {
  readonly id: string;
  /** Last part of the type's address, the same in the two editions of the format. */
  readonly type: string;
  readonly target: string;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isVisible: boolean;
}

/** The parts of a workbook that a table is read from. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  /** Whether dates count from 1904, as workbooks of old Macintosh versions do. */
  readonly countsFrom1904: boolean;
}

/** Finds the worksheets of an archive, or says what the archive is instead. */
export function readWorkbook(archive: ZipArchive, reading: Reading): Workbook {
  const part = workbookPart(archive, reading);
  const relationships = readRelationships(archive, part, reading);
  const listed: { readonly name: string; readonly id: string; readonly isVisible: boolean }[] = [];
  let countsFrom1904 = false;
  readWholePart(
    archive,
    part,
    {
      wantsText: false,
      open(element, attributes) {
        if (element === 'workbookPr') countsFrom1904 = isTrue(attribute(attributes, 'date1904'));
        if (element !== 'sheet') return;
        const name = attribute(attributes, 'name') ?? '';
        const id = attribute(attributes, 'id') ?? '';
        listed.push({ name, id, isVisible: (attribute(attributes, 'state') ?? 'visible') === 'visible' });
      },
      close: nothing,
      text: nothing,
    },
    reading,
  );
  const sheets = listed.flatMap(({ name, id, isVisible }) => {
    const found = relationships.find((one) => one.id === id && one.type === 'worksheet');
    return found === undefined ? [] : [{ name, isVisible, part: found.target }];
  });
  const partOf = (type: string) => {
    const target = relationships.find((one) => one.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  return { sheets, stylesPart: partOf('styles'), stringsPart: partOf('sharedStrings'), countsFrom1904 };
}

function workbookPart(archive: ZipArchive, reading: Reading): string {
  const announced = archive.has('_rels/.rels')
    ? readRelationships(archive, '', reading).find(({ type }) => type === 'officeDocument')?.target
    : undefined;
  const part = announced ?? 'xl/workbook.xml';
  if (part.endsWith('.bin')) throw reading.fatal('table.unreadable', { reason: 'xlsb' });
  if (archive.has(part) && !/^(?:word|ppt)\//.test(part)) return part;
  const reason = archive.has('content.xml') && archive.has('mimetype') ? 'opendocument' : 'archive';
  throw reading.fatal('table.unreadable', { reason });
}

/** The relationships of a part, or of the whole package for the empty name. Targets are made absolute. */
function readRelationships(archive: ZipArchive, part: string, reading: Reading): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(name)) return found;
  readWholePart(
    archive,
    name,
    {
      wantsText: false,
      open(element, attributes) {
        if (element !== 'Relationship') return;
        const type = attribute(attributes, 'Type') ?? '';
        found.push({
          id: attribute(attributes, 'Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: absolute(folder, attribute(attributes, 'Target') ?? ''),
        });
      },
      close: nothing,
      text: nothing,
    },
    reading,
  );
  return found;
}

function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function nothing(): void {}
