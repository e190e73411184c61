/** The theme a static picture is made for. */
export type FigureTheme = 'light' | 'dark';

/**
 * Colours of all figures, as the custom property `--figure-<name>` that a page may set, and the values used where it
 * does not. Petrol and vermilion stay apart for every common kind of colour blindness, and no meaning rests on them
 * alone: shapes and line styles differ too.
 */
export const FIGURE_COLOURS = {
  ink: { light: '#16212a', dark: '#e4ebed' },
  soft: { light: '#495861', dark: '#a6b4ba' },
  line: { light: '#ccd6d7', dark: '#2f3d44' },
  rule: { light: '#74848b', dark: '#75878f' },
  surface: { light: '#ffffff', dark: '#172025' },
  accent: { light: '#0b5870', dark: '#7cc7dd' },
  band: { light: '#dcebef', dark: '#163642' },
  mark: { light: '#b3401a', dark: '#ff9466' },
} as const satisfies Record<string, Record<FigureTheme, string>>;

export type FigureColour = keyof typeof FIGURE_COLOURS;

/** A colour for an SVG attribute: the page's custom property, with the light value where there is none. */
export function colour(name: FigureColour): string {
  return `var(--figure-${name}, ${FIGURE_COLOURS[name].light})`;
}

/** The typeface of all figures. The page's own property first; the name without quotes is valid in SVG attributes. */
export const FIGURE_FONT = 'var(--figure-font, IBM Plex Sans, system-ui, sans-serif)';

/**
 * The same picture with plain colours and a plain font name, for programs that know no CSS custom properties:
 * downloads, rasterisers, document compilers.
 */
export function resolveColours(svg: string, theme: FigureTheme = 'light'): string {
  return svg.replace(/var\(--figure-([a-z]+), ([^()]+)\)/g, (_whole, name: string, fallback: string) =>
    isFigureColour(name) ? FIGURE_COLOURS[name][theme] : fallback,
  );
}

/** CSS declarations that set every figure colour for one theme. */
export function figureColourDeclarations(theme: FigureTheme): string {
  return Object.entries(FIGURE_COLOURS)
    .map(([name, values]) => `--figure-${name}: ${values[theme]};`)
    .join(' ');
}

function isFigureColour(name: string): name is FigureColour {
  return Object.hasOwn(FIGURE_COLOURS, name);
}
