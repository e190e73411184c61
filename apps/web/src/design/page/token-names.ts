/** Colours by what they are for; the values stand in `tokens.css`. */
export const COLOUR_TOKENS = [
  'paper',
  'surface',
  'surface-sunk',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'accent',
  'accent-strong',
  'accent-soft',
  'on-accent',
  'mark',
  'mark-soft',
  'warn',
  'warn-soft',
  'danger',
  'danger-soft',
  'ok',
  'ok-soft',
] as const;
export type ColourToken = (typeof COLOUR_TOKENS)[number];

/** Text and the ground it stands on, which must differ enough to be read (WCAG 2.2, 1.4.3: 4.5 to 1). */
export const TEXT_ON_GROUND: readonly (readonly [ColourToken, ColourToken])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'surface-sunk'],
  ['ink', 'accent-soft'],
  ['ink', 'mark-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'danger-soft'],
  ['ink', 'ok-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-sunk'],
  ['ink-soft', 'mark-soft'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent-strong', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['mark', 'paper'],
  ['mark', 'surface'],
  ['danger', 'paper'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
];

/** Marks and borders that carry meaning (WCAG 2.2, 1.4.11: 3 to 1). */
export const SIGN_ON_GROUND: readonly (readonly [ColourToken, ColourToken])[] = [
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['mark', 'mark-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'danger-soft'],
  ['ok', 'ok-soft'],
];

export const TEXT_TOKENS = ['figure', '2xl', 'xl', 'l', 'm', 's', 'xs'] as const;
export const SPACE_TOKENS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
