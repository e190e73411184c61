import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN_SETS, builtInSet } from '@repere/indicators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKED_EXAMPLES } from '../../../../packages/indicators/test/worked-examples.ts';
import { pretendWorld } from '../../test/pretend-world.ts';
import { run } from '../run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-indicators-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function repere(args: readonly string[], stdin = '') {
  const world = pretendWorld({
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
  });
  const exit = await run(args, '0.1.0', world);
  return { exit, ...world.written };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const assess = (path: string, ...more: readonly string[]) => repere(['indicators', 'assess', path, ...more]);
const sheetOf = ({ id, act, present }: (typeof WORKED_EXAMPLES)[number]) => ({
  id,
  ...(act && { act }),
  present,
  assumeUnlisted: 'no',
});

describe('repere indicators assess', () => {
  const cases = WORKED_EXAMPLES.flatMap((example) =>
    Object.entries(example.outcomes).map(([policy, outcome]) => [example.id, policy, outcome, example] as const),
  );

  it.each(cases)('gives for %s under %s the outcome %s', async (_, policy, outcome, example) => {
    const path = await file(`${example.id}.json`, JSON.stringify(sheetOf(example)));
    const { exit, out, err } = await assess(path, '--set', example.set, '--policy', policy, '--format', 'json');
    expect([exit, err]).toEqual([0, '']);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ set: example.set, version: '1.0.0', policy, outcome, setStatus: 'unreviewed' });
    const positive = Object.entries(result.dimensions).filter(([, state]) => state === 'positive');
    expect(positive.map(([dimension]) => dimension)).toEqual(example.positive);
    expect(result.trace.at(-1)).toMatchObject({ step: 'result', outcome });
    expect(result.explanation.length).toBeGreaterThan(1);
  });

  it('takes them together as a list, as lines and as a table, with the same outcomes', async () => {
    const adults = WORKED_EXAMPLES.filter(({ set }) => set === 'AL');
    const expected = adults.map(({ id, outcomes }) => `${id} ${outcomes['palermo-adult']}`);
    const outcomesIn = (results: readonly { id: string; outcome: string }[]) =>
      results.map(({ id, outcome }) => `${id} ${outcome}`);
    const list = await assess(
      await file('list.json', JSON.stringify(adults.map(sheetOf))),
      '--set',
      'AL',
      '--format',
      'json',
    );
    expect(outcomesIn(JSON.parse(list.out))).toEqual(expected);
    const lines = await assess(
      await file('lines.jsonl', adults.map((each) => JSON.stringify(sheetOf(each))).join('\n')),
      '--set',
      'AL',
      '--format',
      'json',
    );
    expect(
      outcomesIn(
        lines.out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    ).toEqual(expected);

    const names = builtInSet('AL').dimensions.flatMap(({ id, indicators }) =>
      indicators.map(({ concept }) => `${id}.${concept}`),
    );
    const rows = adults.map(({ id, present }) => {
      const found = Object.entries(present).flatMap(([dimension, concepts]) =>
        (concepts as string[]).map((concept) => `${dimension}.${concept}`),
      );
      return [id, 'yes', ...names.map((name) => (found.includes(name) ? '1' : '0'))].join(',');
    });
    const table = await file('table.csv', `${['id', 'act', ...names].join(',')}\n${rows.join('\n')}\n`);
    const csv = await assess(table, '--set', 'AL', '--format', 'csv');
    expect(csv.exit).toBe(0);
    const [head, ...body] = csv.out
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const [idAt, outcomeAt] = [head!.indexOf('id'), head!.indexOf('outcome')];
    expect(body.map((row) => `${row[idAt]} ${row[outcomeAt]}`)).toEqual(expected);
  });

  it('puts the policies of a set side by side', async () => {
    const { out } = await repere(
      ['indicators', 'assess', '-', '--set', 'AL', '--policy', 'all', '--format', 'json'],
      JSON.stringify(sheetOf(WORKED_EXAMPLES[2]!)),
    );
    // Palermo finds trafficking where the classes of Moldova do not: a disagreement is shown, not averaged.
    expect(JSON.parse(out)).toMatchObject({
      assessments: [
        { policy: 'palermo-adult', outcome: 'indicated' },
        { policy: 'moldova-lfs-2008', outcome: 'deceived-and-exploited' },
      ],
      trafficking: { state: 'review' },
      cross: 'undetermined',
    });
  });

  it('refuses a draft and says why, unless it is allowed, and then says so in the result', async () => {
    const path = await file('draft.json', '{"act":"yes","answers":{}}');
    const refused = await assess(path, '--set', 'AS');
    expect(refused.exit).toBe(2);
    expect(refused.out).toBe('');
    expect(refused.err).toMatch(/AS 1\.0\.0 is a draft .* 65 of its grades are not known.*--allow-draft/);
    const allowed = await assess(path, '--set', 'AS', '--allow-draft', '--format', 'json');
    expect(JSON.parse(allowed.out).warnings.map(({ code }: { code: string }) => code)).toEqual([
      'assessment.draft-set',
      'assessment.unknown-grades',
    ]);
  });

  it('takes what is not listed as unknown, and says what would settle it', async () => {
    const { out } = await assess(
      await file('open.json', '{"act":"yes","answers":{"exploitation":{"excessive-hours":"yes"}}}'),
      '--set',
      'AL',
      '--format',
      'json',
    );
    const result = JSON.parse(out);
    expect(result).toMatchObject({ outcome: 'undetermined', possible: ['indicated', 'not-indicated'], decisive: [] });
    expect(result.openQuestions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'indicated',
      'not-indicated',
    ]);
    expect(result.nextQuestion.bits).toBeGreaterThan(0);
  });

  it.each([
    ['no JSON', '{"act":', 1, /not JSON/],
    ['a sign that does not exist', '{"answers":{"exploitation":{"rain":"yes"}}}', 1, /answers\.exploitation\.rain/],
    ['a table without questions', 'id,colour\n1,red\n', 1, /No column names a question/],
    ['a cell that is no answer', 'id,act\n1,maybe\n', 1, /row 2, column act.*“maybe”/],
    ['nothing at all', '', 1, /./],
  ])('says what is wrong with %s, and writes nothing', async (_, content, exit, message) => {
    const result = await assess(await file('bad', content), '--set', 'AL', '--format', 'csv');
    expect([result.exit, result.out]).toEqual([exit, '']);
    expect(result.err).toMatch(message);
  });

  it('leaves an older result in place when a later row is bad', async () => {
    const output = await file('kept.csv', 'old');
    const bad = await file('bad-row.csv', `id,act\n${'x,yes\n'.repeat(3000)}y,perhaps\n`);
    const { exit } = await assess(bad, '--set', 'AL', '--format', 'csv', '--output', output);
    expect(exit).toBe(1);
    expect(await readFile(output, 'utf8')).toBe('old');
  });

  it('speaks the language asked for', async () => {
    const path = await file('es.json', JSON.stringify(sheetOf(WORKED_EXAMPLES[3]!)));
    const { out } = await assess(path, '--set', 'AL', '--lang', 'es');
    expect(out).toContain('Trata indicada');
    expect(out).toContain('Un indicio, nunca una conclusión jurídica.');
    expect(out).not.toMatch(/\b(the|and|yes)\b/);
  });
});

