import { isFailure } from '@repere/contracts';
import type { DelphiInvitationView } from '@repere/indicators';
import { LANGUAGES } from '@repere/messages';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Notice } from '../../design/Notice.tsx';
import { Page } from '../../design/Page.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useLanguage, useText } from '../../shell/language.tsx';
import { findInvitation } from '../panel-api.ts';
import { textIn } from '../scale-words.ts';
import { FinalFeedback } from './FinalFeedback.tsx';
import { ProposalsForm } from './ProposalsForm.tsx';
import { RatingsForm } from './RatingsForm.tsx';
import { RoundNotes } from './RoundNotes.tsx';
import { Withdraw } from './Withdraw.tsx';

/**
 * Where an expert answers. The secret stands behind the `#` of the link, which browsers send to no server and name to no
 * other page.
 */
export function AnswerPage() {
  const t = useText();
  const secret = useLocation({ select: ({ hash }) => hash });
  const queries = useQueryClient();
  const key = ['delphi-invitation', secret];
  const invitation = useQuery({
    queryKey: key,
    queryFn: () => findInvitation(secret, t.language),
    enabled: secret !== '',
    // A link that is not good does not get better.
    retry: (count, error) => count < 1 && !isFailure(error),
  });
  useOwnLanguage(invitation.data?.language);
  if (secret === '') return <NoInvitation />;
  if (invitation.isError) {
    return (
      <Page title={t.text('delphi.title')}>
        <FailureNotice title={t.text('delphi.answer.failed')} error={invitation.error} />
      </Page>
    );
  }
  if (!invitation.isSuccess) {
    return (
      <Page title={t.text('delphi.title')}>
        <p role="status">{t.text('delphi.loading')}</p>
      </Page>
    );
  }
  return (
    <Answering
      invitation={invitation.data}
      secret={secret}
      onSent={(next) => queries.setQueryData(key, next)}
      onWithdrawn={() => void queries.resetQueries({ queryKey: key })}
    />
  );
}

function NoInvitation() {
  const t = useText();
  return (
    <Page title={t.text('delphi.title')}>
      <Notice kind="note">
        <p>{t.text('delphi.answer.no-link')}</p>
      </Notice>
    </Page>
  );
}

function Answering({
  invitation,
  secret,
  onSent,
  onWithdrawn,
}: {
  readonly invitation: DelphiInvitationView;
  readonly secret: string;
  readonly onSent: (invitation: DelphiInvitationView) => void;
  readonly onWithdrawn: () => void;
}) {
  const t = useText();
  const { stage, round } = invitation;
  const asking = stage === 'collecting' ? round : null;
  return (
    <Page
      title={textIn(invitation.title, t.language)}
      lead={t.text(`delphi.answer.lead.${invitation.settings.purpose}`)}
    >
      {asking === null ? (
        <Notice kind={stage === 'finished' ? 'done' : 'note'}>
          <p>{t.text(`delphi.answer.stage.${stage === 'collecting' ? 'between' : stage}`)}</p>
        </Notice>
      ) : (
        <RoundNotes invitation={invitation} round={asking} />
      )}
      {asking?.kind === 'open' && (
        <ProposalsForm invitation={invitation} round={asking.number} secret={secret} onSent={onSent} />
      )}
      {asking?.kind === 'rating' && (
        <RatingsForm
          key={asking.number}
          invitation={invitation}
          round={asking.number}
          secret={secret}
          onSent={onSent}
        />
      )}
      {stage === 'finished' && <FinalFeedback invitation={invitation} />}
      {invitation.canWithdraw && <Withdraw secret={secret} onDone={onWithdrawn} />}
    </Page>
  );
}

/** The page speaks the expert's language from the start; after that it is theirs to change. */
function useOwnLanguage(own: string | undefined): void {
  const { choose } = useLanguage();
  const isChosen = useRef(false);
  useEffect(() => {
    if (own === undefined || isChosen.current) return;
    isChosen.current = true;
    const language = LANGUAGES.find((one) => one === own);
    if (language !== undefined) choose(language);
  }, [own, choose]);
}
