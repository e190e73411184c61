import { CATALOGUES, type Language, type MessageId, type MessageValues, translator } from '@repere/messages';
import type { Download, Locator, Page } from 'playwright-core';
import { visibleText } from '../browser.ts';

/** The path from table to result as a person walks it, in the language of the page. */
export class EstimatePath {
  readonly page: Page;
  private readonly language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  text(id: MessageId, values: MessageValues = {}): string {
    return translator(this.language).text(id, values);
  }

  heading(): Promise<string> {
    return visibleText(this.page.getByRole('heading', { level: 1 }));
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole('heading', { level: 1, name: this.text('web.start.title') }).waitFor();
  }

  async takePublished(id: 'uk2013-5' | 'korea-3' | 'netherlands-6' | 'artificial-3'): Promise<void> {
    const table = this.text(`dataset.${id}.title`);
    await this.button('web.published.use.this', { table }).click();
    await this.waitForCheck();
  }

  async chooseFile(name: string, content: string | Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('web.own.choose').click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  /** Drags a file from the desktop, the way the browser itself is told of it. */
  async dropFile(file: string): Promise<void> {
    const protocol = await this.page.context().newCDPSession(this.page);
    const box = await this.page.locator('.file-drop').boundingBox();
    if (box === null) throw new Error('There is nothing to drop a file on');
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await protocol.send('Input.dispatchDragEvent', {
        type,
        x: box.x + box.width / 3,
        y: box.y + box.height / 2,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      });
    }
    await protocol.detach();
  }

  async waitForCheck(): Promise<void> {
    await this.page.waitForURL('**/estimate/check');
    await this.page.locator('.inline-svg svg').first().waitFor();
  }

  async goToMethod(): Promise<void> {
    await this.page.getByRole('link', { name: this.text('web.check.next') }).click();
    await this.page.waitForURL('**/estimate/method');
  }

  /** Says in the form which columns are what, and has the file read again. */
  async chooseColumns({
    lists,
    count,
    strata = [],
  }: {
    readonly lists: readonly string[];
    readonly count: string;
    readonly strata?: readonly string[];
  }): Promise<void> {
    const tick = async (label: 'web.columns.lists' | 'web.columns.strata', names: readonly string[]) => {
      const group = this.page.getByRole('group', { name: this.text(label) });
      for (const name of names) await group.getByRole('checkbox', { name }).check({ force: true });
    };
    await tick('web.columns.lists', lists);
    await this.page.getByRole('button', { name: new RegExp(this.text('web.columns.count')) }).click();
    await this.page.getByRole('option', { name: count }).click();
    await tick('web.columns.strata', strata);
    await this.button('web.columns.read').click();
  }

  async choosePrimary(method: 'main' | 'fixed' | 'stepwise' | 'bic', reason: string): Promise<void> {
    await this.page.getByRole('radio', { name: this.text(`lists.method.${method}`) }).check({ force: true });
    await this.page.getByRole('textbox', { name: this.text('lists.primary.reason') }).fill(reason);
  }

  async skipPrimary(): Promise<void> {
    await this.page.getByRole('radio', { name: this.text('web.method.skip') }).check({ force: true });
  }

  async answerAssumption(id: 'closed' | 'linkage', answer: 'holds' | 'fails'): Promise<void> {
    await this.button('web.assumptions.title', { given: 0, all: 6 }).click();
    const group = this.page.getByRole('radiogroup', { name: this.text(`reports.lists.assumptions.${id}.name`) });
    await group.getByRole('radio', { name: this.text(`web.assumptions.${answer}`) }).check({ force: true });
  }

  /** Opens the options and sets some of them. */
  async setOptions(options: Partial<Record<'bootstrap' | 'chains' | 'sweeps' | 'burnIn', number>>): Promise<void> {
    await this.button('web.options.title').click();
    for (const [name, value] of Object.entries(options)) {
      // Names come from the parameter's own type.
      const label = this.text(`lists.option.${name as keyof typeof options}`);
      const field = this.page.getByRole('textbox', { name: label, exact: true });
      await field.fill(String(value));
      await field.press('Tab');
    }
  }

  async compute(): Promise<void> {
    await this.button('web.method.compute').click();
  }

  async waitForResult(): Promise<void> {
    await this.page.waitForURL('**/estimate/result', { timeout: 60_000 });
    await this.page.getByRole('heading', { name: this.text('lists.spread'), exact: true }).waitFor();
  }

  async save(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.text('web.save.name') });
    await field.fill(name);
    await this.button('web.save.save').click();
    await this.page.getByText(this.text('web.save.saved')).waitFor();
  }

  async download(id: MessageId): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    return this.downloadFrom(this.button(id));
  }

  async downloadFrom(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const started = this.page.waitForEvent('download');
    await button.click();
    return contentOf(await started);
  }

  button(id: MessageId, values: MessageValues = {}): Locator {
    return this.page.getByRole('button', { name: this.text(id, values), exact: true });
  }

  /** Ids of messages never stand on a page in place of their texts. */
  async idsShown(): Promise<readonly string[]> {
    const shown = await visibleText(this.page.locator('body'));
    return Object.keys(CATALOGUES.en).filter((id) => shown.split(/\s+/).includes(id));
  }
}

async function contentOf(download: Download) {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
