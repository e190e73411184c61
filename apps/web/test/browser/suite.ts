import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { openBrowser, type Visit, type Visitor, visit } from './browser.ts';

/** What the tests of a suite share: the program and a browser, opened before the first and closed after the last. */
export interface Suite {
  /** Address of the program. */
  url(): string;
  /** A visitor of their own. */
  visit(visitor?: Visitor): Promise<Visit>;
}

export function openSuite(): Suite {
  let app: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  return { url: () => app.url, visit: (visitor) => visit(browser, visitor) };
}
