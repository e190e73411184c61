export { acceleration } from './acceleration.ts';
export {
  type ChanceModel,
  type Coefficient,
  chanceCorrected,
  chanceCorrectedOf,
} from './agreement/chance-corrected.ts';
export { type KendallW, kendallW } from './agreement/kendall-w.ts';
export { type AlphaMetric, krippendorffAlpha, krippendorffAlphaOf } from './agreement/krippendorff.ts';
export { type AgreementWeights, agreementWeights, type Ratings } from './agreement/ratings.ts';
export { type AgreementTally, agreementTally } from './agreement/tally.ts';
export { type BcaInput, type BcaLimits, type BcaUndefined, bcaLimits } from './bca.ts';
export { drawBinomial } from './binomial.ts';
export { chiSquareUpperTail } from './chi-square.ts';
export { choleskyFactor, choleskySolve } from './cholesky.ts';
export { devianceTerm } from './deviance.ts';
export { digamma } from './digamma.ts';
export { drawBeta } from './draw-beta.ts';
export { drawGamma, drawLogGamma } from './draw-gamma.ts';
export { drawNegativeBinomial } from './draw-negative-binomial.ts';
export { drawNormal } from './draw-normal.ts';
export { drawPoisson } from './draw-poisson.ts';
export { type EffectiveSampleSize, effectiveSampleSize } from './effective-sample-size.ts';
export { logFactorial, logGamma } from './gamma.ts';
export { fillLogGammaRatios, logGammaRatio } from './gamma-ratio.ts';
export {
  gaussLegendre,
  legendreCoefficients,
  legendreIntegral,
  legendreValue,
  type QuadratureRule,
} from './legendre.ts';
export { type LimitsError, monteCarloErrorOfLimits } from './limits-error.ts';
export type { LinearProgramme, Relation } from './linear-programme.ts';
export { type LinearResult, maximiseLinear } from './maximise-linear.ts';
export { drawMultinomial } from './multinomial.ts';
export {
  type ConcaveObjective,
  maximiseConcave,
  type NewtonFailure,
  type NewtonOptions,
  type NewtonResult,
  type NewtonWorkspace,
  newtonWorkspace,
} from './newton.ts';
export { chiSquare1Quantile, normalCdf, normalQuantile } from './normal.ts';
export { poissonCdf, poissonProbability, poissonUpperTail } from './poisson.ts';
export { betaQuantile, incompleteBeta } from './proportions/incomplete-beta.ts';
export { jeffreysLimits, type ShareLimits, wilsonLimits } from './proportions/intervals.ts';
export { type QuantileType, quantile } from './quantile.ts';
export { type RandomStream, randomStream } from './random-stream.ts';
export { splitRhat } from './split-rhat.ts';
export { standardDeviation } from './standard-deviation.ts';
