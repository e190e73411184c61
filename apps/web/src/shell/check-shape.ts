// Small checks for JSON from outside. Each returns the value as what it must be, or throws a `TypeError`.

export function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('Not an object');
  return Object.fromEntries(Object.entries(value));
}

export function array(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('Not an array');
  return value;
}

export function string(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('Not a text');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError('Not a number');
  return value;
}

export function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new TypeError('Not a whole number');
  return Number(value);
}

export function nullable<Value>(value: unknown, read: (value: unknown) => Value): Value | null {
  return value === null ? null : read(value);
}

export function one<Value extends string>(values: readonly Value[], value: unknown): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new TypeError('Not one of the values');
  return found;
}
