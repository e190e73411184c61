import {
  type CaptureHistories,
  type Diagnostics,
  type ListsEstimate,
  observedPersons,
  type Warning,
  warning,
} from '@repere/contracts';
import { type ChoiceBootstrap, withBootstrapInterval } from '../bootstrap/chosen-model.ts';
import { type Findings, listsEstimate } from '../estimate.ts';
import { describeModel } from '../fixed-models.ts';
import { fitLogLinear } from '../log-linear/fit.ts';
import type { Unsourced } from '../unsourced.ts';
import { growthOfInterval, sampleOf } from './growth.ts';
import { hierarchicalModels, membersOfMask } from './model-space.ts';
import { type CriterionRule, nearDisagreement } from './rule.ts';

/** How to make an estimate by the least criterion. */
export interface CriterionEstimateOptions {
  /** From {@link criterionRule} for the same table. */
  readonly rule: CriterionRule;
  /** Nominal coverage of the interval. */
  readonly level: number;
  /**
   * Replicates and jackknife of the same table and rule, with a column for each number of candidates in the rule's grid; without
   * them there is no interval.
   */
  readonly bootstrap?: ChoiceBootstrap;
}

/**
 * Number of persons by the model with the least BIC or AIC of all that were searched, with the bootstrap interval that includes
 * the choice. The interval is that of the largest number of candidates; the diagnostics say how it changes with their number.
 *
 * Without a bootstrap there is no interval. Where there are too many models to fit them all, the method does not apply; where
 * no model has an estimate, there is none.
 */
export function criterionEstimate(
  histories: CaptureHistories,
  { rule, level, bootstrap }: CriterionEstimateOptions,
): Unsourced<ListsEstimate> {
  const { criterion: method, models, grid, order } = rule;
  const lists = histories.lists.length;
  const best = models[0];
  if (best === undefined) return withoutModel(histories, rule, level);
  const members = membersOfMask(hierarchicalModels(lists, order), best);
  const shared = describeModel(histories, fitLogLinear(histories, { lists, members }));
  const findings: Findings = {
    ...shared,
    method,
    level,
    standardError: null,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: { ...shared.diagnostics, ...searchDiagnostics(rule) },
    warnings: [...shared.warnings, ...searchWarnings(rule)],
  };
  const { value } = findings;
  if (value === null || bootstrap === undefined || bootstrap.replicates.length === 0) {
    return listsEstimate(withBootstrapInterval(findings, histories, undefined));
  }
  const counts = Float64Array.from(histories.counts);
  const growth = growthOfInterval(value, counts, bootstrap, grid, level);
  return listsEstimate(
    withBootstrapInterval({ ...findings, diagnostics: { ...findings.diagnostics, growth } }, histories, {
      ...bootstrap,
      ...sampleOf(bootstrap, grid.length, grid.length - 1),
    }),
  );
}

function searchDiagnostics({ order, models, search }: CriterionRule): Diagnostics {
  return {
    order,
    searched: search?.candidates ?? 0,
    admissible: search?.admissible ?? 0,
    undecided: search?.undecided ?? 0,
    candidates: models.length,
  };
}

function searchWarnings({ criterion, search }: CriterionRule): Warning[] {
  if (search === null) return [];
  const warnings: Warning[] = [];
  const disagreement = nearDisagreement(search);
  if (disagreement !== null) {
    const { ratio, count, units } = disagreement;
    const criterionName = criterion.toUpperCase();
    warnings.push(
      warning('lists.near-models-disagree', {
        ratio: Math.round(ratio * 10) / 10,
        count,
        units,
        criterion: criterionName,
      }),
    );
  }
  if (search.undecided > 0) warnings.push(warning('lists.models-undecided', { count: search.undecided }));
  return warnings;
}

function withoutModel(histories: CaptureHistories, rule: CriterionRule, level: number): Unsourced<ListsEstimate> {
  const { criterion: method, order, search } = rule;
  const lists = histories.lists.length;
  return listsEstimate({
    method,
    status: search === null ? 'not-applicable' : 'does-not-exist',
    observed: observedPersons(histories),
    value: null,
    standardError: null,
    level,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: searchDiagnostics(rule),
    warnings:
      search === null
        ? [warning('lists.too-many-models', { lists, order })]
        : [warning('lists.no-admissible-model', { models: search.candidates }), ...searchWarnings(rule)],
  });
}
