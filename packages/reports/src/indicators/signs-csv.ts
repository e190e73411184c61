import type { IndicatorSet } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { CsvTable } from '../lists/estimates-csv.ts';
import { setText } from './names.ts';

/** One row per sign of a set, for a panel or a translator; column names are the same in every language. */
export function signsCsv(set: IndicatorSet, t: Translator): CsvTable {
  return {
    columns: ['dimension', 'indicator', 'side', 'strength', 'trust', 'label', 'definition', 'question', 'guidance'],
    rows: set.dimensions.flatMap(({ id: dimension, indicators }) =>
      indicators.map(({ id, side, strength, trust, label, definition, question, guidance }) => [
        dimension,
        id,
        side ?? '',
        strength ?? '',
        trust,
        ...[label, definition, question, guidance].map((text) => setText(text, t)),
      ]),
    ),
  };
}
