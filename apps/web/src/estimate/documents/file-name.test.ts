import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('names of downloaded files', () => {
  it('says what it is of and what it shows', () => {
    expect(fileName('uk2013-5.csv', 'spread', 'svg')).toBe('uk2013-5-spread.svg');
  });

  it('holds nothing that a file system refuses', () => {
    expect(fileName('../Été: "cas" 2024.XLSX', 'rapport', 'docx')).toBe('ete-cas-2024-rapport.docx');
    expect(fileName('///', '', 'csv')).toBe('repere.csv');
  });

  it('stays short', () => {
    expect(fileName('a'.repeat(300), 'x', 'csv').length).toBeLessThanOrEqual(84);
  });
});
