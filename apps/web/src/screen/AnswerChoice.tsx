import { ANSWERS, type Answer } from '@repere/contracts';
import { RadioChoices } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';

/** The three answers to one question; what nobody chose is not known. */
export function AnswerChoice({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Answer | null;
  readonly onChange: (answer: Answer) => void;
}) {
  const t = useText();
  return (
    <RadioChoices
      label={label}
      {...(hint !== undefined && { hint })}
      choices={ANSWERS.map((answer) => ({ value: answer, label: t.text(`screen.${answer}`) }))}
      value={value}
      onChange={onChange}
      isInline
    />
  );
}
