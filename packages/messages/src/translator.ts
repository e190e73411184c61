import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { DetailValue, Location, Problem, Warning } from '@repere/contracts';
import { CATALOGUES, type MessageId } from './catalogue.ts';
import type { Language } from './language.ts';

export type MessageValues = Readonly<Record<string, DetailValue>>;

/** Turns ids, problems, warnings and numbers into text of one language. */
export interface Translator {
  readonly language: Language;
  /** The message with its values filled in; lists are joined the way the language does. */
  text(id: MessageId, values?: MessageValues): string;
  /** One sentence that says where, what was found and what was expected. */
  problem(problem: Problem): string;
  warning(warning: Warning): string;
  /** A whole number with the language's grouping. */
  count(value: number): string;
  /** A number with a fixed number of decimals, grouped. */
  decimal(value: number, digits: number): string;
  /** A share 0..1 as a percentage. */
  percent(share: number, digits?: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

const cached = new Map<Language, Translator>();

/** The translator of a language; made once. */
export function translator(language: Language): Translator {
  const known = cached.get(language);
  if (known !== undefined) return known;
  const made = makeTranslator(language);
  cached.set(language, made);
  return made;
}

/** Whether a message exists, for ids that are put together from a code. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(CATALOGUES.en, id);
}

function makeTranslator(language: Language): Translator {
  const i18n: I18n = setupI18n({ locale: language, messages: { [language]: { ...CATALOGUES[language] } } });
  i18n.setMessagesCompiler(compileMessage);

  const listFormat = new Intl.ListFormat(language, { type: 'conjunction' });
  const countFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

  const text = (id: MessageId, values: MessageValues = {}): string =>
    i18n._(id, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)])));

  const plain = (value: DetailValue): string | number => {
    if (value === null) return '–';
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (typeof value === 'boolean') return String(value);
    return listFormat.format(value.map(String));
  };

  const byCode = (prefix: 'failure' | 'warning', code: string, values: MessageValues): string => {
    const id = `${prefix}.${code}`;
    if (!isMessageId(id)) throw new Error(`No message ${id}`);
    return text(id, values);
  };

  const place = (at: Location): string => {
    const parts: string[] = [];
    if (at.file !== undefined) parts.push(at.file);
    if (at.sheet !== undefined) parts.push(text('failure.at.sheet', { sheet: at.sheet }));
    if (at.row !== undefined) parts.push(text('failure.at.row', { row: String(at.row) }));
    if (at.column !== undefined) parts.push(text('failure.at.column', { column: String(at.column) }));
    return parts.join(', ');
  };

  return {
    language,
    text,
    problem({ code, details, at }) {
      const sentence = byCode('failure', code, details);
      const where = at === undefined ? '' : place(at);
      return where === '' ? sentence : text('failure.at', { where, sentence });
    },
    warning: ({ code, details }) => byCode('warning', code, details),
    count: (value) => countFormat.format(value),
    decimal: (value, digits) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(language, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(share),
    list: (items) => listFormat.format(items),
  };
}
