import { TextField } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';
import type { Texts } from './new-sign.ts';

/** A text in English, which every text of a set has, and in the language of the page. */
export function TextInTwo({
  label,
  value,
  onChange,
  lines = 1,
  maxLength = 200,
}: {
  /** Names the field, given the name of its language. */
  readonly label: (language: string) => string;
  readonly value: Texts;
  readonly onChange: (value: Texts) => void;
  readonly lines?: number;
  readonly maxLength?: number;
}) {
  const t = useText();
  const languages = t.language === 'en' ? ['en'] : [t.language, 'en'];
  const names = new Intl.DisplayNames(t.language, { type: 'language' });
  return languages.map((language) => (
    <TextField
      key={language}
      label={label(names.of(language) ?? language)}
      value={value[language] ?? ''}
      onChange={(text) => onChange({ ...value, [language]: text })}
      lines={lines}
      maxLength={maxLength}
      isRequired={language === 'en'}
      language={language}
    />
  ));
}
