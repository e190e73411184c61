/**
 * Advance widths of IBM Plex Sans Regular for U+0020 to U+007E, in thousandths of the font size (from its `hmtx`
 * table). Pages and documents are set in this face; a fallback face is close enough for laying out labels.
 */
const ASCII_WIDTHS = [
  236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634, 501, 812,
  707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 383, 317, 600, 565, 600, 534, 580, 503, 580,
  549, 324, 528, 568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499, 464, 343,
  314, 343, 600,
];
const NARROW_SPACE = 118;
const OTHER_LETTER = 600;
const WIDE_LETTER = 1000;
/** Semibold is about this much wider than regular. */
const BOLD_FACTOR = 1.05;

/** Room for a face wider than the one measured, where two texts stand side by side and must never meet. */
const WIDER_FACE = 1.16;

/** Width to keep free for a text beside another, whatever face the reader's machine has. */
export function safeWidth(text: string, fontSize: number, bold = false): number {
  return textWidth(text, fontSize, bold) * WIDER_FACE;
}

/** Width of a line of text in pixels, without a browser to measure it. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD')) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x300 && code < 0x370) continue;
    if (code === 0x202f || code === 0x2009) thousandths += NARROW_SPACE;
    else if (code === 0xa0) thousandths += ASCII_WIDTHS[0] ?? 0;
    else if (code >= 0x2e80) thousandths += WIDE_LETTER;
    else thousandths += ASCII_WIDTHS[code - 0x20] ?? OTHER_LETTER;
  }
  return (thousandths / 1000) * fontSize * (bold ? BOLD_FACTOR : 1);
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitText(text: string, fontSize: number, width: number, bold = false): string {
  if (textWidth(text, fontSize, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidth(shorter, fontSize, bold) <= width) return shorter;
  }
  return '…';
}

/** The same with room for any face, for texts that stand beside others. */
export function safeFitText(text: string, fontSize: number, width: number, bold = false): string {
  return fitText(text, fontSize, width / WIDER_FACE, bold);
}

/** The text broken at spaces into lines that fit; a word that is wider than a line is cut. */
export function wrapText(text: string, fontSize: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontSize, bold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.map((each) => fitText(each, fontSize, width, bold));
}
