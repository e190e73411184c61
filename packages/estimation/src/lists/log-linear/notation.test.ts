import { isFailure, type Problem } from '@repere/contracts';
import { LANGUAGES, translator } from '@repere/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainEffectsModel, modelNotation, modelOf } from './model.ts';
import { parseModel } from './notation.ts';

function problemsOf(text: string, lists: number): readonly Problem[] {
  try {
    parseModel(text, lists);
  } catch (error) {
    if (isFailure(error)) return error.problems;
    throw error;
  }
  throw new Error(`“${text}” was read`);
}

describe('parseModel', () => {
  it('reads members with and without brackets and spaces', () => {
    const model = modelOf(3, [0b011]);
    for (const text of ['[12,3]', '12,3', ' [ 12 , 3 ] ', '21,3', '[1.2,3]', '3,12,1,2']) {
      expect(parseModel(text, 3)).toEqual(model);
    }
  });

  it('adds the main effects of lists that are not mentioned', () => {
    expect(modelNotation(parseModel('24', 5))).toBe('[24,1,3,5]');
    expect(parseModel('1', 3)).toEqual(mainEffectsModel(3));
  });

  it('takes whole numbers with dots between them beyond nine lists', () => {
    expect(parseModel('[1.10,2]', 11)).toEqual(modelOf(11, [0b10_0000_0001]));
    expect(parseModel('[11]', 11)).toEqual(mainEffectsModel(11));
    expect(problemsOf('[12]', 11)).toMatchObject([{ code: 'model.unknown-list', details: { found: '12' } }]);
  });

  it('reads the canonical form of any model back', () => {
    const models = fc
      .integer({ min: 2, max: 12 })
      .chain((lists) =>
        fc
          .array(fc.integer({ min: 1, max: 2 ** lists - 2 }), { maxLength: 6 })
          .map((members) => modelOf(lists, members)),
      );
    fc.assert(
      fc.property(models, (model) => {
        expect(parseModel(modelNotation(model), model.lists)).toEqual(model);
      }),
    );
  });

  it.each([
    ['[14,3]', 'model.unknown-list', { found: '4', member: '14', position: 2, lists: 3 }],
    ['12,0', 'model.unknown-list', { found: '0', position: 4 }],
    ['1.12', 'model.unknown-list', { found: '12', position: 1 }],
    [' 12, 33', 'model.repeated-list', { found: '3', member: '33', position: 6 }],
    ['[12,,3]', 'model.empty-member', { position: 5 }],
    ['[]', 'model.empty-member', { position: 2 }],
    ['', 'model.empty-member', { position: 1 }],
    ['12,', 'model.empty-member', { position: 4 }],
    ['[123]', 'model.saturated', { found: '123', position: 2, example: '[12,3]' }],
    ['[12,3', 'model.unreadable', { found: '[12', position: 1 }],
    ['12,3]', 'model.unreadable', { found: '3]', position: 4 }],
    ['1 2', 'model.unreadable', { found: '1 2', position: 1 }],
    ['A:B', 'model.unreadable', { found: 'A:B', position: 1 }],
    ['1..2', 'model.unreadable', { found: '1..2', position: 1 }],
    ['-1', 'model.unreadable', { found: '-1', position: 1 }],
  ])('refuses “%s” and says where: %s', (text, code, details) => {
    expect(problemsOf(text, 3)).toMatchObject([{ code, details }]);
  });

  it('refuses the interaction of two lists when there are no others', () => {
    expect(problemsOf('12', 2)).toMatchObject([{ code: 'model.saturated', details: { example: '[1,2]' } }]);
  });

  it('names every problem at once', () => {
    expect(problemsOf('14,x,,11', 3).map(({ code }) => code)).toEqual([
      'model.unknown-list',
      'model.unreadable',
      'model.empty-member',
      'model.repeated-list',
    ]);
  });

  it('repeats no more of a long text than is needed to find it', () => {
    expect(String(problemsOf('x'.repeat(5000), 3)[0]!.details['found'])).toHaveLength(41);
  });

  it.each(LANGUAGES)('explains its refusals in %s', (language) => {
    const t = translator(language);
    for (const text of ['[14,3]', '33', '', '123', 'A:B']) {
      for (const one of problemsOf(text, 3)) {
        const sentence = t.problem(one);
        expect(sentence).not.toMatch(/[{}]|undefined/);
        expect(sentence).toMatch(/\d/);
      }
    }
  });
});
