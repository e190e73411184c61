import { Failure, type Problem, problem } from '@repere/contracts';
import type { Language } from '@repere/messages';
import { z } from 'zod';

const SENTENCES = { en: z.locales.en(), fr: z.locales.fr(), es: z.locales.es() } as const;
const MOST_PROBLEMS = 20;

/** The value of a schema, or every way in which it doesn't fit, in the reader's language. */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown, place: string, language: Language): T {
  const parsed = schema.safeParse(value, { error: SENTENCES[language].localeError });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, MOST_PROBLEMS).map((issue): Problem => {
    const path = [place, ...issue.path.map(String)].join('.');
    return problem('request.invalid', { path, reason: issue.message });
  });
  const [first, ...rest] = problems;
  if (first === undefined) throw new TypeError('A schema refused a value without an issue');
  throw new Failure([first, ...rest]);
}
