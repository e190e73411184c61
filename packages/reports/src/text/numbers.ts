import type { Translator } from '@repere/messages';

/** A number kept to so many significant digits: 11313.2 becomes 11300. */
export function toSignificant(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(digits));
}

/** Whole, and not finer than three significant digits: 8784.78 becomes 8780. */
export function threeDigits(value: number): number {
  const whole = Math.round(value);
  return Math.abs(whole) < 1000 ? whole : Math.round(toSignificant(value, 3));
}

/**
 * A number of people as a person should read it: three significant digits unless told, so that the figure does not claim
 * more than the method can give. With three digits, numbers below a thousand keep their whole
 * persons.
 */
export function roundedPeople(t: Translator, value: number, digits = 3): string {
  return t.count(digits === 3 ? threeDigits(value) : Math.round(toSignificant(value, digits)));
}

/** A p-value or similar small share: enough digits to compare with a threshold, never "0". */
export function smallShare(t: Translator, value: number): string {
  return value < 0.0001 ? `< ${t.decimal(0.0001, 4)}` : t.decimal(value, 4);
}

/** A number with the decimals it was given with. */
export function asGiven(t: Translator, value: number): string {
  return t.decimal(value, String(value).split('.')[1]?.length ?? 0);
}
