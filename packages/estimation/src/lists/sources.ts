import type { ListsMethod } from '@repere/contracts';

const FIENBERG_RINALDO =
  'Fienberg and Rinaldo (2012), Maximum likelihood estimation in log-linear models, Annals of Statistics 40, 996-1023';
const CHAN_SILVERMAN_VINCENT =
  'Chan, Silverman and Vincent (2021), Multiple systems estimation for sparse capture data, Journal of the American Statistical Association 116, 1297-1306';
const RIVEST_LEVESQUE =
  'Rivest and Lévesque (2001), Improved log-linear model estimators of abundance in capture-recapture experiments, Canadian Journal of Statistics 29, 555-572';
const SILVERMAN_CHAN_VINCENT =
  'Silverman, Chan and Vincent (2024), Bootstrapping multiple systems estimates to account for model selection, Statistics and Computing 34, 44';
const EFRON =
  'Efron (1987), Better bootstrap confidence intervals, Journal of the American Statistical Association 82, 171-185';
const CORMACK_PROFILE =
  'Cormack (1992), Interval estimation for mark-recapture studies of closed populations, Biometrics 48, 567-576';
const CORMACK = 'Cormack (1989), Log-linear models for capture-recapture, Biometrics 45, 395-413';

/** Publications each method follows, for the provenance of its estimates. */
export const LISTS_SOURCES: Readonly<Record<ListsMethod, readonly string[]>> = {
  main: [CORMACK, FIENBERG_RINALDO, RIVEST_LEVESQUE, CORMACK_PROFILE],
  'two-way': [CORMACK, FIENBERG_RINALDO, CHAN_SILVERMAN_VINCENT, RIVEST_LEVESQUE, CORMACK_PROFILE],
  fixed: [CORMACK, FIENBERG_RINALDO, RIVEST_LEVESQUE, CORMACK_PROFILE],
  stepwise: [
    CHAN_SILVERMAN_VINCENT,
    FIENBERG_RINALDO,
    EFRON,
    'DiCiccio and Efron (1996), Bootstrap confidence intervals, Statistical Science 11, 189-228',
  ],
  bic: [
    SILVERMAN_CHAN_VINCENT,
    FIENBERG_RINALDO,
    'Schwarz (1978), Estimating the dimension of a model, Annals of Statistics 6, 461-464',
    EFRON,
  ],
  aic: [
    SILVERMAN_CHAN_VINCENT,
    FIENBERG_RINALDO,
    'Akaike (1974), A new look at the statistical model identification, IEEE Transactions on Automatic Control 19, 716-723',
    EFRON,
  ],
  downhill: [SILVERMAN_CHAN_VINCENT, FIENBERG_RINALDO, EFRON],
  thresholding: [
    'Silverman (2020), Multiple-systems analysis for the quantification of modern slavery: classical and Bayesian approaches, Journal of the Royal Statistical Society A 183, 691-736',
  ],
  graphs: [
    'Madigan and York (1997), Bayesian methods for estimation of the size of a closed population, Biometrika 84, 19-31',
    'Dawid and Lauritzen (1993), Hyper Markov laws in the statistical analysis of decomposable graphical models, Annals of Statistics 21, 1272-1317',
  ],
  'latent-classes': [
    'Manrique-Vallier (2016), Bayesian population size estimation using Dirichlet process mixtures, Biometrics 72, 1246-1254',
    'Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), Rank-normalization, folding, and localization: an improved R-hat, Bayesian Analysis 16, 667-718',
  ],
  closed: [
    RIVEST_LEVESQUE,
    'Darroch, Fienberg, Glonek and Junker (1993), A three-sample multiple-recapture approach to census population estimation with heterogeneous catchability, Journal of the American Statistical Association 88, 1137-1148',
    'Rivest and Baillargeon (2007), Applications and extensions of Chao’s moment estimator for the size of a closed population, Biometrics 63, 999-1006',
    'Baillargeon and Rivest (2007), Rcapture: loglinear models for capture-recapture in R, Journal of Statistical Software 19, 5',
    CORMACK_PROFILE,
  ],
  covariates: [
    'Cruyff, van Dijk and van der Heijden (2017), The challenge of counting victims of human trafficking, Chance 30, 41-49',
    FIENBERG_RINALDO,
    EFRON,
  ],
  'sample-coverage': [
    'Chao and Tsay (1998), A sample coverage approach to multiple-system estimation with application to census undercount, Journal of the American Statistical Association 93, 283-293',
    'Chao, Tsay, Lin, Shau and Chao (2001), The applications of capture-recapture models to epidemiological data, Statistics in Medicine 20, 3123-3157',
  ],
  zelterman: [
    'Zelterman (1988), Robust estimation in truncated discrete distributions with application to capture-recapture experiments, Journal of Statistical Planning and Inference 18, 225-237',
    'Böhning (2008), A simple variance formula for population size estimators by conditioning, Statistical Methodology 5, 410-423',
  ],
  chao: [
    'Chao (1987), Estimating the population size for capture-recapture data with unequal catchability, Biometrics 43, 783-791',
    'Chao (1989), Estimating population size for sparse data in capture-recapture experiments, Biometrics 45, 427-438',
  ],
  pairs: [
    'Chapman (1951), Some properties of the hypergeometric distribution with applications to zoological sample censuses, University of California Publications in Statistics 1, 131-160',
    'Seber (1970), The effects of trap response on tag recapture estimates, Biometrics 26, 13-22',
  ],
};
