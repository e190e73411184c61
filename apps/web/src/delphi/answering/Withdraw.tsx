import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { withdraw } from '../panel-api.ts';

/** Leaves the panel for good, with everything handed in. */
export function Withdraw({ secret, onDone }: { readonly secret: string; readonly onDone: () => void }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const leaving = useMutation({ mutationFn: () => withdraw(secret, t.language), onSuccess: onDone });
  return (
    <div className="row">
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.text('delphi.withdraw')}
      </Button>
      <Dialog title={t.text('delphi.withdraw.ask')} isOpen={isAsking} onClose={() => setAsking(false)} isAlert>
        <p>{t.text('delphi.withdraw.about')}</p>
        {leaving.isError && <FailureNotice title={t.text('delphi.send.failed')} error={leaving.error} />}
        <div className="page-actions">
          <Button look="danger" isDisabled={leaving.isPending} onPress={() => leaving.mutate()}>
            {t.text('delphi.withdraw.do')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t.text('delphi.withdraw.stay')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
