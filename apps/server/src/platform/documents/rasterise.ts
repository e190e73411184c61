import { failure } from '@repere/contracts';
import { Resvg } from '@resvg/resvg-js';
import { fontPaths, SANS_FAMILY } from './fonts.ts';

/**
 * A PNG of an SVG picture, `width` pixels wide, on white. The picture's colours must be plain (`resolveColours` of
 * `@repere/reports`), since the drawing program knows no custom properties. Throws `document.failed`.
 */
export function rasterise(svg: string, { width }: { readonly width: number }): Uint8Array {
  try {
    const drawing = new Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'width', value: Math.round(width) },
      font: {
        loadSystemFonts: false,
        fontFiles: [...fontPaths()],
        defaultFontFamily: SANS_FAMILY,
        sansSerifFamily: SANS_FAMILY,
      },
    });
    return new Uint8Array(drawing.render().asPng());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure('document.failed', { format: 'PNG', reason }, undefined, { cause: error });
  }
}
