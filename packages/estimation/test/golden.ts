import { readFileSync } from 'node:fs';
import type { CaptureHistories } from '@repere/contracts';
import { historiesOf } from '@repere/testkit';

const folder = new URL('../../../data/lists/', import.meta.url);

/** A fitted model as `golden.json` has it. */
export interface GoldenModel {
  readonly model: string;
  /** 0 fine, 1 does not exist, 2 not identified, 3 both. */
  readonly status: number;
  readonly N: number | null;
  readonly BIC?: number;
  readonly AIC?: number;
  readonly negInf: readonly string[];
  readonly npar: number;
  readonly deviance?: number;
}

interface MonteCarloLimit {
  readonly mean: number;
  readonly sd: number;
}

/** Profile likelihood of the multinomial by Rcapture. */
export interface GoldenProfile {
  readonly abundance: number;
  readonly infCL: number;
  /** `>` and the end of its search where that ended without a limit. */
  readonly supCL: number | string;
  /** 0 when it had no doubt. */
  readonly infoCI: number;
}

export interface RankedModels {
  readonly maxorder: number;
  readonly candidates: number;
  readonly admissible: number;
  readonly top20: readonly { readonly model: string; readonly abundance: number; readonly BIC: number }[];
}

/** Averages over decomposable graphs up to `nmissingMax` unseen. */
export interface GoldenGraphs {
  readonly delta: number;
  readonly nmissingMax: number;
  readonly probs: readonly number[];
  readonly q: readonly number[];
  readonly mean: number;
  readonly mode: number;
  readonly topProb: readonly number[];
  readonly massLast10pct: number;
}

/** One chain of the latent-class sampler: quantiles at 2.5, 10, 25, 50, 75, 90 and 97.5 percent. */
export interface GoldenChain {
  readonly q: readonly number[];
}

/** The part of `golden.json` that these tests hold; see its `readme` for conventions. */
export interface GoldenTable {
  readonly lists: number;
  readonly observed: number;
  readonly mainEffects: GoldenModel;
  readonly allTwoWay: GoldenModel;
  readonly singleTwoWay: readonly GoldenModel[];
  readonly listTotals: readonly number[];
  readonly captureFreq: readonly number[];
  readonly pairs: readonly {
    readonly i: number;
    readonly j: number;
    readonly m: number;
    readonly LP: number | null;
    readonly chapman: number;
    readonly chapmanVar: number;
  }[];
  readonly chao: {
    readonly classic: number;
    readonly biasCorrected: number;
    readonly tAdjusted: number;
    readonly zelterman: number;
  };
  readonly rcapture_closedp: readonly {
    readonly model: string;
    readonly abundance: number;
    readonly stderr: number;
    readonly deviance: number;
    readonly df: number;
    readonly AIC: number;
    readonly BIC: number;
    /** 0 when the program had no doubt of its fit. */
    readonly infoFit: number;
  }[];
  readonly rcapture_profileCI_Mt: GoldenProfile;
  readonly rcapture_profileCI_Mh_Chao: GoldenProfile;
  readonly rcapture_profileCI_Mh_Poisson: GoldenProfile;
  readonly rcapture_profileCI_Mh_Darroch: GoldenProfile;
  readonly rcapture_profileCI_Mh_Gamma: GoldenProfile;
  readonly stepwise_point: {
    readonly N: number;
    readonly waldLogLinearCI95: readonly [number, number];
    readonly coef: Readonly<Record<string, number>>;
  };
  readonly stepwise_boot: {
    readonly ahat: number;
    readonly monteCarlo?: {
      readonly nboot: number;
      readonly lower95: MonteCarloLimit;
      readonly upper95: MonteCarloLimit;
    };
  };
  /** Absent for more than five lists, which that program does not take. */
  readonly care1?: {
    readonly Indep: number;
    /** The number observed, or nothing, where the high-coverage form broke down. */
    readonly HSC: number | null;
    readonly LSC: number;
    readonly coverage: number;
  };
  readonly dga?: GoldenGraphs;
  readonly lcmcr_seed1: GoldenChain;
  readonly lcmcr_seed2: GoldenChain;
  /** Bayesian thresholding: quantiles at 2.5, 10, 50, 90 and 97.5 percent. */
  readonly bayesThresh?: { readonly quantiles: readonly number[] };
  /** The same from four other seeds, with the pairs kept; one alone is not in an array. */
  readonly bayesThreshSeeds?: readonly {
    readonly q: readonly number[];
    readonly retained: readonly string[] | string;
  }[];
  readonly bicTwoWay?: RankedModels;
  readonly bicExhaustive?: RankedModels;
  /** Least BIC with 1,000 samples of one seed: limits by probability, the choice repeated among the first and among all rows. */
  readonly bicBoot?: {
    readonly N: number;
    readonly model: string;
    readonly BCa_first: Readonly<Record<string, number>>;
    readonly BCa_last: Readonly<Record<string, number>>;
    readonly rows: number;
  };
}

/** A file of `bootstrap/`: resampled tables and the reference's stepwise estimates. */
export interface GoldenBootstrap {
  readonly counts: readonly (readonly number[])[];
  readonly stepwise: readonly number[];
  readonly jackknifeStepwise: readonly number[];
  readonly bicMaxorder: number;
  /** Of the first tables: the model with the least BIC, and how many models are admissible. */
  readonly bic: readonly {
    readonly model: string;
    readonly N: number;
    readonly BIC: number;
    readonly admissible: number;
  }[];
}

/** A figure as a publication prints it. */
export interface PublishedFigure {
  readonly dataset: string;
  readonly method?: string;
  readonly source?: string;
  readonly N?: number;
  readonly ci95?: readonly [number, number];
  readonly counts?: readonly number[];
}

const golden = JSON.parse(readFileSync(new URL('golden/golden.json', folder), 'utf8'));

/** Reference results by name of table. */
export const goldenTables: readonly (readonly [string, GoldenTable])[] = Object.entries(golden.datasets);

/** Figures of publications, rounded as printed. */
export const publishedFigures: readonly PublishedFigure[] = golden.published.items;

/** The resampled tables of one data set. */
export function goldenBootstrap(name: string): GoldenBootstrap {
  return JSON.parse(readFileSync(new URL(`golden/bootstrap/${name}.json`, folder), 'utf8'));
}

/** A published table, and the histories in the order of the file's rows, which is that of the bootstrap files. */
export function publishedTable(name: string): { histories: CaptureHistories; rows: readonly number[] } {
  const [header, ...lines] = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .trim()
    .split('\n');
  const lists = header!.split(',').slice(0, -1);
  const cells = lines.map((line) => {
    const values = line.split(',').map(Number);
    const history = lists.reduce((mask, _, list) => mask | (values[list]! << list), 0);
    return { history, count: values.at(-1)! };
  });
  return { histories: historiesOf(lists, cells), rows: cells.map(({ history }) => history) };
}

/** Members of a model from its notation, for example `[123,25,34]`. */
export function membersOfNotation(notation: string): number[] {
  return notation
    .slice(1, -1)
    .split(',')
    .map((part) => [...part].reduce((mask, digit) => mask | (1 << (Number(digit) - 1)), 0));
}
