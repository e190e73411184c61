import { DEFAULT_DELPHI_RULES, type DelphiScale, delphiScaleValues } from '@repere/contracts';
import type { RandomStream } from '@repere/numerics';
import { analyseRound, type DelphiRecord, type RecordedRound } from '../../src/index.ts';

/**
 * Chance that a panel which rates at random, every value as likely as another, agrees on an item by the share alone: for k
 * values k P(X >= share n) with X binomial (n, 1/k), since two values cannot both have more than half.
 */
export function chanceAgreement(people: number, values: number, share: number): number {
  const least = Math.ceil(share * people - 1e-9);
  let tail = 0;
  for (let count = least; count <= people; count++) {
    let term = 1;
    for (let i = 0; i < count; i++) term *= (people - i) / (i + 1) / values;
    tail += term * (1 - 1 / values) ** (people - count);
  }
  return values * tail;
}

/**
 * Rounds of a panel without any opinion: everybody rates at random first; in each later round, whoever is not at the mode
 * of the round before moves there with the given chance, and else stays.
 */
export function drawnRounds(stream: RandomStream, { people, items, rounds, scale, follow }: DrawnPanel): DelphiRecord {
  const values = delphiScaleValues(scale);
  const names = Array.from({ length: items }, (_, item) => `i${item}`);
  const pick = () => values[Math.floor(stream.nextUniform() * values.length)] ?? '';
  let now = names.map(() => Array.from({ length: people }, pick));
  const drawn: RecordedRound[] = [];
  for (let number = 1; number <= rounds; number++) {
    if (number > 1) now = now.map((ratings) => followed(ratings, values, follow, stream));
    drawn.push({
      number,
      items: names,
      ratings: now.flatMap((ratings, item) =>
        ratings.map((rating, index) => ({
          panelist: `p${index}`,
          item: names[item] ?? '',
          rating,
          comment: null,
        })),
      ),
    });
  }
  return {
    scale,
    consensus: DEFAULT_DELPHI_RULES.consensus,
    minima: { people: 2, professions: 1 },
    maxRounds: rounds,
    items: names.map((id) => ({ id, dimension: 'all' })),
    panel: Array.from({ length: people }, (_, index) => ({ id: `p${index}`, profession: null })),
    rounds: drawn,
  };
}

/** A panel to be drawn. */
export interface DrawnPanel {
  readonly people: number;
  readonly items: number;
  readonly rounds: number;
  readonly scale: DelphiScale;
  readonly follow: number;
}

/** Share of the items that the last round finds agreed. */
export function shareAgreed(record: DelphiRecord): number {
  const { items } = analyseRound(record, record.maxRounds);
  return items.filter(({ state }) => state === 'consensus').length / items.length;
}

function followed(
  ratings: readonly string[],
  values: readonly string[],
  follow: number,
  stream: RandomStream,
): string[] {
  const counts = values.map((value) => ratings.filter((rating) => rating === value).length);
  const highest = Math.max(...counts);
  const modes = values.filter((_, index) => counts[index] === highest);
  // A tie has no mode to follow.
  const [mode] = modes.length === 1 ? modes : [];
  return ratings.map((rating) => (mode !== undefined && stream.nextUniform() < follow ? mode : rating));
}
