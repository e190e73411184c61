import { type DelphiItem, type DelphiItemFeedback, type DelphiScale, delphiScaleValues } from '@repere/contracts';
import { MAX_COMMENT } from '@repere/indicators';
import { delphiValueName } from '@repere/reports';
import { Disclosure } from '../../design/Disclosure.tsx';
import { RadioChoices, TextField } from '../../design/fields.tsx';
import { useText } from '../../shell/language.tsx';
import { textIn } from '../scale-words.ts';
import { GroupFeedback } from './GroupFeedback.tsx';
import { CANNOT_JUDGE, type DraftRating } from './ratings.ts';

/** One item to rate: what it is, what was said of it before, the rating, and why. */
export function RatedItem({
  item,
  scale,
  language,
  feedback,
  value,
  onChange,
}: {
  readonly item: DelphiItem;
  readonly scale: DelphiScale;
  /** Of the texts of the item. */
  readonly language: string;
  readonly feedback: { readonly round: number; readonly of: DelphiItemFeedback } | null;
  readonly value: DraftRating;
  readonly onChange: (value: DraftRating) => void;
}) {
  const t = useText();
  return (
    <div className="delphi-item">
      <Disclosure title={textIn(item.label, language)} level={3}>
        <div lang={language} className="stack">
          <p>{textIn(item.definition, language)}</p>
          <p>
            <em>{textIn(item.question, language)}</em>
          </p>
          <p>{textIn(item.guidance, language)}</p>
        </div>
      </Disclosure>
      {feedback !== null && <GroupFeedback feedback={feedback.of} round={feedback.round} scale={scale} />}
      <RadioChoices
        label={t.text('delphi.rate.label', { item: textIn(item.label, language) })}
        choices={[...delphiScaleValues(scale), CANNOT_JUDGE].map((each) => ({
          value: each,
          label: delphiValueName(each === CANNOT_JUDGE ? null : each, t),
        }))}
        value={value.choice}
        onChange={(choice) => onChange({ ...value, choice })}
        isInline
      />
      <TextField
        label={t.text('delphi.rate.reason')}
        value={value.comment}
        onChange={(comment) => onChange({ ...value, comment })}
        lines={2}
        maxLength={MAX_COMMENT}
        error={value.choice === null && value.comment !== '' ? t.text('delphi.rate.reason-alone') : undefined}
      />
    </div>
  );
}
