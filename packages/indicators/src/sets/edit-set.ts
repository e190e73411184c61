import {
  failure,
  type Indicator,
  type IndicatorSet,
  type LocalisedText,
  type Strength,
  type TrustLetter,
} from '@repere/contracts';
import { mapTexts } from './map-texts.ts';

/** Letter of a grade or sign that a country decides by itself: known from the decision, read in no publication. */
const OWN_TRUST: TrustLetter = 'C';

/**
 * The set with other words at some places, in one language. An empty text takes a translation away; English, which every
 * text has, stays.
 *
 * @param words By path, as `textsOf` names them. Paths that the set does not have are passed over.
 */
export function withWords(set: IndicatorSet, language: string, words: ReadonlyMap<string, string>): IndicatorSet {
  return mapTexts(set, (text, { path }) => {
    const wanted = words.get(path)?.trim();
    if (wanted === undefined || wanted === (text[language] ?? '')) return text;
    if (wanted !== '') return { ...text, [language]: wanted };
    if (language === 'en') return text;
    const { [language]: _, ...rest } = text;
    // English was not the one taken away.
    return rest as LocalisedText;
  });
}

/**
 * The set with another grade of a sign, decided by its makers: the set becomes the source of the grade, and what was
 * contested about the old one goes.
 *
 * @throws Failure `set.unknown-reference`.
 */
export function regraded(set: IndicatorSet, indicator: string, strength: Strength | null): IndicatorSet {
  requireIndicator(set, indicator);
  return withOwnSource(
    mapIndicators(set, (one) => {
      if (one.id !== indicator || one.strength === strength) return one;
      const { contested: _, ...rest } = one;
      return { ...rest, strength, source: set.id, trust: OWN_TRUST };
    }),
  );
}

/** The set without a sign. A rule that still names it is found by `checkSet`. Throws Failure `set.unknown-reference`. */
export function withoutIndicator(set: IndicatorSet, indicator: string): IndicatorSet {
  requireIndicator(set, indicator);
  return {
    ...set,
    dimensions: set.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.filter(({ id }) => id !== indicator),
    })),
    signOffs: set.signOffs.filter((entry) => entry.indicator !== indicator),
  };
}

/**
 * The set with a sign back that an earlier state of it has: where it stood, with the signatures it had.
 *
 * @throws Failure `set.unknown-reference` for a sign that the earlier state does not have, or whose dimension is gone.
 */
export function withIndicatorBack(set: IndicatorSet, earlier: IndicatorSet, indicator: string): IndicatorSet {
  requireIndicator(earlier, indicator);
  if (indicatorIds(set).includes(indicator)) return set;
  const home = earlier.dimensions.find(({ indicators }) => indicators.some(({ id }) => id === indicator));
  const order = home?.indicators.map(({ id }) => id) ?? [];
  const place = order.indexOf(indicator);
  const back = home?.indicators[place];
  if (home === undefined || back === undefined) return set;
  requireDimension(set, home.id);
  const stoodBefore = new Set(order.slice(0, place));
  return {
    ...set,
    dimensions: set.dimensions.map((one) => {
      if (one.id !== home.id) return one;
      const after = one.indicators.findLastIndex(({ id }) => stoodBefore.has(id)) + 1;
      return { ...one, indicators: one.indicators.toSpliced(after, 0, back) };
    }),
    signOffs: [...set.signOffs, ...earlier.signOffs.filter((entry) => entry.indicator === indicator)],
  };
}

/**
 * The set with one more sign at the end of a dimension, decided by its makers.
 *
 * @throws Failure `set.unknown-reference` for a dimension that is not there.
 */
export function withIndicator(
  set: IndicatorSet,
  dimension: string,
  indicator: Omit<Indicator, 'source' | 'trust' | 'contested'>,
): IndicatorSet {
  requireDimension(set, dimension);
  return withOwnSource({
    ...set,
    dimensions: set.dimensions.map((one) =>
      one.id === dimension
        ? { ...one, indicators: [...one.indicators, { ...indicator, source: set.id, trust: OWN_TRUST }] }
        : one,
    ),
  });
}

function mapIndicators(set: IndicatorSet, change: (indicator: Indicator) => Indicator): IndicatorSet {
  return {
    ...set,
    dimensions: set.dimensions.map((dimension) => ({ ...dimension, indicators: dimension.indicators.map(change) })),
  };
}

/** Names the set itself among its sources, once something in it comes from nowhere else. */
function withOwnSource(set: IndicatorSet): IndicatorSet {
  const isNeeded = set.dimensions.some(({ indicators }) => indicators.some(({ source }) => source === set.id));
  const last = set.history.at(-1);
  if (!isNeeded || last === undefined || set.sources.some(({ id }) => id === set.id)) return set;
  const read: LocalisedText = {
    en: 'A decision of the makers of this set; its history says whose and why.',
    fr: 'Une décision des auteurs de cet ensemble ; son historique dit de qui et pourquoi.',
    es: 'Una decisión de quienes hacen este conjunto; su historia dice de quién y por qué.',
  };
  return {
    ...set,
    sources: [...set.sources, { id: set.id, title: set.title.en, year: Number(last.on.slice(0, 4)), read }],
  };
}

function requireDimension(set: IndicatorSet, dimension: string): void {
  const expected = set.dimensions.map(({ id }) => id);
  if (expected.includes(dimension)) return;
  throw failure('set.unknown-reference', { kind: 'dimension', path: 'dimensions', found: dimension, expected });
}

function indicatorIds(set: IndicatorSet): readonly string[] {
  return set.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
}

function requireIndicator(set: IndicatorSet, indicator: string): void {
  const ids = indicatorIds(set);
  if (ids.includes(indicator)) return;
  throw failure('set.unknown-reference', {
    kind: 'indicator',
    path: 'dimensions[].indicators',
    found: indicator,
    expected: ids.slice(0, 12),
  });
}
