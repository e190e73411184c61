import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInSet } from '@repere/indicators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pretendWorld } from '../../test/pretend-world.ts';
import { run } from '../run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-also-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function assess(path: string, ...more: readonly string[]) {
  const world = pretendWorld({ stdin: (async function* () {})() });
  const exit = await run(['indicators', 'assess', path, '--set', 'AL', ...more], '0.1.0', world);
  return { exit, ...world.written };
}

/** Papers held, watched and overworked, as the operational signs have it. */
const HELD = {
  id: 'p1',
  act: 'yes',
  answers: {
    exploitation: { 'excessive-hours': 'yes', 'low-no-salary': 'yes' },
    'coercion-destination': {
      'document-confiscation': { answer: 'yes', evidence: [{ medium: 'observation', certainty: 'established' }] },
      'isolation-confinement': 'yes',
    },
  },
};

describe('repere indicators assess --also', () => {
  it('puts frameworks of other sets beside the own one, and says what was carried, why and on what', async () => {
    const path = await file('held.json', JSON.stringify(HELD));
    const { exit, out, err } = await assess(path, '--also', 'hs2012, icls', '--format', 'json');
    expect([exit, err]).toEqual([0, '']);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      assessments: [
        { id: 'p1', set: 'AL', policy: 'palermo-adult', outcome: 'indicated' },
        { id: 'p1', set: 'hs2012', policy: 'hs2012', outcome: 'forced-labour' },
        { id: 'p1', set: 'icls-2018', policy: 'icls-2018', outcome: 'forced-labour' },
      ],
      forcedLabour: { state: 'indicated' },
      trafficking: { state: 'indicated' },
      cross: 'both',
    });
    expect(result.crosswalk.map(({ from, to }: { from: object; to: object }) => [from, to])).toEqual([
      [
        { set: 'AL', version: '1.0.0' },
        { set: 'hs2012', version: '1.0.0' },
      ],
      [
        { set: 'AL', version: '1.0.0' },
        { set: 'icls-2018', version: '1.0.0' },
      ],
    ]);
    expect(result.crosswalk[1].carried[1]).toEqual({
      from: 'AL.CD.document-confiscation',
      to: 'ICLS.C.documents',
      trust: 'C',
      why: expect.stringContaining('valuable papers'),
      evidence: [{ medium: 'observation', certainty: 'established' }],
    });
    expect(result.assessments[1].explanation.join(' ')).toContain('Work and life under duress');
    const alone = JSON.parse((await assess(path, '--format', 'json')).out);
    expect(result.assessments[0]).toEqual(alone);
  });

  it('lets an answer to the other set stand against what is carried, and warns', async () => {
    const answers = { ...HELD.answers, coercion: { documents: 'no' } };
    const path = await file('own.json', JSON.stringify({ ...HELD, answers }));
    const { out } = await assess(path, '--also', 'icls-2018', '--format', 'json');
    const { assessments, crosswalk } = JSON.parse(out);
    expect(assessments[1].outcome).toBe('undetermined');
    expect(crosswalk[0].contradictions.map(({ to }: { to: string }) => to)).toEqual(['ICLS.C.documents']);
    expect(crosswalk[0].warnings[0]).toMatchObject({ code: 'crosswalk.contradiction' });
    expect(crosswalk[0].warnings[0].message).toContain('ICLS.C.documents');
    expect((await assess(path, '--format', 'json')).err).toContain('answers.coercion');
  });

  it('takes all policies of a set that judge, or the one that is named', async () => {
    const path = await file('policies.json', JSON.stringify(HELD));
    const policiesOf = async (also: string, ...more: readonly string[]) =>
      JSON.parse((await assess(path, '--also', also, '--format', 'json', ...more)).out).assessments.map(
        ({ set, policy }: { set: string; policy: string }) => `${set}:${policy}`,
      );
    const own = await file('own-set.json', JSON.stringify({ ...builtInSet('AL'), id: 'XA.labour' }));
    expect(await policiesOf(`hs2012:hs2012,${own}:palermo-adult,hs2012`, '--policy', 'all')).toEqual([
      'AL:palermo-adult',
      'AL:moldova-lfs-2008',
      'hs2012:hs2012',
      'XA.labour:palermo-adult',
    ]);
    expect(await policiesOf(own)).toEqual([
      'AL:palermo-adult',
      'XA.labour:palermo-adult',
      'XA.labour:moldova-lfs-2008',
    ]);
  });

  it('gives lines for lines, and in CSV a row for each framework with what was carried', async () => {
    const path = await file('two.jsonl', `${JSON.stringify(HELD)}\n${JSON.stringify({ ...HELD, id: 'p2' })}\n`);
    const lines = (await assess(path, '--also', 'icls-2018', '--format', 'json')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).assessments[1].id)).toEqual(['p1', 'p2']);
    const { out } = await assess(path, '--also', 'icls-2018', '--format', 'csv');
    const [head, ...rows] = out
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const column = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(column('set')).toEqual(['AL', 'icls-2018', 'AL', 'icls-2018']);
    expect(column('exploitation')).toEqual(['positive', '', 'positive', '']);
    expect(column('coercion')).toEqual(['', 'positive', '', 'positive']);
    const carried = 'ICLS.I.overtime-on-call=AL.EX.excessive-hours ICLS.C.documents=AL.CD.document-confiscation';
    expect(column('carried')).toEqual(['', carried, '', carried]);
    const table = (await assess(path, '--also', 'icls-2018')).out;
    expect(table).toMatch(/p2 +icls-2018 +icls-2018 +Forced labour indicated/);
    expect(table.match(/is unreviewed/g)).toHaveLength(2);
  });

  it('says it in words, in the language asked for, and never that somebody is no victim', async () => {
    const path = await file('words.json', JSON.stringify(HELD));
    const { out } = await assess(path, '--also', 'hs2012,state-imposed', '--lang', 'es');
    expect(out).toContain('Otros marcos con las mismas respuestas');
    expect(out).toContain('Trabajo forzoso indicado');
    const report = join(folder, 'report.html');
    expect((await assess(path, '--also', 'hs2012,state-imposed', '--report', report)).exit).toBe(0);
    const html = await readFile(report, 'utf8');
    expect(html).toContain('Other frameworks on the same answers');
    expect(html).toContain('Limited freedom of movement and communication');
    expect(html).toContain('21 questions of this set stay unknown');
  });

  it.each([
    ['the own set', 'AL', /--also AL/],
    ['no set', 'hs2012,', /--also/],
    ['a set that does not exist', 'nowhere', /nowhere/],
    ['a policy that the set does not have', 'hs2012:palermo-adult', /palermo-adult/],
    ['a draft', 'AS', /draft/],
  ])('refuses %s', async (_, also, message) => {
    const { exit, out, err } = await assess(await file('refused.json', JSON.stringify(HELD)), '--also', also);
    expect(exit).toBeGreaterThan(0);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });
});
