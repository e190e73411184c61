import { Inflate } from 'fflate';
import { PIECE_BYTES } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { crc32 } from './crc32.ts';

/** More parts than any workbook has, pictures included. */
const MAX_ENTRIES = 10_000;

/** A part that unpacks to more than this many times its size, and to more than {@link RATIO_FREE_BYTES}, is a trap. */
const MAX_RATIO = 300;
const RATIO_FREE_BYTES = 16 * 2 ** 20;

/** Packed bytes handed to the inflater at a time. At most 1032 times as many come out (limit of the format). */
const PACKED_STEP = 8 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** One part of an archive, as its directory announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
}

/** The parts of an archive, unpacked on demand and in pieces. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part, piece by piece; sizes and checksum are held against the directory. */
  unpack(name: string): Generator<Uint8Array, void, void>;
}

/**
 * Reads the directory of a zip archive (APPNOTE 6.3, zip64 included). Nothing is unpacked yet; what would be too large is
 * known from the announced sizes, and the announced sizes are enforced while unpacking.
 */
export function openZip(bytes: Uint8Array, reading: Reading): ZipArchive {
  const damaged = () => reading.fatal('table.unreadable', { reason: 'damaged' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    for (const entry of directoryEntries(view)) {
      if (entries.size >= MAX_ENTRIES) throw reading.fatal('table.unreadable', { reason: 'trap' });
      entries.set(entry.name, entry);
    }
  } catch (error) {
    // Reading past the end of the view is how a cut or forged directory shows itself.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
  if (entries.size === 0) throw damaged();
  let unpackedTotal = 0;

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    *unpack(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw damaged();
      if (entry.isEncrypted) throw reading.fatal('table.unreadable', { reason: 'encrypted' });
      const limit = reading.limits.maxUnpackedBytes;
      const isTrap = entry.unpackedBytes > RATIO_FREE_BYTES && entry.unpackedBytes > entry.packedBytes * MAX_RATIO;
      if (isTrap) throw reading.fatal('table.unreadable', { reason: 'trap' });
      if (unpackedTotal + entry.unpackedBytes > limit) throw reading.fatal('table.too-large', { limit });
      unpackedTotal += entry.unpackedBytes;

      const packed = packedBytes(bytes, view, entry);
      if (packed === null) throw damaged();
      let length = 0;
      let crc = 0;
      for (const piece of entry.method === 0 ? stored(packed) : inflated(packed, damaged)) {
        length += piece.length;
        if (length > entry.unpackedBytes) throw damaged();
        crc = crc32(piece, crc);
        yield piece;
      }
      if (length !== entry.unpackedBytes || crc !== entry.crc) throw damaged();
    },
  };
}

/** Where the record stands that ends every zip archive and leads to its directory. */
function endOfDirectory(view: DataView): number {
  // The comment after the record is at most 65,535 bytes long.
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= earliest; offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  throw new RangeError('no directory');
}

function* directoryEntries(view: DataView): Generator<ZipEntry, void, void> {
  const end = endOfDirectory(view);
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if ((count === 0xffff || offset === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const end64 = wideNumber(view, end - 12);
    if (view.getUint32(end64, true) !== END_OF_DIRECTORY_64) throw new RangeError('no zip64 directory');
    count = wideNumber(view, end64 + 32);
    offset = wideNumber(view, end64 + 48);
  }
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(offset, true) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const commentLength = view.getUint16(offset + 32, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + offset + 46, nameLength);
    yield {
      // Parts of a workbook have ASCII names; others are never asked for.
      name: new TextDecoder().decode(name),
      isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      ...sizes(view, offset, offset + 46 + nameLength, extraLength),
    };
    offset += 46 + nameLength + extraLength + commentLength;
  }
}

type Sizes = Pick<ZipEntry, 'packedBytes' | 'unpackedBytes' | 'headerOffset'>;

/** Sizes and place; those that do not fit 32 bits stand in the zip64 extra field, in this order. */
function sizes(view: DataView, entry: number, extraStart: number, extraLength: number): Sizes {
  let unpackedBytes = view.getUint32(entry + 24, true);
  let packedBytes = view.getUint32(entry + 20, true);
  let headerOffset = view.getUint32(entry + 42, true);
  const extraEnd = extraStart + extraLength;
  for (let at = extraStart; at + 4 <= extraEnd; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      const next = () => {
        const value = wideNumber(view, field);
        field += 8;
        return value;
      };
      if (unpackedBytes === 0xffffffff) unpackedBytes = next();
      if (packedBytes === 0xffffffff) packedBytes = next();
      if (headerOffset === 0xffffffff) headerOffset = next();
    }
    at += 4 + length;
  }
  return { packedBytes, unpackedBytes, headerOffset };
}

function wideNumber(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;
}

/** The packed bytes of a part, or `null` where the archive does not hold them. */
function packedBytes(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array | null {
  const { headerOffset, packedBytes: length, method } = entry;
  if (method !== 0 && method !== 8) return null;
  if (headerOffset + 30 > bytes.length || view.getUint32(headerOffset, true) !== LOCAL_HEADER) return null;
  const start = headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}

function* stored(packed: Uint8Array): Generator<Uint8Array, void, void> {
  for (let start = 0; start < packed.length; start += PIECE_BYTES) yield packed.subarray(start, start + PIECE_BYTES);
}

/** Inflates in small steps, so that no step can fill the memory before its output is counted. */
function* inflated(packed: Uint8Array, damaged: () => Error): Generator<Uint8Array, void, void> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  for (let start = 0; start < packed.length; start += PACKED_STEP) {
    try {
      inflate.push(packed.subarray(start, start + PACKED_STEP), start + PACKED_STEP >= packed.length);
    } catch {
      // The library says which rule of the format was broken; for whoever holds the file, it is damaged.
      throw damaged();
    }
    yield* ready;
    ready = [];
  }
}
