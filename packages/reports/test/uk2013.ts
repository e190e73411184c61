import type {
  CaptureHistories,
  IntervalMethod,
  ListsEstimate,
  ListsMethod,
  ListsResult,
  ListsRole,
  Provenance,
  SpreadExclusion,
} from '@repere/contracts';
import { ukChains, ukModels } from './uk2013-models.ts';
import { ukSensitivity } from './uk2013-sensitivity.ts';

/**
 * The United Kingdom's table of 2013 with five lists (Silverman 2020), and a result for it by hand: point estimates and the
 * limits of bootstraps and posteriors are those of `data/lists/golden/golden.json`, limits of fixed models are rounded ones.
 */
export const ukTable: CaptureHistories = {
  kind: 'capture-histories',
  lists: ['LA', 'NG', 'PFNCA', 'GO', 'GP'],
  histories: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 20, 24],
  counts: [54, 463, 15, 995, 19, 62, 1, 695, 3, 19, 1, 76, 4, 1, 316, 1, 11, 8],
};

const provenance: Provenance = {
  input: { of: 'capture-histories', digest: `sha256:${'0f'.repeat(32)}`, name: 'uk2013-5.csv' },
  options: { method: 'all', level: 0.95, bootstrap: 1000, threshold: 0.02, seed: 20051201 },
  seed: 20051201,
  software: { name: 'repere', version: '0.1.0', engine: 'v8 11.3' },
  sources: ['Chan, Silverman and Vincent (2021), J. Am. Statist. Assoc. 116, 1297–1306'],
};

/** What methods that do not count in the spread are for. */
const ROLES: Partial<Record<ListsMethod, ListsRole>> = {
  chao: 'lower-bound',
  zelterman: 'rough-check',
  pairs: 'pair',
};

/** An estimate with its values, everything else as a run would give it. */
export function anEstimate(
  values: Pick<ListsEstimate, 'method' | 'value'> & Partial<Omit<ListsEstimate, 'interval'>>,
  limits: readonly [number | null, number | null] = [null, null],
  how: IntervalMethod = limits[0] === null && limits[1] === null ? 'none' : 'log-normal',
): ListsEstimate {
  const observed = values.observed ?? 2744;
  const less = (value: number | null): number | null => (value === null ? null : value - observed);
  return {
    of: 'population-size',
    role: ROLES[values.method] ?? 'estimate',
    status: 'ok',
    standardError: null,
    unit: 'persons',
    n: observed,
    observed,
    aic: null,
    bic: null,
    logLik: null,
    parameters: null,
    minusInfinity: [],
    diagnostics: {},
    warnings: [],
    provenance,
    ...values,
    interval: { level: 0.95, lower: limits[0], upper: limits[1], how },
    unobserved: { value: less(values.value), lower: less(limits[0]), upper: less(limits[1]) },
  };
}

/** A result around estimates; the spread and what it leaves out follow from them. */
export function aResult(estimates: readonly ListsEstimate[], rest: Partial<ListsResult> = {}): ListsResult {
  const whole = estimates.filter(({ domain }) => domain === undefined);
  const compared = whole.filter(({ role, value }) => value !== null && role === 'estimate');
  const values = compared.flatMap(({ value }) => value ?? []);
  return {
    kind: 'lists-result',
    version: 2,
    lists: ukTable.lists.map((name, index) => ({ name, persons: [94, 567, 1169, 807, 336][index] ?? 0 })),
    strata: null,
    estimates,
    spread: {
      min: values.length === 0 ? null : Math.min(...values),
      max: values.length === 0 ? null : Math.max(...values),
      methods: compared.map(({ method }) => method),
      excluded: whole
        .filter((estimate) => !compared.includes(estimate))
        .map((estimate) => ({
          method: estimate.method,
          ...(estimate.model !== undefined && { model: estimate.model }),
          reason: exclusion(estimate),
        })),
    },
    warnings: [],
    bootstraps: [],
    models: null,
    chains: null,
    sensitivity: null,
    assumptions: {},
    primary: null,
    ...rest,
  };
}

function exclusion({ role, status }: ListsEstimate): SpreadExclusion {
  if (status !== 'ok' && status !== 'unbounded') return status;
  return role === 'estimate' ? 'not-applicable' : role;
}

const PAIRS: readonly (readonly [string, number, number, number, number, number])[] = [
  ['[1,2]', 2839, 643, 2030, 4336, 311832],
  ['[1,3]', 5051.27, 1242, 3600, 7330, 836760],
  ['[1,4]', 12792.33, 896, 6600, 26600, 21741965],
  ['[1,5]', 32014, 430, 9100, 119000, 505580880],
  ['[2,3]', 9630.3, 1668, 7830, 11980, 1095534],
  ['[2,4]', 17650.69, 1349, 12400, 25600, 10657498],
  ['[2,5]', 95707, 902, 32000, 290000, 3024532313],
  ['[3,4]', 11527.78, 1895, 9500, 14200, 1300000],
  ['[3,5]', 32857, 1494, 19500, 56500, 85000000],
  ['[4,5]', 30254, 1135, 16500, 56900, 96000000],
];

/** Bootstrap values of a plausible shape, with no chance in them: quantiles of a skewed distribution. */
export const ukReplicates: readonly number[] = Array.from({ length: 1000 }, (_, index) => {
  const u = (((index * 617) % 1000) + 0.5) / 1000;
  return 9000 + 2900 * (-Math.log(1 - u)) ** 0.62 + (u > 0.93 ? 90000 * (u - 0.93) ** 1.4 : 0);
});

