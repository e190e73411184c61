import { describe, expect, it } from 'vitest';
import { formatOfCode } from './styles.ts';

describe('formatOfCode', () => {
  it.each([
    ['yyyy-mm-dd', { kind: 'date', hasDate: true, hasTime: false }],
    ['[$-409]d/m/yy h:mm AM/PM;@', { kind: 'date', hasDate: true, hasTime: true }],
    ['mm:ss.0', { kind: 'date', hasDate: false, hasTime: true }],
    ['mmmm', { kind: 'date', hasDate: true, hasTime: false }],
    ['000', { kind: 'code', digits: 3 }],
    ['0', { kind: 'number' }],
    ['0.00', { kind: 'number' }],
    ['# ##0" days"', { kind: 'number' }],
    ['[Red]-0.0%;"dy"', { kind: 'number' }],
    ['0.00E+00', { kind: 'number' }],
    ['General', { kind: 'number' }],
    ['[h]:mm:ss', { kind: 'number' }],
    ['@', { kind: 'number' }],
    ['"'.repeat(100_000), { kind: 'number' }],
  ])('knows what %j shows', (code, format) => {
    expect(formatOfCode(code)).toEqual(format);
  });
});
