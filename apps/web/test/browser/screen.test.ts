import { readFile } from 'node:fs/promises';
import { builtInSet, textsOf } from '@repere/indicators';

import { describe, expect, it } from 'vitest';
import { openAll, visibleText } from './browser.ts';
import { faultsOf, kept } from './pages/look.ts';
import { ScreenPath } from './pages/screen-path.ts';
import { openSuite } from './suite.ts';

const AL = builtInSet('AL');

describe('Screen', () => {
  const suite = openSuite();

  it.each([
    { width: 1280, colorScheme: 'light', language: 'en' },
    { width: 360, colorScheme: 'dark', language: 'fr' },
    { width: 360, colorScheme: 'light', language: 'es' },
  ] as const)(
    'is accessible, fits and speaks $language at $width px, $colorScheme',
    async ({ width, colorScheme, language }) => {
      const { page, context, complaints } = await suite.visit({ width, colorScheme, locale: language });
      const path = new ScreenPath(page, language);
      const found: string[] = [];
      // No English sentence of the set may stand on a page of another language either.
      const english = textsOf(AL).map(({ text }) => text.en);
      const look = async (name: string) => {
        found.push(...(await faultsOf(page, language, `screen-${name.replaceAll(' ', '-')}`, english)));
        if ((await page.title()) !== path.text('screen.tab'))
          found.push(`${name}: the tab says “${await page.title()}”`);
      };
      await path.open(suite.url());
      await openAll(page);
      await look('start');
      await path.start('AL', 'screen.interview.start');
      await openAll(page);
      await look('one question');
      await page.getByText(path.text('screen.view.all')).click();
      await look('all questions');
      await path.button('screen.done').click();
      await path.outcome().waitFor();
      await path.mark('AL', 'AL.CD.debt-bondage', 'yes');
      await openAll(page);
      await look('assess');
      await page.goto(`${suite.url()}/screen/sets/AL`);
      await page.getByRole('heading', { level: 1, name: path.titleOf('AL') }).waitFor();
      await look('set');
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('shows no sign, grade, class or result in an interview, and takes answers by key', async () => {
    const { page, context } = await suite.visit();
    const path = new ScreenPath(page);
    await path.open(suite.url());
    await path.start('AL', 'screen.interview.start');
    for (const key of ['2', '2', '1', '3', 'PageUp', '2']) await page.keyboard.press(key);
    await page.getByText(path.text('screen.answered', { count: 4, all: 74 })).waitFor();
    await page.getByText(path.text('screen.view.all')).click();
    const shown = await visibleText(page.locator('main'));
    const labels = AL.dimensions.flatMap((dimension) => [
      dimension.label.en,
      ...dimension.indicators.map(({ label }) => label.en),
    ]);
    expect(labels.filter((label) => shown.includes(label))).toEqual([]);
    expect(shown).not.toMatch(/\b(strong|medium|weak|positive|negative|indicated|trafficking|forced labour)\b/i);
    await context.close();
  });

  it('opens what to do as soon as somebody may be in danger, whatever else is answered', async () => {
    const { page, context } = await suite.visit();
    const path = new ScreenPath(page);
    await path.open(suite.url());
    await path.start('AL', 'screen.interview.start');
    await page.keyboard.press('1');
    await page.getByRole('alert').getByText(path.text('screen.safety.danger')).waitFor();
    await page.getByText(path.text('indicators.safety.first')).waitFor();
    await context.close();
  });

  it('forms the result as answers come, never says “no victim”, and gives it back from its own export', async () => {
    const { page, context } = await suite.visit();
    const path = new ScreenPath(page);
    await path.open(suite.url());
    await path.start('AL', 'screen.assess.start');
    expect(await visibleText(path.outcome())).toBe(path.text('indicators.outcome.undetermined'));
    for (const question of [
      'fact:act-recruitment',
      'AL.EX.excessive-hours',
      'AL.EX.low-no-salary',
      'AL.DR.deceived-job',
      'AL.DR.deceived-wages',
    ]) {
      await path.mark('AL', question, 'yes');
    }
    await path.outcome().getByText('Trafficking indicated').waitFor();
    await page.getByText(path.text('indicators.referral.strong-sign'), { exact: false }).first().waitFor();
    const answers = await path.download('screen.export.answers');
    const exported = await readFile(await answers.path());
    expect(answers.suggestedFilename()).not.toMatch(/traffick|labour|screen|repere/i);
    const { set, id } = JSON.parse(exported.toString());
    expect([set, typeof id]).toEqual(['AL', 'string']);
    const assessment = JSON.parse(
      await readFile(await (await path.download('screen.export.assessment')).path(), 'utf8'),
    );
    expect(assessment).toMatchObject({ kind: 'assessment', id, outcome: 'indicated', setStatus: 'unreviewed' });

    await path.button('screen.clear').click();
    await page.getByRole('button', { name: path.text('screen.continue') }).click();
    const chooser = page.waitForEvent('filechooser');
    await path.button('screen.continue.choose').click();
    await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: exported });
    await path.outcome().getByText('Trafficking indicated').waitFor();
    await page.getByText(path.text('screen.unlisted.no')).click();
    await path.mark('AL', 'AL.DR.deceived-job', 'no');
    await path.outcome().getByText('Trafficking not established').waitFor();
    expect(await visibleText(page.locator('main'))).not.toMatch(/not a victim/i);
    await context.close();
  });

  it('refuses a draft until it is asked for as a trial', async () => {
    const { page, context } = await suite.visit();
    const path = new ScreenPath(page);
    await path.open(suite.url());
    await path.start('AS', 'screen.assess.start');
    expect(await path.outcome().count()).toBe(0);
    await page.getByText(path.text('screen.draft.try')).click();
    await path.outcome().waitFor();
    await page.getByText('This result is a trial and must not be used.', { exact: false }).first().waitFor();
    await context.close();
  });

  it('keeps nothing on the device, sends nothing, and is gone after a quick exit and after a reload', async () => {
    const { page, context, requests } = await suite.visit();
    const path = new ScreenPath(page);
    await path.open(suite.url());
    const before = await kept(page);
    await path.start('AL', 'screen.assess.start');
    const sent = requests.length;
    await path.mark('AL', 'AL.CD.violence-victim', 'yes');
    await path.outcome().waitFor();
    expect(await kept(page)).toBe(before);
    expect(requests.slice(sent).filter((request) => !request.startsWith('GET'))).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: path.text('screen.title') }).waitFor();

    await path.start('AL', 'screen.assess.start');
    await path.mark('AL', 'AL.CD.violence-victim', 'yes');
    await context.route('https://www.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
    );
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
    await page.goBack();
    const back = await page.locator('body').textContent();
    expect(back ?? '').not.toContain('Violence against the person');
    await context.close();
  });

  it('works without a network once it was opened with one', async () => {
    const { page, context } = await suite.visit();
    const path = new ScreenPath(page);
    await path.open(suite.url());
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await context.setOffline(true);
    await path.open(suite.url());
    await path.start('hs2012', 'screen.assess.start');
    await path.mark('hs2012', 'HS.duress.I.forced-overtime', 'yes');
    await path.mark('hs2012', 'HS.duress.P.locked', 'yes');
    await path.outcome().getByText('Forced labour indicated').waitFor();
    expect(
      JSON.parse(await readFile(await (await path.download('screen.export.assessment')).path(), 'utf8')),
    ).toMatchObject({
      outcome: 'forced-labour',
    });
    await context.setOffline(false);
    await context.close();
  });
});
