import type { ListsMethod } from '@repere/contracts';

const FIENBERG_RINALDO =
  'Fienberg and Rinaldo (2012), Maximum likelihood estimation in log-linear models, Annals of Statistics 40, 996-1023';
const CHAN_SILVERMAN_VINCENT =
  'Chan, Silverman and Vincent (2021), Multiple systems estimation for sparse capture data, Journal of the American Statistical Association 116, 1297-1306';
const RIVEST_LEVESQUE =
  'Rivest and Lévesque (2001), Improved log-linear model estimators of abundance in capture-recapture experiments, Canadian Journal of Statistics 29, 555-572';
const CORMACK = 'Cormack (1989), Log-linear models for capture-recapture, Biometrics 45, 395-413';

/** Publications each method follows, for the provenance of its estimates. */
export const LISTS_SOURCES: Readonly<Record<ListsMethod, readonly string[]>> = {
  main: [CORMACK, FIENBERG_RINALDO, RIVEST_LEVESQUE],
  'two-way': [CORMACK, FIENBERG_RINALDO, CHAN_SILVERMAN_VINCENT, RIVEST_LEVESQUE],
  stepwise: [
    CHAN_SILVERMAN_VINCENT,
    FIENBERG_RINALDO,
    'Efron (1987), Better bootstrap confidence intervals, Journal of the American Statistical Association 82, 171-185',
    'DiCiccio and Efron (1996), Bootstrap confidence intervals, Statistical Science 11, 189-228',
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
