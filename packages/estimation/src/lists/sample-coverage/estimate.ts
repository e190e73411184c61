import { type CaptureHistories, type ListsEstimate, observedPersons, type Warning, warning } from '@repere/contracts';
import { type Findings, finiteOrNull, listsEstimate, nothingFound } from '../estimate.ts';
import { logNormalLimits, logStandardDeviation } from '../log-normal.ts';
import type { Unsourced } from '../unsourced.ts';
import { COVERAGE_LISTS, type CoverageForms, coverageForms } from './forms.ts';

/** Estimated coverage from which the equation of the high-coverage form is steady enough, by its authors' simulations. */
export const HIGH_COVERAGE = 0.55;

/**
 * Number of persons by sample coverage, in three forms: lists independent, and dependent by the formula for high and for low
 * coverage; see {@link coverageForms}. The form that suits the estimated coverage has the role of an estimate; the others show
 * what dependence between lists makes of it. A form that would put fewer persons in the population than are on the lists
 * breaks down, and says so; when that is the one that suits, none counts.
 *
 * Fewer than three lists with people on them, or lists without any common person, give a single estimate: not applicable.
 */
export function estimateSampleCoverage(histories: CaptureHistories, level: number): Unsourced<ListsEstimate>[] {
  const forms = coverageForms(histories);
  if (forms.lists < COVERAGE_LISTS) {
    return [notApplicable(histories, level, forms, warning('lists.too-few-for-method', { needed: COVERAGE_LISTS }))];
  }
  // Without an overlap each person is on one list only: D is a difference of equal sums, and C is zero up to rounding.
  if (!(forms.coverage > LEAST_COVERAGE)) {
    return [notApplicable(histories, level, forms, warning('lists.no-coverage'))];
  }
  const suitable = forms.coverage >= HIGH_COVERAGE ? 'high-coverage' : 'low-coverage';
  return FORMS.map(([model, field]) => {
    const isSuitable = model === suitable;
    const { value, variance } = forms[field];
    const observed = observedPersons(histories);
    const shared = sharedFindings(histories, level, forms);
    const findings: Findings = { ...shared, model, role: isSuitable ? 'estimate' : 'other-form' };
    // Not so for NaN and infinity either.
    if (!(value >= observed * (1 - ROUNDING) && value < Number.POSITIVE_INFINITY)) {
      return listsEstimate({
        ...findings,
        status: 'not-applicable',
        warnings: [warning('lists.coverage-form-breaks-down')],
      });
    }
    const unseen = value - observed;
    const hasInterval = unseen > ROUNDING * observed && variance > 0;
    const warnings: Warning[] = [];
    if (isSuitable && model === 'low-coverage') {
      warnings.push(warning('lists.low-coverage', { percent: Math.round(100 * forms.coverage) }));
    }
    if (!hasInterval) warnings.push(warning('lists.interval-undefined'));
    return listsEstimate({
      ...findings,
      status: 'ok',
      // Rounding must not put the estimate a hair below the persons it counts.
      value: Math.max(value, observed),
      ...(hasInterval && {
        standardError: Math.sqrt(variance),
        how: 'log-normal',
        ...logNormalLimits(observed, unseen, logStandardDeviation(unseen, variance), level),
      }),
      warnings,
    });
  });
}

/** The forms by the names of results, and where {@link coverageForms} has them. */
const FORMS = [
  ['independent', 'independent'],
  ['high-coverage', 'highCoverage'],
  ['low-coverage', 'lowCoverage'],
] as const;

const LEAST_COVERAGE = 1e-12;
/** Share of the persons by which sums that should be equal may differ. */
const ROUNDING = 1e-9;

function sharedFindings(histories: CaptureHistories, level: number, forms: CoverageForms): Findings {
  return {
    ...nothingFound('sample-coverage', observedPersons(histories), level),
    diagnostics: { coverage: finiteOrNull(forms.coverage), lists: forms.lists },
  };
}

function notApplicable(
  histories: CaptureHistories,
  level: number,
  forms: CoverageForms,
  reason: Warning,
): Unsourced<ListsEstimate> {
  return listsEstimate({ ...sharedFindings(histories, level, forms), warnings: [reason] });
}
