import type { Cell, FailureCode } from '@repere/contracts';

/** Largest number of persons in a table: well above any population of persons, well below where counting loses units. */
export const MAX_PERSONS = 10_000_000_000;

/** A cell's meaning, or the code of what is wrong with it. */
export type CellReading = { readonly value: number } | { readonly wrong: FailureCode };

const ZERO: CellReading = { value: 0 };
const ONE: CellReading = { value: 1 };
const NOT_BINARY: CellReading = { wrong: 'lists.not-binary' };

/** A cell of a list column: 0 or 1. */
export function readBinary(cell: Cell): CellReading {
  const value = numberOf(cell);
  if (value === 0) return ZERO;
  return value === 1 ? ONE : NOT_BINARY;
}

/** A cell of the count column: a whole number of persons. */
export function readCount(cell: Cell): CellReading {
  const value = numberOf(cell);
  if (value === null || !Number.isFinite(value)) return { wrong: 'lists.count-not-a-number' };
  if (value < 0) return { wrong: 'lists.count-negative' };
  if (value > MAX_PERSONS) return { wrong: 'lists.too-many-people' };
  return Number.isInteger(value) ? { value: value === 0 ? 0 : value } : { wrong: 'lists.count-fractional' };
}

/** Names in a membership cell, separated by semicolons, commas, vertical bars or line breaks. */
export function readMemberships(cell: Cell): string[] {
  if (cell === null) return [];
  return String(cell)
    .split(/[;,|\n\r]/)
    .map((name) => name.trim().normalize('NFC'))
    .filter((name) => name !== '');
}

/** What to show of a cell that is wrong: clipped, since a cell in the wrong column may say anything about anybody. */
export function shownCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

const SHOWN_CHARACTERS = 20;

function numberOf(cell: Cell): number | null {
  if (typeof cell !== 'string') return cell;
  return PLAIN_NUMBER.test(cell) ? Number(cell) : null;
}

const PLAIN_NUMBER = /^\s*[+-]?\d+(\.\d+)?\s*$/;
