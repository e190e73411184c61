import type { CrosswalkLink } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SETS, builtInSet } from '../built-in/built-in-sets.ts';
import { HOUSE_LANGUAGES } from '../sets/check-set.ts';
import { CROSSWALK_LINKS } from './links.ts';
import { linksBetween, questionAt, questionId } from './places-of-links.ts';

const idOf = (place: CrosswalkLink['from'] | CrosswalkLink['to']) => {
  const found = questionAt(builtInSet(place.set), place);
  return found === undefined ? null : questionId(found);
};
const named = CROSSWALK_LINKS.map((link) => ({ from: idOf(link.from), to: idOf(link.to), link }));

describe('the links between built-in sets', () => {
  it('name signs and facts that exist, of two different sets', () => {
    expect(named.filter(({ from, to }) => from === null || to === null)).toEqual([]);
    expect(CROSSWALK_LINKS.filter(({ from, to }) => from.set === to.set)).toEqual([]);
  });

  it('stand once each', () => {
    const keys = named.map(({ from, to }) => `${from} ${to}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('touch no draft, whose words may still change', () => {
    const drafts = BUILT_IN_SETS.filter(({ status }) => status === 'draft').map(({ id }) => id);
    expect(CROSSWALK_LINKS.filter(({ from, to }) => drafts.includes(from.set) || drafts.includes(to.set))).toEqual([]);
  });

  it('are judged by this project alone, so none is trusted better than C, and each says why in every language', () => {
    expect(CROSSWALK_LINKS.filter(({ trust }) => trust !== 'C')).toEqual([]);
    const unsaid = CROSSWALK_LINKS.filter(({ why }) =>
      HOUSE_LANGUAGES.some((language) => (why[language] ?? '') === ''),
    );
    expect(unsaid).toEqual([]);
  });

  it('are whole: what follows in two steps is a link of its own, so that one step is always enough', () => {
    const known = new Set(named.map(({ from, to }) => `${from} ${to}`));
    const missing = named.flatMap((first) =>
      named
        .filter((second) => second.from === first.to && second.link.to.set !== first.link.from.set)
        // Children have criteria of their own in the definition of 2018.
        .filter((second) => !(first.link.from.set === 'CL' && second.link.to.set === 'icls-2018'))
        .map((second) => `${first.from} ${second.to}`)
        .filter((key) => !known.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('lead back only where both definitions say the same', () => {
    const both = named.filter(({ from, to }) => named.some((other) => other.from === to && other.to === from));
    expect(both.map(({ from, to }) => `${from} = ${to}`).filter((_, index) => index < both.length / 2)).toEqual([
      'AL.CD.forced-illicit = HS.duress.I.illicit',
      'HS.duress.I.degrading-living = ICLS.I.degrading-living',
      'HS.impossibility-of-leaving.I.no-resignation = ICLS.I.no-exit',
    ]);
  });

  it('lead from one side to the same side: what is involuntary is no penalty, unless it is a debt that binds', () => {
    const crossing = CROSSWALK_LINKS.filter(({ from, to }) => {
      const sideOf = (place: CrosswalkLink['from'] | CrosswalkLink['to']) => {
        const found = questionAt(builtInSet(place.set), place);
        return found?.kind === 'indicator' ? found.item.side : null;
      };
      const [before, after] = [sideOf(from), sideOf(to)];
      return before !== null && after !== null && before !== after;
    });
    expect(crossing.map(({ from, to }) => [from.concept, 'concept' in to && to.concept])).toEqual([
      ['debt-recruitment', 'debt'],
      ['debt-indefinite', 'debt'],
    ]);
  });
});

describe('links of a set that was derived from another', () => {
  const links = (set: typeof AL) =>
    linksBetween(set, builtInSet('icls-2018'), CROSSWALK_LINKS).map(({ from }) => from.concept);
  const AL = builtInSet('AL');

  it('hold as long as the sign is there and its definition is word for word the one that was judged', () => {
    const national = { ...AL, id: 'XA.labour', parent: { id: 'AL', version: '1.0.0' } };
    expect(links(national)).toEqual(links(AL));
    const reworded = {
      ...national,
      dimensions: AL.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators
          .filter(({ concept }) => concept !== 'violence-family')
          .map((indicator) =>
            indicator.concept === 'withholding-wages'
              ? { ...indicator, definition: { ...indicator.definition, en: 'Pay comes late.' } }
              : indicator,
          ),
      })),
    };
    expect(links(AL).filter((concept) => !links(reworded).includes(concept))).toEqual(
      links(AL).filter((concept) => concept === 'withholding-wages' || concept === 'violence-family'),
    );
    expect(links({ ...reworded, id: 'AL', parent: null })).toEqual(links(reworded));
  });

  it('do not hold for a set of another origin with the same signs', () => {
    expect(links({ ...AL, id: 'XB.labour' })).toEqual([]);
  });
});
