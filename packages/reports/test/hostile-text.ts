import fc from 'fast-check';

/** Texts that mean something to HTML, Typst, Word or a shell, and any other text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '#eval("x")',
    '*_$',
    '</title><script>alert(1)</script>',
    '"onload="alert(1)',
    "' onmouseover='x",
    '\\") #panic("x")',
    '#import "@preview/a:1.0.0"',
    '`code` <b> & &amp; &#0;',
    '//comment /*',
    ']]>',
    '= Heading\n- item',
    '@ref <label> ~--- \\u{41}',
    '\u0000\u0007\ud800',
    'Ñandú – œuvre « été »',
    '{count, plural, one {#} other {#}}',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12 }),
);

/** The text as a document can hold it, white space apart. */
export function comparable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what documents cannot hold
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
      .replace(/\s+/g, '')
  );
}
