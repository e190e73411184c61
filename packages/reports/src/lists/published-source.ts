import { isMessageId, type Translator } from '@repere/messages';
import type { ReportSource } from './report-context.ts';

/** What the report needs to know of a published table; the catalogue of `@repere/data` has it. */
export interface PublishedFacts {
  readonly id: string;
  readonly period: string | null;
  /** The publication that the counts are taken from. */
  readonly source: string;
}

/** Where a published table comes from, in the reader's language. */
export function publishedSource({ id, period, source }: PublishedFacts, t: Translator): ReportSource {
  const title = `dataset.${id}.title`;
  const story = `dataset.${id}.story`;
  return {
    citation: source,
    ...(isMessageId(title) && { title: t.text(title) }),
    ...(isMessageId(story) && { story: t.text(story) }),
    ...(period !== null && { period }),
  };
}
