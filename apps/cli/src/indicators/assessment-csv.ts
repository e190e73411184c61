import type { Assessment, IndicatorSet } from '@repere/contracts';

/** Columns of an assessment in a table for programs; the same in every language. */
export function assessmentColumns(set: IndicatorSet): readonly string[] {
  return [
    'id',
    'set',
    'version',
    'set_status',
    'policy',
    'outcome',
    'possible',
    'forced_labour',
    'trafficking',
    ...judged(set),
    'decisive',
    'decisive_total',
    'next_question',
    'referral',
    'warnings',
  ];
}

/** One assessment as a row of these columns. */
export function assessmentRow(assessment: Assessment, set: IndicatorSet): readonly string[] {
  const [first = []] = assessment.decisive;
  return [
    assessment.id ?? '',
    assessment.set,
    assessment.version,
    assessment.setStatus,
    assessment.policy,
    assessment.outcome,
    assessment.possible.join(' '),
    assessment.findings.forcedLabour,
    assessment.findings.trafficking,
    ...judged(set).map((dimension) => assessment.dimensions[dimension] ?? ''),
    first.map(({ question, answer }) => `${question}=${answer}`).join(' '),
    String(assessment.decisiveTotal),
    assessment.nextQuestion?.question ?? '',
    assessment.referral.join(' '),
    assessment.warnings.map(({ code }) => code).join(' '),
  ];
}

function judged(set: IndicatorSet): readonly string[] {
  return set.dimensions.filter(({ rule }) => rule !== null).map(({ id }) => id);
}
