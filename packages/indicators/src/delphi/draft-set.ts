import {
  DELPHI_GRADES,
  type DelphiDraftWords,
  type DelphiItem,
  type DelphiItemResult,
  type DelphiRoundResult,
  type DelphiSettings,
  type DelphiStudy,
  type Dimension,
  failure,
  type Indicator,
  type IndicatorSet,
  type LocalisedText,
  problem,
  STRENGTHS,
  type Strength,
  throwIfAny,
  type Warning,
  warning,
} from '@repere/contracts';
import { checkSet } from '../sets/check-set.ts';
import { deriveSet } from '../sets/derive-set.ts';
import { diffSets, type SetDifference } from '../sets/diff-sets.ts';
import { shaped } from '../sets/read-set.ts';
import { rulesOf } from '../sets/rules-of.ts';
import { analyseRound } from './analyse-round.ts';
import { delphiItemsOf, itemsOfStudy } from './items.ts';
import type { ReadRatings } from './read-ratings.ts';
import { studyRound } from './rounds.ts';
import { requireStage } from './study.ts';
import type { TableRules } from './table-result.ts';

/** What the draft is called, and who answers for it. */
export interface DraftNaming {
  readonly id: string;
  readonly title: LocalisedText;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** A draft set made by a Delphi. */
export interface DelphiDraft {
  readonly set: IndicatorSet;
  /** From the base to the draft. */
  readonly difference: SetDifference;
  readonly warnings: readonly Warning[];
}

/** What a draft is made of: the survey, what it asked, and what its last round of ratings shows. */
interface DraftBasis extends Pick<DelphiSettings, 'id' | 'title' | 'purpose' | 'consensus'> {
  readonly items: readonly DelphiItem[];
  readonly round: DelphiRoundResult;
}

/**
 * The draft set that a finished Delphi makes of its base. A grade stands where the panel agreed on one, with the study as its
 * source. Where it did not agree there is no grade, and a note says so: the parent's grade would pass for the panel's. What
 * the panel agreed to leave out is dropped, unless a rule names it or its dimension would be empty; then it stays without a
 * grade. A Delphi that chooses leaves grades as they are, and keeps what it did not agree to drop.
 *
 * @throws Failure `delphi.wrong-stage` before the study is finished; `delphi.other-base` for another set or version;
 * `set.same-id`, and any code of `checkSet` when the draft is no sound set.
 */
export function draftSetFrom(
  base: IndicatorSet,
  study: DelphiStudy,
  naming: DraftNaming,
  words: DelphiDraftWords,
): DelphiDraft {
  requireStage(study, 'finished');
  const { settings } = study;
  if (base.id !== settings.base.id || base.version !== settings.base.version) {
    const [found, expected] = [base, settings.base].map(({ id, version }) => `${id} ${version}`);
    throw failure('delphi.other-base', { found: found ?? '', expected: expected ?? '' });
  }
  const round = studyRound(study);
  if (round === null) throw failure('delphi.wrong-stage', { found: 'between', expected: ['finished'] });
  return draftOf(base, { ...settings, items: itemsOfStudy(study), round }, naming, words);
}

/**
 * The draft set that a table of ratings makes of the set whose signs it rates, by the same rules as {@link draftSetFrom}. The
 * last round of the table is taken for the last of the survey.
 *
 * @param survey What the survey is called, as the source of its grades.
 * @throws Failure `set.same-id`, and any code of `checkSet` when the draft is no sound set.
 */
export function draftSetFromTable(
  base: IndicatorSet,
  read: ReadRatings,
  rules: Omit<TableRules, 'maxRounds'>,
  survey: Pick<DelphiSettings, 'id' | 'title'>,
  naming: DraftNaming,
  words: DelphiDraftWords,
): DelphiDraft {
  // A reader refuses a table without ratings, so there is a last round.
  const last = read.rounds.at(-1)?.number ?? 1;
  const round = analyseRound({ ...read, ...rules, maxRounds: last }, last);
  const purpose = read.scale.kind === 'grades' ? 'grade' : 'choose';
  const basis = { ...survey, purpose, consensus: rules.consensus, items: delphiItemsOf(base), round } as const;
  return draftOf(base, basis, naming, words);
}

function draftOf(base: IndicatorSet, basis: DraftBasis, naming: DraftNaming, words: DelphiDraftWords): DelphiDraft {
  const { round, consensus } = basis;
  const { id, title, by, on } = naming;
  const facts = {
    title: basis.title,
    panel: round.panel,
    rounds: round.round,
    consensus,
    items: round.items.length,
    agreed: round.items.filter(({ state }) => state === 'consensus').length,
  };
  const derived = deriveSet(base, id, title, { by, on, why: words.history(facts) });
  const writer = new DraftWriter(base, basis, words);
  const set: IndicatorSet = {
    ...derived,
    dimensions: base.dimensions.map((dimension) => writer.dimension(dimension)),
    sources: [
      ...base.sources,
      { id: basis.id, title: basis.title.en, year: Number(on.slice(0, 4)), read: words.source(facts) },
    ],
  };
  shaped(set);
  throwIfAny([
    ...writer
      .homeless()
      .map((item) =>
        problem('delphi.dimension-unknown', { found: item.dimension, expected: base.dimensions.map((one) => one.id) }),
      ),
    ...checkSet(set)
      .filter(({ severity }) => severity === 'wrong')
      .map(({ code, details }) => problem(code, details)),
  ]);
  return { set, difference: diffSets(base, set), warnings: writer.warnings() };
}

/** Writes the dimensions of the draft and remembers what had to be left or kept. */
class DraftWriter {
  readonly #base: IndicatorSet;
  readonly #basis: DraftBasis;
  readonly #words: DelphiDraftWords;
  readonly #results: ReadonlyMap<string, DelphiItemResult>;
  readonly #named: ReadonlySet<string>;
  readonly #added: readonly DelphiItem[];
  readonly #keptBack: string[] = [];
  readonly #notAdded: string[] = [];

