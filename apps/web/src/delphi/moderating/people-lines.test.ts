import { describe, expect, it } from 'vitest';
import { readPeople } from './people-lines.ts';

describe('people to be invited', () => {
  it('stand one a line, country and a single language left out', () => {
    const { people, problems } = readPeople('judge; fr; Xanadu\n\n labour inspector ;FR\n', ['fr', 'en']);
    expect(problems).toEqual([]);
    expect(people).toEqual([
      { profession: 'judge', language: 'fr', country: 'Xanadu' },
      { profession: 'labour inspector', language: 'fr', country: null },
    ]);
    expect(readPeople('judge', ['es']).people).toEqual([{ profession: 'judge', language: 'es', country: null }]);
  });

  it('are refused with the line, each for each fault', () => {
    expect(readPeople('judge;de\n;fr\nnurse', ['fr', 'en']).problems).toEqual([
      { line: 1, kind: 'language', found: 'de' },
      { line: 2, kind: 'no-profession', found: ';fr' },
      { line: 3, kind: 'language', found: '' },
    ]);
  });

  it('may be pasted from a spreadsheet', () => {
    expect(readPeople('judge\tfr\tXanadu\r\n', ['fr']).people).toEqual([
      { profession: 'judge', language: 'fr', country: 'Xanadu' },
    ]);
  });
});
