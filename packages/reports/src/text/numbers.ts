import type { Translator } from '@repere/messages';

/** A number kept to so many significant digits: 11313.2 becomes 11300. */
export function toSignificant(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(digits));
}

/**
 * A number of people as a person should read it: three significant digits, or two, so that the figure does not claim
 * more than the method can give. Numbers below a thousand keep their whole persons.
 */
export function roundedPeople(t: Translator, value: number, digits = 3): string {
  const whole = Math.round(value);
  return t.count(Math.abs(whole) < 1000 && digits >= 3 ? whole : Math.round(toSignificant(value, digits)));
}

/** A p-value or similar small share: enough digits to compare with a threshold, never "0". */
export function smallShare(t: Translator, value: number): string {
  return value < 0.0001 ? `< ${t.decimal(0.0001, 4)}` : t.decimal(value, 4);
}