  constructor(base: IndicatorSet, basis: DraftBasis, words: DelphiDraftWords) {
    this.#base = base;
    this.#basis = basis;
    this.#words = words;
    this.#results = new Map(basis.round.items.map((result) => [result.item, result]));
    this.#named = new Set(rulesOf(base).flatMap(({ rule }) => ('indicator' in rule ? [rule.indicator] : [])));
    const known = new Set(base.dimensions.flatMap(({ indicators }) => indicators.map((one) => one.id)));
    this.#added = basis.items.filter((item) => !known.has(item.id));
  }

  dimension(dimension: Dimension): Dimension {
    const isDropped = ({ id }: Indicator): boolean => isLeftOut(this.#results.get(id)) && !this.#named.has(id);
    const added = this.#added
      .filter((item) => item.dimension === dimension.id)
      .flatMap((item) => this.#newIndicator(item));
    const wouldBeEmpty = added.length === 0 && dimension.indicators.every(isDropped);
    const kept = dimension.indicators.filter((indicator) => wouldBeEmpty || !isDropped(indicator));
    return { ...dimension, indicators: [...kept.map((indicator) => this.#graded(indicator)), ...added] };
  }

  /** New items whose dimension the base does not have. */
  homeless(): readonly DelphiItem[] {
    return this.#added.filter((item) => !this.#base.dimensions.some(({ id }) => id === item.dimension));
  }

  warnings(): readonly Warning[] {
    return [
      ...(this.#keptBack.length === 0
        ? []
        : [warning('delphi.not-relevant-kept', { count: this.#keptBack.length, indicators: this.#keptBack })]),
      ...(this.#notAdded.length === 0
        ? []
        : [warning('delphi.not-added', { count: this.#notAdded.length, items: this.#notAdded })]),
    ];
  }

  #graded(indicator: Indicator): Indicator {
    const result = this.#results.get(indicator.id);
    if (result === undefined) return indicator;
    const source = this.#basis.id;
    const { contested: _, ...uncontested } = indicator;
    if (isLeftOut(result)) {
      this.#keptBack.push(indicator.id);
      return { ...indicator, strength: null, source, trust: 'D', contested: this.#words.notRelevant(result) };
    }
    if (this.#basis.purpose === 'choose') return indicator;
    const strength = strengthOf(result);
    return strength === null
      ? { ...indicator, strength, source, trust: 'D', contested: this.#words.notAgreed(result) }
      : { ...uncontested, strength, source, trust: 'A' };
  }

  #newIndicator(item: DelphiItem): readonly Indicator[] {
    const result = this.#results.get(item.id);
    const isChosen = this.#basis.purpose === 'grade' ? !isLeftOut(result) : result?.agreed === 'keep';
    if (result === undefined || !isChosen) {
      this.#notAdded.push(item.id);
      return [];
    }
    const { dimension: _, ...texts } = item;
    const strength = strengthOf(result);
    const indicator = {
      ...texts,
      strength,
      source: this.#basis.id,
      trust: strength === null ? 'D' : 'A',
    } as const;
    const isOpen = this.#basis.purpose === 'grade' && strength === null;
    return [isOpen ? { ...indicator, contested: this.#words.notAgreed(result) } : indicator];
  }
}

function isLeftOut(result: DelphiItemResult | undefined): boolean {
  return result?.agreed === DELPHI_GRADES[0] || result?.agreed === 'drop';
}

function strengthOf({ agreed }: DelphiItemResult): Strength | null {
  return STRENGTHS.find((strength) => strength === agreed) ?? null;
}
