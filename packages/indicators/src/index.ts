export type { IndicatorTexts } from './built-in/indicator-texts.ts';
export { checkSet, HOUSE_LANGUAGES, type SetFinding } from './sets/check-set.ts';
export { type Authorship, deriveSet, reviseSet } from './sets/derive-set.ts';
export { diffSets, type GradeChange, type SetDifference, type TextChange } from './sets/diff-sets.ts';
export { type ReadSet, readIndicatorSet } from './sets/read-set.ts';
export { indicatorSetJsonSchema } from './sets/schema.ts';
export { type Signature, type Signing, signatureOf, signGrades } from './sets/sign-off.ts';
export { inLanguage, type PlacedText, textsOf } from './sets/texts-of.ts';
export { compareVersions, nextVersion } from './sets/versions.ts';
