import type { CaptureHistories, ListsEstimate, ListsResult } from '@repere/contracts';
import { anEstimate, aResult } from './uk2013.ts';

/** An invented table of three lists in four strata, one of them small; only sums that tests read are to scale. */
const STRATA: readonly (readonly [string, string, number, number, number, number])[] = [
  ['women', '2021', 310, 940, 610, 1690],
  ['women', '2022', 264, 800, 520, 1480],
  ['men', '2021', 41, 190, 92, 560],
  ['men', '2022', 6, 30, 12, 130],
];

export const strataTable: CaptureHistories = {
  kind: 'capture-histories',
  lists: ['Police', 'Shelters', 'Hotline'],
  histories: [1, 2, 3, 4, 5, 6, 7],
  counts: [210, 160, 48, 130, 41, 27, 5],
};

/** Two methods in each stratum and in all. */
export const strataResult: ListsResult = aResult(
  [
    anEstimate({ method: 'main', model: '[1,2,3]', value: 1850, observed: 621 }, [1500, 2300]),
    anEstimate({ method: 'stepwise', model: '[12,3]', value: 1960, observed: 621 }, [1480, 2840], 'bca'),
    ...STRATA.flatMap(([sex, year, observed, value, lower, upper]): ListsEstimate[] => [
      anEstimate({ method: 'main', value: value - 40, observed, domain: { sex, year } }, [lower, upper]),
      anEstimate({ method: 'stepwise', value, observed, domain: { sex, year } }, [lower, upper], 'bca'),
    ]),
  ],
  {
    lists: strataTable.lists.map((name, index) => ({ name, persons: [304, 240, 203][index] ?? 0 })),
    strata: STRATA.map(([sex, year, observed]) => ({ domain: { sex, year }, observed })),
    primary: { method: 'stepwise', reason: 'Named in the protocol.' },
  },
);
