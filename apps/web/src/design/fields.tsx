import { Fragment } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField, type NumberFieldProps } from 'react-aria-components/NumberField';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type Choice, choosing } from './choices.ts';
import { directionOf } from './direction.ts';
import { FieldHead } from './FieldHead.tsx';
import { Icon } from './Icon.tsx';

interface Labelled {
  readonly label: string;
  /** One sentence that helps to fill it in. */
  readonly hint?: string;
  /** What is wrong with it now. */
  readonly error?: string | undefined;
}

/** A line or a few lines of text. */
export function TextField({
  label,
  hint,
  error,
  value,
  onChange,
  lines = 1,
  maxLength,
  isRequired = false,
  shouldFocus = false,
  language,
  onLeave,
}: Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly shouldFocus?: boolean;
  /** Of what is written in it, where that may not be the page's. */
  readonly language?: string;
  /** Called when the reader goes on to something else. */
  readonly onLeave?: () => void;
}) {
  const written = language === undefined ? {} : { lang: language, dir: directionOf(language) };
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      autoFocus={shouldFocus}
      validationBehavior="aria"
      {...(maxLength !== undefined && { maxLength })}
      {...(onLeave !== undefined && { onBlur: onLeave })}
    >
      <FieldHead label={label} hint={hint} />
      {lines === 1 ? (
        <Input className="field-input" {...written} />
      ) : (
        <TextArea className="field-input" rows={lines} {...written} />
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

/** A number, typed or stepped; understands the decimal sign of the page's language. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  ...limits
}: Labelled & {
  readonly value: number;
  readonly onChange: (value: number) => void;
} & Pick<NumberFieldProps, 'minValue' | 'maxValue' | 'step' | 'formatOptions'>) {
  return (
    <AriaNumberField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...limits}
    >
      <FieldHead label={label} hint={hint} />
      <Input className="field-input field-number" />
      <FieldError className="field-error">{error}</FieldError>
    </AriaNumberField>
  );
}

/** One of a few, all to be seen at once. */
export function RadioChoices<Value extends string>({
  label,
  hint,
  choices,
  value,
  onChange,
  isInline = false,
}: Labelled & {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Side by side, for a few short ones. */
  readonly isInline?: boolean;
}) {
  return (
    <RadioGroup className="field choices" value={value} onChange={choosing(choices, onChange)}>
      <FieldHead label={label} hint={hint} />
      <div className={isInline ? 'choices-inline' : 'choices-list'}>
        {choices.map((choice) => (
          <Fragment key={choice.value}>
            {choice.heading !== undefined && <p className="choice-heading">{choice.heading}</p>}
            <Radio value={choice.value} className="choice">
              <span className="choice-dot" aria-hidden="true" />
              <span className="choice-text">
                <span className="choice-label">{choice.label}</span>
                {choice.about !== undefined && <span className="choice-about">{choice.about}</span>}
              </span>
            </Radio>
          </Fragment>
        ))}
      </div>
    </RadioGroup>
  );
}

/** Any number of a few. */
export function CheckboxChoices({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
}: Labelled & {
  readonly choices: readonly Choice<string>[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  return (
    <CheckboxGroup className="field choices" value={[...value]} onChange={onChange} isInvalid={error !== undefined}>
      <FieldHead label={label} hint={hint} />
      <div className="choices-inline">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} className="choice">
            <span className="choice-box" aria-hidden="true">
              <Icon name="tick" />
            </span>
            <span className="choice-label">{choice.label}</span>
          </Checkbox>
        ))}
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxGroup>
  );
}
