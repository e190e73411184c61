import type { Reading } from './reading.ts';

/** Bytes handed on at a time: large enough for speed, small enough that memory does not grow with the file. */
export const PIECE_BYTES = 64 * 1024;

/** Bytes read without giving the event loop a turn, so that a cancel message can arrive. */
const BYTES_BETWEEN_PAUSES = 4 * 2 ** 20;

/** The bytes of a file in even pieces, whatever sizes they came in. */
export interface Pieces {
  /** The next piece, or `null` at the end. All but the last have {@link PIECE_BYTES}. */
  next(): Promise<Uint8Array | null>;
  /** Lets the producer of the bytes clean up when the reading stops early. */
  close(): Promise<void>;
}

/**
 * Evens out the pieces, counts the bytes against the limit, and looks for a cancel. A file that comes one byte at a time
 * costs no more than one that comes whole.
 */
export function evenPieces(bytes: AsyncIterable<Uint8Array> | Uint8Array, reading: Reading): Pieces {
  const incoming = bytes instanceof Uint8Array ? whole(bytes) : bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let total = 0;
  let sincePause = 0;
  let hasEnded = false;

  const pull = async (): Promise<Uint8Array | null> => {
    const result = await incoming.next();
    if (result.done === true) return null;
    total += result.value.length;
    if (total > reading.limits.maxBytes) {
      throw reading.fatal('table.too-large', { limit: reading.limits.maxBytes });
    }
    return result.value;
  };

  return {
    async next() {
      reading.throwIfCancelled();
      if (sincePause >= BYTES_BETWEEN_PAUSES) {
        sincePause = 0;
        await pause();
        reading.throwIfCancelled();
      }
      let piece = rest.subarray(0, PIECE_BYTES);
      rest = rest.subarray(piece.length);
      if (piece.length < PIECE_BYTES && !hasEnded) {
        const gathered = new Uint8Array(PIECE_BYTES);
        gathered.set(piece);
        let length = piece.length;
        while (length < PIECE_BYTES) {
          const more = await pull();
          if (more === null) {
            hasEnded = true;
            break;
          }
          const taken = more.subarray(0, PIECE_BYTES - length);
          gathered.set(taken, length);
          length += taken.length;
          rest = more.subarray(taken.length);
        }
        piece = gathered.subarray(0, length);
      }
      sincePause += piece.length;
      return piece.length === 0 ? null : piece;
    },
    async close() {
      if (!hasEnded) await incoming.return?.();
      hasEnded = true;
    },
  };
}

/** Gives the event loop a turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield bytes;
}
