import { describe, expect, it } from 'vitest';
import { textTable } from './text-table.ts';

describe('textTable', () => {
  it('aligns columns and leaves no space at line ends', () => {
    const table = textTable(
      [{ title: 'Method' }, { title: 'Value', align: 'right' }, { title: 'Note' }],
      [
        ['main', '1,234', ''],
        ['two-way', '9', 'x'],
      ],
      '  ',
    );
    expect(table).toBe(['  Method   Value  Note', '  main     1,234', '  two-way      9  x'].join('\n'));
  });

  it('counts an accent that follows its letter as no character', () => {
    const table = textTable(
      [{ title: 'A' }, { title: 'B' }],
      [
        ['e\u0301', 'x'],
        ['ee', 'y'],
      ],
    );
    expect(table.split('\n').slice(1)).toEqual(['e\u0301   x', 'ee  y']);
  });

  it('lets no cell steer the terminal', () => {
    expect(textTable([{ title: 'A' }], [['\u001b[2Jx\ny\u202e']])).toBe('A\n\uFFFD[2Jx\uFFFDy\uFFFD');
  });
});
