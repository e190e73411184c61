import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { FAILURES } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { isMessageId } from './translator.ts';

/** Names of the values a message takes, at any depth of its plurals and selections. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  // A compiled message is a text or a row of tokens; a token is a text or `[name, kind, options]`.
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, , options] = token;
      names.add(String(name));
      if (typeof options === 'object' && options !== null) Object.values(options).forEach(walk);
    }
  };
  walk(compileMessageOrThrow(message));
  return [...names].sort();
}

describe('message catalogues', () => {
  it('have a text for every failure', () => {
    expect(Object.keys(FAILURES).filter((code) => !isMessageId(`failure.${code}`))).toEqual([]);
  });

  it.each(LANGUAGES)('have the same messages in %s as in English, none empty', (language) => {
    expect(Object.keys(CATALOGUES[language]).sort()).toEqual(Object.keys(CATALOGUES.en).sort());
    const empty = Object.entries(CATALOGUES[language]).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(LANGUAGES)('take only values in %s that English takes too', (language) => {
    const unknown = Object.entries(CATALOGUES.en).flatMap(([id, english]) => {
      // Safe: `id` is a key of the English catalogue and the languages have the same keys.
      const translated = CATALOGUES[language][id as keyof typeof CATALOGUES.en];
      const known = placeholders(english);
      return placeholders(translated)
        .filter((name) => !known.includes(name))
        .map((name) => `${id}: {${name}}`);
    });
    expect(unknown).toEqual([]);
  });

  it('keep French punctuation from standing alone at the start of a line', () => {
    const loose = Object.entries(CATALOGUES.fr).filter(([, text]) =>
      / [:;?!»]|« /.test(text.replace(/\{[^}]*\}/g, '')),
    );
    expect(loose.map(([id]) => id)).toEqual([]);
  });
});
