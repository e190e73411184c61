import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { LANGUAGES, translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { troubledResult, ukResult, ukTable } from '../../test/uk2013.ts';
import { renderHtml } from '../tree/html.ts';
import { plainText, type Report, type ReportNode, type ReportTable } from '../tree/report.ts';
import { listsReport } from './lists-report.ts';

const t = translator('en');
const published = listsReport({ result: ukResult, table: ukTable, published: true }, t);

function headings({ nodes }: Report): string[] {
  return nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []));
}

function tableNamed({ nodes }: Report, caption: string): ReportTable | undefined {
  return nodes.find((node): node is ReportTable => node.kind === 'table' && node.caption === caption);
}

function words(node: ReportNode): string {
  switch (node.kind) {
    case 'heading':
      return node.text;
    case 'paragraph':
      return plainText(node.text);
    case 'list':
      return node.items.map(plainText).join(' ');
    case 'facts':
      return node.items.map(({ name, text }) => `${name} ${plainText(text)}`).join(' ');
    case 'note':
      return `${node.title} ${plainText(node.text)}`;
    case 'table':
      return [node.caption, ...node.rows.flat(), ...(node.footer ?? []), node.note ?? ''].join(' ');
    case 'figure':
      return `${node.wide.summary} ${node.data.rows.flat().join(' ')}`;
  }
}

function allWords({ title, nodes }: Report): string {
  return [title, ...nodes.map(words)].join('\n');
}

describe('listsReport', () => {
  it('has its sections in order, the spread before any single method', () => {
    expect(headings(published)).toMatchInlineSnapshot(`
      [
        "What was asked",
        "The spread across methods",
        "Each method",
        "Two lists at a time",
        "Warnings",
        "Diagnostics",
        "The data",
        "What the methods assume",
        "What the estimate is not",
        "Sources",
        "How to compute it again",
      ]
    `);
  });

  it('begins with rounded numbers and never a number of a method without its interval', () => {
    const [lead, primary] = published.nodes.map(words);
    expect(lead).toBe(
      '2,744 people are on at least one of the 5 lists. The methods that can be compared put the whole number, those on ' +
        'no list included, between about 11,200 and about 13,400. This is the spread across methods, not an interval.',
    );
    expect(primary).toContain('about 11,300 (8,780 to 14,700)');
  });

  it('has exact numbers in its tables', () => {
    expect(tableNamed(published, 'Number of people by method')?.rows).toContainEqual([
      'Stepwise choice of dependent pairs',
      '11,313',
      '8,785 to 14,701',
      'BCa bootstrap',
      '8,569 (6,041 to 11,957)',
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
    const pair = (second: string) => ({ code: 'lists.pair-no-overlap', details: { first: 'LA', second } });
    const wordsWith = (models: readonly string[]): string => {
      const estimates = ukResult.estimates.map((each) =>
        models.includes(each.model ?? '') ? { ...each, warnings: [pair('GP')] } : each,
      );
      return allWords(listsReport({ result: { ...ukResult, estimates }, table: ukTable, published: true }, t));
    };
    expect(wordsWith(['[1,5]'])).toContain('Two lists at a time: LA and GP have nobody in common');
    const many = wordsWith(['[1,5]', '[2,5]', '[3,5]']);
    expect(many).toContain('3 pairs of lists have nobody in common: LA × GP, NG × GP, and PFNCA × GP.');
    expect(many).not.toContain('LA and GP have nobody in common');
  });

  it('is written in every language without a message missing', () => {
    for (const language of LANGUAGES) {
      const report = listsReport({ result: ukResult, table: ukTable }, translator(language));
      expect(report.language).toBe(language);
      expect(allWords(report)).not.toMatch(/\b(reports|lists)\.[a-z]|undefined|NaN|\{[a-z]+\}/);
    }
  });
});

describe('listsReport of a table that is not public', () => {
  const report = listsReport({ result: ukResult, table: ukTable }, t);

  it('shows no count below eleven', () => {
    const rows = tableNamed(report, 'People by exact combination of lists')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(Number(row.at(-1)?.replaceAll(',', ''))).toBeGreaterThanOrEqual(11);
  });

  it('leaves out estimates that give an overlap away, and says so', () => {
    // Chapman's estimate of LA and GO, from which and the list sizes the overlap of five follows.
    expect(allWords(report)).not.toMatch(/12,79\d|12,800/);
    expect(allWords(report)).toMatch(
      /\d estimates are left out because a protected count could be worked out from them/,
    );
  });

  it('rounds every estimate, in tables and in the numbers of figures too', () => {
    expect(allWords(report)).not.toMatch(/11,313|11313|13,444|13444|8,785|8785/);
    expect(allWords(report)).toContain('11,300');
  });

  it('shows no digest, against which guesses could be tested', () => {
    expect(renderHtml(report)).not.toContain('sha256:');
    expect(allWords(published)).toContain('sha256:');
  });

  it('leaves out warnings that tell a protected count, and says so', () => {
    const result: ListsResult = {
      ...ukResult,
      warnings: [{ code: 'lists.contained', details: { inner: 'LA', outer: 'NG' } }],
    };
    const withheld = listsReport({ result, table: ukTable }, t);
    expect(allWords(withheld)).not.toContain('Everybody on LA is also on NG');
    expect(allWords(withheld)).toContain('1 warning is left out');
  });

  it('shows everything when nothing is to be masked', () => {
    const all = listsReport({ result: ukResult, table: ukTable, maskBelow: 0 }, t);
    expect(tableNamed(all, 'People by exact combination of lists')?.rows).toHaveLength(18);
    expect(allWords(all)).toContain('sha256:');
  });

  it('shows only the sizes of lists when it is not given the counts', () => {
    const bare = listsReport({ result: ukResult }, t);
    expect(tableNamed(bare, 'People by exact combination of lists')).toBeUndefined();
    expect(allWords(bare)).toContain('The counts were not given to this report');
    expect(tableNamed(bare, 'Two lists at a time')).toBeUndefined();
  });
});

function renamed(result: ListsResult, name: string): ListsResult {
  const estimates = result.estimates.map((estimate): ListsEstimate => {
    const { provenance } = estimate;
    return { ...estimate, provenance: { ...provenance, input: { ...provenance.input, name } } };
  });
  return { ...result, estimates };
}
