import { type AnswerSheet, type Assessment, failure, type IndicatorSet } from '@repere/contracts';
import {
  type AcrossSets,
  Assessor,
  assessorAcross,
  assessSideBySide,
  compilePolicy,
  jointSet,
  type SideBySide,
} from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { traceInWords } from '@repere/reports';
import { VERSION } from '@repere/workbench';
import type { Command } from 'commander';
import { deliver } from '../deliver.ts';
import { EXIT_DONE } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';

import { type ReportFormat, reportFormat } from '../report-format.ts';
import type { ResultOptions } from '../result-options.ts';
import { spooledOutput } from '../spooled-output.ts';
import type { World } from '../world.ts';
import { CARRIED_COLUMNS, carriedCells, crosswalkData, showAcross } from './across-output.ts';
import { type AlsoSet, alsoSets } from './also-sets.ts';
import { assessmentColumns, assessmentRow } from './assessment-csv.ts';
import { showAssessment, showAssessments } from './assessment-table.ts';
import { type AnswersInput, openAnswers } from './read-answers.ts';
import { setNamed } from './read-set.ts';

interface AssessOptions extends ResultOptions {
  readonly set: string;
  readonly policy?: string;
  readonly also?: string;
  readonly allowDraft?: boolean;
  readonly assumeUnlisted: 'no' | 'unknown';
  readonly listed: number;
  readonly sheet?: string;
  readonly report?: string;
}

/** All policies of the set side by side. */
const ALL = 'all';
/** A table for people holds this many sheets; more are for JSON and CSV. */
const SHOWN_SHEETS = 1_000;

/** `repere indicators assess`: answers in, outcomes and reasons out. */
export async function assessCommand(file: string, command: Command, world: World, t: Translator): Promise<number> {
  const given = command.opts<AssessOptions>();
  const report = given.report === undefined ? null : { file: given.report, format: reportFormat(given.report) };
  const set = await setNamed(given.set, world);
  const policies =
    given.policy === ALL ? set.policies.map(({ id }) => id) : [given.policy ?? set.policies[0]?.id ?? ''];
  const also = given.also === undefined ? [] : await alsoSets(given.also, set, world);
  const { engineName } = await import('@repere/server/pool');
  const options = {
    allowDraft: given.allowDraft === true,
    listed: given.listed,
    software: { name: 'repere', version: VERSION, engine: engineName() },
  } as const;
  const assessors = policies.map((policy) => new Assessor(compilePolicy(set, policy), options));
  const others = also.flatMap((other) =>
    other.policies.map((policy) => new Assessor(compilePolicy(other.set, policy), options)),
  );
  // One sheet may answer questions of the other sets too.
  const readAs = jointSet(
    set,
    also.map((other) => other.set),
  );
  const input = await openAnswers(file, readAs, given.assumeUnlisted, given.sheet, world);
  for (const warning of input.warnings) world.writeErr(`${t.warning(warning)}\n`);
  const work: Work = {
    set,
    readAs,
    assessors,
    isSideBySide: given.policy === ALL,
    across: also.length === 0 ? null : acrossSets(set, also, [...assessors, ...others]),
    input,
    given,
    world,
    t,
  };
  if (report !== null) await writeOneReport(report, work);
  else if (given.format === 'table') await writeTable(work);
  else if (given.format === 'csv') await writeCsvRows(work);
  else await writeJson(work);
  return EXIT_DONE;
}

/** How other sets are assessed on the same answers. */
interface Across {
  readonly assess: (sheet: AnswerSheet) => AcrossSets;
  readonly setOf: (assessment: Assessment) => IndicatorSet;
}

function acrossSets(set: IndicatorSet, also: readonly AlsoSet[], assessors: readonly Assessor[]): Across {
  const sets = new Map(also.map((other) => [other.set.id, other.set] as const));
  return { assess: assessorAcross(set, assessors), setOf: (assessment) => sets.get(assessment.set) ?? set };
}

interface Work {
  readonly set: IndicatorSet;
  /** The set with the questions of all the others that a sheet may answer. */
  readonly readAs: IndicatorSet;
  readonly assessors: readonly Assessor[];
  readonly isSideBySide: boolean;
  /** Null where no other set is asked for. */
  readonly across: Across | null;
  readonly input: AnswersInput;
  readonly given: AssessOptions;
  readonly world: World;
  readonly t: Translator;
}

/** What stands in JSON: the assessment, its warnings and its reasoning in words of the language asked for. */
function worded(assessment: Assessment, set: IndicatorSet, t: Translator) {
  const warnings = assessment.warnings.map((each) => ({ ...each, message: t.warning(each) }));
  return { ...assessment, warnings, explanation: traceInWords(assessment, set, t) };
}

