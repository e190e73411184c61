import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@repere/messages';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, openAll, overflow, scrollingTables } from './browser.ts';
import { EstimatePath } from './pages/estimate-path.ts';
import { openSuite } from './suite.ts';

const LONG_NAMES =
  'organisation_of_local_authorities,shelter,très long nom de liste,count\n1,0,0,40\n0,1,0,31\n0,0,1,9\n1,1,0,9\n1,0,1,0\n';

describe('every page', () => {
  const suite = openSuite();

  it.each([
    { width: 1280, colorScheme: 'light', language: 'en' },
    { width: 1280, colorScheme: 'dark', language: 'fr' },
    { width: 360, colorScheme: 'light', language: 'es' },
    { width: 360, colorScheme: 'dark', language: 'fr' },
  ] as const)(
    'is accessible and fits at $width px, $colorScheme, in $language',
    async ({ width, colorScheme, language }) => {
      const { page, context, complaints } = await suite.visit({ width, colorScheme, locale: language });
      const path = new EstimatePath(page, language);
      const found: string[] = [];
      const look = async (name: string) => {
        const shots = process.env['REPERE_SCREENSHOTS'];
        if (shots !== undefined) {
          await page.screenshot({ path: `${shots}/${name}-${width}-${colorScheme}-${language}.png`, fullPage: true });
        }
        const wide = await overflow(page);
        if (wide > 0) found.push(`${name}: ${wide} px too wide`);
        for (const problem of await accessibilityProblems(page)) found.push(`${name}: ${problem}`);
        for (const id of await path.idsShown()) found.push(`${name}: shows ${id}`);
        if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) found.push(`${name}: not one h1`);
      };

      await path.open(suite.url());
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language,
        'ltr',
      ]);
      await page.locator('.disclosure-trigger').first().click();
      await look('start');
      await path.button('web.own.paste').click();
      await page.getByRole('dialog').waitFor();
      await look('paste');
      await page.getByRole('textbox').fill('A,B,count\n1,0,x\n');
      await path.button('web.paste.use').click();
      await page.getByRole('alert').waitFor();
      await look('refused');
      await path.chooseFile('names.csv', LONG_NAMES);
      await path.waitForCheck();
      await page.locator('.disclosure-trigger').first().click();
      await look('check');
      await path.goToMethod();
      await path.choosePrimary('stepwise', 'x'.repeat(120));
      await path.setOptions({ bootstrap: 40, chains: 2, sweeps: 200, burnIn: 50 });
      await look('method');
      await path.compute();
      await path.waitForResult();
      await openAll(page);
      await look('result');
      for (const table of await scrollingTables(page)) found.push(`result: the table “${table}” scrolls sideways`);
      await path.save(`Saved ${width} ${colorScheme} ${language}`);
      await page.goto(`${suite.url()}/saved`);
      await page.locator('.data-table a').first().click();
      await page.locator('.spread-figures, .lead').first().waitFor();
      await look('saved estimate');
      await page.goBack();
      await page.locator('.data-table').waitFor();
      await look('saved');
      for (const place of ['about', 'design', 'nowhere', 'saved/not-there']) {
        await page.goto(`${suite.url()}/${place}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (place === 'saved/not-there') await page.getByRole('alert').waitFor();
        await look(place.replace('/', '-'));
      }
      expect(found).toEqual([]);
      // The browser prints answers of 400 and 404 itself; those were asked for on purpose.
      expect(complaints.filter((text) => !/the server responded with a status of 40[04]/.test(text))).toEqual([]);
      await context.close();
    },
  );

  it('speaks the language that is chosen on the first screen, and remembers it with the colours', async () => {
    const { page, context } = await suite.visit({ locale: 'de' });
    let shown: Language = 'en';
    for (const language of [...LANGUAGES.filter((each) => each !== 'en'), 'en', 'fr'] as const) {
      await new EstimatePath(page, shown).open(suite.url());
      await page.getByRole('button', { name: LANGUAGE_NAMES[shown] }).click();
      await page.getByRole('menuitemradio', { name: LANGUAGE_NAMES[language] }).click();
      await page
        .getByRole('heading', { level: 1, name: new EstimatePath(page, language).text('web.start.title') })
        .waitFor();
      shown = language;
    }
    const french = new EstimatePath(page, 'fr');
    await page.getByRole('button', { name: /^Couleurs/ }).click();
    await page.getByRole('menuitemradio', { name: french.text('web.theme.dark') }).click();
    await page.reload();
    await french.open(suite.url());
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]),
    ).toEqual(['fr', 'dark']);
    await context.close();
  });

  it('can be walked by keyboard alone, from the skip link to the result', async () => {
    const { page, context } = await suite.visit();
    const path = new EstimatePath(page);
    await path.open(suite.url());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Use this table: Korean women held at Palembang, Indonesia');
    await page.keyboard.press('Enter');
    await path.waitForCheck();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, 'Go on to the method');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/method');
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) !== 'radio')
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: 'No primary method' }).isChecked()).toBe(true);
    await tabTo(page, 'Compute');
    await page.keyboard.press('Enter');
    await path.waitForResult();
    await context.close();
  });
});

/** Presses Tab until the thing of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
  }
  throw new Error(`Tab never comes to “${name}”`);
}
