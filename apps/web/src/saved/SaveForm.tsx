import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/fields.tsx';
import { Notice } from '../design/Notice.tsx';
import type { ShownResult } from '../estimate/result/ResultView.tsx';
import { ServerNotices } from '../server/ServerNotices.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { ESTIMATES_KEY, MAX_NAME_CHARACTERS, saveEstimate } from './estimates-api.ts';

/** Puts a result with its table into the workspace. */
export function SaveForm({
  shown,
  suggestedName,
  savedAs,
  onSaved,
}: {
  readonly shown: ShownResult;
  readonly suggestedName: string;
  readonly savedAs: string | null;
  readonly onSaved: (id: string) => void;
}) {
  const t = useText();
  const queries = useQueryClient();
  const [name, setName] = useState(suggestedName.slice(0, MAX_NAME_CHARACTERS));
  const [isAsked, setAsked] = useState(false);
  const saving = useMutation({
    mutationFn: () => saveEstimate({ name: name.trim(), shown }, t.language),
    onSuccess: async ({ id }) => {
      onSaved(id);
      await queries.invalidateQueries({ queryKey: ESTIMATES_KEY });
    },
  });
  const save = () => {
    if (name.trim() === '') setAsked(true);
    else saving.mutate();
  };
  return (
    <section className="section no-print" aria-labelledby="save">
      <h2 id="save">{t.text('web.save.title')}</h2>
      {savedAs === null ? (
        <>
          <p className="prose soft">{t.text('web.save.lead')}</p>
          <ServerNotices />
          <form
            className="save-form"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <TextField
              label={t.text('web.save.name')}
              value={name}
              onChange={setName}
              maxLength={MAX_NAME_CHARACTERS}
              error={isAsked && name.trim() === '' ? t.text('web.save.name.needed') : undefined}
              isRequired
            />
            <Button look="primary" type="submit" isDisabled={saving.isPending}>
              {t.text(saving.isPending ? 'web.save.saving' : 'web.save.save')}
            </Button>
          </form>
          {saving.isError && <FailureNotice title={t.text('web.save.failed')} error={saving.error} />}
        </>
      ) : (
        <Notice kind="done" live="polite">
          <p>
            {t.text('web.save.saved')}{' '}
            <Link to="/saved/$id" params={{ id: savedAs }}>
              {t.text('web.save.open')}
            </Link>
          </p>
        </Notice>
      )}
    </section>
  );
}
