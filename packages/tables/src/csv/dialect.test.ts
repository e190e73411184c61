import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { guessDelimiter, guessNumberStyle, namedDelimiter } from './dialect.ts';

const guess = (text: string) => guessDelimiter(text, true, DEFAULT_LIMITS);

describe('guessDelimiter', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1,5;2,5\n'],
    ['\t', 'a, b\tc\n1\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [';', '"a, x";"b, y"\n"1, 2";"3, 4"\n'],
    [',', 'a,b;c\n1,2\n3,4;5\n'],
    [';', 'a;b;c\n1,2;3,4;5,6\n'],
    [',', '"with ; and ""quotes""",b\n"x;y;z",2\n'],
  ])('finds %j in %j', (delimiter, text) => {
    expect(guess(text)).toEqual({ kind: 'found', delimiter });
  });

  it('takes a table without any delimiter for one column', () => {
    for (const text of [
      'name of the list\nA\nB b\n',
      'Full given name\nAna B. C.\n',
      'hh:mm\n12:30\n',
      '"a b c"\n1 2 3\n',
    ]) {
      expect(guess(text)).toEqual({ kind: 'single-column' });
    }
  });

  it.each(['a:b:c\n1:0:5\n', 'A B count\n1 0 5\n0 1 7\n', 'a^b^c\n1^2^x'])(
    'knows that %j has other columns',
    (text) => {
      expect(guess(text).kind).toBe('unknown');
    },
  );

  it('does not count the row that the sample cuts', () => {
    expect(guessDelimiter('a;b\n1;2\n3', false, DEFAULT_LIMITS)).toEqual({ kind: 'found', delimiter: ';' });
  });
});

describe('namedDelimiter', () => {
  it.each([
    ['sep=;\na;b', ';', 6],
    ['SEP=\t\r\na', '\t', 7],
    ['sep=|\ra', '|', 6],
  ])('reads %j', (text, delimiter, length) => {
    expect(namedDelimiter(text)).toEqual({ delimiter, length });
  });

  it.each(['sep=ab\n', 'sep=\na', 'separator;x\n', 'sep=a\n', '"sep=;"\n'])('leaves %j alone', (text) => {
    expect(namedDelimiter(text)).toBeNull();
  });
});

describe('guessNumberStyle', () => {
  it('believes cells that can be read in one way only', () => {
    expect(guessNumberStyle(['1.5', '1,000'], ';')).toEqual({ decimal: '.', isEvident: true });
    expect(guessNumberStyle(['1,5', '1.000'], ',')).toEqual({ decimal: ',', isEvident: true });
  });

  it('goes by the delimiter where cells say nothing, and does not trust it with thousands', () => {
    expect(guessNumberStyle(['1', '1,000'], ';')).toEqual({ decimal: ',', isEvident: false });
    expect(guessNumberStyle(['1.000'], ',')).toEqual({ decimal: '.', isEvident: false });
  });

  it('does not call a contradiction evidence', () => {
    expect(guessNumberStyle(['1.5', '2.5', '1,5'], ',')).toEqual({ decimal: '.', isEvident: false });
  });
});