describe('repere indicators list, show, check, diff and print', () => {
  it('lists every set in every form', async () => {
    const { out } = await repere(['indicators', 'list', '--format', 'json']);
    expect(JSON.parse(out).sets.map(({ id }: { id: string }) => id)).toEqual(BUILT_IN_SETS.map(({ id }) => id));
    expect((await repere(['indicators', 'list'])).out).toContain('state-imposed');
    expect((await repere(['indicators', 'list', '--format', 'csv'])).out.split('\n')[0]).toContain('trust');
  });

  it('shows a set as the file a country derives its own from, and finds it in order', async () => {
    const { out } = await repere(['indicators', 'show', 'AL', '--format', 'json']);
    const path = await file('al.json', out);
    const checked = await repere(['indicators', 'check', path]);
    expect(checked.exit).toBe(0);
    expect(checked.out).toContain('67 signs in 6 dimensions');
    const same = await repere(['indicators', 'diff', 'AL', path, '--format', 'json']);
    expect(JSON.parse(same.out).same).toBe(true);
    const weaker = await file('weaker.json', out.replace('"strength": "strong"', '"strength": "weak"'));
    expect((await repere(['indicators', 'diff', 'AL', weaker])).out).toMatch(
      /grade +deceptive-recruitment\.deceived-job +strong +weak/,
    );
    const broken = await repere([
      'indicators',
      'check',
      await file('broken.json', out.replace('"strength": "strong"', '"strength": "huge"')),
    ]);
    expect(broken.exit).toBe(1);
    expect(broken.err).toMatch(/dimensions\[0\]\.indicators\[0\]\.strength.*huge.*strong/);
  });

  it('shows rules and policies in words', async () => {
    const { out } = await repere(['indicators', 'show', 'hs2012']);
    expect(out).toContain('Positive when at least 1 sign of involuntariness and at least 1 sign of menace of penalty');
    expect((await repere(['indicators', 'show', 'nothing'])).err).toContain('Expected one of AL');
  });

  it('prints questions that name no sign, grade or class, and a guide that does', async () => {
    const paper = await repere(['indicators', 'print', 'AL']);
    expect(paper.out).toContain('Where are your papers now');
    expect(paper.out).not.toMatch(/strong|Debt bondage|trafficking|forced labour/i);
    const guide = await repere(['indicators', 'print', 'AL', '--guide']);
    expect(guide.out).toContain('Debt bondage');
  });
});

