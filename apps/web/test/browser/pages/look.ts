import { CATALOGUES, type Language } from '@repere/messages';
import type { Page } from 'playwright-core';
import { accessibilityProblems, overflow, visibleText } from '../browser.ts';

/**
 * What is wrong with a page as it stands: too wide, not accessible, a message id in place of words, or English sentences
 * where the page speaks another language. With `REPERE_SCREENSHOTS` a folder, it leaves a picture there.
 */
export async function faultsOf(
  page: Page,
  language: Language,
  name: string,
  english: readonly string[] = [],
): Promise<readonly string[]> {
  const found: string[] = [];
  const shots = process.env['REPERE_SCREENSHOTS'];
  const { width } = page.viewportSize() ?? { width: 0 };
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}-${width}-${language}.png`, fullPage: true });
  const wide = await overflow(page);
  if (wide > 0) found.push(`${name}: ${wide} px too wide`);
  for (const problem of await accessibilityProblems(page)) found.push(`${name}: ${problem}`);
  const shown = await visibleText(page.locator('body'));
  for (const id of shown.match(/\b(delphi|indicators|screen|web)\.[a-z][a-z.-]+/g) ?? []) {
    found.push(`${name}: shows ${id}`);
  }
  if (language === 'en') return found;
  const sentences = Object.entries(CATALOGUES.en).flatMap(([id, text]) =>
    /^(delphi|indicators|screen|web)\./.test(id) ? [text] : [],
  );
  for (const text of [...sentences, ...english]) {
    if (text.length > 24 && !text.includes('{') && shown.includes(text)) found.push(`${name}: English: ${text}`);
  }
  return found;
}

/** Everything that this origin keeps on the device. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, document.cookie]);
  });
}
