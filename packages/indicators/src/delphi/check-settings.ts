import {
  type DelphiItem,
  type DelphiScale,
  type DelphiSettings,
  type DetailValue,
  type Problem,
  problem,
  throwIfAny,
} from '@repere/contracts';
import { isLanguageTag } from '../sets/schema.ts';
import { isDelphiId, MAX_ITEMS } from './limits.ts';

/**
 * Refuses settings that no Delphi can be held with, every problem at once.
 *
 * @throws Failure `delphi.settings-shape` with path, found and expected; `delphi.item-twice`; `delphi.dimension-unknown`.
 */
export function checkSettings(settings: DelphiSettings): void {
  const problems: Problem[] = [];
  const ask = (holds: boolean, path: string, found: DetailValue, expected: string): void => {
    if (!holds) problems.push(problem('delphi.settings-shape', { path, found, expected }));
  };
  const { id, base, purpose, languages, scale, dimensions, items, maxRounds, panel, consensus } = settings;
  ask(isDelphiId(id), 'id', id.slice(0, 80), 'A-Z a-z 0-9 . _ -');
  ask(base.id !== '' && base.version !== '', 'base', base.id, 'id, version');
  ask(languages.length > 0, 'languages', 0, '≥ 1');
  for (const language of languages) ask(isLanguageTag(language), 'languages', language.slice(0, 40), 'fr, es, pt-BR');
  ask(
    (purpose === 'grade') === (scale.kind === 'grades'),
    'scale.kind',
    scale.kind,
    purpose === 'grade' ? 'grades' : 'keep-drop, ordinal',
  );
  askScale(scale, ask);
  askConsensus(settings, ask);
  ask(isWhole(maxRounds, settings.openFirstRound ? 2 : 1, 10), 'maxRounds', maxRounds, '2–10');
  ask(isWhole(panel.people, 2, 1_000), 'panel.people', panel.people, '2–1000');
  ask(isWhole(panel.professions, 1, 100), 'panel.professions', panel.professions, '1–100');
  ask(
    isWhole(settings.proposalsPerDimension, 1, 100),
    'proposalsPerDimension',
    settings.proposalsPerDimension,
    '1–100',
  );
  ask(consensus.share > 0.5 && consensus.share <= 1, 'consensus.share', consensus.share, '> 0.5, ≤ 1');
  ask(dimensions.length > 0, 'dimensions', 0, '≥ 1');
  const dimensionIds = dimensions.map((dimension) => dimension.id);
  ask(new Set(dimensionIds).size === dimensionIds.length, 'dimensions', dimensionIds, '≠');
  ask(items.length > 0 || settings.openFirstRound, 'items', 0, '≥ 1');
  ask(items.length <= MAX_ITEMS, 'items', items.length, `≤ ${MAX_ITEMS}`);
  throwIfAny([...problems, ...itemProblems(items, dimensionIds)]);
}

/** What is wrong with a list of items: ids and concepts that repeat, dimensions that are not there, texts missing. */
export function itemProblems(items: readonly DelphiItem[], dimensions: readonly string[]): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const problems: Problem[] = [];
    const { id, dimension, concept, label } = item;
    for (const key of [`id ${id}`, `${dimension}.${concept}`]) {
      if (seen.has(key)) problems.push(problem('delphi.item-twice', { found: key }));
      seen.add(key);
    }
    if (!isDelphiId(id) || !isDelphiId(concept)) {
      const found = id.slice(0, 80);
      problems.push(problem('delphi.settings-shape', { path: 'items[].id', found, expected: 'A-Z a-z 0-9 . _ -' }));
    }
    if (!dimensions.includes(dimension)) {
      problems.push(problem('delphi.dimension-unknown', { found: dimension.slice(0, 80), expected: dimensions }));
    }
    if (label.en.trim() === '') {
      problems.push(problem('delphi.settings-shape', { path: `${id}.label.en`, found: '', expected: '…' }));
    }
    return problems;
  });
}

type Ask = (holds: boolean, path: string, found: DetailValue, expected: string) => void;

function askScale(scale: DelphiScale, ask: Ask): void {
  if (scale.kind !== 'ordinal') return;
  const { points, keepFrom, dropTo } = scale;
  ask(isWhole(points, 2, 11), 'scale.points', points, '2–11');
  ask(isWhole(keepFrom, 2, points), 'scale.keepFrom', keepFrom, `2–${points}`);
  ask(isWhole(dropTo, 1, keepFrom - 1), 'scale.dropTo', dropTo, `1–${keepFrom - 1}`);
}

function askConsensus({ consensus }: DelphiSettings, ask: Ask): void {
  const { maxIqr, minKendallW, maxChanged, minResponse } = consensus;
  ask(maxIqr === null || maxIqr >= 0, 'consensus.maxIqr', maxIqr, '≥ 0');
  ask(minKendallW === null || isShare(minKendallW), 'consensus.minKendallW', minKendallW, '0–1');
  ask(isShare(maxChanged), 'consensus.maxChanged', maxChanged, '0–1');
  ask(isShare(minResponse), 'consensus.minResponse', minResponse, '0–1');
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
