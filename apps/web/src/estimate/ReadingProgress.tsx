import { Button } from '../design/Button.tsx';
import { Progress } from '../design/Progress.tsx';
import { useText } from '../shell/language.tsx';
import type { Opening } from './table-opening.ts';

/** How far the reading of a table is; nothing but a word until it takes long enough to be worth a bar. */
export function ReadingProgress({ opening, onCancel }: { readonly opening: Opening; readonly onCancel: () => void }) {
  const t = useText();
  const progress = opening.kind === 'reading' ? opening.progress : null;
  return (
    <>
      <p role="status" className={opening.kind === 'reading' && progress === null ? 'soft' : 'visually-hidden'}>
        {opening.kind === 'reading' ? t.text('web.own.reading') : ''}
      </p>
      {progress !== null && opening.kind === 'reading' && (
        <div className="stack prose reading">
          <Progress
            label={opening.file}
            share={progress.share}
            detail={t.text('web.own.reading.rows', { percent: t.percent(progress.share), rows: progress.rows })}
          />
          <div className="row">
            <Button onPress={onCancel}>{t.text('web.own.reading.cancel')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
