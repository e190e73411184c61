import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR_TOKENS, type ColourToken, SIGN_ON_GROUND, TEXT_ON_GROUND } from './token-names.ts';

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

function colourOf(token: ColourToken, theme: Theme): string {
  const values = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const value = values?.[theme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`No colour --${token}`);
  return value;
}

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  it('has a value for every token that the design page shows', () => {
    for (const token of COLOUR_TOKENS) expect(colourOf(token, theme)).toMatch(/^#/);
  });

  it.each(TEXT_ON_GROUND)('lets %s be read on %s', (text, ground) => {
    expect(contrast(colourOf(text, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGN_ON_GROUND)('lets %s be seen on %s', (sign, ground) => {
    expect(contrast(colourOf(sign, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
