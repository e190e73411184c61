import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/fields.tsx';
import { Page } from '../design/Page.tsx';
import { Downloads } from '../estimate/result/Downloads.tsx';
import { ResultView } from '../estimate/result/ResultView.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { useMoment } from '../shell/moment.ts';
import {
  deleteEstimate,
  ESTIMATES_KEY,
  estimateKey,
  findEstimate,
  MAX_NAME_CHARACTERS,
  renameEstimate,
  type SavedEstimate,
} from './estimates-api.ts';

/** One estimate of the workspace, with all that it had when it was saved. */
export function SavedEstimatePage() {
  const t = useText();
  const { id } = useParams({ from: '/saved/$id' });
  const estimate = useQuery({ queryKey: estimateKey(id), queryFn: () => findEstimate(id, t.language) });
  const back = (
    <p className="small">
      <Link to="/saved">{t.text('web.saved.back')}</Link>
    </p>
  );
  if (estimate.isSuccess) return <Shown estimate={estimate.data} back={back} />;
  return (
    <Page title={t.text('web.saved.title')} over={back}>
      {estimate.isPending ? (
        <p role="status">{t.text('web.saved.loading')}</p>
      ) : (
        <FailureNotice title={t.text('web.saved.failed')} error={estimate.error} />
      )}
    </Page>
  );
}

function Shown({ estimate, back }: { readonly estimate: SavedEstimate; readonly back: ReactNode }) {
  const t = useText();
  const moment = useMoment();
  const [dialog, setDialog] = useState<'rename' | 'delete' | null>(null);
  const { name, createdAt, shown } = estimate;
  return (
    <Page title={name} lead={t.text('web.result.lead')} over={back}>
      <div className="row no-print">
        <p className="soft small">{t.text('web.saved.when', { when: moment(createdAt) })}</p>
        <Button onPress={() => setDialog('rename')}>{t.text('web.saved.rename')}</Button>
        <Button look="danger" onPress={() => setDialog('delete')}>
          {t.text('web.saved.delete')}
        </Button>
      </div>
      <ResultView shown={shown}>
        <Downloads source={{ shown, title: name, savedAs: estimate.id }} />
      </ResultView>
      {dialog === 'rename' && <RenameDialog estimate={estimate} onClose={() => setDialog(null)} />}
      {dialog === 'delete' && <DeleteDialog estimate={estimate} onClose={() => setDialog(null)} />}
    </Page>
  );
}

interface DialogProps {
  readonly estimate: SavedEstimate;
  readonly onClose: () => void;
}

function RenameDialog({ estimate, onClose }: DialogProps) {
  const t = useText();
  const queries = useQueryClient();
  const [name, setName] = useState(estimate.name);
  const renaming = useMutation({
    mutationFn: () => renameEstimate(estimate, name.trim(), t.language),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ESTIMATES_KEY });
      onClose();
    },
  });
  return (
    <Dialog title={t.text('web.saved.rename.title')} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') renaming.mutate();
        }}
      >
        <TextField
          label={t.text('web.save.name')}
          value={name}
          onChange={setName}
          maxLength={MAX_NAME_CHARACTERS}
          error={name.trim() === '' ? t.text('web.save.name.needed') : undefined}
          isRequired
          shouldFocus
        />
        {renaming.isError && <FailureNotice title={t.text('web.saved.change-failed')} error={renaming.error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t.text('web.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={renaming.isPending}>
            {t.text('web.saved.rename.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function DeleteDialog({ estimate, onClose }: DialogProps) {
  const t = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const deleting = useMutation({
    mutationFn: () => deleteEstimate(estimate, t.language),
    onSuccess: async () => {
      await navigate({ to: '/saved', state: { deletedEstimate: estimate.name } });
      queries.removeQueries({ queryKey: estimateKey(estimate.id) });
      await queries.invalidateQueries({ queryKey: ESTIMATES_KEY });
    },
  });
  return (
    <Dialog title={t.text('web.saved.delete.title', { name: estimate.name })} isOpen onClose={onClose} isAlert>
      <p>{t.text('web.saved.delete.about')}</p>
      {deleting.isError && <FailureNotice title={t.text('web.saved.change-failed')} error={deleting.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t.text('web.cancel')}</Button>
        <Button look="danger" isDisabled={deleting.isPending} onPress={() => deleting.mutate()}>
          {t.text('web.saved.delete.go')}
        </Button>
      </div>
    </Dialog>
  );
}
