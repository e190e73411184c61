import type { DelphiInvitationView } from '@repere/indicators';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';

/** What the round asks, and who sees the answers. */
export function RoundNotes({
  invitation: { settings, items },
  round,
}: {
  readonly invitation: DelphiInvitationView;
  readonly round: { readonly number: number; readonly kind: 'open' | 'rating' };
}) {
  const t = useText();
  const { consensus, maxRounds, proposalsPerDimension } = settings;
  return (
    <div className="prose stack">
      <p>
        <strong>{t.text('delphi.answer.round', { round: round.number, rounds: maxRounds })}</strong>{' '}
        {round.kind === 'open'
          ? t.text('delphi.answer.open', { count: proposalsPerDimension })
          : t.text(`delphi.answer.rating.${settings.purpose}`, { count: items.length })}
      </p>
      <Disclosure title={t.text('delphi.answer.privacy.title')} level={2}>
        <p>{t.text('delphi.answer.privacy')}</p>
        <p>
          {t.text('delphi.answer.rule', {
            share: t.percent(consensus.share),
            response: t.percent(consensus.minResponse),
          })}
        </p>
      </Disclosure>
    </div>
  );
}
