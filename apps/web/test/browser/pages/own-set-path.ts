import type { IndicatorSet } from '@repere/contracts';
import { type Language, type MessageId, type MessageValues, translator } from '@repere/messages';
import type { Locator, Page } from 'playwright-core';

/** A set of one's own as its makers walk it, in the language of the page. */
export class OwnSetPath {
  readonly page: Page;
  readonly titleOfOwn = 'Indicators of XA';
  private readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  text(id: MessageId, values: MessageValues = {}): string {
    return translator(this.language).text(id, values);
  }

  button(id: MessageId, values: MessageValues = {}): Locator {
    return this.page.getByRole('button', { name: this.text(id, values), exact: true });
  }

  link(id: MessageId): Locator {
    return this.page.getByRole('link', { name: this.text(id), exact: true });
  }

  field(id: MessageId, values: MessageValues = {}): Locator {
    return this.page.getByRole('textbox', { name: this.text(id, values), exact: true });
  }

  private get english(): string {
    return new Intl.DisplayNames(this.language, { type: 'language' }).of('en') ?? 'en';
  }

  private async author(within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('textbox', { name: this.text('screen.own.by') }).fill('A ministry');
    await within
      .getByRole('textbox', { name: this.text('screen.own.why', { language: this.english }) })
      .fill('For our labour code');
  }

  async derive(url: string, parent: IndicatorSet, id: string): Promise<void> {
    await this.page.goto(`${url}/screen/sets/${parent.id}`);
    await this.button('screen.own.derive').click();
    await this.field('screen.own.id').fill(id);
    await this.field('screen.own.title', { language: this.english }).fill(this.titleOfOwn);
    await this.author();
    await this.button('screen.own.derive.do').click();
    await this.page.getByRole('heading', { level: 1, name: this.titleOfOwn }).waitFor();
  }

  async unfold(sign: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `${sign} · ` })
      .first()
      .click();
  }

  async regrade(sign: string, strength: 'weak' | 'medium' | 'strong'): Promise<void> {
    await this.unfold(sign);
    await this.page.getByRole('button', { name: this.text('screen.own.grade', { sign }) }).click();
    await this.page.getByRole('option', { name: this.text(`indicators.strength.${strength}`), exact: true }).click();
  }

  async makeVersion(): Promise<void> {
    await this.author();
    await this.button('screen.own.version.do').click();
    await this.page.getByRole('heading', { level: 1, name: this.titleOfOwn, exact: true }).waitFor();
  }

  async finish(): Promise<void> {
    await this.button('screen.own.finish').click();
    const form = this.page.locator('.set-form').filter({ has: this.button('screen.own.finish.do') });
    await this.author(form);
    await this.button('screen.own.finish.do').click();
    await this.link('screen.own.sign').waitFor();
  }

  async signAll(): Promise<void> {
    const choosers = this.page.getByRole('button', { name: this.text('screen.own.sign.all-of', { dimension: '' }) });
    for (let index = 0; index < (await choosers.count()); index += 1) await choosers.nth(index).click();
    await this.field('screen.own.sign.by').fill('A. Reader, ministry of labour');
    await this.field('screen.own.sign.edition').fill('ILO and EC 2009, English, from the ILO library');
    await this.page.getByRole('button', { name: /\d/ }).last().click();
    await this.page.getByRole('heading', { level: 1, name: this.titleOfOwn, exact: true }).waitFor();
  }

  async export(): Promise<string> {
    const waiting = this.page.waitForEvent('download');
    await this.button('screen.set.export').click();
    return (await waiting).path();
  }

  /** Gives the page a translator's table. */
  async takeTable(content: string): Promise<void> {
    await this.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  async openFile(file: string): Promise<void> {
    await this.button('screen.own.open').click();
    await this.page.locator('input[type="file"]').first().setInputFiles(file);
    await this.page.getByRole('heading', { level: 1, name: this.titleOfOwn }).waitFor();
  }

  async openContent(content: string): Promise<void> {
    await this.button('screen.own.open').click();
    await this.page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'set.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  }
}
