import type { Cell, Problem } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStudy, rated } from '../../test/delphi/small-study.ts';
import { delphiRatingsReader, type RatingsTableOptions } from './read-ratings.ts';
import { studyRound } from './rounds.ts';
import { delphiTableResult } from './table-result.ts';

const SCALE = { kind: 'grades' } as const;
const ITEMS = [
  { id: 'SET.A.fees', dimension: 'a', concept: 'fees' },
  { id: 'SET.B.hours', dimension: 'b', concept: 'hours' },
];

function read(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: Partial<RatingsTableOptions> = {},
) {
  const reader = delphiRatingsReader(header, { file: 'round.csv' }, { scale: SCALE, items: null, ...options });
  rows.forEach((cells, index) => {
    reader.add({ row: index + 2, cells });
  });
  return reader.finish();
}

function problemsOf(...args: Parameters<typeof read>): readonly Problem[] {
  try {
    read(...args);
  } catch (error) {
    // Failures carry their problems; anything else is a mistake and shows itself.
    const { problems } = error as { readonly problems?: readonly Problem[] };
    if (problems === undefined) throw error;
    return problems;
  }
  return [];
}

describe('delphiRatingsReader', () => {
  it('reads one row a rating, in the words of three languages', () => {
    const found = read(
      ['Tour', 'Panéliste', 'Profession', 'Indicateur', 'Note', 'Commentaire'],
      [
        [1, 'p1', 'juge', 'fees', 'FORT', 'vu souvent'],
        [1, 'p2', 'inspectrice', 'a.fees', 'débil', null],
        ['2', 'p1', null, 'SET.A.fees', 'not relevant', null],
        [1, 'p3', 'juge', 'hours', '?', null],
        [1, 'p4', 'juge', 'hours', null, null],
      ],
      { items: ITEMS },
    );
    expect(found.rounds).toEqual([
      {
        number: 1,
        items: ['SET.A.fees', 'SET.B.hours'],
        ratings: [
          { panelist: 'p1', item: 'SET.A.fees', rating: 'strong', comment: 'vu souvent' },
          { panelist: 'p2', item: 'SET.A.fees', rating: 'weak', comment: null },
          { panelist: 'p3', item: 'SET.B.hours', rating: null, comment: null },
        ],
      },
      {
        number: 2,
        items: ['SET.A.fees'],
        ratings: [{ panelist: 'p1', item: 'SET.A.fees', rating: 'not-relevant', comment: null }],
      },
    ]);
    expect(found.panel).toEqual([
      { id: 'p1', profession: 'juge' },
      { id: 'p2', profession: 'inspectrice' },
      { id: 'p3', profession: 'juge' },
      { id: 'p4', profession: 'juge' },
    ]);
  });

  it('reads one row a panelist, with comments beside their item', () => {
    const found = read(
      ['expert', 'fees', 'hours', 'fees.comment', 'age'],
      [
        ['p1', 'strong', 'weak', null, 40],
        ['p2', null, 'weak', 'never met it', 50],
        ['p3', null, null, null, 60],
      ],
      { items: ITEMS },
    );
    expect(found.rounds).toEqual([
      {
        number: 1,
        items: ['SET.A.fees', 'SET.B.hours'],
        ratings: [
          { panelist: 'p1', item: 'SET.A.fees', rating: 'strong', comment: null },
          { panelist: 'p1', item: 'SET.B.hours', rating: 'weak', comment: null },
          { panelist: 'p2', item: 'SET.A.fees', rating: null, comment: 'never met it' },
          { panelist: 'p2', item: 'SET.B.hours', rating: 'weak', comment: null },
        ],
      },
    ]);
    expect(found.panel).toHaveLength(3);
    expect(found.warnings).toEqual([{ code: 'delphi.columns-ignored', details: { columns: ['age'], count: 1 } }]);
  });

  it('takes dimensions from their column or from names where no items are given', () => {
    const header = ['panelist', 'item', 'rating', 'dimension'];
    const rows = [
      ['p1', 'X.DR.fees', 'strong', null],
      ['p1', 'hours', 'strong', null],
      ['p1', 'locked', 'strong', 'coercion'],
    ];
    expect(read(header, rows).items).toEqual([
      { id: 'X.DR.fees', dimension: 'X.DR' },
      { id: 'hours', dimension: 'all' },
      { id: 'locked', dimension: 'coercion' },
    ]);
  });

  it('names every cell that is wrong, and repeats no long text', () => {
    const rows = [
      [1, 'p1', 'fees', 'strong', null],
      [0, 'p2', 'fees', 'strong', null],
      [1, null, 'fees', 'strong', null],
      [1, 'p2', 'wages', 'strong', null],
      [1, 'p2', 'fees', 'so strong that nobody can doubt it', null],
      [1, 'p1', 'fees', 'weak', null],
      [1, 'p3', 'fees', 4, null],
      [1, 'p3', 'hours', 'weak', 'x'.repeat(2001)],
    ];
    const at = (row: number, column: string) => ({ file: 'round.csv', row, column });
    const expected = ['not-relevant', 'weak', 'medium', 'strong'];
    expect(problemsOf(['round', 'panelist', 'item', 'rating', 'comment'], rows, { items: ITEMS })).toEqual([
      { code: 'delphi.round-number', details: { found: '0', expected: '1–10' }, at: at(3, 'round') },
      { code: 'delphi.cell-missing', details: { expected: 'panelist' }, at: at(4, 'panelist') },
      { code: 'delphi.item-unknown', details: { found: 'wages' }, at: at(5, 'item') },
      { code: 'delphi.not-a-rating', details: { found: '…', expected }, at: at(6, 'rating') },
      { code: 'delphi.rated-twice', details: { item: 'SET.A.fees', round: 1, first: 2 }, at: at(7, 'rating') },
      { code: 'delphi.not-a-rating', details: { found: '4', expected }, at: at(8, 'rating') },
      { code: 'delphi.text-length', details: { found: 2001, expected: '≤ 2000' }, at: at(9, 'comment') },
    ]);
  });

  it('refuses a table without ratings, without columns for them, or with a column twice', () => {
    const codes = (...args: Parameters<typeof read>) => problemsOf(...args).map(({ code }) => code);
    expect(codes(['panelist', 'item', 'rating'], [['p1', 'fees', null]])).toEqual(['delphi.no-ratings']);
    expect(codes(['panelist', 'age'], [], { items: ITEMS })).toEqual(['delphi.no-columns']);
    expect(codes(['fees', 'hours'], [], { items: ITEMS })).toEqual(['delphi.no-columns']);
    expect(codes(['panelist', 'fees', 'a.fees'], [], { items: ITEMS })).toEqual(['delphi.column-twice']);
    expect(codes(['panelist', 'Expert', 'fees'], [])).toEqual(['delphi.column-twice']);
    expect(
      codes(
        ['panelist', 'profession', 'fees'],
        [
          ['p1', 'judge', 'weak'],
          ['p1', 'nurse', null],
        ],
      ),
    ).toEqual(['delphi.value-differs']);
  });

  it('gives the result of the study that the table was written from', () => {
    const letters = fc.array(fc.constantFrom('s', 'm', 'w', 'n', '?', '.'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (first, other) => {
        const study = rated(aStudy(8), { 'a.c0': `ss${first.join('')}`, 'a.c1': other.join(''), 'b.c0': 'smwnsmwn' });
        const rows = study.rounds.flatMap((round) =>
          round.kind === 'rating'
            ? round.ratings.map(({ panelist, item, rating }): readonly Cell[] => [
                round.number,
                panelist,
                study.panel.find(({ id }) => id === panelist)?.profession ?? null,
                item,
                rating ?? 'cannot judge',
              ])
            : [],
        );
        const table = read(['round', 'panelist', 'profession', 'item', 'rating'], rows, {
          items: study.settings.items,
        });
        const { consensus, panel: minima, maxRounds } = study.settings;
        const found = delphiTableResult(table, { consensus, minima, maxRounds });
        const asked = new Set(table.rounds[0]?.items);
        expect(found.items).toEqual(studyRound(study)?.items.filter(({ item }) => asked.has(item)));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });
});
