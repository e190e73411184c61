import type { DelphiStudyView } from '@repere/indicators';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { download } from '../../estimate/documents/download.ts';
import { fileName } from '../../estimate/documents/file-name.ts';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { deleteStudy, downloadRatings, STUDIES_KEY, studyKey } from '../studies-api.ts';

/** Taking the ratings along, and deleting everything. */
export function StudyActions({ study: { id, settings, rounds } }: { readonly study: DelphiStudyView }) {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const taking = useMutation({
    mutationFn: () => downloadRatings(id, t.language),
    onSuccess: (blob) => download(blob, fileName(settings.id, t.text('delphi.ratings.file'), 'csv')),
  });
  const deleting = useMutation({
    mutationFn: () => deleteStudy(id, t.language),
    onSuccess: async () => {
      await navigate({ to: '/delphi', replace: true });
      queries.removeQueries({ queryKey: studyKey(id) });
      await queries.invalidateQueries({ queryKey: STUDIES_KEY, exact: true });
    },
  });
  const hasRatings = rounds.some(({ kind, isClosed }) => kind === 'rating' && isClosed);
  return (
    <section className="section">
      {taking.isError && <FailureNotice title={t.text('delphi.send.failed')} error={taking.error} />}
      <div className="page-actions">
        {hasRatings && (
          <Button isDisabled={taking.isPending} onPress={() => taking.mutate()}>
            {t.text('delphi.ratings.download')}
          </Button>
        )}
        <Button look="danger" onPress={() => setAsking(true)}>
          {t.text('delphi.delete')}
        </Button>
      </div>
      {hasRatings && <p className="soft small prose">{t.text('delphi.ratings.about')}</p>}
      <Dialog title={t.text('delphi.delete.ask')} isOpen={isAsking} onClose={() => setAsking(false)} isAlert>
        <p>{t.text('delphi.delete.about')}</p>
        {deleting.isError && <FailureNotice title={t.text('delphi.send.failed')} error={deleting.error} />}
        <div className="page-actions">
          <Button look="danger" isDisabled={deleting.isPending} onPress={() => deleting.mutate()}>
            {t.text('delphi.delete')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t.text('delphi.cancel')}</Button>
        </div>
      </Dialog>
    </section>
  );
}
