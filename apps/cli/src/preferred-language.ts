import { chooseLanguage, LANGUAGES, type Language } from '@repere/messages';

/**
 * The language to speak, found before arguments are parsed, since help and usage errors need it too: `--lang`, else
 * the locale of the environment in the order POSIX gives it, else English. A `--lang` that is none of ours is refused
 * later, in the language of the environment.
 */
export function preferredLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = langArgument(args);
  const known = LANGUAGES.find((language) => language === asked);
  if (known !== undefined) return known;
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return chooseLanguage(locale === undefined ? [] : [locale]);
}

function langArgument(args: readonly string[]): string | undefined {
  const index = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = args[index];
  return arg === '--lang' ? args[index + 1] : arg?.slice('--lang='.length);
}
