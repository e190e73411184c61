const DAY_MS = 86_400_000;

/** Day numbers beyond the year 9999 are not dates to any spreadsheet program. */
const LAST_DAY = 2_958_465;

/** Days between the two ways to count: from 1900 and from 1904. */
const DAYS_TO_1904 = 1462;

/**
 * The date and time that a spreadsheet shows for a day number, in ISO 8601; `null` where it shows none.
 *
 * Days count from 1 January 1900, with a 29 February 1900 that never was (ECMA-376 part 1, section 18.17.4.1), so day 60
 * gives a date that only spreadsheets know. Times are rounded to the second.
 */
export function dateOfDayNumber(
  dayNumber: number,
  shown: { readonly hasDate: boolean; readonly hasTime: boolean },
  countsFrom1904: boolean,
): string | null {
  const totalSeconds = Math.round((countsFrom1904 ? dayNumber + DAYS_TO_1904 : dayNumber) * 86_400);
  const day = Math.floor(totalSeconds / 86_400);
  if (!(dayNumber >= 0) || day > LAST_DAY) return null;
  const time = timeOfDay(totalSeconds - day * 86_400);
  if (!shown.hasDate && day === 0) return time;
  if (day === 0) return null;
  const date = day === 60 ? '1900-02-29' : isoDate(day < 60 ? day : day - 1);
  return shown.hasTime ? `${date}T${time}` : date;
}

/** Day 1 is 1 January 1900, without the day that never was. */
function isoDate(day: number): string {
  return new Date(Date.UTC(1899, 11, 31) + day * DAY_MS).toISOString().slice(0, 10);
}

function timeOfDay(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
