import pg from 'pg';

/**
 * How values of the database become values of the program, the same for the embedded database and for a server; the
 * two differ in their own defaults (a count is a string in one and a number in the other).
 */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  17: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  20: wholeNumber,
  21: Number,
  23: Number,
  700: Number,
  701: Number,
  114: (text) => JSON.parse(text) as unknown,
  3802: (text) => JSON.parse(text) as unknown,
  1184: (text) => pg.types.getTypeParser(1184)(text),
  1700: Number,
};

/** The client library's setting; everything not named stays text. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number) => PARSERS[oid] ?? ((text: string) => text),
};

/** Counts and numbers of entries; one that a double cannot hold exactly is a mistake, not a rounding. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('The database returned a whole number beyond 2^53');
  return value;
}
