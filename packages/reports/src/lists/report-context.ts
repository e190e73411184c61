import type { AssumptionAnswers, CaptureHistories, ListsEstimate, ListsMethod, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { roundedPeople } from '../text/numbers.ts';
import { type Disclosed, discloseAll, pairMasks, personsOnAll } from './disclosed.ts';
import { protectTable } from './protect-table.ts';
import { PROTECTED_DIGITS, type ShownResult, shownResult } from './shown-result.ts';
import { wholeEstimates } from './whole-result.ts';

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
  /** The table that the result was computed from, strata taken together; without it the report shows no combinations. */
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
  /** The result as far as it may be shown. */
  readonly result: ListsResult;
  /** Everything; only for what a section says in brief, and for names and options. */
  readonly full: ListsResult;
  readonly withheld: ShownResult['withheld'];
  readonly table: CaptureHistories | null;
  readonly isPublished: boolean;
  readonly source: ReportSource;
  readonly lists: readonly string[];
  readonly disclosed: Disclosed;
  /** Whether the document shows all pairs of lists without anybody in common. */
  readonly showsEmptyOverlaps: boolean;
  /** Estimates of the whole that may be shown, in the order of the result. */
  readonly estimates: readonly ListsEstimate[];
  readonly primary: ListsMethod | null;
  readonly assumptions: AssumptionAnswers;
  /** A number of people in a table: exact, or rounded when counts are protected. */
  readonly people: (value: number) => string;
  /** A number of people in a sentence or for publication: always rounded. */
  readonly about: (value: number) => string;
}

const MASK_BELOW = 11;
/** Significant digits of numbers for publication where no count is protected. */
const PUBLISHED_DIGITS = 3;

export function reportContext(input: ListsReportInput, t: Translator): ReportContext {
  const { result: full, table = null } = input;
  const disclosed = disclosedOf(input);
  const showsEmptyOverlaps = disclosed.isComplete || disclosesEmptyOverlaps(table, disclosed);
  const { result, withheld } = shownResult(full, disclosed, { showsEmptyOverlaps });
  const digits = disclosed.isComplete ? PUBLISHED_DIGITS : PROTECTED_DIGITS;
  const about = (value: number): string => roundedPeople(t, value, digits);
  return {
    t,
    result,
    full,
    withheld,
    table,
    isPublished: input.published === true,
    source: input.source ?? {},
    lists: full.lists.map(({ name }) => name),
    disclosed,
    showsEmptyOverlaps,
    estimates: wholeEstimates(result),
    primary: full.primary?.method ?? null,
    assumptions: input.result.assumptions,
    people: disclosed.isComplete ? (value) => t.count(Math.round(value)) : about,
    about,
  };
}

function disclosedOf({ table, result, published, maskBelow = MASK_BELOW }: ListsReportInput): Disclosed {
  if (published === true || maskBelow <= 1) return table === undefined ? everythingOf(result) : discloseAll(table);
  if (table !== undefined) {
    const disclosed = protectTable(table, { maskBelow });
    // Strata have small counts of their own, which the table of all strata together does not show.
    return result.strata === null ? disclosed : { ...disclosed, maskBelow, isComplete: false };
  }
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

function disclosesEmptyOverlaps(table: CaptureHistories | null, { pairs }: Disclosed): boolean {
  if (table === null) return false;
  return pairMasks(table.lists.length).every((mask) => pairs.has(mask) || personsOnAll(table, mask) > 0);
}
