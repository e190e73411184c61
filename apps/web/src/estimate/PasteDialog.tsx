import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';

/** Takes cells copied from a spreadsheet, or the text of a CSV file. */
export function PasteDialog({
  onText,
  onClose,
}: {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <Dialog title={t.text('web.paste.title')} isOpen onClose={onClose}>
      <TextField
        label={t.text('web.paste.label')}
        hint={t.text('web.paste.hint')}
        value={text}
        onChange={setText}
        lines={10}
        shouldFocus
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t.text('web.cancel')}</Button>
        <Button look="primary" isDisabled={text.trim() === ''} onPress={() => onText(text)}>
          {t.text('web.paste.use')}
        </Button>
      </div>
    </Dialog>
  );
}
