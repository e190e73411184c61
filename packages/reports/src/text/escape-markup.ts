// Characters that XML 1.0 has no way to write, and halves of surrogate pairs that stand alone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NOT_WRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without what no document format can hold; each such character becomes U+FFFD, so that its place shows. */
export function writableText(text: string): string {
  return text.replace(NOT_WRITABLE, '\uFFFD');
}

/** Text for between tags and inside quoted attributes of HTML and XML. */
export function escapeMarkup(text: string): string {
  return writableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
