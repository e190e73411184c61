import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { ukResult } from '../../test/uk2013.ts';
import { FIGURE_COLOURS, resolveColours } from './colours.ts';
import { spreadFigure } from './spread.ts';

describe('resolveColours', () => {
  const { svg } = spreadFigure(ukResult, translator('en'));

  it('leaves no custom property, in either theme', () => {
    expect(svg).toContain('var(--figure-ink, ');
    expect(resolveColours(svg)).not.toContain('var(');
    expect(resolveColours(svg, 'dark')).toContain(`fill="${FIGURE_COLOURS.ink.dark}"`);
    expect(resolveColours(svg, 'dark')).not.toContain(FIGURE_COLOURS.ink.light);
  });

  it('has text that stands out by 4.5 to 1 from the surface, and from the band', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const name of ['ink', 'soft', 'accent', 'mark'] as const) {
        for (const ground of ['surface', 'band'] as const) {
          expect(contrast(FIGURE_COLOURS[name][theme], FIGURE_COLOURS[ground][theme])).toBeGreaterThan(4.5);
        }
      }
    }
  });
});

/** Contrast ratio of WCAG 2.2. */
function contrast(first: string, second: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
