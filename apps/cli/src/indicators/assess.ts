import { type AnswerSheet, type Assessment, failure, type IndicatorSet } from '@repere/contracts';
import { Assessor, assessSideBySide, compilePolicy, type SideBySide } from '@repere/indicators';
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
import { assessmentColumns, assessmentRow } from './assessment-csv.ts';
import { showAssessment, showAssessments } from './assessment-table.ts';
import { type AnswersInput, openAnswers } from './read-answers.ts';
import { setNamed } from './read-set.ts';

interface AssessOptions extends ResultOptions {
  readonly set: string;
  readonly policy?: string;
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
  const { engineName } = await import('@repere/server/pool');
  const options = {
    allowDraft: given.allowDraft === true,
    listed: given.listed,
    software: { name: 'repere', version: VERSION, engine: engineName() },
  } as const;
  const assessors = policies.map((policy) => new Assessor(compilePolicy(set, policy), options));
  const input = await openAnswers(file, set, given.assumeUnlisted, given.sheet, world);
  for (const warning of input.warnings) world.writeErr(`${t.warning(warning)}\n`);
  const work: Work = { set, assessors, isSideBySide: given.policy === ALL, input, given, world, t };
  if (report !== null) await writeOneReport(report, work);
  else if (given.format === 'table') await writeTable(work);
  else if (given.format === 'csv') await writeCsvRows(work);
  else await writeJson(work);
  return EXIT_DONE;
}

interface Work {
  readonly set: IndicatorSet;
  readonly assessors: readonly Assessor[];
  readonly isSideBySide: boolean;
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

function resultOf(sheet: AnswerSheet, { set, assessors, isSideBySide, t }: Work): unknown {
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
    const columns = assessmentColumns(work.set);
    let isFirst = true;
    for await (const sheet of work.input.sheets()) {
      const rows = work.assessors.map((assessor) => assessmentRow(assessor.assess(sheet), work.set));
      const text = writeCsv(columns, rows);
      // The heading stands once, before the first row.
      await write(isFirst ? text : text.slice(text.indexOf('\n') + 1));
      isFirst = false;
    }
    if (isFirst) await write(writeCsv(columns, []));
  });
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
  const { set, assessors, input, given, world, t } = work;
  const found: Assessment[] = [];
  let left = 0;
  for await (const sheet of input.sheets()) {
    if (found.length < SHOWN_SHEETS) found.push(...assessors.map((assessor) => assessor.assess(sheet)));
    else left++;
  }
  const isOne = input.form === 'one';
  const text = isOne
    ? found.map((assessment) => showAssessment(assessment, set, world.columns, t)).join('\n')
    : showAssessments(found, set, left, t);
  await deliver(text, given.output, world, t);
}

/** The document of a single sheet under a single policy. */
async function writeOneReport(report: { file: string; format: ReportFormat }, work: Work): Promise<void> {
  const { input, set, assessors, world, t } = work;
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
  const [{ assessmentReport }, { writeDocument }] = await Promise.all([
    import('@repere/reports'),
    import('../write-report.ts'),
  ]);
  await writeDocument(report, assessmentReport(assessor.assess(sheet), set, t), world, t);
}
