import { describe, expect, it } from 'vitest';
import { dateOfDayNumber } from './dates.ts';

const date = { hasDate: true, hasTime: false };
const time = { hasDate: false, hasTime: true };
const both = { hasDate: true, hasTime: true };

describe('dateOfDayNumber', () => {
  it.each([
    [1, date, '1900-01-01'],
    [59, date, '1900-02-28'],
    [60, date, '1900-02-29'],
    [61, date, '1900-03-01'],
    [44260, date, '2021-03-05'],
    [44260.999, date, '2021-03-05'],
    [44260.5625, both, '2021-03-05T13:30:00'],
    [0.5, time, '12:00:00'],
    [44260.5, time, '2021-03-05T12:00:00'],
    // One second before midnight, a rounding error short of it.
    [44260.999999999, both, '2021-03-06T00:00:00'],
    [2958465, date, '9999-12-31'],
    [2958466, date, null],
    [-1, date, null],
    [0, date, null],
  ])('shows %d as %j', (number, shown, text) => {
    expect(dateOfDayNumber(number, shown, false)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(dateOfDayNumber(0, date, true)).toBe('1904-01-01');
    expect(dateOfDayNumber(42798, date, true)).toBe('2021-03-05');
  });
});
