import type { IndicatorSet } from '@repere/contracts';
import { said } from './localise.ts';

type Start = Pick<IndicatorSet, 'format' | 'version' | 'parent' | 'history' | 'signOffs' | 'endorsement'>;

/** What every original set of the product starts with: nothing signed, nothing endorsed, no parent. */
export const FIRST_VERSION: Start = {
  format: 1,
  version: '1.0.0',
  parent: null,
  history: [
    {
      version: '1.0.0',
      on: '2026-11-25',
      by: 'Repère',
      why: said('First version.', 'Première version.', 'Primera versión.'),
    },
  ],
  signOffs: [],
  endorsement: null,
};
