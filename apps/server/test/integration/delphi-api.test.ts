import { builtInSet, delphiRatingsReader, diffSets, readIndicatorSet } from '@repere/indicators';
import { openTable } from '@repere/tables';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnBoth } from './support/databases.ts';
import { askedOf, expertOf, invite, newStudy, someRules } from './support/delphi.ts';
import { type Caller, codesOf, openPlace, type Place } from './support/place.ts';

const EXPLOITATION = builtInSet('AL').dimensions.find(({ id }) => id === 'exploitation')?.indicators ?? [];

describeOnBoth('a Delphi over HTTP', (given) => {
  let place: Place;
  const prepare = async (change: object = {}, dimensions?: readonly string[] | null): Promise<string> => {
    const made = await place.analyst.post('/api/delphi/studies', newStudy(change, dimensions));
    expect(made.status).toBe(201);
    return made.body.id;
  };
  const rateAll = async (expert: Caller, ratingOf: (item: string, index: number) => string | null) => {
    const { items, round } = await askedOf(expert);
    const ratings = items.map(({ id }: { id: string }, index: number) => ({
      item: id,
      rating: ratingOf(id, index),
      comment: null,
    }));
    return expert.post('/api/delphi/invitation/ratings', { round: round.number, ratings });
  };

  beforeAll(async () => {
    place = await openPlace(given().database);
  });
  afterAll(() => place?.stop());

  it('goes from an open round over two of ratings to a draft set', async () => {
    const id = await prepare();
    const url = `/api/delphi/studies/${id}`;
    const experts = await invite(place, id, 25);
    expect((await place.analyst.post(`${url}/rounds`)).status).toBe(201);

    // Round 1: three propose, everybody hands in.
    for (const [index, expert] of experts.entries()) {
      const proposals =
        index < 3 ? [{ dimension: 'exploitation', text: `Paid in goods, ${index}`, language: 'en' }] : [];
      expect((await expert.post('/api/delphi/invitation/proposals', { round: 1, proposals })).status).toBe(200);
    }
    const moderating = await place.analyst.post(`${url}/rounds/close`);
    expect(moderating.body).toMatchObject({ stage: 'moderating', rounds: [{ answered: 25, isClosed: true }] });
    const proposals: { id: string; text: string }[] = moderating.body.proposals;
    expect(proposals.map(({ text }) => text).sort()).toEqual([
      'Paid in goods, 0',
      'Paid in goods, 1',
      'Paid in goods, 2',
    ]);
    const text = { en: 'Paid in goods', fr: 'Payé en nature' };
    const item = {
      id: 'xa.EX.paid-in-goods',
      dimension: 'exploitation',
      concept: 'paid-in-goods',
      side: null,
      media: ['interview'],
      ilo11: [],
      label: text,
      definition: text,
      question: text,
      guidance: text,
    };
    const merges = [
      { kind: 'new', proposals: proposals.slice(0, 2).map((one) => one.id), item },
      { kind: 'set-aside', proposals: proposals.slice(2).map((one) => one.id), why: 'the same' },
    ];
    const between = await place.analyst.post(`${url}/merges`, { merges });
    expect(between.body).toMatchObject({ stage: 'between', next: EXPLOITATION.length + 1 });

    // Round 2: agreement on every second item; a reason that tells who wrote it.
    await place.analyst.post(`${url}/rounds`);
    for (const [person, expert] of experts.entries()) {
      const answer = await rateAll(expert, (_, index) =>
        index % 2 === 0 ? 'strong' : (['weak', 'medium', 'strong'][person % 3] ?? null),
      );
      expect(answer.status).toBe(200);
    }
    const split = EXPLOITATION[1]?.id ?? '';
    const said = await experts[4]?.post('/api/delphi/invitation/ratings', {
      round: 2,
      ratings: [{ item: split, rating: 'medium', comment: 'As I, the judge of Xtown, have seen' }],
    });
    expect(said?.status).toBe(200);
    expect((await place.analyst.get(`${url}/rounds/2`)).status).toBe(404);
    await place.analyst.post(`${url}/rounds/close`);
    const second = await place.analyst.get(`${url}/rounds/2`);
    expect(second.body.result.response).toBe(1);
    expect(second.body.result.items[0]).toMatchObject({ agreed: 'strong', n: 25 });
    expect(second.body.reasons).toMatchObject([
      { item: split, rating: 'medium', shown: expect.stringMatching(/Xtown/) },
    ]);
    expect((await askedOf(experts[0]!)).feedback).toBeNull();
    const { key } = second.body.reasons[0];
    const redacted = await place.analyst.post(`${url}/rounds/2/redactions`, { key, text: 'As I have seen' });
    expect(redacted.body.reasons[0]).toMatchObject({ shown: 'As I have seen' });

    // Round 3: what is open, with feedback; now they agree.
    await place.analyst.post(`${url}/rounds`);
    const asked = await askedOf(experts[0]!);
    expect(asked.items.map((one: { id: string }) => one.id)).not.toContain(EXPLOITATION[0]?.id);
    const shown = asked.feedback.items.find((one: { item: string }) => one.item === split);
    expect(shown).toMatchObject({
      own: { answered: true, rating: 'weak' },
      group: { n: 25, median: 3, reasons: [{ rating: 'medium', text: 'As I have seen' }] },
    });
    expect(shown.group.counts).toEqual({ 'not-relevant': 0, weak: 9, medium: 8, strong: 8 });
    for (const expert of experts) await rateAll(expert, () => 'medium');
    const finished = await place.analyst.post(`${url}/rounds/close`);
    expect(finished.body).toMatchObject({ stage: 'finished', next: 0 });

    const draft = await place.analyst.post(`${url}/draft`, { id: 'XA-AL', title: { en: 'XA' }, by: 'A moderator' });
    expect(draft.status).toBe(200);
    const { set } = readIndicatorSet(JSON.stringify(draft.body.set));
    expect(set).toMatchObject({ id: 'XA-AL', status: 'draft', parent: { id: 'AL' } });
    const difference = diffSets(builtInSet('AL'), set);
    expect(difference.added).toEqual(['exploitation.paid-in-goods']);
    expect(difference.regraded.length).toBeGreaterThan(0);
    expect(await place.auditOf('delphi-study', id)).toEqual([
      'delphi.create',
      'delphi.invite',
      'delphi.open-round',
      ...Array.from({ length: 25 }, () => 'delphi.answer'),
      'delphi.close-round',
      'delphi.moderate',
      'delphi.open-round',
      ...Array.from({ length: 26 }, () => 'delphi.answer'),
      'delphi.close-round',
      'delphi.redact',
      'delphi.open-round',
      ...Array.from({ length: 25 }, () => 'delphi.answer'),
      'delphi.close-round',
      'delphi.export',
    ]);
  });

  it('gives ratings out under numbers that no invitation has, as a table that the command line reads', async () => {
    const id = await prepare({ openFirstRound: false, panel: { people: 5, professions: 1 }, maxRounds: 1 });
    const url = `/api/delphi/studies/${id}`;
    const experts = await invite(place, id, 5);
    await place.analyst.post(`${url}/rounds`);
    for (const [person, expert] of experts.entries()) await rateAll(expert, () => (person === 0 ? null : 'weak'));
    await place.analyst.post(`${url}/rounds/close`);
    const { body, headers, bytes } = await place.analyst.get(`${url}/ratings.csv`);
    expect(headers.get('content-type')).toMatch(/text\/csv/);
    expect(body).not.toMatch(/P0\d|inspector/);
    const table = await openTable(bytes, {});
    const reader = delphiRatingsReader(table.columns, table.source, { scale: { kind: 'grades' }, items: null });
    for await (const batch of table.rows()) for (const row of batch) reader.add(row);
    const { rounds, panel } = reader.finish();
    expect(panel).toHaveLength(5);
    expect(rounds[0]?.ratings.filter(({ rating }) => rating === null)).toHaveLength(EXPLOITATION.length);
  });

  it('tells a moderator who answered, and nobody what they said', async () => {
    const id = await prepare({ openFirstRound: false, panel: { people: 2, professions: 1 } });
    const url = `/api/delphi/studies/${id}`;
    const [first, second] = await invite(place, id, 2);
    await place.analyst.post(`${url}/rounds`);
    const item = EXPLOITATION[0]?.id ?? '';
    const rating = { item, rating: 'strong', comment: 'a reason of my own' };
    await first?.post('/api/delphi/invitation/ratings', { round: 1, ratings: [rating] });
    const seen = await place.analyst.get(url);
    expect(seen.body.people).toMatchObject([
      { id: 'P01', hasAnswered: true, isComplete: false },
      { id: 'P02', hasAnswered: false, isComplete: false },
    ]);
    expect(JSON.stringify(seen.body)).not.toMatch(/a reason of my own/);
    const other = await askedOf(second!);
    expect(JSON.stringify(other)).not.toMatch(/a reason of my own|P0\d/);
    expect(other.ratings).toEqual([]);
    expect((await askedOf(first!)).ratings).toEqual([rating]);
  });

  it('knows nobody without a link, or with one that was replaced, removed, or made up', async () => {
    const id = await prepare();
    const url = `/api/delphi/studies/${id}`;
    const { body } = await place.analyst.post(`${url}/panel`, {
      people: [{ profession: 'judge', language: 'fr', country: 'Xanadu' }],
    });
    const [{ panelist, token }] = body.invitations;
    const expert = expertOf(place, token);
    expect((await askedOf(expert)).language).toBe('fr');
    expect(codesOf(await place.nobody.get('/api/delphi/invitation'))).toEqual(['delphi.invitation-unknown']);
    const elsewhere = token.replace(place.tenantId, place.otherTenantId);
    expect(elsewhere).not.toBe(token);
    expect((await expertOf(place, elsewhere).get('/api/delphi/invitation')).status).toBe(403);
    // A session is no invitation, and the other way round.
    expect((await place.analyst.get('/api/delphi/invitation')).status).toBe(403);
    expect((await expert.get(url)).status).toBe(401);

    const again = await place.analyst.post(`${url}/panel/${panelist}/invitation`);
    const renewed = expertOf(place, again.body.invitations[0].token);
    expect((await expert.get('/api/delphi/invitation')).status).toBe(403);
    expect((await renewed.get('/api/delphi/invitation')).status).toBe(200);
    expect((await renewed.delete('/api/delphi/invitation')).status).toBe(204);
    expect((await renewed.get('/api/delphi/invitation')).status).toBe(403);
    expect(await place.auditOf('delphi-study', id)).toEqual([
      'delphi.create',
      'delphi.invite',
      'delphi.invite-again',
      'delphi.withdraw',
    ]);
  });

  it('keeps only hashes of links', async () => {
    const id = await prepare();
    const { body } = await place.analyst.post(`/api/delphi/studies/${id}/panel`, {
      people: [{ profession: 'judge', language: 'en', country: null }],
    });
    const secret = body.invitations[0].token.split('.')[1];
    const { rows } = await given().owner.query('select row_to_json(p)::text as row from delphi_panelists p');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('refuses what a stage does not allow, and changes nothing', async () => {
    const id = await prepare({ panel: { people: 2, professions: 1 } });
    const url = `/api/delphi/studies/${id}`;
    expect(codesOf(await place.analyst.post(`${url}/rounds/close`))).toEqual(['delphi.wrong-stage']);
    expect(codesOf(await place.analyst.post(`${url}/rounds`))).toEqual([
      'delphi.panel-too-small',
      'delphi.professions-too-few',
    ]);
    const [expert] = await invite(place, id, 2);
    await place.analyst.post(`${url}/rounds`);
    expect(codesOf(await place.analyst.post(`${url}/rounds`))).toEqual(['delphi.wrong-stage']);
    expect(codesOf(await place.analyst.post(`${url}/rounds/close`))).toEqual(['delphi.no-answers']);
    const change = { revision: 1, rules: someRules, dimensions: null };
    expect(codesOf(await place.analyst.patch(url, change))).toEqual(['delphi.settings-frozen']);
    const proposal = { dimension: 'nowhere', text: ' ', language: 'de' };
    expect(
      codesOf(await expert!.post('/api/delphi/invitation/proposals', { round: 1, proposals: [proposal] })),
    ).toEqual(['delphi.dimension-unknown', 'delphi.text-length', 'delphi.language-unknown']);
    const late = { round: 2, proposals: [] };
    expect(codesOf(await expert!.post('/api/delphi/invitation/proposals', late))).toEqual(['thing.changed']);
    const rating = { round: 1, ratings: [{ item: 'x', rating: null, comment: null }] };
    expect(codesOf(await expert!.post('/api/delphi/invitation/ratings', rating))).toEqual(['delphi.wrong-stage']);
    expect((await place.analyst.get(url)).body.rounds).toMatchObject([{ number: 1, answered: 0, isClosed: false }]);
  });

  it('keeps everybody’s answers that come at once, and moves on once', async () => {
    const id = await prepare({ openFirstRound: false, panel: { people: 2, professions: 1 } });
    const url = `/api/delphi/studies/${id}`;
    const experts = await invite(place, id, 12);
    const opened = await Promise.all([1, 2, 3].map(() => place.analyst.post(`${url}/rounds`)));
    expect(opened.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const saved = await Promise.all(
      experts.flatMap((expert) => [rateAll(expert, () => 'weak'), rateAll(expert, () => 'weak')]),
    );
    expect(saved.every(({ status }) => status === 200)).toBe(true);
    const late = rateAll(experts[0]!, () => 'strong');
    const closed = await Promise.all([1, 2].map(() => place.analyst.post(`${url}/rounds/close`)));
    expect(closed.map(({ status }) => status).sort()).toEqual([200, 409]);
    // The one that came with the closing is in it whole, or was refused.
    const { status } = await late;
    expect([200, 409]).toContain(status);
    const { result } = (await place.analyst.get(`${url}/rounds/1`)).body;
    const strong = status === 200 ? 1 : 0;
    for (const { n, counts } of result.items)
      expect([n, counts.weak, counts.strong]).toEqual([12, 12 - strong, strong]);
  });

  it('holds a study of every sign of the set and forty people', async () => {
    const id = await prepare({ openFirstRound: false, panel: { people: 2, professions: 1 } }, null);
    const url = `/api/delphi/studies/${id}`;
    const experts = await invite(place, id, 40);
    await place.analyst.post(`${url}/rounds`);
    for (const expert of experts) {
      expect((await rateAll(expert, (_, index) => (index % 3 === 0 ? 'weak' : 'strong'))).status).toBe(200);
    }
    expect((await place.analyst.post(`${url}/rounds/close`)).status).toBe(200);
    const { body } = await place.analyst.get(`${url}/rounds/1`);
    expect(body.result.items).toHaveLength(67);
    expect(body.result.items.every(({ n }: { n: number }) => n === 40)).toBe(true);
  });

  it('lets settings change before the first round, by whoever saw the latest', async () => {
    const id = await prepare();
    const url = `/api/delphi/studies/${id}`;
    const change = { revision: 1, rules: { ...someRules, maxRounds: 4 }, dimensions: null };
    const changed = await place.analyst.patch(url, change);
    expect(changed.body).toMatchObject({ revision: 2, settings: { maxRounds: 4 } });
    expect(changed.body.settings.dimensions).toHaveLength(6);
    expect(codesOf(await place.analyst.patch(url, change))).toEqual(['thing.changed']);
    const wrong = {
      ...change,
      revision: 2,
      rules: { ...someRules, consensus: { ...someRules.consensus, share: 0.4 } },
    };
    expect(codesOf(await place.analyst.patch(url, wrong))).toEqual(['delphi.settings-shape']);
  });

  it('takes a set of one’s own, and refuses what is none', async () => {
    const own = { ...builtInSet('hs2012'), id: 'my-set' };
    const made = await place.analyst.post('/api/delphi/studies', {
      ...newStudy({}, null),
      base: { kind: 'own', set: own },
    });
    expect(made.body).toMatchObject({ base: { id: 'my-set' }, stage: 'preparing' });
    const broken = { ...newStudy({}, null), base: { kind: 'own', set: { ...own, dimensions: [] } } };
    expect(codesOf(await place.analyst.post('/api/delphi/studies', broken))).toEqual(['set.shape']);
    const unknown = { ...newStudy(), base: { kind: 'built-in', id: 'ZZ' } };
    expect(codesOf(await place.analyst.post('/api/delphi/studies', unknown))).toEqual(['set.not-found']);
  });

  it('is read by readers and moderated by analysts, of its own workspace only', async () => {
    const id = await prepare();
    const url = `/api/delphi/studies/${id}`;
    expect((await place.reader.get(url)).status).toBe(200);
    expect((await place.reader.get(`${url}/ratings.csv`)).status).toBe(403);
    for (const [path, body] of [
      ['/api/delphi/studies', newStudy()],
      [`${url}/rounds`, undefined],
      [`${url}/panel`, { people: [{ profession: 'judge', language: 'en', country: null }] }],
    ] as const) {
      expect((await place.reader.post(path, body)).status).toBe(403);
      expect((await place.nobody.post(path, body)).status).toBe(401);
    }
    expect((await place.stranger.get(url)).status).toBe(404);
    expect((await place.stranger.post(`${url}/rounds`)).status).toBe(404);
    expect((await place.stranger.delete(url)).status).toBe(404);
    expect((await place.stranger.get('/api/delphi/studies')).body.studies).toEqual([]);
    const listed = await place.analyst.get('/api/delphi/studies?limit=1');
    expect(listed.body.studies).toMatchObject([{ id, panel: 0, round: 0, stage: 'preparing' }]);
    expect((await place.analyst.delete(url)).status).toBe(204);
    expect((await place.analyst.get(url)).status).toBe(404);
  });
});
