/** How numbers are written in a file. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /**
   * Whether the file itself shows which mark is the decimal one. Where it does not, `1,000` and `1.000` may each be a
   * thousand or one, and both stay text.
   */
  readonly isEvident: boolean;
}

/** Longer texts are never numbers: no double needs so many digits. */
const MAX_NUMBER_CHARACTERS = 40;

const SPACES = '\u00a0\u2009\u202f';
const MINUS = '[-\u2212]?';

/** Digits, decimal part and exponent. Exponents want one digit before the mark, as programs write them: `12E34` is a code. */
const PLAIN = {
  '.': /^[-\u2212]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)$/,
  ',': /^[-\u2212]?(?:(?:0|[1-9]\d*)(?:,\d*)?|,\d+)$/,
} as const;
const SCIENTIFIC = {
  '.': /^[-\u2212]?\d(?:\.\d+)?[eE][-+]?\d{1,3}$/,
  ',': /^[-\u2212]?\d(?:,\d+)?[eE][-+]?\d{1,3}$/,
} as const;
/** Thousands in threes, always with the same mark. */
const GROUPED = {
  '.': new RegExp(`^${MINUS}[1-9]\\d{0,2}([,'\u2019${SPACES}])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?$`),
  ',': new RegExp(`^${MINUS}[1-9]\\d{0,2}([.'\u2019 ${SPACES}])\\d{3}(?:\\1\\d{3})*(?:,\\d+)?$`),
} as const;
const AMBIGUOUS = /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The number that a cell's text stands for, or `null` when it is text.
 *
 * What could lose something by becoming a number stays text: leading zeros (`007`), a leading plus sign (telephone
 * numbers), whole numbers beyond 2^53, and thousands that could also be decimals.
 */
export function parseNumber(text: string, style: NumberStyle): number | null {
  const length = text.length;
  if (length === 0) return null;
  const first = text.charCodeAt(0);
  if (isDigit(first)) {
    const whole = smallWhole(text);
    if (whole >= 0) return whole;
  } else if (!mayStartNumber(first)) return null;
  if (length > MAX_NUMBER_CHARACTERS) return null;
  return parseCarefully(text.trim(), style);
}

function parseCarefully(text: string, style: NumberStyle): number | null {
  const { decimal, isEvident } = style;
  if (!isEvident && AMBIGUOUS.test(text)) return null;
  if (PLAIN[decimal].test(text) || SCIENTIFIC[decimal].test(text)) return numberOf(text, decimal);
  const grouped = GROUPED[decimal].exec(text);
  return grouped === null ? null : numberOf(text.replaceAll(grouped[1] ?? '', ''), decimal);
}

function numberOf(text: string, decimal: '.' | ','): number | null {
  const value = Number(text.replace('\u2212', '-').replace(decimal, '.'));
  if (!Number.isFinite(value)) return null;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER && !/[eE]/.test(text)) return null;
  return value === 0 ? 0 : value;
}

/** Which way a cell's text speaks about the decimal mark, or `null` when it says nothing. */
export function decimalEvidence(text: string): '.' | ',' | null {
  if (text.length > MAX_NUMBER_CHARACTERS || AMBIGUOUS.test(text)) return null;
  for (const decimal of ['.', ','] as const) {
    const other = decimal === '.' ? ',' : '.';
    if (!text.includes(decimal) && !text.includes(other)) continue;
    // `1,234,567` has the comma twice, so the comma is not the decimal mark.
    if (PLAIN[decimal].test(text) || SCIENTIFIC[decimal].test(text)) return decimal;
    if (GROUPED[decimal].test(text)) return decimal;
  }
  return null;
}

/** The value of one to fifteen digits without a leading zero, the most frequent cell by far; else -1. */
function smallWhole(text: string): number {
  const length = text.length;
  if (length > 15 || (length > 1 && text.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isDigit(code)) return -1;
    value = value * 10 + (code - 48);
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Minus, decimal marks and spaces. */
function mayStartNumber(code: number): boolean {
  return (code >= 44 && code <= 46) || code === 32 || code === 9 || code === 0xa0 || code === 0x2212 || code === 0x202f;
}
