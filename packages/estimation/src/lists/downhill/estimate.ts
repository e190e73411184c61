import { type CaptureHistories, type Diagnostics, type ListsEstimate, type Warning, warning } from '@repere/contracts';
import { type ChoiceBootstrap, withBootstrapInterval } from '../bootstrap/chosen-model.ts';
import { listsEstimate } from '../estimate.ts';
import { describeModel } from '../fixed-models.ts';
import { modelNotation } from '../log-linear/model.ts';
import type { Unsourced } from '../unsourced.ts';
import { type DownhillSelection, downhillSearch } from './select.ts';

/** How to make an estimate by downhill search. */
export interface DownhillEstimateOptions {
  /** Lists in the largest interaction; `null` for the default by number of lists. */
  readonly order: number | null;
  /** Nominal coverage of the interval. */
  readonly level: number;
  /** Replicates and jackknife of the same table by `repeatDownhill` with the same order; without them there is no interval. */
  readonly bootstrap?: ChoiceBootstrap;
}

/**
 * Number of persons by the log-linear model that downhill searches in BIC from several starts choose, with the bootstrap
 * interval that includes the choice; without a bootstrap there is none. The other models where searches ended are in the
 * diagnostics.
 */
export function downhillEstimate(
  histories: CaptureHistories,
  { order, level, bootstrap }: DownhillEstimateOptions,
): Unsourced<ListsEstimate> {
  const selection = downhillSearch(histories, { order, starts: 'several' });
  const shared = describeModel(histories, selection.fit);
  const findings = {
    ...shared,
    method: 'downhill',
    level,
    standardError: null,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: { ...shared.diagnostics, ...searchDiagnostics(selection) },
    warnings: [...shared.warnings, ...searchWarnings(selection)],
  } as const;
  return listsEstimate(withBootstrapInterval(findings, histories, bootstrap));
}

/** End points that the diagnostics show. */
const SHOWN_ENDS = 10;

function searchDiagnostics({ order, starts, ends, models }: DownhillSelection): Diagnostics {
  return {
    order,
    starts,
    endPoints: ends.length,
    models,
    ends: ends.slice(0, SHOWN_ENDS).map((end) => ({
      model: modelNotation(end.model),
      bic: end.bic,
      value: end.total,
      starts: end.starts,
    })),
  };
}

/** End points within so many units of the best BIC are about as good, after the scale of Kass and Raftery (1995). */
const NEAR_BIC = 6;
/** Factor between the numbers of persons from which they disagree. */
const LARGEST_NEAR_RATIO = 1.5;

function searchWarnings({ starts, ends }: DownhillSelection): Warning[] {
  const [best] = ends;
  if (best === undefined) return [];
  const warnings = [warning('lists.local-search', { starts, ends: ends.length })];
  const near = ends.filter(({ bic }) => bic - best.bic <= NEAR_BIC).map(({ total }) => total);
  const ratio = Math.max(...near) / Math.min(...near);
  if (ratio > LARGEST_NEAR_RATIO) {
    warnings.push(
      warning('lists.near-models-disagree', {
        count: near.length,
        units: NEAR_BIC,
        criterion: 'BIC',
        ratio: Math.round(ratio * 10) / 10,
      }),
    );
  }
  return warnings;
}
