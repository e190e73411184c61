import type { CaptureHistories } from '@repere/contracts';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import type { LogLinearModel } from '../log-linear/model.ts';
import { ConcaveFits } from './completed-fits.ts';
import { type ProfileLikelihood, profileLikelihood } from './profile-likelihood.ts';

/**
 * Profile-likelihood interval of the number of persons under a hierarchical log-linear model; `null` where the model has no
 * estimate or a fit does not converge. Members at minus infinity stay there for every number of persons: nobody is on their
 * lists together, whatever the number on none.
 */
export function profileLogLinear(
  histories: CaptureHistories,
  model: LogLinearModel,
  level: number,
): ProfileLikelihood | null {
  const fitter = new LogLinearFitter(model.lists);
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  if (fitter.fit(model.members) !== 'ok') return null;
  const parameters = Float64Array.from(fitter.estimated, (member) => fitter.coefficients[member]!);
  return profileLikelihood(new ConcaveFits(fitter, parameters, fitter.persons), level);
}
