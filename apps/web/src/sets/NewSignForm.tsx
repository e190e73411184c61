import { EVIDENCE_MEDIA, SIDES } from '@repere/contracts';
import { CheckboxChoices, RadioChoices, TextField } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';
import { type NewSign, SIGN_TEXTS } from './new-sign.ts';

/** A new sign, written so that it can be asked: each text in English, and in other languages as may be. */
export function NewSignForm({
  sign,
  languages,
  onChange,
}: {
  readonly sign: NewSign;
  readonly languages: readonly string[];
  readonly onChange: (sign: NewSign) => void;
}) {
  const t = useText();
  const names = new Intl.DisplayNames(t.language, { type: 'language' });
  const wanted = ['en', ...languages.filter((language) => language !== 'en')];
  return (
    <fieldset className="new-sign">
      <legend>{t.text('screen.sign.new')}</legend>
      <TextField
        label={t.text('screen.sign.concept')}
        hint={t.text('screen.id.hint')}
        value={sign.concept}
        onChange={(concept) => onChange({ ...sign, concept })}
        maxLength={60}
      />
      {SIGN_TEXTS.map((field) =>
        wanted.map((language) => (
          <TextField
            key={`${field} ${language}`}
            label={t.text(`screen.sign.${field}`, { language: names.of(language) ?? language })}
            value={sign[field][language] ?? ''}
            onChange={(text) => onChange({ ...sign, [field]: { ...sign[field], [language]: text } })}
            lines={field === 'label' ? 1 : 2}
            maxLength={4000}
            isRequired={language === 'en'}
            language={language}
          />
        )),
      )}
      {sign.side !== null && (
        <RadioChoices
          label={t.text('screen.sign.side')}
          choices={SIDES.map((side) => ({ value: side, label: t.text(`indicators.side.${side}`) }))}
          value={sign.side}
          onChange={(side) => onChange({ ...sign, side })}
          isInline
        />
      )}
      <CheckboxChoices
        label={t.text('indicators.set.media')}
        choices={EVIDENCE_MEDIA.map((medium) => ({ value: medium, label: t.text(`indicators.medium.${medium}`) }))}
        value={sign.media}
        onChange={(chosen) => onChange({ ...sign, media: EVIDENCE_MEDIA.filter((medium) => chosen.includes(medium)) })}
      />
    </fieldset>
  );
}
