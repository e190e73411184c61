export type { IndicatorTexts } from './built-in/indicator-texts.ts';
