import { isFailure } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SETS, builtInSet } from '../built-in/built-in-sets.ts';
import { checkSet } from './check-set.ts';
import { deriveSet, reviseSet } from './derive-set.ts';
import { diffSets } from './diff-sets.ts';
import { regraded, withIndicator, withIndicatorBack, withoutIndicator, withWords } from './edit-set.ts';
import { signGrades } from './sign-off.ts';
import { endorseSet, finishDraft } from './standing.ts';
import { textsOf } from './texts-of.ts';
import { translationsReader, translationsTable } from './translations-table.ts';

const AL = builtInSet('AL');
const author = { by: 'A ministry', on: '2027-03-01', why: { en: 'for our labour code' } };
const own = deriveSet(AL, 'XA', { en: 'Indicators of XA' }, author);
const SIGN = 'AL.DR.deceived-job';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isFailure(error)) return error.problems[0].code;
    throw error;
  }
  return '';
}

/** A table as a spreadsheet gives it back. */
function read(
  set: typeof own,
  language: string,
  rows: readonly (readonly string[])[],
  columns = ['path', 'translation'],
) {
  const reader = translationsReader(columns, { file: 'words.csv' }, set, language);
  for (const [index, cells] of rows.entries()) reader.add({ row: index + 2, cells });
  return reader.finish();
}

describe('an edited set', () => {
  it('takes other words at every place, in any language, and nothing else changes', () => {
    const paths = BUILT_IN_SETS.flatMap((set) => textsOf(set).map(({ path }) => ({ set, path })));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom('en', 'fr', 'pt'), ({ set, path }, language) => {
        const changed = withWords(set, language, new Map([[path, 'Other words']]));
        const texts = textsOf(changed);
        const before = textsOf(set);
        expect(texts.map((one) => one.path)).toEqual(before.map((one) => one.path));
        texts.forEach(({ text }, index) => {
          const was = before[index]?.text;
          const isIt = before[index]?.path === path;
          expect(text).toEqual(isIt ? { ...was, [language]: 'Other words' } : was);
        });
      }),
    );
  });

  it('loses a translation to an empty text, but never its English', () => {
    const words = new Map([[`${SIGN}.label`, ' ']]);
    expect(textsOf(withWords(own, 'fr', words)).find(({ path }) => path === `${SIGN}.label`)?.text).not.toHaveProperty(
      'fr',
    );
    expect(withWords(own, 'en', words)).toEqual(own);
  });

  it('has a grade of its own making once it is graded otherwise, with itself as the source', () => {
    const contested = AL.dimensions.flatMap(({ indicators }) => indicators).find((one) => one.contested !== undefined);
    const id = contested?.id ?? '';
    const changed = regraded(own, id, 'strong');
    const sign = changed.dimensions.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
    expect(sign).toMatchObject({ strength: 'strong', source: 'XA', trust: 'C' });
    expect(sign).not.toHaveProperty('contested');
    expect(changed.sources.at(-1)).toMatchObject({ id: 'XA', year: 2027 });
    expect(checkSet(changed).filter(({ severity }) => severity === 'wrong')).toEqual([]);
    expect(diffSets(own, changed).regraded).toHaveLength(1);
    // The same grade again is no decision.
    expect(regraded(own, SIGN, 'strong')).toEqual(own);
  });

  it('loses and gains signs, and says which it does not know', () => {
    const { label, definition, question, guidance } = own.dimensions[0]!;
    const added = withIndicator(withoutIndicator(own, SIGN), 'deceptive-recruitment', {
      id: 'XA.DR.new',
      concept: 'new',
      side: null,
      strength: 'weak',
      media: ['interview'],
      ilo11: [],
      ...{ label, definition, question, guidance },
    });
    expect(diffSets(own, added)).toMatchObject({
      added: ['deceptive-recruitment.new'],
      dropped: ['deceptive-recruitment.deceived-job'],
    });
    expect(checkSet(added).filter(({ severity }) => severity === 'wrong')).toEqual([]);
    expect(codeOf(() => withoutIndicator(own, 'nothing'))).toBe('set.unknown-reference');
    expect(codeOf(() => regraded(own, 'nothing', null))).toBe('set.unknown-reference');
  });
});

