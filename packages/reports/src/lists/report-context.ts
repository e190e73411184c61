import type { CaptureHistories, ListsEstimate, ListsResult, Warning } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { roundedPeople } from '../text/numbers.ts';
import { type Disclosed, discloseAll, pairMasks, personsOnAll } from './disclosed.ts';
import { pairOf } from './model-words.ts';
import { protectTable } from './protect-table.ts';

/** Where a table comes from, in the reader's language. */
export interface ReportSource {
  readonly title?: string;
  readonly story?: string;
  readonly period?: string;
  /** The publication that the counts are taken from. */
  readonly citation?: string;
}

export interface ListsReportInput {
  readonly result: ListsResult;
  /** The table that the result was computed from; without it the report shows no combinations. */
  readonly table?: CaptureHistories;
  /** Whether the counts are public already, so that nothing needs protection. */
  readonly published?: boolean;
  readonly source?: ReportSource;
  /** Counts from 1 to one less than this are protected; 11 unless told, 0 protects none. */
  readonly maskBelow?: number;
}

/** What every section of the report needs: the input, and what of it may be shown. */
export interface ReportContext {
  readonly t: Translator;
  readonly result: ListsResult;
  readonly table: CaptureHistories | null;
  readonly isPublished: boolean;
  readonly source: ReportSource;
  readonly lists: readonly string[];
  readonly disclosed: Disclosed;
  /** Estimates that may be shown, in the order of the result. */
  readonly estimates: readonly ListsEstimate[];
  /** Number of estimates left out since a protected count follows from them. */
  readonly withheldEstimates: number;
  /** Warnings about the table that may be shown. */
  readonly warnings: readonly Warning[];
  readonly withheldWarnings: number;
  /** A number of people in a table: exact, or rounded when counts are protected. */
  readonly people: (value: number) => string;
  /** A number of people in a sentence: always rounded. */
  readonly about: (value: number) => string;
}

const MASK_BELOW = 11;

export function reportContext(input: ListsReportInput, t: Translator): ReportContext {
  const { result } = input;
  const disclosed = disclosedOf(input);
  const lists = result.lists.map(({ name }) => name);
  const shown = result.estimates.filter((estimate) => maySee(estimate, lists.length, disclosed));
  const emptyOverlaps = disclosesEmptyOverlaps(input.table ?? null, disclosed);
  const tells = (warning: Warning): boolean => !disclosed.isComplete && tellsCounts(warning, emptyOverlaps);
  const estimates = shown.map((estimate) => ({
    ...estimate,
    warnings: estimate.warnings.filter((each) => !tells(each)),
    minusInfinity: disclosed.isComplete || emptyOverlaps ? estimate.minusInfinity : [],
  }));
  const warnings = result.warnings.filter((each) => !tells(each));
  const withheldWarnings =
    result.warnings.length -
    warnings.length +
    shown.reduce((sum, { warnings: { length } }) => sum + length, 0) -
    estimates.reduce((sum, { warnings: { length } }) => sum + length, 0);
  return {
    t,
    result,
    table: input.table ?? null,
    isPublished: input.published === true,
    source: input.source ?? {},
    lists,
    disclosed,
    estimates,
    withheldEstimates: result.estimates.length - estimates.length,
    warnings: disclosed.isComplete ? warnings : warnings.map(withRoundedNumbers),
    withheldWarnings,
    people: (value) => (disclosed.isComplete ? t.count(Math.round(value)) : roundedPeople(t, value)),
    about: (value) => roundedPeople(t, value),
  };
}

function disclosedOf({ table, result, published, maskBelow = MASK_BELOW }: ListsReportInput): Disclosed {
  if (published === true || maskBelow <= 1) return table === undefined ? everythingOf(result) : discloseAll(table);
  if (table !== undefined) return protectTable(table, { maskBelow });
  // Without the counts nobody can check what follows from what, so only the sizes of lists are shown.
  const sizes = result.lists.flatMap(({ persons }, index) => (persons === 0 || persons >= maskBelow ? [index] : []));
  return {
    maskBelow,
    isComplete: false,
    lists: new Set(sizes),
    histories: new Set(),
    pairs: new Set(),
    hasTallies: false,
  };
}

function everythingOf({ lists }: ListsResult): Disclosed {
  return discloseAll({ kind: 'capture-histories', lists: lists.map(({ name }) => name), histories: [], counts: [] });
}

/** Chapman's estimate gives away the overlap that it is made of, and Chao's bound the numbers on one and on two lists. */
function maySee(estimate: ListsEstimate, lists: number, disclosed: Disclosed): boolean {
  if (disclosed.isComplete) return true;
  if (estimate.method === 'chao') return disclosed.hasTallies;
  if (estimate.method !== 'pairs') return true;
  const pair = pairOf(estimate, lists);
  if (pair === null) return false;
  const [first, second] = pair;
  return disclosed.pairs.has((1 << first) | (1 << second)) && disclosed.lists.has(first) && disclosed.lists.has(second);
}

/** Warnings that say which overlaps are empty. */
const TELL_EMPTY_OVERLAPS = new Set(['lists.no-overlap', 'lists.minus-infinity', 'lists.pair-no-overlap']);
/** Warnings that say more than that about single combinations. */
const TELL_MORE = new Set(['lists.contained', 'lists.identical', 'lists.holds-everybody', 'lists.nobody-on-two-lists']);

function tellsCounts({ code }: Warning, emptyOverlapsAreShown: boolean): boolean {
  return TELL_MORE.has(code) || (TELL_EMPTY_OVERLAPS.has(code) && !emptyOverlapsAreShown);
}

function disclosesEmptyOverlaps(table: CaptureHistories | null, { pairs }: Disclosed): boolean {
  if (table === null) return false;
  return pairMasks(table.lists.length).every((mask) => pairs.has(mask) || personsOnAll(table, mask) > 0);
}

function withRoundedNumbers(warning: Warning): Warning {
  if (warning.code !== 'lists.methods-disagree') return warning;
  const rounded = Object.entries(warning.details).map(([name, value]) => [
    name,
    typeof value === 'number' ? Number(value.toPrecision(3)) : value,
  ]);
  return { code: warning.code, details: Object.fromEntries(rounded) };
}
