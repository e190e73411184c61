import { TextField } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';
import type { Texts } from './new-sign.ts';
import { TextInTwo } from './TextInTwo.tsx';

/** Who makes a version and why, while it is written. */
export interface AuthorshipForm {
  readonly by: string;
  readonly why: Texts;
}

export const NO_AUTHOR: AuthorshipForm = { by: '', why: {} };

export function isSigned({ by, why }: AuthorshipForm): boolean {
  return by.trim() !== '' && (why['en'] ?? '').trim() !== '';
}

/** Today where the reader is, as an ISO date. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The fields of a set's history: whose decision it is and why. */
export function AuthorshipFields({
  value,
  onChange,
}: {
  readonly value: AuthorshipForm;
  readonly onChange: (value: AuthorshipForm) => void;
}) {
  const t = useText();
  return (
    <>
      <TextField
        label={t.text('screen.own.by')}
        hint={t.text('screen.own.by.hint')}
        value={value.by}
        onChange={(by) => onChange({ ...value, by })}
        maxLength={200}
        isRequired
      />
      <TextInTwo
        label={(language) => t.text('screen.own.why', { language })}
        value={value.why}
        onChange={(why) => onChange({ ...value, why })}
        lines={2}
        maxLength={1000}
      />
    </>
  );
}
