import type { CaptureHistories, ListsResult } from '@repere/contracts';
import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { allWords, sectionNamed, tableNamed } from '../../test/report-words.ts';
import { strataResult, strataTable } from '../../test/strata.ts';
import { anEstimate, aResult, ukResult, ukTable } from '../../test/uk2013.ts';
import { sensitivityOf } from '../../test/uk2013-sensitivity.ts';
import { threeDigits } from '../text/numbers.ts';
import { renderHtml } from '../tree/html.ts';
import { listsReport } from './lists-report.ts';
import { protectedNumber } from './shown-result.ts';

const t = translator('en');
const report = listsReport({ result: ukResult, table: ukTable }, t);

describe('listsReport of a table that is not public', () => {
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
    expect(allWords(report)).not.toMatch(/11,300|8,780|14,700/);
    expect(allWords(report)).toContain('11,000');
  });

  it('shows no digest, against which guesses could be tested', () => {
    expect(renderHtml(report)).not.toContain('sha256:');
    expect(allWords(listsReport({ result: ukResult, table: ukTable, published: true }, t))).toContain('sha256:');
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

  it('says the same of any two results that round alike, to the last point of every figure', () => {
    const rounded = (value: number | null) => (value === null ? null : protectedNumber(value));
    const alike: ListsResult = {
      ...ukResult,
      estimates: ukResult.estimates.map((each) => {
        const { value, interval, unobserved } = each;
        const isLeftOut =
          ['zelterman', 'chao', 'sample-coverage'].includes(each.method) || /^Mt?h /.test(each.model ?? '');
        return {
          ...each,
          value: isLeftOut ? 7_654_321 : rounded(value),
          interval: { ...interval, lower: rounded(interval.lower), upper: rounded(interval.upper) },
          unobserved: { ...unobserved, value: 123 },
          standardError: rounded(each.standardError),
          aic: each.aic === null ? null : each.aic + 7,
          bic: each.bic === null ? null : each.bic - 3,
        };
      }),
      spread: { ...ukResult.spread, min: 11_000, max: 7_654_321 },
      models: {
        ...ukResult.models!,
        best: ukResult.models!.best.map((model) => ({ ...model, value: protectedNumber(model.value), aic: 1 })),
      },
      sensitivity: ukResult.sensitivity!.map((variant) => ({
        ...variant,
        observed: 17,
        values: variant.values.map((each) => ({ ...each, value: rounded(each.value), smallest: 3, largest: 5 })),
        spread: { ...variant.spread, min: 1, max: 2 },
      })),
      bootstraps: ukResult.bootstraps.map(({ method, replicates }) => ({
        method,
        replicates: replicates.map(threeDigits),
      })),
      chains: { ...ukResult.chains!, traces: ukResult.chains!.traces.map((trace) => trace.map(threeDigits)) },
    };
    expect(renderHtml(listsReport({ result: alike, table: ukTable }, t))).toBe(renderHtml(report));
  });

  it('tells of changed tables only the range of each kind of change, and counts what is left out', () => {
    const section = sectionNamed(report, 'What changes the estimates');
    expect(section).toContain('Without one of the lists (5 tables), methods that choose or average models give from');
    expect(section).toContain(
      'With two lists taken as one (10 tables), methods that choose or average models give from',
    );
    expect(section).toMatch(/The numbers on single changed tables \(2\d\d\) are left out/);
    expect(section).not.toMatch(/2,690|without LA|LA and NG/);
    expect(report.nodes.filter(({ kind }) => kind === 'figure')).toHaveLength(5);
  });

  it('tells nothing of changed tables that have two lists left, where each number is a formula of one overlap', () => {
    const lists = strataTable.lists;
    const result = {
      ...strataResult,
      strata: null,
      estimates: strataResult.estimates.slice(0, 2),
      sensitivity: sensitivityOf(lists),
    };
    const section = sectionNamed(listsReport({ result, table: strataTable }, t), 'What changes the estimates');
    expect(section).not.toMatch(/Without one of the lists|two lists taken as one \(/);
    expect(section).toContain('links missed or added (6 tables)');
  });

  it('tells of the models only how many fit about as well, and in which range', () => {
    const section = sectionNamed(report, 'Models that fit about as well');
    expect(section).toContain('they give from 11,000 to 34,000 people');
    expect(section).toContain('The single models (20) are left out');
    expect(section).not.toMatch(/\[12|34,083|17\.3%/);
    expect(sectionNamed(report, 'Each method')).toContain('AIC and BIC are not shown');
  });

  it('leaves out estimators that can be turned round, from the spread and the warnings too', () => {
    const warnings = [{ code: 'lists.methods-disagree', details: { min: 11233, max: 99_999, ratio: 8.9 } }];
    const estimates = ukResult.estimates.map((each) =>
      each.method === 'zelterman' ? { ...each, value: 99_999 } : each,
    );
    const result = { ...ukResult, estimates, warnings, spread: { ...ukResult.spread, max: 99_999 } };
    const all = renderHtml(listsReport({ result, table: ukTable }, t));
    expect(all).not.toMatch(/99,999|100,000 people|Mh Chao|low coverage/);
    expect(all).toContain('from 11,000 to 25,000');
    expect(all).toContain('Not among these, because protected counts could be worked out from their estimates');
  });

  it('draws no bootstrap that lost samples, since how many it lost tells how small an overlap is', () => {
    const estimates = ukResult.estimates.map((each) =>
      each.method === 'stepwise' ? { ...each, diagnostics: { bootstrap: { replicates: 1000, failed: 7 } } } : each,
    );
    const words = allWords(listsReport({ result: { ...ukResult, estimates }, table: ukTable }, t));
    expect(words).not.toContain('Bootstrap distribution');
    expect(words).not.toMatch(/\b993\b/);
  });

  it('shows no overlap of a pair without a number, which is not left out', () => {
    // LA and GO have five in common; without a value the row stays, and must not tell them.
    const estimates = ukResult.estimates.map((each) =>
      each.model === '[1,4]' ? { ...each, value: null, status: 'not-applicable' as const } : each,
    );
    const shown = listsReport({ result: { ...ukResult, estimates }, table: ukTable }, t);
    const row = tableNamed(shown, 'Two lists at a time')?.rows.find(([name]) => name === 'LA and GO');
    expect(row?.slice(0, 3)).toEqual(['LA and GO', 'not shown', 'Does not apply']);
  });

  it('tells neither how many samples lost an overlap, nor forms whose estimates are left out', () => {
    const told = [
      { code: 'lists.bootstrap-failures', details: { failed: 49, total: 1000 } },
      { code: 'lists.list-vanished', details: { samples: 49, total: 1000 } },
      { code: 'lists.closed-forms-disagree', details: { min: 13_444, max: 15_131, models: ['Mt', 'Mh Poisson'] } },
    ];
    const estimates = ukResult.estimates.map((each) =>
      each.method === 'stepwise'
        ? { ...each, warnings: told, diagnostics: { bootstrap: { replicates: 1000, failed: 49 } } }
        : each,
    );
    const result = { ...ukResult, estimates };
    const words = allWords(listsReport({ result, table: ukTable }, t));
    expect(words).not.toMatch(/\b49\b|\b951\b|Mh Poisson/);
    expect(words).toContain('3 warnings are left out');
    expect(allWords(listsReport({ result, table: ukTable, published: true }, t))).toContain('of which 951 gave');
  });

  it('shows no estimate at all where two lists have a protected overlap', () => {
    const table: CaptureHistories = {
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 2, 3],
      counts: [40, 60, 3],
    };
    const lists = [
      { name: 'A', persons: 43 },
      { name: 'B', persons: 63 },
    ];
    const estimates = [anEstimate({ method: 'main', value: 903, observed: 103 }, [400, 3000])];
    const result = { ...aResult(estimates, { lists }), primary: { method: 'main', reason: '' } as const };
    const small = listsReport({ result, table }, t);
    expect(allWords(small)).not.toMatch(/90[0-9]|3,000/);
    expect(allWords(small)).toContain('The estimates that could be compared are left out of this report');
    expect(allWords(small)).toContain('Its estimate is left out of this report');
    expect(allWords(small)).toContain('No reason was given.');
  });

  it('hides small strata, and one more where a small one could be worked out from the sum', () => {
    const small = listsReport({ result: strataResult, table: strataTable }, t);
    const section = sectionNamed(small, 'Strata');
    expect(section).toContain('women · 2021 310 940');
    expect(section).not.toMatch(/\bmen · 2021/);
    expect(section).not.toMatch(/\bmen · 2022/);
    expect(section).toContain('2 strata are not shown');
  });

  it('shows strata by another method where the primary one can be turned round, and none where all can', () => {
    const result = { ...strataResult, primary: { method: 'main', reason: '' } as const };
    const other = sectionNamed(listsReport({ result, table: strataTable }, t), 'Strata');
    expect(other).toContain('Strata: Stepwise choice of dependent pairs');
    expect(other).not.toMatch(/\b(900|760)\b/);
    const estimates = strataResult.estimates.filter(({ method }) => method === 'main');
    const simple = listsReport({ result: { ...result, estimates }, table: strataTable }, t);
    expect(sectionNamed(simple, 'Strata')).toContain('The estimates of single strata are left out');
    expect(sectionNamed(simple, 'Strata')).not.toContain('women · 2021');
  });
});
