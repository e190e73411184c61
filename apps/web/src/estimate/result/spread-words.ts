import type { Spread } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { roundedPeople } from '@repere/reports';

/** The ends of a spread as they are read; equal ones mean that the methods agree. */
export type SpreadWords =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly value: string }
  | { readonly kind: 'range'; readonly text: string };

/** A spread in rounded numbers: what differs by less than the rounding does not differ. */
export function spreadInWords({ min, max }: Pick<Spread, 'min' | 'max'>, t: Translator): SpreadWords {
  if (min === null || max === null) return { kind: 'none' };
  const [least, most] = [roundedPeople(t, min), roundedPeople(t, max)];
  if (least === most) return { kind: 'agreed', value: least };
  return { kind: 'range', text: t.text('lists.spread.text', { min: least, max: most }) };
}