describe('repere indicators agreement and delphi', () => {
  it('gives one entry per statistic, with interval, cases and raters', async () => {
    const rows = [
      ...Array(20).fill('yes,yes'),
      ...Array(5).fill('yes,no'),
      ...Array(10).fill('no,yes'),
      ...Array(15).fill('no,no'),
    ];
    const path = await file('two.csv', `A,B\n${rows.join('\n')}\n`);
    const { exit, out } = await repere(['indicators', 'agreement', path, '--format', 'json', '--bootstrap', '200']);
    expect(exit).toBe(0);
    const { statistics } = JSON.parse(out);
    const cohen = statistics.find(({ statistic }: { statistic: string }) => statistic === 'cohen');
    expect(cohen).toMatchObject({ indicator: null, observed: 0.7, n: 50, raters: 2, how: 'bca' });
    expect(cohen.value).toBeCloseTo(0.4, 12);
    expect(cohen.lower).toBeLessThan(0.4);
    expect(cohen.upper).toBeGreaterThan(0.4);
    const shown = await repere(['indicators', 'agreement', path, '--lang', 'fr', '--bootstrap', '50']);
    expect(shown.out).toMatch(/Kappa de Cohen +0,400/);
    expect((await repere(['indicators', 'agreement', path, '--format', 'csv', '--bootstrap', '0'])).out).toContain(
      'krippendorff',
    );
  });

  it('analyses the items of one rater, and everybody against a standard', async () => {
    const signs = ['a', 'b', 'c', 'd'];
    const rows = Array.from({ length: 120 }, (_, person) =>
      signs.map(
        (sign, index) =>
          `${person},${sign},${(person * (index + 3)) % 7 < (person % 3 === 0 ? 6 : 1) ? 'yes' : 'no'},${person % 3 === 0 ? 'yes' : 'no'}`,
      ),
    ).flat();
    const path = await file('items.csv', `case,indicator,inspector A,court\n${rows.join('\n')}\n`);
    const { exit, out } = await repere([
      'indicators',
      'agreement',
      path,
      '--items',
      'inspector A',
      '--standard',
      'court',
      '--prevalence',
      '0.05',
      '--bootstrap',
      '0',
      '--format',
      'json',
    ]);
    expect(exit).toBe(0);
    const { items, accuracy } = JSON.parse(out);
    expect(items).toMatchObject({ rater: 'inspector A', people: 120, analysis: { complete: 120 } });
    expect(items.analysis.items.map(({ item }: { item: string }) => item)).toEqual(signs);
    expect(items.classes).toMatchObject({ parameters: 9, starts: 10 });
    expect(accuracy.map(({ indicator }: { indicator: string | null }) => indicator)).toEqual([null, ...signs]);
    expect(accuracy[0].positivePredictiveValue).toBeLessThan(
      accuracy[0].table.truePositive / (accuracy[0].table.truePositive + accuracy[0].table.falsePositive),
    );
    expect(
      (await repere(['indicators', 'agreement', path, '--items', 'inspector A', '--bootstrap', '0', '--lang', 'fr']))
        .out,
    ).toContain('KR-20');
    const figure = join(folder, 'curves.svg');
    const drawn = ['indicators', 'agreement', path, '--items', 'inspector A', '--bootstrap', '0', '--figure', figure];
    expect((await repere(drawn)).exit).toBe(0);
    expect(await readFile(figure, 'utf8')).toMatch(/^<svg .*<polyline/s);
    const refused = await repere(['indicators', 'agreement', path, '--figure', figure]);
    expect(refused.err).toMatch(/--figure.*--items/);
    expect(refused.exit).toBe(2);
  });

  it('says where a table of ratings is wrong', async () => {
    const { exit, err } = await repere([
      'indicators',
      'agreement',
      await file('wrong.csv', 'case,rater,rating\n1,A,yes\n1,A,no\n'),
    ]);
    expect(exit).toBe(1);
    expect(err).toMatch(/row 3, column rating.*twice/);
  });

  it('makes a draft set of what a panel agrees on, and shows what is different in it', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => `p${index},${index < 7 ? 'weak' : 'strong'}`);
    const path = await file('grades.csv', `panelist,AL.EX.excessive-hours\n${rows.join('\n')}\n`);
    const draft = join(folder, 'draft.json');
    const asked = ['indicators', 'delphi', path, '--set', 'AL', '--draft', draft];
    const refused = await repere(asked);
    expect(refused.exit).toBe(2);
    expect(refused.err).toMatch(/--draft-id.*--draft-title.*--by/);
    const { exit, out } = await repere([
      ...asked,
      '--draft-id',
      'XA',
      '--draft-title',
      'Signs of XA',
      '--by',
      'A group',
    ]);
    expect(exit).toBe(0);
    expect(out).toMatch(/AL 1\.0\.0.*XA 0\.1\.0/);
    expect(out).toMatch(/excessive-hours\s+strong\s+weak/);
    const checked = await repere(['indicators', 'check', draft]);
    expect(checked.exit).toBe(0);
    expect(JSON.parse(await readFile(draft, 'utf8'))).toMatchObject({
      id: 'XA',
      status: 'draft',
      parent: { id: 'AL' },
    });
  });

  it('tells what a panel agrees on', async () => {
    const fees = ['strong', 'strong', 'fort', 'fuerte', 'strong', 'strong', 'strong', 'strong', 'medium', 'weak'];
    const rows = fees.map((grade, index) => `p${index},${grade},${index % 2 === 0 ? 'weak' : 'strong'}`);
    const path = await file('round.csv', `panelist,DR.fees,DR.hours\n${rows.join('\n')}\n`);
    const { exit, out } = await repere(['indicators', 'delphi', path, '--format', 'json']);
    expect(exit).toBe(0);
    const { items } = JSON.parse(out);
    expect(items.map(({ item, state, agreed }: Record<string, unknown>) => [item, state, agreed])).toEqual([
      ['DR.fees', 'consensus', 'strong'],
      ['DR.hours', 'open', null],
    ]);
    expect((await repere(['indicators', 'delphi', path, '--lang', 'es'])).out).toMatch(/DR\.fees.*fuerte/);
    const refused = await repere(['indicators', 'delphi', path, '--set', 'AL']);
    expect(refused.exit).toBe(1);
    expect(refused.err).toMatch(/DR\.|fees/);
    expect((await repere(['indicators', 'delphi', path, '--scale', 'huge'])).exit).toBe(2);
  });
});
