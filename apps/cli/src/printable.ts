/** Control characters and those that turn the direction of text: a name from a file must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that is safe to show on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(STEERING, '\uFFFD');
}
