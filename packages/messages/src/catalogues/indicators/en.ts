export const indicatorsEn = {
  'indicators.not-a-finding': 'An indication, never a legal finding.',
};
