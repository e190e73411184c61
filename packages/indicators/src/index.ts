export { readAnswers, readAnswersJson, readAnswersLine } from './answers/read-json.ts';
export { type TableSheetReader, tableSheetReader } from './answers/read-table.ts';
export { type AssessmentOptions, Assessor } from './assessment/assess.ts';
export { type CompiledPolicy, compilePolicy, type Question } from './assessment/compile-policy.ts';
export { crossFinding } from './assessment/findings.ts';
export { assessSideBySide, type JointFinding, type SideBySide } from './assessment/side-by-side.ts';
export { outcomesOf } from './assessment/standing.ts';
export { outcomeNames, reevaluateTrace } from './assessment/trace.ts';
export { BUILT_IN_SETS, builtInSet } from './built-in/built-in-sets.ts';
export type { IndicatorTexts } from './built-in/indicator-texts.ts';
export { sheetOfSet } from './crosswalk/answers-of-set.ts';
export { type AcrossSets, assessorAcross, type SetAcross } from './crosswalk/assess-across.ts';
export { type Carrier, carrierBetween, carryAnswers } from './crosswalk/carry-answers.ts';
export { jointSet } from './crosswalk/joint-set.ts';
export { CROSSWALK_LINKS } from './crosswalk/links.ts';
export { linksBetween } from './crosswalk/places-of-links.ts';
export { analyseRound } from './delphi/analyse-round.ts';
export { anonymousRatings } from './delphi/anonymous-ratings.ts';
export { recordProposals, recordRatings } from './delphi/answers.ts';
export { type DelphiDraft, type DraftNaming, draftSetFrom, draftSetFromTable } from './delphi/draft-set.ts';
export { delphiMergeShape, delphiRatingShape, delphiRulesShape } from './delphi/exchange/study-shapes.ts';
export {
  type DelphiDraftView,
  type DelphiInvitationView,
  type DelphiRoundView,
  type DelphiStudyView,
  type DelphiSummaryView,
  delphiDraftView,
  delphiInvitationsView,
  delphiInvitationView,
  delphiRoundView,
  delphiStudyView,
  delphiSummaryView,
} from './delphi/exchange/views.ts';
export { feedbackFor } from './delphi/feedback.ts';
export { delphiItemsOf, itemsOfStudy } from './delphi/items.ts';
export { MAX_COMMENT, MAX_PROPOSAL, SMALLEST_GROUP } from './delphi/limits.ts';
export { moderate, redactComment } from './delphi/moderation.ts';
export {
  delphiRatingsReader,
  type RatingsTableOptions,
  type RatingsTableReader,
  type ReadRatings,
} from './delphi/read-ratings.ts';
export { type DelphiRecord, type RecordedRound, recordOf } from './delphi/record.ts';
export { closeRound, itemsOfNextRound, openRound, studyRound } from './delphi/rounds.ts';
export { addPanelist, changeSettings, openDelphi, removePanelist, stageOf } from './delphi/study.ts';
export { delphiTableResult, type TableRules } from './delphi/table-result.ts';
export { checkSet, HOUSE_LANGUAGES, type SetFinding } from './sets/check-set.ts';
export { type Authorship, deriveSet, reviseSet } from './sets/derive-set.ts';
export { diffSets, type GradeChange, type SetDifference, type TextChange } from './sets/diff-sets.ts';
export { regraded, withIndicator, withIndicatorBack, withoutIndicator, withWords } from './sets/edit-set.ts';
export { findingsAt, findingsOfEdit } from './sets/findings-of-edit.ts';
export type { TextKind, TextPart } from './sets/map-texts.ts';
export { type ReadSet, readBack, readIndicatorSet } from './sets/read-set.ts';
export { indicatorSetJsonSchema, isLanguageTag } from './sets/schema.ts';
export { type Signature, type Signing, signatureOf, signGrades } from './sets/sign-off.ts';
export { endorseSet, finishDraft } from './sets/standing.ts';
export { inLanguage, type PlacedText, textsOf } from './sets/texts-of.ts';
export { type TranslationsReader, translationsReader, translationsTable } from './sets/translations-table.ts';
export { compareVersions, nextVersion } from './sets/versions.ts';
export { type Accuracy, type AccuracyOptions, type AccuracyShare, accuracyOf } from './validity/accuracy.ts';
export {
  AGREEMENT_STATISTICS,
  type AgreementOptions,
  type AgreementResult,
  type AgreementStatistic,
  type AgreementStatisticName,
  type AgreementSummary,
  agreementOf,
} from './validity/agreement.ts';
export type { AnswerMatrix } from './validity/answer-matrix.ts';
export { answersOfRater } from './validity/answers-of-rater.ts';
export { type ItemAnalysis, type ItemStatistics, itemAnalysis } from './validity/item-analysis.ts';
export {
  chanceOfYes,
  fitItemResponse,
  type ItemCurve,
  type ItemResponseFit,
  testInformation,
} from './validity/item-response.ts';
export {
  fitLatentClasses,
  type LatentAccuracy,
  type LatentClass,
  type LatentClassFit,
  type LatentClassOptions,
  type LatentLimits,
} from './validity/latent-classes.ts';
export {
  RATING_SCALES,
  type RatingScale,
  type RatingsOptions,
  type RatingsReader,
  type RatingsTable,
  ratingsReader,
} from './validity/ratings-table.ts';
