import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../test/hostile-text.ts';
import { reportOf } from '../../test/small-report.ts';
import { renderTypst } from './typst.ts';

/** The source with its string literals taken out, and the widths of columns, which follow the texts: what is left is code. */
function codeOf(source: string): string {
  return source.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\b\d+fr\b/g, '1fr');
}

describe('renderTypst', () => {
  it('puts every text into string literals, whatever it is', () => {
    const plain = codeOf(renderTypst(reportOf('x')).source);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(codeOf(renderTypst(reportOf(text)).source)).toBe(plain);
      }),
    );
  });

  it('writes quotation marks and backslashes so that they stay', () => {
    const { source } = renderTypst(reportOf('a\\"b\nc'));
    expect(source).toContain(String.raw`#heading(level: 2, "a\\\"b c")`);
  });
});
