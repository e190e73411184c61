import { describe, expect, it } from 'vitest';
import { smallSet } from '../../test/small-sets.ts';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { deriveSet } from './derive-set.ts';
import { regraded, withIndicatorBack, withoutIndicator, withWords } from './edit-set.ts';
import { findingsAt, findingsOfEdit } from './findings-of-edit.ts';

const author = { by: 'A ministry', on: '2027-03-01', why: { en: 'for our labour code' } };
const own = deriveSet(builtInSet('AL'), 'XA', { en: 'Indicators of XA' }, author);
const small = smallSet(
  {
    means: {
      rule: { atLeast: 2, of: { strengths: ['strong'] } },
      indicators: [{ strength: 'strong' }, { strength: 'strong' }],
    },
    purpose: { rule: { indicator: 'purpose0' }, indicators: [{ strength: 'weak' }, { strength: 'weak' }] },
  },
  [{ id: 'found', when: { all: [{ dimension: 'means' }, { indicator: 'means1' }] } }],
);

describe('the findings of an edit', () => {
  it('are none where nothing was made worse, whatever the set was advised of before', () => {
    expect(findingsOfEdit(own, own)).toEqual([]);
    expect(findingsOfEdit(own, withWords(own, 'pt', new Map([['title', 'Indicadores']])))).toEqual([]);
  });

  it('say which rule still asks for a sign that was dropped, until it is back', () => {
    const dropped = withoutIndicator(small, 'purpose0');
    const findings = findingsOfEdit(small, dropped);
    expect(findings).toMatchObject([
      { severity: 'wrong', code: 'set.unknown-reference', details: { path: 'purpose.rule', found: 'purpose0' } },
    ]);
    expect(findingsAt(findings, { id: 'purpose' }, ['purpose1', 'purpose0'])).toEqual(findings);
    expect(findingsAt(findings, { id: 'means' }, ['means0', 'means1'])).toEqual([]);
    expect(findingsOfEdit(small, withIndicatorBack(dropped, small, 'purpose0'))).toEqual([]);
  });

  it('stand at the dimension of a sign also where a policy asks for it', () => {
    const findings = findingsOfEdit(small, withoutIndicator(small, 'means1'));
    const at = findingsAt(findings, { id: 'means' }, ['means0', 'means1']);
    expect(at.map(({ details }) => details['path'])).toEqual(['policy.found.when.all[1]', 'means.rule']);
  });

  it('advise of a rule that can no longer hold since the edit', () => {
    const [advice] = findingsAt(findingsOfEdit(small, regraded(small, 'means0', 'weak')), { id: 'means' }, []);
    expect(advice).toEqual({ severity: 'advice', code: 'set.never-holds', details: { path: 'means.rule' } });
  });
});
