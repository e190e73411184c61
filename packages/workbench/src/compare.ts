/** One place where two results differ. */
export interface Difference {
  /** For example `estimates[2].interval.upper`. */
  readonly path: string;
  /** What the result holds; `undefined` where it has nothing. */
  readonly was: unknown;
  /** What was computed now. */
  readonly now: unknown;
}

/**
 * Every place where two JSON values differ. Fields that `isIgnored` names are left out, whichever side has them.
 * Numbers may differ by `tolerance` relative to the larger one, and absolutely below one, where a small number may be what
 * rounding leaves of zero; 0 asks for equality.
 */
export function differences(
  was: unknown,
  now: unknown,
  { tolerance, isIgnored }: { tolerance: number; isIgnored: (path: string, field: string) => boolean },
): readonly Difference[] {
  const found: Difference[] = [];
  const visit = (path: string, left: unknown, right: unknown): void => {
    if (Array.isArray(left) && Array.isArray(right)) {
      const length = Math.max(left.length, right.length);
      for (let index = 0; index < length; index += 1) visit(`${path}[${index}]`, left[index], right[index]);
    } else if (isRecord(left) && isRecord(right)) {
      for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
        if (!isIgnored(path, field))
          visit(path === '' ? field : `${path}.${field}`, own(left, field), own(right, field));
      }
    } else if (!isSame(left, right, tolerance)) {
      found.push({ path, was: left, now: right });
    }
  };
  visit('', was, now);
  return found;
}

function isSame(left: unknown, right: unknown, tolerance: number): boolean {
  if (left === right) return true;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}
