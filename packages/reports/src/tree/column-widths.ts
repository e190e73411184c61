import { safeWidth } from '../figures/text-width.ts';

/** A4 less the margins of documents, in twentieths of a point. */
export const TEXT_WIDTH = 9412;
/** Nine points. */
const FONT_SIZE = 180;
const GAP = 150;
/** No column asks for more than this; longer texts wrap. */
const WIDEST = 4200;

/** Width of a line of text at a font size. */
type TextMeasure = (text: string, fontSize: number, bold: boolean) => number;

/**
 * Widths of table columns that add up to the text width, by the longest word and the longest text of each: numbers stay
 * whole and names get the rest.
 *
 * @param columns the texts of each column, its heading first
 * @param measure width of a text in the face of the document; with room for any face unless told
 */
export function columnWidths(columns: readonly (readonly string[])[], measure: TextMeasure = safeWidth): number[] {
  const needs = columns.map((texts) => {
    const words = Math.max(...texts.flatMap((text) => text.split(' ')).map((word) => measure(word, FONT_SIZE, true)));
    const whole = Math.max(...texts.map((text) => measure(text, FONT_SIZE, true)));
    return { least: words + GAP, wanted: Math.max(words + GAP, Math.min(whole + GAP, WIDEST)) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wanted = needs.reduce((sum, need) => sum + need.wanted, 0);
  if (wanted <= TEXT_WIDTH) return needs.map((need) => Math.floor((need.wanted * TEXT_WIDTH) / wanted));
  if (least >= TEXT_WIDTH) return needs.map((need) => Math.floor((need.least * TEXT_WIDTH) / least));
  const share = (TEXT_WIDTH - least) / (wanted - least);
  return needs.map((need) => Math.floor(need.least + (need.wanted - need.least) * share));
}
