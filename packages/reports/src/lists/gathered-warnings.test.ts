import type { Warning } from '@repere/contracts';
import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { allWords, sectionNamed } from '../../test/report-words.ts';
import { anEstimate, aResult } from '../../test/uk2013.ts';
import { gatheredWarning } from './gathered-warnings.ts';
import { listsReport } from './lists-report.ts';

const t = translator('en');
const monteCarlo = (percent: number): Warning => ({
  code: 'lists.monte-carlo-error',
  details: { percent, target: 2, replicates: 1000 },
});
const warned = (warnings: readonly Warning[], values: Partial<Parameters<typeof anEstimate>[0]> = {}) =>
  anEstimate({ method: 'stepwise', value: 11313, warnings, ...values });

describe('gatheredWarning', () => {
  it('names each method with its number, and the largest of several strata', () => {
    const affected = [
      warned([monteCarlo(4.8)], { domain: { sex: 'women' } }),
      warned([monteCarlo(11.1)], { domain: { sex: 'men' } }),
      warned([monteCarlo(3.6)], { method: 'bic' }),
    ];
    expect(gatheredWarning('lists.monte-carlo-error', affected, ['A', 'B', 'C'], t)?.sentence).toContain(
      'Stepwise choice of dependent pairs 11.1% and Best model by BIC 3.6%. At most 2% is wanted',
    );
  });

  it('names each model without an estimate once, though several methods met in it', () => {
    const none = (model: string) => warned([{ code: 'lists.does-not-exist', details: { model } }], { value: null });
    const affected = [none('[12,3]'), none('[12,3]'), none('Mt')];
    expect(gatheredWarning('lists.does-not-exist', affected, ['A', 'B', 'C'], t)?.sentence).toContain(
      'These models have no estimate: [12,3] and Mt.',
    );
  });

  it('has no sentence for warnings that say more than a name or a number of their own', () => {
    const affected = [warned([{ code: 'lists.local-search', details: { starts: 7, ends: 2 } }])];
    expect(gatheredWarning('lists.local-search', affected, ['A', 'B', 'C'], t)).toBeNull();
  });

  it('keeps the report from saying one thing many times', () => {
    const wrongSign = (model: string, domain?: Readonly<Record<string, string>>) =>
      warned([{ code: 'lists.closed-wrong-sign', details: { model } }], {
        method: 'closed',
        role: 'other-form',
        model,
        ...(domain !== undefined && { domain }),
      });
    const bound: Warning = { code: 'lists.lower-bound', details: {} };
    const result = aResult([
      wrongSign('Mh Poisson'),
      wrongSign('Mh Gamma'),
      wrongSign('Mth Gamma', { sex: 'men' }),
      warned([bound], { method: 'chao' }),
      warned([bound], { method: 'chao', domain: { sex: 'men' } }),
    ]);
    const words = sectionNamed(listsReport({ result, published: true }, t), 'Warnings');
    expect(words).toContain('In Mh Poisson, Mh Gamma, and Mth Gamma (men) the coefficient');
    expect(words.match(/lists\.closed-wrong-sign/g)).toHaveLength(1);
    expect(words).toContain('Chao’s lower bound (All strata, men): This is meant as a lower bound');
    expect(words.match(/lists\.lower-bound/g)).toHaveLength(1);
  });
});

describe('the assumptions of the report', () => {
  it('says once that nobody answered, and then repeats it for none', () => {
    const words = allWords(listsReport({ result: aResult([warned([])]), published: true }, t));
    expect(words).toContain('Nobody answered these questions for this result.');
    expect(words).not.toContain('Answer:');
  });
});
