import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { useText } from '../shell/language.tsx';
import { LayoutExamples } from './LayoutExamples.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import type { Opening } from './table-opening.ts';

const ACCEPTED = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** Takes the analyst's own table: dropped, chosen or pasted. */
export function OwnTable({
  opening,
  onCancel,
  onContent,
}: {
  readonly opening: Opening;
  readonly onCancel: () => void;
  readonly onContent: (content: Blob, file: string) => void;
}) {
  const t = useText();
  const [isPasting, setPasting] = useState(false);
  return (
    <section className="section" aria-labelledby="own-table">
      <h2 id="own-table">{t.text('web.own.title')}</h2>
      <FileDrop
        name={t.text('web.own.drop')}
        buttonLabel={t.text('web.own.choose')}
        accept={ACCEPTED}
        onFile={(file) => onContent(file, file.name)}
      >
        <p>{t.text('web.own.drop')}</p>
        <p className="small soft">{t.text('web.own.stays')}</p>
      </FileDrop>
      <div className="row">
        <Button look="quiet" onPress={() => setPasting(true)}>
          {t.text('web.own.paste')}
        </Button>
      </div>
      <ReadingProgress opening={opening} onCancel={onCancel} />
      <Disclosure title={t.text('web.own.layouts')}>
        <LayoutExamples />
      </Disclosure>
      {isPasting && (
        <PasteDialog
          onClose={() => setPasting(false)}
          onText={(text) => {
            setPasting(false);
            onContent(new Blob([text], { type: 'text/plain' }), t.text('web.paste.name'));
          }}
        />
      )}
    </section>
  );
}
