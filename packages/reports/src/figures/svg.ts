import { escapeMarkup } from '../text/escape-markup.ts';
import { colour, FIGURE_FONT } from './colours.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text. Attribute values are escaped; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? pixel(value) : escapeMarkup(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Two decimals are finer than any screen or printer shows, and keep the files small and equal everywhere. */
function pixel(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A line of text at a point; `y` is the baseline. */
export function label(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: colour('ink'), ...attributes }, escapeMarkup(content));
}

/** A label that stays readable on top of lines. */
export function labelOnLines(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return label(x, y, content, {
    stroke: colour('surface'),
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    ...attributes,
  });
}

export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes = {}): string {
  return element('line', { x1, y1, x2, y2, stroke: colour('rule'), ...attributes });
}

interface Drawing {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly fontSize: number;
  readonly parts: readonly string[];
}

/** The whole picture, named and described for those who do not see it. */
export function drawing({ id, width, height, title, description, language, fontSize, parts }: Drawing): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      lang: language,
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': FIGURE_FONT,
      'font-size': fontSize,
    },
    element('title', { id: `${id}-title` }, escapeMarkup(title)),
    element('desc', { id: `${id}-description` }, escapeMarkup(description)),
    ...parts,
  );
}
