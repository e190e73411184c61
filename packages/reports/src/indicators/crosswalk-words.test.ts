import { Assessor, assessorAcross, builtInSet, compilePolicy, readAnswers } from '@repere/indicators';
import { type Language, translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { withOtherFrameworks } from './crosswalk-report.ts';
import { adviceAcross, carriedInWords, jointInWords, resultCells } from './crosswalk-words.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;
const [AL, CL, ICLS] = [builtInSet('AL'), builtInSet('CL'), builtInSet('icls-2018')];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function across(answers: object, other = ICLS) {
  const [sheet] = readAnswers({ answers }, AL);
  const assessors = [AL, other].map((set) => new Assessor(compilePolicy(set, set.policies[0]!.id), { software }));
  return assessorAcross(AL, assessors)(sheet!);
}

function words(answers: object, language: Language = 'en', other = ICLS) {
  const [found] = across(answers, other).others;
  return carriedInWords(found!, AL, translator(language));
}

describe('what was carried to another set, in words', () => {
  it('names both signs and the reason, and says that the rest stays unknown', () => {
    const { lead, carried, trust, shared, open } = words({ 'coercion-destination': { 'withholding-wages': 'yes' } });
    expect(lead).toBe(
      'One answer of this set follows from those to “Operational indicators 2009: adults, labour exploitation”:',
    );
    expect(carried).toEqual([
      'Yes to “Wages or promised benefits withheld”, because of “Wages withheld”. Both say that pay earned is kept back to make the person stay or obey.',
    ]);
    expect([trust.length, shared]).toEqual([1, null]);
    expect(open).toBe('16 questions of this set stay unknown. Not asked is not no, and nothing is closed by it.');
  });

  it('counts answers and not the signs they follow from', () => {
    const two = { 'threat-violence': 'yes', 'violence-family': 'yes' };
    const { lead, carried } = words({ 'coercion-destination': two }, 'fr');
    expect(plain(lead)).toMatch(/^Une réponse de cet ensemble découle/);
    expect(carried).toHaveLength(2);
  });

  it('says so where nothing follows, and where questions are the same', () => {
    const { lead, carried, trust, shared } = words({ exploitation: { 'bad-living': 'no' } }, 'en', CL);
    expect(lead).toMatch(/^No answer of .* answers a question of this set\.$/);
    expect([carried, trust]).toEqual([[], []]);
    expect(shared).toBe('One answered question is the same in both sets, and its answer stands as given.');
  });
});

describe('results of other sets in words', () => {
  it('never close anything', () => {
    const t = translator('en');
    const found = across({});
    expect(resultCells(found.assessments[1]!, ICLS, t)).toEqual([
      'Statistical definition 2018',
      'Not determined yet',
      'not determined yet',
      'not judged by this policy',
    ]);
    expect(jointInWords(found, t).map(({ value }) => value)).toEqual([
      'not determined yet',
      'not determined yet',
      'not determined',
    ]);
    expect(adviceAcross(found, t)).toMatch(/^Offer referral .*nothing is closed by it/);
  });

  it('stand at the end of the document of the assessment', () => {
    const found = across({ 'coercion-destination': { 'withholding-wages': 'yes' } });
    const start = { language: 'en', title: 'x', nodes: [{ kind: 'heading', level: 2, text: 'first' }] } as const;
    const { nodes } = withOtherFrameworks(start, found, AL, translator('en'));
    const headings = nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []));
    expect(headings).toEqual([
      'first',
      'Other frameworks on the same answers',
      'Statistical definition 2018 (20th ICLS), 1.0.0, unreviewed',
      'All frameworks together',
    ]);
  });
});
