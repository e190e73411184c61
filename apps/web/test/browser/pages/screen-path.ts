import { builtInSet } from '@repere/indicators';
import { type Language, type MessageId, type MessageValues, translator } from '@repere/messages';
import type { Download, Locator, Page } from 'playwright-core';

/** A screening as a person walks it, in the language of the page. */
export class ScreenPath {
  readonly page: Page;
  private readonly language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  text(id: MessageId, values: MessageValues = {}): string {
    return translator(this.language).text(id, values);
  }

  titleOf(set: string): string {
    const { title } = builtInSet(set);
    return title[this.language] ?? title.en;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/screen`);
    await this.page.getByRole('heading', { level: 1, name: this.text('screen.title') }).waitFor();
  }

  async start(set: string, what: 'screen.interview.start' | 'screen.assess.start'): Promise<void> {
    await this.page.getByRole('button', { name: `${this.text(what)}: ${this.titleOf(set)}` }).click();
    const heading = what === 'screen.interview.start' ? 'screen.interview' : 'screen.assess';
    await this.page.getByRole('heading', { level: 1, name: this.text(heading) }).waitFor();
  }

  button(id: MessageId): Locator {
    return this.page.getByRole('button', { name: this.text(id), exact: true });
  }

  /** Marks a sign or fact in assessment mode; its topic is unfolded first. */
  async mark(set: string, question: string, answer: 'yes' | 'no'): Promise<void> {
    const { dimensions, facts } = builtInSet(set);
    const dimension = dimensions.find(({ indicators }) => indicators.some(({ id }) => id === question));
    const item =
      dimension?.indicators.find(({ id }) => id === question) ?? facts.find(({ id }) => `fact:${id}` === question);
    const topic = dimension === undefined ? this.text('screen.set.facts') : (dimension.label[this.language] ?? '');
    const section = this.page
      .locator('.screen-answers > .disclosure')
      .filter({ has: this.page.getByRole('button', { name: `${topic} (` }) });
    const trigger = section.locator('.disclosure-trigger').first();
    if ((await trigger.getAttribute('aria-expanded')) === 'false') await trigger.click();
    const group = section.getByRole('radiogroup', { name: item?.label[this.language] ?? '' }).first();
    await group.getByText(this.text(`screen.${answer}`), { exact: true }).click();
  }

  outcome(): Locator {
    return this.page.locator('.screen-outcome');
  }

  async download(id: MessageId): Promise<Download> {
    const waiting = this.page.waitForEvent('download');
    await this.button(id).click();
    return waiting;
  }
}
