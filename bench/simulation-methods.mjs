// Methods whose intervals the simulation of lists follows.
import { DEFAULT_LISTS_OPTIONS } from '@repere/contracts';
import { estimateMainEffects, selectStepwise } from '@repere/estimation';
import { inlinePool, runLists } from '@repere/workbench';

const LEVEL = 0.95;
/** Chains long enough to agree on tables of four lists, and short enough for thousands of tables. */
const CHAINS = { chains: 4, sweeps: 4000, burnIn: 1000 };

const NOTHING = { value: null, lower: null, upper: null, how: 'none' };
const plain = (estimate) =>
  estimate === undefined ? NOTHING : { value: estimate.value, ...estimate.interval, status: estimate.status };

/** Limits for the expected number of unseen and not for the number itself, as many programs give them: what is not offered. */
function expectationLimits(observed, unseen, logStandardError) {
  const factor = Math.exp(1.959963984540054 * logStandardError);
  return {
    value: observed + unseen,
    lower: observed + unseen / factor,
    upper: observed + unseen * factor,
    how: 'other',
  };
}

/** The same for the model that stepwise selection chose, as if it had been named beforehand. */
function conditionalStepwise(histories) {
  const { fit, total } = selectStepwise(histories, DEFAULT_LISTS_OPTIONS.threshold);
  return total === null ? NOTHING : expectationLimits(total - fit.unseen, fit.unseen, Math.sqrt(fit.logUnseenVariance));
}

function expectationMain(histories) {
  const { value, observed, diagnostics } = estimateMainEffects(histories, LEVEL);
  if (value === null) return NOTHING;
  return expectationLimits(observed, value - observed, diagnostics.logUnseenStandardError);
}

/** The profile-likelihood limits of an estimate that has them beside its own. */
function profileOf(estimate) {
  const profile = estimate?.diagnostics.profileLikelihood;
  if (estimate === undefined || estimate.value === null || profile === null || profile === undefined) return NOTHING;
  return { value: profile.value, lower: profile.lower, upper: profile.upper, how: 'profile-likelihood' };
}

/** Rows of the table of coverage: a name, and how to find it in a result. */
const of =
  (method, role = 'estimate') =>
  (result) =>
    plain(result.estimates.find((each) => each.domain === undefined && each.method === method && each.role === role));
const model = (method, notation) => (result) =>
  plain(
    result.estimates.find((each) => each.domain === undefined && each.method === method && each.model === notation),
  );
const profile =
  (method, role = 'estimate') =>
  (result) =>
    profileOf(result.estimates.find((each) => each.method === method && each.role === role));

const ROWS = [
  ['main effects', of('main')],
  ['main effects, profile likelihood (beside it)', profile('main')],
  ['main effects, limits of the expectation (not offered)', (_, { histories }) => expectationMain(histories)],
  ['all two-way', of('two-way')],
  ['all two-way, profile likelihood (beside it)', profile('two-way')],
  ['stepwise, BCa', of('stepwise')],
  ['stepwise, conditional (not offered)', (_, { histories }) => conditionalStepwise(histories)],
  ['least BIC, BCa', of('bic')],
  ['least AIC, BCa', of('aic')],
  ['downhill, BCa', of('downhill')],
  ['thresholding', of('thresholding')],
  ['graphs', of('graphs')],
  ['latent classes, where chains agree', of('latent-classes')],
  ['best closed model', of('closed')],
  ['Mt', model('closed', 'Mt')],
  ['Mh Chao', model('closed', 'Mh Chao')],
  ['sample coverage', of('sample-coverage')],
  ['Zelterman', of('zelterman', 'rough-check')],
  ['Chao’s bound', of('chao', 'lower-bound')],
  ['Chapman, lists 1 and 2', model('pairs', '[1,2]')],
  ['Chapman, lists 3 and 4', model('pairs', '[3,4]')],
];

/** Where there are strata: the sum over them, and one model for all. */
const STRATA_ROWS = [
  ['main effects, strata pooled', (pooled) => of('main')(pooled)],
  ['main effects, sum over strata', (_, __, result) => of('main')(result)],
  ['stepwise, sum over strata', (_, __, result) => of('stepwise')(result)],
  ['least BIC, sum over strata', (_, __, result) => of('bic')(result)],
  ['graphs, sum over strata', (_, __, result) => of('graphs')(result)],
  ['model with strata, BCa', (_, __, result) => of('covariates')(result)],
];

export const rowNames = (design) => (design.parts.length === 1 ? ROWS : STRATA_ROWS).map(([name]) => name);

/** What every row makes of one table: value and limits. */
export async function estimatesOf(table, { bootstrap, seed }) {
  const options = { ...DEFAULT_LISTS_OPTIONS, ...CHAINS, level: LEVEL, bootstrap, seed };
  const context = { pool: inlinePool(), engine: 'simulation' };
  const { histories, stratified } = table;
  if (stratified === null) {
    const result = await runLists({ histories }, options, context);
    return ROWS.map(([, row]) => row(result, table));
  }
  const pooled = await runLists({ histories }, { ...options, method: 'main' }, context);
  const estimates = [];
  for (const method of ['main', 'stepwise', 'bic', 'graphs', 'covariates']) {
    const result = await runLists({ histories, stratified }, { ...options, method }, context);
    estimates.push(...result.estimates);
  }
  return STRATA_ROWS.map(([, row]) => row(pooled, table, { estimates }));
}
