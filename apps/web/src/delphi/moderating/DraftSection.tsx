import type { DelphiDraftView, DelphiStudyView } from '@repere/indicators';
import { diffSets } from '@repere/indicators';
import { differenceLines } from '@repere/reports';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { DataTable } from '../../design/DataTable.tsx';
import { TextField } from '../../design/fields.tsx';
import { Notice } from '../../design/Notice.tsx';
import { download } from '../../estimate/documents/download.ts';
import { fileName } from '../../estimate/documents/file-name.ts';
import { FailureNotice } from '../../server/FailureNotice.tsx';
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
        <TextField label={t.text('delphi.draft.id')} hint={t.text('delphi.id.hint')} value={id} onChange={setId} />
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
  const lines = differenceLines(diffSets(base, set), t);
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
        <Button
          onPress={() =>
            download(`${JSON.stringify(set, null, 2)}\n`, fileName(set.id, set.version, 'json'), 'application/json')
          }
        >
          {t.text('screen.set.export')}
        </Button>
      </div>
      <DataTable
        caption={t.text('indicators.diff.title', {
          before: base.id,
          beforeVersion: base.version,
          after: set.id,
          afterVersion: set.version,
        })}
        columns={(['change', 'where', 'before', 'after'] as const).map((column) => ({
          title: t.text(`indicators.diff.${column}`),
        }))}
        rows={lines.map(({ change, where, before, after }, index) => ({
          key: `${index} ${where}`,
          cells: [change, where, before, after],
        }))}
        onPhones="labelled-cards"
      />
    </div>
  );
}
