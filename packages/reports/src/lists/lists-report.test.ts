import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { LANGUAGES, translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { allWords, headings, sectionNamed, tableNamed, words } from '../../test/report-words.ts';
import { strataResult, strataTable } from '../../test/strata.ts';
import { troubledResult, ukResult, ukTable } from '../../test/uk2013.ts';
import { agreeingChains } from '../../test/uk2013-models.ts';
import { listsReport } from './lists-report.ts';

const t = translator('en');
const published = listsReport({ result: ukResult, table: ukTable, published: true }, t);

describe('listsReport', () => {
  it('has its sections in order, the spread before any single method', () => {
    expect(headings(published)).toMatchInlineSnapshot(`
      [
        "The question and the data",
        "The data",
        "What the methods assume",
        "Primary method",
        "The spread across methods",
        "Each method",
        "Diagnostics",
        "Two lists at a time",
        "What each method does",
        "Models that fit about as well",
        "What changes the estimates",
        "Do the chains agree?",
        "Warnings",
        "Limits of the method",
        "What the estimate is not",
        "What is held against the method",
        "To which side the number is likely to be off",
        "Sources",
        "How to compute it again",
      ]
    `);
  });

  it('begins with rounded numbers and never a number of a method without its interval', () => {
    const [lead, primary] = published.nodes.map(words);
    expect(lead).toBe(
      '2,744 people are on at least one of the 5 lists. The methods that can be compared put the whole number, those on ' +
        'no list included, between about 11,200 and about 25,300. This is the spread across methods, not an interval. ' +
        'That is 4.1 to 9.2 times the people observed.',
    );
    expect(primary).toContain('about 11,300 (8,780 to 14,700)');
  });

  it('has exact numbers in its tables, and beside them those for publication with their ratio to the observed', () => {
    expect(tableNamed(published, 'Number of people by method')?.rows).toContainEqual([
      'Stepwise choice of dependent pairs',
      '11,313',
      '8,785 to 14,701',
      'BCa bootstrap',
      '8,569',
    ]);
    expect(tableNamed(published, 'Numbers for publication, rounded')?.rows).toContainEqual([
      'Stepwise choice of dependent pairs',
      '11,300',
      '8,780 to 14,700',
      '4.1',
    ]);
  });

  it('names what is left out of the spread, with the reason', () => {
    const report = allWords(listsReport({ result: troubledResult, table: ukTable, published: true }, t));
    expect(report).toContain('All pairs of lists dependent: not identified by the data');
    expect(report).toContain('Chao’s lower bound: a lower bound, not an estimate of the number itself');
  });

  it('says in words that there is no interval, no upper limit, or no number', () => {
    const report = listsReport({ result: troubledResult, table: ukTable, published: true }, t);
    expect(tableNamed(report, 'Number of people by method')?.rows.map((row) => row.slice(1, 3))).toEqual([
      ['13,444', '11,988 to 15,167'],
      ['Not identified', 'no interval'],
      ['14,218', '9,100 or more; no upper limit'],
      ['bound 17,542', 'no interval'],
    ]);
  });

  it('says that the primary method was skipped', () => {
    const report = listsReport({ result: { ...ukResult, primary: null }, table: ukTable, published: true }, t);
    expect(allWords(report)).toContain('Skipped. No method was named before the results were shown');
    expect(allWords(published)).toContain('Reason Used for the earlier national estimate.');
  });

  it('says how to compute it again, with seed, software and a command a shell takes as written', () => {
    expect(allWords(published)).toContain('repere verify result.json uk2013-5.csv');
    expect(allWords(published)).toContain('20051201');
    expect(allWords(published)).toContain('Repère 0.1.0');
    const odd = renamed(ukResult, "my file; rm 'x'.csv");
    expect(allWords(listsReport({ result: odd, table: ukTable, published: true }, t))).toContain(
      String.raw`repere verify result.json 'my file; rm '\''x'\''.csv'`,
    );
  });

  it('says what many pairs share once for all of them', () => {
    const names = ukTable.lists;
    const pair = (model: string) => {
      const [first = '', second = ''] = [1, 3].map((digit) => names[Number(model[digit]) - 1]);
      return { code: 'lists.pair-no-overlap', details: { first, second } };
    };
    const wordsWith = (models: readonly string[]): string => {
      const estimates = ukResult.estimates.map((each) =>
        models.includes(each.model ?? '') ? { ...each, warnings: [pair(each.model ?? '')] } : each,
      );
      return allWords(listsReport({ result: { ...ukResult, estimates }, table: ukTable, published: true }, t));
    };
    expect(wordsWith(['[1,5]'])).toContain('Two lists at a time: LA and GP have nobody in common');
    const many = wordsWith(['[1,5]', '[2,5]', '[3,5]']);
    expect(many).toContain('3 pairs of lists have nobody in common: LA × GP, NG × GP, and PFNCA × GP.');
    expect(many).not.toContain('LA and GP have nobody in common');
  });

  it('asks for every assumption, prints the answers, and says what one that fails does to the number', () => {
    const unanswered = sectionNamed(published, 'What the methods assume');
    expect(unanswered).not.toContain('Answer:');
    expect(unanswered).toContain('Warning Nobody answered these questions for this result.');
    const assumptions = {
      closed: { answer: 'holds', note: 'One year.' },
      linkage: { answer: 'fails', note: 'Two alphabets <b>.' },
      scope: { answer: 'unknown', note: '' },
    } as const;
    const answered = listsReport({ result: { ...ukResult, assumptions }, table: ukTable, published: true }, t);
    const section = sectionNamed(answered, 'What the methods assume');
    expect(section).toContain('Answer: holds. One year.');
    expect(section).toContain('Answer: does not hold. Two alphabets <b>.');
    expect(section).toContain('Answer: not known.');
    expect(section.match(/Answer: not answered\./g)).toHaveLength(3);
    expect(section).toContain('Perfect linkage. This does not hold here The relative error of the estimate');
    expect(section).toContain('4 assumptions are without a firm answer');
  });

  it('says that models which fit about as well disagree, and shows the twenty best with their weights', () => {
    const section = sectionNamed(published, 'Models that fit about as well');
    expect(section).toContain('Warning 14 models lie within 6 BIC units');
    expect(section).toContain('That is a factor of 3.2: the data do not settle the number.');
    const rows = tableNamed(published, 'The 20 best of 6,084 models')?.rows;
    expect(rows).toHaveLength(20);
    expect(rows?.[0]).toEqual(['[123, 25, 34]', '25,311', '25,300', '0.00', '17.3%', '12']);
  });

  it('has a row for every changed table, with the change of the primary method', () => {
    const table = tableNamed(published, 'Estimates on changed tables');
    expect(table?.rows).toHaveLength(22);
    expect(table?.rows[1]).toEqual(['without LA', '2,690', '7,571', '19,365', '7,571', '−33%']);
    const skipped = listsReport({ result: { ...ukResult, primary: null }, table: ukTable, published: true }, t);
    expect(tableNamed(skipped, 'Estimates on changed tables')?.columns).toHaveLength(4);
  });

  it('warns of chains that disagree, and does not where they agree', () => {
    expect(sectionNamed(published, 'Do the chains agree?')).toContain('Warning The 8 chains disagree');
    const agreeing = listsReport(
      { result: { ...ukResult, chains: agreeingChains }, table: ukTable, published: true },
      t,
    );
    expect(sectionNamed(agreeing, 'Do the chains agree?')).not.toContain('Warning');
    expect(sectionNamed(agreeing, 'Do the chains agree?')).toContain('The 8 chains agree');
  });

  it('shows strata with the whole at the end', () => {
    const report = listsReport({ result: strataResult, table: strataTable, published: true }, t);
    const table = tableNamed(report, 'Strata: Stepwise choice of dependent pairs');
    expect(table?.rows.map(([name]) => name)).toEqual(['women · 2021', 'women · 2022', 'men · 2021', 'men · 2022']);
    expect(table?.footer).toEqual(['All strata', '621', '1,960', '1,480 to 2,840', '3.2']);
    // Strata are not methods.
    expect(tableNamed(report, 'Number of people by method')?.rows).toHaveLength(2);
  });

  it('leaves out sections that a result has nothing for', () => {
    const report = listsReport({ result: troubledResult, table: ukTable, published: true }, t);
    for (const name of [
      'Models that fit about as well',
      'What changes the estimates',
      'Do the chains agree?',
      'Strata',
    ]) {
      expect(headings(report)).not.toContain(name);
    }
  });

  it('gives each warning with its stable code', () => {
    expect(sectionNamed(published, 'Warnings')).toMatch(/Please report this table\. lists\.not-converged$/);
  });

  it('names the criticism of the method with its numbers, and cites it among the sources', () => {
    expect(tableNamed(published, 'How far methods were off where the number was known')?.rows).toEqual([
      ['Stepwise choice of dependent pairs', '16%', '90%'],
      ['Independent lists', '25%', '88%'],
      ['Average over decomposable graphs', '29%', '80%'],
      ['Latent classes', '41%', '60%'],
    ]);
    const sources = sectionNamed(published, 'Sources');
    expect(sources).toContain('Whitehead, Jackson, Balch and Francis (2021)');
    expect(sources).toContain('Binette and Steorts (2022)');
  });

  it('is written in every language without a message missing', () => {
    for (const language of LANGUAGES) {
      const report = listsReport({ result: ukResult, table: ukTable }, translator(language));
      expect(report.language).toBe(language);
      // Warnings have their codes, set as code.
      const prose = allWords(report).replaceAll('lists.not-converged', '');
      expect(prose).not.toMatch(/\b(reports|lists)\.[a-z]|undefined|NaN|\{[a-z]+\}/);
    }
  });
});

function renamed(result: ListsResult, name: string): ListsResult {
  const estimates = result.estimates.map((estimate): ListsEstimate => {
    const { provenance } = estimate;
    return { ...estimate, provenance: { ...provenance, input: { ...provenance.input, name } } };
  });
  return { ...result, estimates };
}
