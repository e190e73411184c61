import { useState } from 'react';
import { TextField } from '../design/fields.tsx';

/** A text of a set, taken over when one leaves its field: hundreds of texts are not made anew with every letter. */
export function WordsField({
  label,
  value,
  language,
  onDone,
}: {
  readonly label: string;
  readonly value: string;
  readonly language: string;
  readonly onDone: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  return (
    <TextField
      label={label}
      value={text}
      onChange={setText}
      onLeave={() => {
        if (text.trim() !== value) onDone(text);
      }}
      lines={2}
      maxLength={4000}
      language={language}
    />
  );
}
