import { EVIDENCE_MEDIA, SIDES } from '@repere/contracts';
import { CheckboxChoices, RadioChoices, TextField } from '../../design/fields.tsx';
import { directionOf, useText } from '../../shell/language.tsx';
import { ITEM_TEXTS, type NewItem } from './merges.ts';

/** A new sign that the panel proposed, written so that it can be rated and asked: each text in English, and as may be. */
export function NewItemForm({
  item,
  languages,
  onChange,
}: {
  readonly item: NewItem;
  readonly languages: readonly string[];
  readonly onChange: (item: NewItem) => void;
}) {
  const t = useText();
  const names = new Intl.DisplayNames(t.language, { type: 'language' });
  const wanted = ['en', ...languages.filter((language) => language !== 'en')];
  return (
    <fieldset className="delphi-new">
      <legend>{t.text('delphi.merge.item')}</legend>
      <TextField
        label={t.text('delphi.merge.concept')}
        hint={t.text('delphi.id.hint')}
        value={item.concept}
        onChange={(concept) => onChange({ ...item, concept })}
        maxLength={60}
      />
      {ITEM_TEXTS.map((field) =>
        wanted.map((language) => (
          <div key={`${field} ${language}`} lang={language} dir={directionOf(language)}>
            <TextField
              label={t.text(`delphi.merge.${field}`, { language: names.of(language) ?? language })}
              value={item[field][language] ?? ''}
              onChange={(text) => onChange({ ...item, [field]: { ...item[field], [language]: text } })}
              lines={field === 'label' ? 1 : 2}
              maxLength={4000}
              isRequired={language === 'en'}
            />
          </div>
        )),
      )}
      {item.side !== null && (
        <RadioChoices
          label={t.text('delphi.merge.side')}
          choices={SIDES.map((side) => ({ value: side, label: t.text(`indicators.side.${side}`) }))}
          value={item.side}
          onChange={(side) => onChange({ ...item, side })}
          isInline
        />
      )}
      <CheckboxChoices
        label={t.text('indicators.set.media')}
        choices={EVIDENCE_MEDIA.map((medium) => ({ value: medium, label: t.text(`indicators.medium.${medium}`) }))}
        value={item.media}
        onChange={(chosen) => onChange({ ...item, media: EVIDENCE_MEDIA.filter((medium) => chosen.includes(medium)) })}
      />
    </fieldset>
  );
}
