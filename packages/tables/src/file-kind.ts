/** What the first bytes of a file say it is. */
export type FileKind = 'text' | 'zip' | 'compound' | 'pdf' | 'image' | 'compressed';

/** First bytes by which formats are known; each is fixed by the format's own specification. */
const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // Compound File Binary: .xls since Excel 97, and .xlsx encrypted with a password.
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // BIFF streams without a container: Excel 2, 3 and 4.
  ['compound', [0x09, 0x00, 0x04, 0x00]],
  ['compound', [0x09, 0x02, 0x06, 0x00]],
  ['compound', [0x09, 0x04, 0x06, 0x00]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x42, 0x5a, 0x68, 0x39]],
  ['compressed', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['compressed', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Looks at the first bytes only; what is not recognised is taken for text and judged as such. */
export function fileKind(head: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  return known?.[0] ?? 'text';
}