function resultOf(sheet: AnswerSheet, { set, assessors, isSideBySide, across, t }: Work): unknown {
  if (across !== null) {
    const found = across.assess(sheet);
    const { others: _, ...joint } = found;
    return {
      ...joint,
      assessments: joint.assessments.map((each) => worded(each, across.setOf(each), t)),
      crosswalk: crosswalkData(found, set, t),
    };
  }
  const [first] = assessors;
  if (!isSideBySide && first !== undefined) return worded(first.assess(sheet), set, t);
  const joint: SideBySide = assessSideBySide(assessors, () => sheet);
  return { ...joint, assessments: joint.assessments.map((each) => worded(each, set, t)) };
}

/** One sheet gives an object, a list a list, and lines or a table one object per line. */
async function writeJson(work: Work): Promise<void> {
  const { input, given, world, t } = work;
  if (input.form === 'one' || input.form === 'list') {
    const results: unknown[] = [];
    for await (const sheet of input.sheets()) results.push(resultOf(sheet, work));
    await deliver(jsonText(input.form === 'one' ? results[0] : results), given.output, world, t);
    return;
  }
  await spooled(work, async (write) => {
    for await (const sheet of input.sheets()) await write(`${JSON.stringify(resultOf(sheet, work))}\n`);
  });
}

async function writeCsvRows(work: Work): Promise<void> {
  const { writeCsv } = await import('@repere/tables');
  await spooled(work, async (write) => {
    const columns = [...assessmentColumns(work.readAs), ...(work.across === null ? [] : CARRIED_COLUMNS)];
    let isFirst = true;
    for await (const sheet of work.input.sheets()) {
      const text = writeCsv(columns, csvRows(sheet, work));
      // The heading stands once, before the first row.
      await write(isFirst ? text : text.slice(text.indexOf('\n') + 1));
      isFirst = false;
    }
    if (isFirst) await write(writeCsv(columns, []));
  });
}

function csvRows(sheet: AnswerSheet, { assessors, readAs, across }: Work): readonly (readonly string[])[] {
  if (across === null) return assessors.map((assessor) => assessmentRow(assessor.assess(sheet), readAs));
  const found = across.assess(sheet);
  return found.assessments.map((each) => [...assessmentRow(each, readAs), ...carriedCells(found, each.set)]);
}

async function spooled(
  { given, world, t }: Work,
  fill: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const output = await spooledOutput(given.output, world, t);
  try {
    await fill((text) => {
      if (world.interrupted.aborted) throw failure('run.cancelled');
      return output.write(text);
    });
    await output.finish();
  } finally {
    await output.discard();
  }
}

async function writeTable(work: Work): Promise<void> {
  const { set, assessors, across, input, given, world, t } = work;
  const isOne = input.form === 'one';
  const found: Assessment[] = [];
  const parts: string[] = [];
  let left = 0;
  for await (const sheet of input.sheets()) {
    if (found.length >= SHOWN_SHEETS) {
      left++;
      continue;
    }
    const beside = across?.assess(sheet);
    const assessed = beside?.assessments ?? assessors.map((assessor) => assessor.assess(sheet));
    found.push(...assessed);
    if (!isOne) continue;
    // Frameworks of the set the answers are for come first, and in full.
    parts.push(
      ...assessed.slice(0, assessors.length).map((each) => showAssessment(each, set, world.columns, t)),
      ...(beside === undefined ? [] : [showAcross(beside, set, world.columns, t)]),
    );
  }
  const text = isOne ? parts.join('\n') : showAssessments(found, across?.setOf ?? (() => set), left, t);
  await deliver(text, given.output, world, t);
}

/** The document of a single sheet under a single policy, with other frameworks where they are asked for. */
async function writeOneReport(report: { file: string; format: ReportFormat }, work: Work): Promise<void> {
  const { input, set, assessors, across, world, t } = work;
  const sheets: AnswerSheet[] = [];
  for await (const sheet of input.sheets()) sheets.push(sheet);
  const [sheet] = sheets;
  const [assessor] = assessors;
  if (sheet === undefined || assessor === undefined || sheets.length > 1 || assessors.length > 1) {
    throw failure('options.not-applicable', {
      name: '--report',
      to: t.text('cli.indicators.sheets', { count: sheets.length }),
    });
  }
  const [{ assessmentReport, withOtherFrameworks }, { writeDocument }] = await Promise.all([
    import('@repere/reports'),
    import('../write-report.ts'),
  ]);
  const found = across?.assess(sheet);
  const document = assessmentReport(found?.assessments[0] ?? assessor.assess(sheet), set, t);
  const whole = found === undefined ? document : withOtherFrameworks(document, found, set, t);
  await writeDocument(report, whole, world, t);
}
