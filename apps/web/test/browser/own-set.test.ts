import { readFile } from 'node:fs/promises';
import { builtInSet, diffSets, readIndicatorSet } from '@repere/indicators';

import { describe, expect, it } from 'vitest';

import { faultsOf, kept } from './pages/look.ts';
import { OwnSetPath } from './pages/own-set-path.ts';
import { openSuite } from './suite.ts';

const AL = builtInSet('AL');
const [FIRST, SECOND] = AL.dimensions[0]?.indicators ?? [];

describe('a set of one’s own', () => {
  const suite = openSuite();

  it.each([
    { width: 1280, colorScheme: 'light', language: 'en' },
    { width: 360, colorScheme: 'dark', language: 'fr' },
    { width: 360, colorScheme: 'light', language: 'es' },
  ] as const)(
    'is derived, changed, translated, signed, taken along and used, in $language at $width px',
    async ({ width, colorScheme, language }) => {
      const { page, context, complaints } = await suite.visit({ width, colorScheme, locale: language });
      const path = new OwnSetPath(page, language);
      const found: string[] = [];
      const look = async (name: string) => {
        found.push(...(await faultsOf(page, language, `own-${name}`)));
        if ((await page.title()) !== path.text('screen.tab')) found.push(`${name}: the tab betrays the page`);
      };
      if (FIRST === undefined || SECOND === undefined) throw new Error('AL has signs');
      const named = ({ label }: typeof FIRST) => label[language] ?? '';

      await path.derive(suite.url(), AL, 'XA.labour');
      await look('new');
      await path.link('screen.own.edit').click();
      await path.regrade(named(FIRST), 'weak');
      await path.button('screen.own.drop-of', { sign: named(SECOND) }).waitFor({ state: 'hidden' });
      await path.unfold(named(SECOND));
      await path.button('screen.own.drop-of', { sign: named(SECOND) }).click();
      await path.button('screen.own.changes').click();
      await look('edit');
      await path.makeVersion();

      await path.link('screen.own.translate').click();
      await path.field('screen.own.tag').fill('pt');
      await path.button('screen.own.tag.use').click();
      await path.field('screen.own.text', { kind: 'title', path: 'title' }).fill('Indicadores');
      await path.field('screen.own.text', { kind: 'description', path: 'description' }).fill('Trabalho forçado');
      await path.field('screen.own.tag').focus();
      await look('translate');
      const waiting = page.waitForEvent('download');
      await path.button('screen.own.table.out').click();
      const table = await readFile(await (await waiting).path(), 'utf8');
      expect(table).toContain('Indicadores');
      await path.takeTable(`path,translation\r\n${FIRST.id}.label,Enganado\r\n`);
      await page.getByText(path.text('screen.own.table.taken', { count: 1 })).waitFor();
      await path.takeTable('path,translation\r\nnowhere,x\r\n');
      await page
        .getByRole('alert')
        .getByText(/nowhere/)
        .waitFor();
      await path.makeVersion();

      await path.finish();
      await path.link('screen.own.sign').click();
      await look('sign');
      await path.signAll();
      await page.getByText(path.text('indicators.status.reviewed'), { exact: true }).first().waitFor();
      await look('signed');
      const file = await path.export();
      const { set } = readIndicatorSet(await readFile(file, 'utf8'));
      expect(set).toMatchObject({
        id: 'XA.labour',
        status: 'reviewed',
        parent: { id: 'AL' },
        title: { pt: 'Indicadores' },
      });
      const difference = diffSets(AL, set);
      expect(difference.regraded).toMatchObject([
        { indicator: `deceptive-recruitment.${FIRST.concept}`, after: 'weak' },
      ]);
      expect(difference.dropped).toEqual([`deceptive-recruitment.${SECOND.concept}`]);
      expect(difference.translated).toContainEqual(expect.objectContaining({ language: 'pt', after: 'Enganado' }));
      expect(set.history.map(({ version }) => version)).toEqual(['0.1.0', '0.2.0', '0.2.1', '0.2.2', '0.2.3']);

      // A reload forgets it; the file brings it back, with what is different from its parent at once.
      await page.goto(`${suite.url()}/screen`);
      await path.openFile(file);
      await page.getByRole('table', { name: /XA\.labour/ }).waitFor();
      await look('opened');
      await page.goBack();
      await page.getByRole('button', { name: `${path.text('screen.interview.start')}: ${path.titleOfOwn}` }).click();
      await page.getByRole('heading', { level: 1, name: path.text('screen.interview') }).waitFor();
      await path.button('screen.done').click();
      await page.locator('.screen-outcome').waitFor();
      await page.getByText('XA.labour').or(page.getByText(path.titleOfOwn)).first().waitFor();
      expect(await kept(page)).toBe(JSON.stringify([{}, {}, [], '']));
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('is refused with every fault when its file is none', async () => {
    const { page, context } = await suite.visit();
    const path = new OwnSetPath(page, 'en');
    await page.goto(`${suite.url()}/screen`);
    await path.openContent(JSON.stringify({ ...AL, id: 'XB', dimensions: [], policies: 'none' }));
    const alert = page.getByRole('alert');
    await alert
      .getByText(/dimensions/)
      .first()
      .waitFor();
    expect(await alert.getByText(/policies/).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1, name: path.text('screen.title') }).count()).toBe(1);
    await context.close();
  });
});
