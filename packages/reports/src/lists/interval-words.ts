import type { Interval } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** An interval as a person reads it, with words for a limit that does not exist. */
export function intervalInWords(t: Translator, interval: Interval, number: (value: number) => string): string {
  const { lower, upper } = interval;
  if (lower !== null && upper !== null) {
    return t.text('lists.interval.text', { lower: number(lower), upper: number(upper) });
  }
  if (lower !== null) return t.text('lists.interval.no-upper', { lower: number(lower) });
  if (upper !== null) return t.text('lists.interval.no-lower', { upper: number(upper) });
  return t.text('lists.interval.none');
}

/** The same in few words, for where an arrow shows that there is no upper limit. */
export function intervalInFewWords(t: Translator, interval: Interval, number: (value: number) => string): string {
  return interval.lower !== null && interval.upper === null
    ? t.text('lists.interval.no-upper.short', { lower: number(interval.lower) })
    : intervalInWords(t, interval, number);
}

/** Nominal coverage as a percentage: 95 %, 99.9 %. */
export function levelInWords(t: Translator, level: number): string {
  const percent = level * 100;
  const digits = [0, 1].find((count) => Math.abs(percent - Number(percent.toFixed(count))) < 1e-9) ?? 2;
  return t.percent(level, digits);
}
