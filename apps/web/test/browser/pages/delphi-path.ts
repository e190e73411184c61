import { type Language, type MessageId, type MessageValues, translator } from '@repere/messages';
import type { Locator, Page } from 'playwright-core';

/** A survey as its moderator and its experts walk it, in the language of the page. */
export class DelphiPath {
  readonly page: Page;
  private readonly language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  text(id: MessageId, values: MessageValues = {}): string {
    return translator(this.language).text(id, values);
  }

  button(id: MessageId, values: MessageValues = {}): Locator {
    return this.page.getByRole('button', { name: this.text(id, values), exact: true });
  }

  field(id: MessageId, values: MessageValues = {}): Locator {
    return this.page.getByRole('textbox', { name: this.text(id, values) });
  }

  async heading(id: MessageId, values: MessageValues = {}): Promise<void> {
    await this.page.getByRole('heading', { name: this.text(id, values), exact: true }).waitFor();
  }

  /** Prepares a survey of one part of the first set of the house. */
  async prepare(
    url: string,
    { title, part, id }: { readonly title: string; readonly part: string; readonly id: string },
  ) {
    await this.page.goto(`${url}/delphi/new`);
    await this.heading('delphi.new');
    const parts = this.page.getByRole('group', { name: this.text('delphi.rule.dimensions') });
    for (const label of await parts.locator('label').allInnerTexts()) {
      if (label.trim() !== part) await parts.getByText(label.trim(), { exact: true }).click();
    }
    const english = new Intl.DisplayNames(this.language, { type: 'language' }).of('en') ?? 'en';
    await this.field('delphi.new.title-in', { language: english }).fill(title);
    await this.field('delphi.new.id').fill(id);
    await this.button('delphi.new.make').click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Invites people and returns their links, in the order of their pseudonyms. */
  async invite(lines: readonly string[]): Promise<readonly string[]> {
    await this.field('delphi.panel.lines').fill(lines.join('\n'));
    await this.button('delphi.panel.invite', { count: lines.length }).click();
    await this.page
      .locator('.delphi-link')
      .nth(lines.length - 1)
      .waitFor();
    return this.page.locator('.delphi-link').allInnerTexts();
  }

  async openFirstRound(): Promise<void> {
    await this.button('delphi.round.open', { round: 1 }).click();
    await this.button('delphi.round.freeze.do').click();
    await this.button('delphi.round.close').waitFor();
  }

  async openRound(round: number): Promise<void> {
    await this.button('delphi.round.open', { round }).click();
    await this.button('delphi.round.close').waitFor();
  }

  async closeRound(): Promise<void> {
    await this.button('delphi.round.close').click();
    await this.page
      .getByRole('alertdialog')
      .getByRole('button', { name: this.text('delphi.round.close') })
      .click();
    await this.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  }

  /** Chooses a rating for an item, by its label. */
  async rate(label: string, value: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.text('delphi.rate.label', { item: label }) })
      .getByText(value, { exact: true })
      .click();
  }
}
