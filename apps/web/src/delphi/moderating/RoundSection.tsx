import type { DelphiStudyView } from '@repere/indicators';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { closeRound, openRound } from '../studies-api.ts';

/** What the moderator can do with the rounds now: open the first or the next, or close the one under way. */
export function RoundSection({
  study,
  onChanged,
  onReload,
}: {
  readonly study: DelphiStudyView;
  readonly onChanged: (study: DelphiStudyView) => void;
  readonly onReload: () => void;
}) {
  const t = useText();
  const { id, stage, rounds, people, next, settings } = study;
  const [isAsking, setAsking] = useState(false);
  const opening = useMutation({
    mutationFn: () => openRound(id, t.language),
    onSuccess: (opened) => {
      setAsking(false);
      onChanged(opened);
    },
  });
  const closing = useMutation({
    mutationFn: () => closeRound(id, t.language),
    onSuccess: (closed) => {
      setAsking(false);
      onChanged(closed);
    },
  });
  const last = rounds.at(-1);
  if (stage === 'moderating' || stage === 'finished') return null;
  if (stage === 'collecting') {
    return (
      <section className="section">
        <h2>{t.text('delphi.round.name', { round: last?.number ?? 0 })}</h2>
        <p role="status">
          {t.text('delphi.round.answered', { answered: last?.answered ?? 0, invited: people.length })}
        </p>
        <div className="page-actions">
          <Button onPress={onReload}>{t.text('delphi.round.look')}</Button>
          <Button look="primary" onPress={() => setAsking(true)}>
            {t.text('delphi.round.close')}
          </Button>
        </div>
        <Dialog title={t.text('delphi.round.close.ask')} isOpen={isAsking} onClose={() => setAsking(false)} isAlert>
          <p>{t.text('delphi.round.close.about', { missing: people.length - (last?.answered ?? 0) })}</p>
          {closing.isError && <FailureNotice title={t.text('delphi.send.failed')} error={closing.error} />}
          <div className="page-actions">
            <Button look="primary" isDisabled={closing.isPending} onPress={() => closing.mutate()}>
              {t.text('delphi.round.close')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t.text('delphi.cancel')}</Button>
          </div>
        </Dialog>
      </section>
    );
  }
  const isFirst = rounds.length === 0;
  return (
    <section className="section">
      <h2>{t.text('delphi.round.name', { round: rounds.length + 1 })}</h2>
      <p className="prose">
        {isFirst
          ? t.text('delphi.round.first', {
              invited: people.length,
              people: settings.panel.people,
              professions: settings.panel.professions,
            })
          : t.text('delphi.round.next', { count: next })}
      </p>
      {opening.isError && <FailureNotice title={t.text('delphi.send.failed')} error={opening.error} />}
      <div className="page-actions">
        <Button
          look="primary"
          isDisabled={opening.isPending}
          onPress={() => (isFirst ? setAsking(true) : opening.mutate())}
        >
          {t.text('delphi.round.open', { round: rounds.length + 1 })}
        </Button>
      </div>
      <Dialog title={t.text('delphi.round.freeze.ask')} isOpen={isAsking} onClose={() => setAsking(false)} isAlert>
        <p>{t.text('delphi.round.freeze.about')}</p>
        {opening.isError && <FailureNotice title={t.text('delphi.send.failed')} error={opening.error} />}
        <div className="page-actions">
          <Button look="primary" isDisabled={opening.isPending} onPress={() => opening.mutate()}>
            {t.text('delphi.round.freeze.do')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t.text('delphi.cancel')}</Button>
        </div>
      </Dialog>
    </section>
  );
}
