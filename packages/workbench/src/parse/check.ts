import { failure } from '@repere/contracts';

/** Reads one value of untrusted JSON or throws `result.unreadable` with the path of what is wrong. */
export type Reader<T> = (value: unknown, path: string) => T;

/** Longest text and largest list that a result may hold, far above any real one. */
const MAX_TEXT_CHARACTERS = 10_000;
const MAX_ITEMS = 200_000;

/** Refuses; the path is safe to show, the value is not. */
export function refuse(path: string): never {
  throw failure('result.unreadable', { path: path === '' ? '$' : path });
}

/** A text of bounded length. */
export const text: Reader<string> = (value, path) =>
  typeof value === 'string' && value.length <= MAX_TEXT_CHARACTERS ? value : refuse(path);

/** A finite number. */
export const number: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(path);

/** A whole number of zero or more that a double holds exactly. */
export const whole: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse(path);

/** A share strictly between 0 and 1. */
export const share: Reader<number> = (value, path) =>
  typeof value === 'number' && value > 0 && value < 1 ? value : refuse(path);

/** Exactly one value of those listed. */
export function oneOf<const T extends string | number>(values: readonly T[]): Reader<T> {
  return (value, path) => values.find((candidate) => candidate === value) ?? refuse(path);
}

/** A value or `null`. */
export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

/** A list of bounded length. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > MAX_ITEMS) refuse(path);
    return value.map((item: unknown, index) => reader(item, `${path}[${index}]`));
  };
}

/** Fields by name, each with its reader; a name that ends in `?` may be absent. */
type Fields = Readonly<Record<string, Reader<unknown>>>;
type Required<F extends Fields> = { readonly [K in keyof F as K extends `${string}?` ? never : K]: ReturnType<F[K]> };
type Optional<F extends Fields> = { readonly [K in keyof F as K extends `${infer N}?` ? N : never]?: ReturnType<F[K]> };

/** An object with these fields and no other, but for a `message`, which is dropped: it only repeats a warning's code. */
export function record<F extends Fields>(fields: F): Reader<Required<F> & Optional<F>> {
  const readers = Object.entries(fields).map(([name, reader]) => ({
    name: name.replace(/\?$/, ''),
    isOptional: name.endsWith('?'),
    reader,
  }));
  const known = new Set(['message', ...readers.map(({ name }) => name)]);
  return (value, path) => {
    const source = plainObject(value, path);
    for (const name of Object.keys(source)) {
      if (!known.has(name)) refuse(at(path, name));
    }
    const entries: [string, unknown][] = [];
    for (const { name, isOptional, reader } of readers) {
      if (Object.hasOwn(source, name)) entries.push([name, reader(source[name], at(path, name))]);
      else if (!isOptional) refuse(at(path, name));
    }
    // Each required field was read by its own reader just above, and each optional one where it was present.
    return Object.fromEntries(entries) as Required<F> & Optional<F>;
  };
}

/** An object with names of its own, all values read alike. */
export function dictionaryOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = Object.entries(plainObject(value, path));
    if (entries.length > MAX_ITEMS) refuse(path);
    return Object.fromEntries(entries.map(([name, item]) => [text(name, path), reader(item, at(path, name))]));
  };
}

/** The first of several readers that accepts. */
export function anyOf<T>(...readers: readonly Reader<T>[]): Reader<T> {
  return (value, path) => {
    for (const reader of readers) {
      try {
        return reader(value, path);
      } catch {
        // The next reader may accept; when none does, the refusal below names the place.
      }
    }
    return refuse(path);
  };
}

function plainObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path);
  // Narrowed to a non-null object that is no list; its fields are still unknown.
  return value as Readonly<Record<string, unknown>>;
}

/** Names come from the file, so they are cut before they stand in a message. */
function at(path: string, name: string): string {
  const short = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  return path === '' ? short : `${path}.${short}`;
}
