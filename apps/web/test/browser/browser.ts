import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

/** What a visitor brings along. */
export interface Visitor {
  readonly width?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** The system's Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // Containers have no user namespaces and little shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** A visitor's page, with what went wrong on it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and refusals (of the content security policy, for one) that the browser printed. */
  readonly complaints: string[];
  /** Addresses that were asked for, `method url`. */
  readonly requests: string[];
}

export async function visit(browser: Browser, visitor: Visitor = {}): Promise<Visit> {
  const { width = 1280, locale = 'en', colorScheme = 'light' } = visitor;
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    locale,
    colorScheme,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.setDefaultTimeout(20_000);
  return { context, page, complaints, requests };
}

/** Rules of WCAG 2.2 A and AA that the page breaks, each with where. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser's protocol and not by a script element, so the page's policy does not refuse it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: typeof import('axe-core') }; // The line above put it there.
    const { violations } = await injected.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** How many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Names of the tables on the page that are wider than their box, which then scrolls inside itself. */
export function scrollingTables(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.data-table-box')]
      .filter((box) => box.offsetParent !== null && box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.getAttribute('aria-label') ?? ''),
  );
}

/** Unfolds everything on the page that is folded. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('.disclosure-trigger[aria-expanded="false"]');
  // All at once: there are dozens, and to press each by mouse takes longer than the run. What they unfold may hold more.
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((triggers) => {
      for (const trigger of triggers) if (trigger instanceof HTMLElement) trigger.click();
    });
  }
}

/** What a person sees of it: with line breaks, and without what is hidden. */
export function visibleText(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the layout is what is asked about
  return locator.innerText();
}
