/** A list of plain numbers, each on a line of its own. Line breaks never stand inside a JSON text value. */
const NUMBERS = /\[\n\s+(-?[\d.][\d.eE+-]*(?:,\n\s+-?[\d.][\d.eE+-]*)*)\n\s*\]/g;

/** JSON that people can read: indented, but lists of numbers on one line. */
export function jsonText(value: unknown): string {
  const indented = JSON.stringify(value, null, 2);
  return `${indented.replace(NUMBERS, (_, numbers: string) => `[${numbers.replace(/\n\s+/g, ' ')}]`)}\n`;
}
