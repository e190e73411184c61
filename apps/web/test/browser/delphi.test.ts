import { readFile } from 'node:fs/promises';
import { builtInSet, diffSets, readIndicatorSet } from '@repere/indicators';

import { describe, expect, it } from 'vitest';
import { openAll } from './browser.ts';
import { DelphiPath } from './pages/delphi-path.ts';
import { faultsOf } from './pages/look.ts';
import { openSuite } from './suite.ts';

const AL = builtInSet('AL');
const PART = AL.dimensions.find(({ id }) => id === 'exploitation')!;
const PEOPLE = 25;
const LINES = Array.from(
  { length: PEOPLE },
  (_, index) =>
    `${['labour inspector', 'prosecutor', 'shelter worker', 'trade unionist'][index % 4]}; ${['en', 'fr', 'es'][index % 3]}`,
);

/** One expert who answers through the interface for programs, with nothing but the link. */
function expert(link: string) {
  const { origin, hash } = new URL(link);
  const ask = async (path: string, body?: unknown) => {
    const response = await fetch(`${origin}/api/delphi/invitation${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-repere-invitation': hash.slice(1),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as {
      round: { number: number };
      items: { id: string }[];
      feedback: { items: { item: string; group: { n: number } | null }[] } | null;
    };
  };
  return {
    propose: (text: string | null) =>
      ask('/proposals', {
        round: 1,
        proposals: text === null ? [] : [{ dimension: PART.id, text, language: 'en' }],
      }),
    rate: async (ratingOf: (index: number) => string) => {
      const { round, items } = await ask('');
      const ratings = items.map(({ id }, index) => ({ item: id, rating: ratingOf(index), comment: null }));
      return ask('/ratings', { round: round.number, ratings });
    },
    look: () => ask(''),
  };
}

describe('a Delphi', () => {
  const suite = openSuite();

  it('of 25 people and three rounds ends in a draft set with its differences', async () => {
    const { page, context, complaints } = await suite.visit();
    const moderator = new DelphiPath(page);
    await moderator.prepare(suite.url(), { title: 'Signs of XA', part: PART.label.en, id: 'XA-2027' });
    const links = await moderator.invite(LINES);
    expect(links).toHaveLength(PEOPLE);
    const experts = links.map(expert);

    // The rules can still change: six people of the panel are enough.
    await moderator.button('delphi.rules.title').click();
    await page.getByRole('textbox', { name: moderator.text('delphi.rule.people') }).fill('6');
    await moderator.button('delphi.rules.change').click();
    await page
      .getByText(moderator.text('delphi.round.first', { invited: PEOPLE, people: 6, professions: 4 }))
      .waitFor();

    await moderator.openFirstRound();
    for (const [index, one] of experts.entries()) await one.propose(index === 0 ? 'Paid in goods' : null);
    await moderator.closeRound();
    await moderator.heading('delphi.merge.title');
    await page.getByRole('button', { name: moderator.text('delphi.merge.what', { text: 'Paid in goods' }) }).click();
    await page.getByRole('option', { name: moderator.text('delphi.merge.new'), exact: true }).click();
    await moderator.field('screen.sign.concept').fill('paid-in-goods');
    for (const field of ['definition', 'question', 'guidance'] as const) {
      await moderator.field(`screen.sign.${field}`, { language: 'English' }).fill(`${field} of paid in goods`);
    }
    await moderator.button('delphi.merge.done').click();

    await moderator.openRound(2);
    for (const [person, one] of experts.entries()) {
      await one.rate((index) => (index % 2 === 0 ? 'strong' : (['weak', 'medium', 'strong'][person % 3] ?? '')));
    }
    await moderator.closeRound();
    await moderator.heading('delphi.results.title');
    await page.locator('tr[data-marked="true"]').first().waitFor();
    expect(await page.locator('tr[data-marked="true"]').count()).toBe(Math.ceil((PART.indicators.length + 1) / 2));

    await moderator.openRound(3);
    const { feedback } = await experts[3]!.look();
    expect(feedback?.items.every(({ group }) => group?.n === PEOPLE)).toBe(true);
    for (const one of experts) await one.rate(() => 'medium');
    await moderator.closeRound();

    await moderator.heading('delphi.draft.title');
    await moderator.field('delphi.draft.id').fill('XA-AL');
    await moderator.field('delphi.draft.by').fill('A steering group');
    await moderator.button('delphi.draft.make').click();
    const waiting = page.waitForEvent('download');
    await moderator.button('screen.set.export').click();
    const { set } = readIndicatorSet(await readFile(await (await waiting).path(), 'utf8'));
    expect(set).toMatchObject({ id: 'XA-AL', status: 'draft', parent: { id: 'AL', version: AL.version } });
    const difference = diffSets(AL, set);
    expect(difference.added).toEqual(['exploitation.paid-in-goods']);
    expect(difference.regraded.length).toBeGreaterThan(0);
    const table = page.getByRole('table', { name: /XA-AL/ });
    for (const { indicator } of difference.regraded)
      expect(await table.getByText(indicator).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    { width: 1280, colorScheme: 'light', language: 'en' },
    { width: 360, colorScheme: 'dark', language: 'fr' },
    { width: 360, colorScheme: 'light', language: 'es' },
  ] as const)(
    'is answered by link, in the expert’s language ($language, $width px), on pages that fit',
    async ({ width, colorScheme, language }) => {
      const found: string[] = [];
      const { page, context, complaints } = await suite.visit({ width, colorScheme, locale: language });
      const moderator = new DelphiPath(page, language);
      await page.goto(`${suite.url()}/delphi/new`);
      await moderator.heading('delphi.new');
      await openAll(page);
      found.push(...(await faultsOf(page, language, 'delphi-new')));
      const id = `XB-${language}`;
      await moderator.prepare(suite.url(), { title: `Survey ${id}`, part: PART.label[language] ?? '', id });
      const links = await moderator.invite(LINES.map((line) => line.replace(/; ..$/, `; ${language}`)));
      await openAll(page);
      found.push(...(await faultsOf(page, language, 'delphi-preparing')));
      await moderator.openFirstRound();

      // An expert of another country: a browser that speaks German and has no session.
      const guest = await suite.visit({ width, colorScheme, locale: 'de' });
      const answering = new DelphiPath(guest.page, language);
      await guest.page.goto(links[0] ?? '');
      const add = guest.page.getByRole('button', {
        name: answering.text('delphi.propose.add-to', { dimension: PART.label[language] ?? '' }),
      });
      await add.click();
      await guest.page.getByRole('textbox').fill('Paid in goods');
      await openAll(guest.page);
      found.push(...(await faultsOf(guest.page, language, 'delphi-propose')));
      await answering.button('delphi.propose.send', { count: 1 }).click();
      await guest.page.getByText(answering.text('delphi.propose.sent', { count: 1 })).waitFor();
      for (const link of links.slice(1)) await expert(link).propose(null);

      await page.reload();
      await moderator.closeRound();
      await moderator.heading('delphi.merge.title');
      await page.getByRole('button', { name: moderator.text('delphi.merge.what', { text: 'Paid in goods' }) }).click();
      await page.getByRole('option', { name: moderator.text('delphi.merge.new'), exact: true }).click();
      found.push(...(await faultsOf(page, language, 'delphi-merge')));
      await page.getByRole('button', { name: moderator.text('delphi.merge.what', { text: 'Paid in goods' }) }).click();
      await page.getByRole('option', { name: moderator.text('delphi.merge.aside'), exact: true }).click();
      await moderator.field('delphi.merge.why').fill('in the set already');
      await moderator.button('delphi.merge.done').click();

      await moderator.openRound(2);
      const first = PART.indicators[0]?.label[language] ?? '';
      await guest.page.reload();
      await answering.rate(first, answering.text('delphi.value.strong'));
      await guest.page.getByRole('textbox').first().fill('I have seen it often');
      await answering.button('delphi.rate.save').click();
      await guest.page
        .getByText(answering.text('delphi.rate.sent', { count: 1, all: PART.indicators.length }))
        .waitFor();
      for (const [person, link] of links.entries()) {
        if (person > 0) await expert(link).rate(() => ['weak', 'medium', 'strong'][person % 3] ?? '');
      }
      await page.reload();
      await moderator.closeRound();
      await moderator.heading('delphi.results.title');
      await page.getByText('I have seen it often').waitFor();
      await moderator.button('delphi.reasons.reword').click();
      await moderator.field('delphi.reasons.wording').fill('Seen often');
      await moderator.button('delphi.reasons.keep-wording').click();
      await page.getByText(moderator.text('delphi.reasons.shown', { text: 'Seen often' })).waitFor();
      await openAll(page);
      found.push(...(await faultsOf(page, language, 'delphi-results')));

      await moderator.openRound(3);
      await guest.page.reload();
      await guest.page
        .getByText(answering.text('delphi.feedback.own', { round: 2, value: answering.text('delphi.value.strong') }))
        .waitFor();
      await openAll(guest.page);
      found.push(...(await faultsOf(guest.page, language, 'delphi-rate')));

      await page.goto(`${suite.url()}/delphi`);
      await page.getByRole('link', { name: `Survey ${id}` }).waitFor();
      found.push(...(await faultsOf(page, language, 'delphi-list')));
      expect(found).toEqual([]);
      expect([...complaints, ...guest.complaints]).toEqual([]);
      // Whoever answers by link opens no session and gets no cookie.
      expect(guest.requests.filter((request) => request.includes('/api/session'))).toEqual([]);
      expect(await guest.context.cookies()).toEqual([]);
      await guest.context.close();
      await context.close();
    },
  );
});