/** Forms of the closed-population models, with the standard error of the number of people. */
const CLOSED: readonly (readonly [string, number, number, number, ListsRole])[] = [
  ['M0', 14832.21602, 903.08, 1562.220644, 'other-form'],
  ['Mt', 13444.13121, 806.93, 253.2819084, 'estimate'],
  ['Mh Chao', 14962.75414, 919.03, 1568.439905, 'lower-bound'],
  ['Mh Poisson', 15131.39322, 2389.03, 1570.119226, 'other-form'],
  ['Mh Darroch', 14299.94881, 4345.46, 1570.122715, 'other-form'],
  ['Mh Gamma', 13540.08706, 6054.52, 1570.095652, 'other-form'],
  ['Mth Chao', 13570.0268, 821.29, 258.7408091, 'lower-bound'],
  ['Mth Poisson', 14572.44805, 2263.08, 260.8958887, 'other-form'],
  ['Mth Darroch', 14649.66019, 4489.03, 261.1177465, 'other-form'],
];

export const ukResult: ListsResult = aResult(
  [
    anEstimate(
      {
        method: 'main',
        model: '[1,2,3,4,5]',
        value: 13444.13121,
        standardError: 806.93,
        aic: 217.7788765,
        bic: 253.2819084,
        logLik: -102.8894383,
        parameters: 6,
        diagnostics: { fit: 'ok', deviance: 118.5316293, degreesOfFreedom: 25 },
      },
      [11988, 15167],
    ),
    anEstimate(
      {
        method: 'two-way',
        model: '[12,13,14,15,23,24,25,34,35,45]',
        value: 11232.53137,
        standardError: 2412.4,
        aic: 129.7771898,
        bic: 224.4519417,
        logLik: -48.8885949,
        parameters: 16,
        minusInfinity: ['15'],
        diagnostics: { fit: 'ok', deviance: 10.52994266, degreesOfFreedom: 14 },
      },
      [7712, 17520],
    ),
    anEstimate(
      {
        method: 'stepwise',
        model: '[12,13,24,25,35,45]',
        value: 11312.99029,
        standardError: 1890,
        aic: 127.6,
        bic: 198.6046944,
        logLik: -51.8,
        parameters: 12,
        diagnostics: { threshold: 0.02, bootstrap: { replicates: 1000, failed: 0 } },
      },
      [8784.779909, 14700.54916],
      'bca',
    ),
    anEstimate(
      { method: 'bic', model: '[123,25,34]', value: 25311.29061, aic: 148.52, bic: 195.8791056, parameters: 8 },
      [11226.98233, 55830.66648],
      'bca',
    ),
    anEstimate(
      { method: 'aic', model: '[123,124,15,25,34,35,45]', value: 21300, aic: 125.1, bic: 201.9, parameters: 15 },
      [9800, 61000],
      'bca',
    ),
    anEstimate(
      { method: 'downhill', model: '[12,13,25,35,45]', value: 12262.41242, bic: 197.4949648, parameters: 11 },
      [9940, 17200],
      'bca',
    ),
    anEstimate({ method: 'thresholding', value: 12400.3207 }, [11061.35004, 14239.8306], 'credible'),
    anEstimate({ method: 'graphs', value: 22990 }, [10387, 33510], 'credible'),
    anEstimate({
      method: 'latent-classes',
      value: null,
      status: 'not-converged',
      warnings: [{ code: 'lists.not-converged', details: { model: 'K = 10' } }],
    }),
    ...CLOSED.map(([model, value, standardError, bic, role]) =>
      anEstimate({ method: 'closed', model, value, standardError, bic, role }, [
        Math.max(2800, value - 1.8 * standardError),
        value + 2.1 * standardError,
      ]),
    ),
    anEstimate({ method: 'covariates', value: null, status: 'not-applicable' }),
    anEstimate({ method: 'sample-coverage', model: 'low-coverage', value: 11745.85895 }, [10400, 13300]),
    anEstimate({ method: 'sample-coverage', model: 'independent', value: 11711.01968, role: 'other-form' }),
    anEstimate({ method: 'sample-coverage', model: 'high-coverage', value: 12015.59265, role: 'other-form' }),
    anEstimate({ method: 'zelterman', value: 17586.26759 }, [15480, 20020]),
    anEstimate({ method: 'chao', value: 17541.68837, standardError: 1129 }, [15500, 19960]),
    ...PAIRS.map(([model, value, observed, lower, upper, variance]) =>
      anEstimate({ method: 'pairs', model, value, observed, standardError: Math.sqrt(variance) }, [lower, upper]),
    ),
  ],
  {
    bootstraps: [
      { method: 'stepwise', replicates: ukReplicates },
      { method: 'bic', replicates: ukReplicates.map((value) => 1.9 * value) },
    ],
    models: ukModels,
    chains: ukChains,
    sensitivity: ukSensitivity,
    assumptions: {},
    primary: { method: 'stepwise', reason: 'Used for the earlier national estimate.' },
  },
);

/** The same table where the two-way model has no estimate, stepwise has no upper limit, and nothing was declared. */
export const troubledResult: ListsResult = aResult([
  anEstimate({ method: 'main', model: '[1,2,3,4,5]', value: 13444.13 }, [11988, 15167]),
  anEstimate({
    method: 'two-way',
    model: '[12,13,14,15,23,24,25,34,35,45]',
    value: null,
    status: 'unidentified',
    minusInfinity: ['15'],
  }),
  anEstimate({ method: 'stepwise', model: '[12,3,4,5]', value: 14217.81, status: 'unbounded' }, [9100, null], 'bca'),
  anEstimate({ method: 'chao', value: 17541.69 }),
]);
