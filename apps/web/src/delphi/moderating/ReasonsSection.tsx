import type { DelphiRoundView, DelphiStudyView } from '@repere/indicators';
import { delphiValueName, setText } from '@repere/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { TextField } from '../../design/fields.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { redactReason, roundKey } from '../studies-api.ts';

type Reason = DelphiRoundView['reasons'][number];

/** The reasons of a round, in an order that tells nothing; what would tell who wrote one can be taken out. */
export function ReasonsSection({
  study,
  number,
  reasons,
  canRedact,
}: {
  readonly study: DelphiStudyView;
  readonly number: number;
  readonly reasons: readonly Reason[];
  readonly canRedact: boolean;
}) {
  const t = useText();
  const queries = useQueryClient();
  const redacting = useMutation({
    mutationFn: (change: { readonly key: string; readonly text: string | null }) =>
      redactReason(study.id, number, change, t.language),
    onSuccess: (round) => queries.setQueryData(roundKey(study.id, number), round),
  });
  if (reasons.length === 0) return null;
  const labels = new Map([...study.settings.items, ...study.added].map(({ id, label }) => [id, setText(label, t)]));
  return (
    <Disclosure title={t.text('delphi.reasons.title', { count: reasons.length })} level={3} isOpen={canRedact}>
      {canRedact && <p className="prose">{t.text('delphi.reasons.about')}</p>}
      {redacting.isError && <FailureNotice title={t.text('delphi.send.failed')} error={redacting.error} />}
      <ul className="delphi-reasons">
        {reasons.map((reason) => (
          <li key={reason.key} className="stack" data-gap="tight">
            <p className="small soft">
              {labels.get(reason.item) ?? reason.item} · {delphiValueName(reason.rating, t)}
            </p>
            <p>{reason.text}</p>
            {reason.shown === null && <p className="small">{t.text('delphi.reasons.kept-back')}</p>}
            {reason.shown !== null && reason.shown !== reason.text && (
              <p className="small">{t.text('delphi.reasons.shown', { text: reason.shown })}</p>
            )}
            {canRedact && (
              <Redaction
                reason={reason}
                isPending={redacting.isPending}
                onChange={(text) => redacting.mutate({ key: reason.key, text })}
              />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Redaction({
  reason,
  isPending,
  onChange,
}: {
  readonly reason: Reason;
  readonly isPending: boolean;
  readonly onChange: (text: string | null) => void;
}) {
  const t = useText();
  const [wording, setWording] = useState<string | null>(null);
  if (wording !== null) {
    return (
      <div className="stack">
        <TextField label={t.text('delphi.reasons.wording')} value={wording} onChange={setWording} lines={3} />
        <div className="row">
          <Button
            look="primary"
            isDisabled={isPending || wording.trim() === ''}
            onPress={() => {
              onChange(wording.trim());
              setWording(null);
            }}
          >
            {t.text('delphi.reasons.keep-wording')}
          </Button>
          <Button onPress={() => setWording(null)}>{t.text('delphi.cancel')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="row">
      <Button look="quiet" isDisabled={isPending} onPress={() => setWording(reason.shown ?? reason.text)}>
        {t.text('delphi.reasons.reword')}
      </Button>
      {reason.shown === null || reason.shown !== reason.text ? (
        <Button look="quiet" isDisabled={isPending} onPress={() => onChange(reason.text)}>
          {t.text('delphi.reasons.restore')}
        </Button>
      ) : (
        <Button look="quiet" isDisabled={isPending} onPress={() => onChange(null)}>
          {t.text('delphi.reasons.keep-back')}
        </Button>
      )}
    </div>
  );
}
