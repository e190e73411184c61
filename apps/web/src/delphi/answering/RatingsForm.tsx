import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { useLeaveWarning } from '../../shell/use-leave-warning.ts';
import { sendRatings } from '../panel-api.ts';
import { languageOfTexts, textIn } from '../scale-words.ts';
import { RatedItem } from './RatedItem.tsx';
import { type DraftRatings, draftOf, unsent } from './ratings.ts';
import type { RoundFormProps } from './round-form.ts';

/** A round of ratings, by dimension; may be sent in parts and corrected until the round is closed. */
export function RatingsForm({ invitation, round, secret, onSent }: RoundFormProps) {
  const t = useText();
  const { settings, items, ratings, feedback } = invitation;
  const kept = useMemo(() => draftOf(ratings), [ratings]);
  const [draft, setDraft] = useState<DraftRatings>(kept);
  const waiting = unsent(draft, kept);
  const sending = useMutation({
    mutationFn: () => sendRatings(secret, round, waiting, t.language),
    onSuccess: onSent,
  });
  useLeaveWarning(waiting.length > 0);
  const language = languageOfTexts(invitation.language, t);
  const save = (
    <Button look="primary" isDisabled={waiting.length === 0 || sending.isPending} onPress={() => sending.mutate()}>
      {t.text('delphi.rate.save')}
    </Button>
  );
  return (
    <>
      {settings.dimensions.map((dimension) => {
        const asked = items.filter((item) => item.dimension === dimension.id);
        if (asked.length === 0) return null;
        return (
          <section key={dimension.id} className="section">
            <h2>{textIn(dimension.label, language)}</h2>
            {asked.map((item) => {
              const before = feedback?.items.find((one) => one.item === item.id);
              return (
                <RatedItem
                  key={item.id}
                  item={item}
                  scale={settings.scale}
                  language={language}
                  feedback={feedback === null || before === undefined ? null : { round: feedback.round, of: before }}
                  value={draft.get(item.id) ?? { choice: null, comment: '' }}
                  onChange={(value) => setDraft(new Map(draft).set(item.id, value))}
                />
              );
            })}
          </section>
        );
      })}
      {sending.isError && <FailureNotice title={t.text('delphi.send.failed')} error={sending.error} />}
      <div className="delphi-saving">
        {save}
        <p role="status" className="soft">
          {waiting.length > 0
            ? t.text('delphi.rate.unsent', { count: waiting.length })
            : t.text('delphi.rate.sent', { count: kept.size, all: items.length })}
        </p>
      </div>
    </>
  );
}
