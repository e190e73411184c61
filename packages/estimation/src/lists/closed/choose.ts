import type { ListsRole } from '@repere/contracts';
import type { ClosedFit } from './fit.ts';
import type { ClosedModel } from './models.ts';

/** A model and what came of it. */
export interface FittedModel {
  readonly model: ClosedModel;
  readonly fit: ClosedFit;
}

/** What the models of one table are to each other. */
export interface ClosedChoice {
  /** The one that counts; `null` when none can. */
  readonly best: FittedModel | null;
  /** The best and those that fit about as well, when their numbers differ by much; none otherwise. */
  readonly rivals: readonly FittedModel[];
}

/** BIC units within which models fit about equally well, and the ratio of their numbers that is much. */
const RIVAL_UNITS = 6;
const RIVAL_RATIO = 1.5;

/**
 * The model of least BIC. Bounds do not compete, since they aim at another number. Nor do models whose coefficient of
 * heterogeneity is below zero: h is convex where persons differ, so that a negative multiple of it is no heterogeneity, and
 * the number of persons it leads to has no meaning that the model could give it. Of models that fit exactly alike, as all
 * forms do with three lists, the first is taken, which corrects least.
 */
export function chooseClosed(fitted: readonly FittedModel[]): ClosedChoice {
  let best: (FittedModel & { readonly bic: number }) | null = null;
  const candidates: { readonly one: FittedModel; readonly bic: number; readonly total: number }[] = [];
  for (const one of fitted) {
    const { model, fit } = one;
    if (fit.status !== 'ok' || model.heterogeneity === 'Chao' || hasWrongSign(fit)) continue;
    candidates.push({ one, bic: fit.bic, total: fit.persons + fit.unseen });
    if (best === null || fit.bic < best.bic - SAME_BIC) best = { ...one, bic: fit.bic };
  }
  if (best === null) return { best: null, rivals: [] };
  const least = best.bic;
  const near = candidates.filter(({ bic }) => bic <= least + RIVAL_UNITS);
  const totals = near.map(({ total }) => total);
  const isFarApart = Math.max(...totals) > RIVAL_RATIO * Math.min(...totals);
  return { best: { model: best.model, fit: best.fit }, rivals: isFarApart ? near.map(({ one }) => one) : [] };
}

/** Whether the coefficient of a parametric form is negative. Those of Chao's bound cannot be. */
export function hasWrongSign(fit: ClosedFit): boolean {
  return fit.status === 'ok' && Object.values(fit.heterogeneity).some((coefficient) => coefficient < 0);
}

/** What an estimate of the model is for. */
export function roleOf(model: ClosedModel, { best }: ClosedChoice): ListsRole {
  if (model.heterogeneity === 'Chao') return 'lower-bound';
  return model === best?.model ? 'estimate' : 'other-form';
}

/** Far above rounding, far below any difference that means something. */
const SAME_BIC = 1e-6;