describe('a dropped sign', () => {
  const signed = signGrades(AL, { by: 'A reader', on: '2027-03-02', edition: '2009' });
  const ids = signed.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));

  it('comes back where it stood, with its signature, in whatever order signs come back', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (chosen) => {
        const dropped = chosen.reduce(withoutIndicator, signed);
        const back = chosen.toReversed().reduce((set, id) => withIndicatorBack(set, signed, id), dropped);
        expect(back.dimensions).toEqual(signed.dimensions);
        expect(new Set(back.signOffs)).toEqual(new Set(signed.signOffs));
      }),
      { numRuns: 20 },
    );
  });

  it('comes back once, and only if it was ever there', () => {
    expect(withIndicatorBack(signed, signed, SIGN)).toBe(signed);
    expect(codeOf(() => withIndicatorBack(signed, signed, 'nothing'))).toBe('set.unknown-reference');
    const gone = { ...signed, dimensions: signed.dimensions.slice(1) };
    expect(codeOf(() => withIndicatorBack(gone, signed, SIGN))).toBe('set.unknown-reference');
  });
});

describe('the standing of a set', () => {
  it('goes from draft over unreviewed and reviewed to endorsed, a version each', () => {
    const finished = finishDraft(own, author);
    expect(finished).toMatchObject({ status: 'unreviewed', version: '0.1.1' });
    expect(codeOf(() => endorseSet(finished, author, { by: 'x', on: '2027-03-02', reference: 'y' }))).toBe(
      'set.unsigned-grades',
    );
    const reviewed = signGrades(finished, { by: 'A reader', on: '2027-03-02', edition: '2009' });
    const endorsed = endorseSet(reviewed, author, { by: 'A council', on: '2027-03-03', reference: 'Decree 7' });
    expect(endorsed).toMatchObject({ status: 'endorsed', endorsement: { reference: 'Decree 7' } });
    expect(checkSet(endorsed).filter(({ severity }) => severity === 'wrong')).toEqual([]);
    expect(reviseSet(endorsed, regraded(endorsed, SIGN, 'weak'), author)).toMatchObject({
      status: 'unreviewed',
      endorsement: null,
    });
    expect(codeOf(() => finishDraft(finished, author))).toBe('set.nothing-changed');
  });

  it('stays a draft while grades are not known', () => {
    const AS = deriveSet(builtInSet('AS'), 'XA.AS', { en: 'x' }, author);
    expect(codeOf(() => finishDraft(AS, author))).toBe('set.unknown-grades');
  });
});

describe('a translator’s table', () => {
  it('comes back as it went out', () => {
    const { columns, rows } = translationsTable(own, 'en', 'fr');
    const { set, translated } = read(own, 'fr', rows, [...columns]);
    expect(set).toEqual(own);
    // The title of the set and its one reason are in English only.
    expect(translated).toBe(rows.length - 2);
  });

  it('adds a language, cell by cell', () => {
    const { set, translated } = read(own, 'pt', [
      [`${SIGN}.label`, 'Enganado sobre o trabalho'],
      ['title', ''],
    ]);
    expect(translated).toBe(1);
    expect(diffSets(own, set).translated).toMatchObject([{ language: 'pt', after: 'Enganado sobre o trabalho' }]);
  });

  it('is refused with row and column, every problem at once', () => {
    try {
      read(own, 'pt', [
        ['nowhere', 'x'],
        ['title', 'y'],
        ['title', 'z'],
        ['description', 'a'.repeat(4001)],
      ]);
      expect.unreachable();
    } catch (error) {
      if (!isFailure(error)) throw error;
      expect(error.problems.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
        ['set.translation-path', 2, 'path'],
        ['set.translation-twice', 4, 'path'],
        ['set.translation-length', 5, 'translation'],
      ]);
    }
    expect(codeOf(() => read(own, 'pt', [], ['key', 'translation']))).toBe('set.translation-columns');
  });
});
