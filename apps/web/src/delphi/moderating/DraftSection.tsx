import type { DelphiDraftView, DelphiStudyView } from '@repere/indicators';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/fields.tsx';
import { Notice } from '../../design/Notice.tsx';
import { DifferenceTable } from '../../sets/DifferenceTable.tsx';
import { exportSet } from '../../sets/export-set.ts';
import { useOwnSets } from '../../sets/OwnSetsProvider.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { makeDraft } from '../studies-api.ts';

/** From what the panel agreed on to a draft set, with what is different from the set it started from. */
export function DraftSection({ study }: { readonly study: DelphiStudyView }) {
  const t = useText();
  const [id, setId] = useState(study.settings.id);
  const [title, setTitle] = useState(study.title.en);
  const [by, setBy] = useState('');
  const making = useMutation({ mutationFn: () => makeDraft(study.id, { id, title: { en: title }, by }, t.language) });
  return (
    <section className="section">
      <h2>{t.text('delphi.draft.title')}</h2>
      <p className="prose">{t.text('delphi.draft.about')}</p>
      <div className="delphi-form">
        <TextField label={t.text('delphi.draft.id')} hint={t.text('screen.id.hint')} value={id} onChange={setId} />
        <TextField label={t.text('delphi.draft.name')} value={title} onChange={setTitle} maxLength={200} />
        <TextField label={t.text('delphi.draft.by')} value={by} onChange={setBy} maxLength={200} />
      </div>
      {making.isError && <FailureNotice title={t.text('delphi.send.failed')} error={making.error} />}
      <div className="page-actions">
        <Button
          look="primary"
          isDisabled={making.isPending || [id, title, by].some((text) => text.trim() === '')}
          onPress={() => making.mutate()}
        >
          {t.text('delphi.draft.make')}
        </Button>
      </div>
      {making.isSuccess && <MadeDraft draft={making.data} />}
    </section>
  );
}

function MadeDraft({ draft: { base, set, warnings } }: { readonly draft: DelphiDraftView }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useOwnSets();
  return (
    <div className="stack">
      <Notice kind="done" live="polite">
        <p>{t.text('delphi.draft.made', { id: set.id, version: set.version })}</p>
      </Notice>
      {warnings.map(({ code, message }) => (
        <Notice key={code} kind="warning">
          <p>{message}</p>
        </Notice>
      ))}
      <div className="page-actions">
        <Button onPress={() => exportSet(set)}>{t.text('screen.set.export')}</Button>
        <Button
          onPress={() => {
            change({ kind: 'taken', set, isExported: false });
            void navigate({ to: '/screen/sets/$id', params: { id: set.id } });
          }}
        >
          {t.text('delphi.draft.go-on')}
        </Button>
      </div>
      <DifferenceTable before={base} after={set} />
    </div>
  );
}
