import {
  DEFAULT_DELPHI_RULES,
  DELPHI_GRADES,
  type DelphiItem,
  type DelphiMerge,
  type DelphiStudy,
  type IndicatorSet,
} from '@repere/contracts';
import { type RandomStream, randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import {
  addPanelist,
  builtInSet,
  closeRound,
  delphiItemsOf,
  draftSetFrom,
  feedbackFor,
  moderate,
  openDelphi,
  openRound,
  recordProposals,
  recordRatings,
  stageOf,
  studyRound,
} from '../../src/index.ts';
import { anItem, PLAIN_WORDS } from './small-study.ts';

const PEOPLE = 25;
const PROFESSIONS = ['inspector', 'police', 'prosecutor', 'social-worker', 'researcher'];
const DIMENSION = 'deceptive-recruitment';

/** Experts who each see the true grade of an item with some error, and half of the time move to the group's median. */
function simulated(base: IndicatorSet, seed: number, follow: number): DelphiStudy {
  const stream = randomStream(seed);
  const proposed: DelphiItem = anItem(DIMENSION, 'recruitment-fees');
  const items = delphiItemsOf(base, [DIMENSION]);
  let study = openDelphi({
    id: 'XA-2026',
    title: { en: 'Grades for Atlantis' },
    base: { id: base.id, version: base.version },
    purpose: 'grade',
    languages: ['en', 'fr', 'es'],
    scale: { kind: 'grades' },
    dimensions: base.dimensions.map(({ id, label }) => ({ id, label })),
    items,
    ...DEFAULT_DELPHI_RULES,
  });
  const panel = Array.from({ length: PEOPLE }, (_, index) => `expert-${index}`);
  panel.forEach((id, index) => {
    const profession = PROFESSIONS[index % PROFESSIONS.length] ?? '';
    study = addPanelist(study, { id, profession, language: ['en', 'fr', 'es'][index % 3] ?? 'en' });
  });

  study = openRound(study);
  panel.forEach((id, index) => {
    const proposals =
      index < 3 ? [{ id: `${id}-1`, dimension: DIMENSION, text: 'Fees for the job', language: 'en' }] : [];
    study = recordProposals(study, id, proposals);
  });
  const merge: DelphiMerge = { kind: 'new', proposals: [0, 1, 2].map((one) => `expert-${one}-1`), item: proposed };
  study = moderate(closeRound(study), [merge]);

  const truth = new Map([...items, proposed].map(({ id }, index) => [id, (index % 3) + 2]));
  for (let number = 2; stageOf(study) === 'between'; number++) {
    study = openRound(study);
    study = panel.reduce((before, id, index) => {
      const ratings = ratingsOf(before, id, truth, follow, stream.split(number).split(index));
      return recordRatings(before, id, ratings);
    }, study);
    study = closeRound(study);
  }
  return study;
}

function ratingsOf(
  study: DelphiStudy,
  expert: string,
  truth: ReadonlyMap<string, number>,
  follow: number,
  stream: RandomStream,
) {
  const round = study.rounds.at(-1);
  if (round?.kind !== 'rating') return [];
  const isFirst = !study.rounds.some((one) => one.kind === 'rating' && one.isClosed);
  const feedback = isFirst ? [] : feedbackFor(study, expert, 5).items;
  return round.items.map((item) => {
    const shown = feedback.find((one) => one.item === item);
    const noise = stream.nextUniform() < 0.6 ? 0 : stream.nextUniform() < 0.5 ? -1 : 1;
    const seen = Math.min(4, Math.max(1, (truth.get(item) ?? 0) + noise));
    const median = Math.round(shown?.group?.median ?? seen);
    const position = stream.nextUniform() < follow ? median : seen;
    const own = shown?.own.rating;
    const rating = DELPHI_GRADES[position - 1] ?? null;
    return { item, rating: own != null && stream.nextUniform() < 0.3 ? own : rating, comment: `saw it ${position}` };
  });
}

describe('a Delphi of three rounds with 25 experts', () => {
  const base = builtInSet('AL');

  it('converges on the grades that its experts see, and ends in a draft set', () => {
    const study = simulated(base, 20260301, 0.7);
    const last = studyRound(study);
    expect(study.rounds.map(({ kind }) => kind)).toEqual(['open', 'rating', 'rating']);
    const first = studyRound(study, 2);
    const agreedIn = (round: typeof last) => round?.items.filter(({ state }) => state === 'consensus').length ?? 0;
    expect(agreedIn(last)).toBeGreaterThan(agreedIn(first));
    expect(agreedIn(last)).toBeGreaterThanOrEqual(8);
    last?.items.forEach(({ agreed }, index) => {
      if (agreed !== null) expect(agreed).toBe(DELPHI_GRADES[(index % 3) + 1]);
    });
    expect(last?.panel).toMatchObject({ answered: 25, professions: 5, meetsMinima: true });

    const naming = { id: 'XA.labour-adults', title: { en: 'Atlantis' }, by: 'the steering group', on: '2026-03-01' };
    const { set, difference } = draftSetFrom(base, study, naming, PLAIN_WORDS);
    expect(set).toMatchObject({ status: 'draft', parent: { id: 'AL', version: base.version } });
    expect(difference.added).toEqual([`${DIMENSION}.recruitment-fees`]);
    expect(difference.regraded.length).toBeGreaterThan(0);
    const isFromStudy = ({ source }: { readonly source: string }) => source === 'XA-2026';
    expect(set.dimensions.flatMap(({ indicators }) => indicators.filter(isFromStudy))).toHaveLength(
      last?.items.length ?? 0,
    );
  });

  it('is the same for the same seed', () => {
    expect(simulated(base, 7, 0.5)).toEqual(simulated(base, 7, 0.5));
    expect(simulated(base, 7, 0.5)).not.toEqual(simulated(base, 8, 0.5));
  });
});
