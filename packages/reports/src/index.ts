export { type BootstrapOptions, bootstrapFigure } from './figures/bootstrap.ts';
export { chainsFigure } from './figures/chains.ts';
export {
  FIGURE_COLOURS,
  type FigureColour,
  type FigureTheme,
  figureColourDeclarations,
  resolveColours,
} from './figures/colours.ts';
export {
  type DataCell,
  type DataTable,
  DESK_WIDTH,
  type Figure,
  type FigureOptions,
  PHONE_WIDTH,
} from './figures/figure.ts';
export { type ItemCurveInput, itemCurvesFigure } from './figures/item-curves.ts';
export { modelsFigure } from './figures/models.ts';
export { type OverlapOptions, overlapFigure } from './figures/overlap.ts';
export { type PairwiseOptions, pairwiseFigure } from './figures/pairwise.ts';
export { sensitivityFigure, signedPercent } from './figures/sensitivity.ts';
export { spreadFigure } from './figures/spread.ts';
export { type StrataOptions, strataFigure } from './figures/strata.ts';
export { assessmentReport } from './indicators/assessment-report.ts';
export { withOtherFrameworks } from './indicators/crosswalk-report.ts';
export {
  type AcrossInput,
  adviceAcross,
  type CarriedInWords,
  carriedInWords,
  jointInWords,
  type OtherSet,
  resultCells,
  warningsOfOther,
} from './indicators/crosswalk-words.ts';
export { DELPHI_DRAFT_WORDS, delphiValueName } from './indicators/delphi-words.ts';
export { type DifferenceInput, type DifferenceLine, differenceLines } from './indicators/difference-words.ts';
export {
  dimensionName,
  distinctQuestionName,
  outcomeName,
  policyOf,
  questionName,
  setText,
} from './indicators/names.ts';
export {
  decidingSetInWords,
  decisiveInWords,
  openInWords,
  type ReasonsInWords,
  referralInWords,
} from './indicators/reasons-words.ts';
export { ruleInWords } from './indicators/rule-words.ts';
export { questionnaireReport, setReport } from './indicators/set-report.ts';
export { signsCsv } from './indicators/signs-csv.ts';
export { traceInWords } from './indicators/trace-words.ts';
export { chainsAgree, chainsInWords, ENOUGH_DRAWS, R_HAT_LIMIT } from './lists/chains-words.ts';
export { changeInWords } from './lists/change-words.ts';
export { type Disclosed, discloseAll } from './lists/disclosed.ts';
export { domainInWords } from './lists/domain-words.ts';
export { type CsvTable, estimatesCsv } from './lists/estimates-csv.ts';
export { intervalInWords, levelInWords } from './lists/interval-words.ts';
export { listsReport } from './lists/lists-report.ts';
export { estimateName, formInWords, modelInWords, shortEstimateName } from './lists/model-words.ts';
export { DISAGREEMENT, NEAR_BIC, type NearModels, nearModels } from './lists/near-models.ts';
export { type ProtectionOptions, protectTable } from './lists/protect-table.ts';
export { type PublishedFacts, publishedSource } from './lists/published-source.ts';
export type { ListsReportInput, ReportSource } from './lists/report-context.ts';
export { estimateOf, isInSpread, methodsAgree, observedInAll, wholeEstimates } from './lists/whole-result.ts';
export { roundedPeople } from './text/numbers.ts';
export { type DocxOptions, type Rasterise, renderDocx } from './tree/docx.ts';
export { renderHtml } from './tree/html.ts';
export type { Inline, Report, ReportColumn, ReportFigure, ReportNode, ReportTable } from './tree/report.ts';
export { renderTypst, type TypstDocument } from './tree/typst.ts';
