import type { DelphiStudyView } from '@repere/indicators';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/fields.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { invitePeople, type MadeInvitation } from '../studies-api.ts';
import { readPeople } from './people-lines.ts';

/** Takes people on the panel, one a line, without their names. */
export function InviteForm({
  study: { id, settings },
  onMade,
}: {
  readonly study: DelphiStudyView;
  readonly onMade: (invitations: readonly MadeInvitation[]) => void;
}) {
  const t = useText();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const { people, problems } = readPeople(text, settings.languages);
  const inviting = useMutation({
    mutationFn: () => invitePeople(id, people, t.language),
    onSuccess: (invitations) => {
      setText('');
      setTried(false);
      onMade(invitations);
    },
  });
  const first = problems[0];
  const error =
    isTried && first !== undefined
      ? t.text(`delphi.panel.problem.${first.kind}`, {
          line: first.line,
          found: first.found,
          languages: settings.languages.join(', '),
        })
      : undefined;
  return (
    <div className="delphi-form">
      <TextField
        label={t.text('delphi.panel.lines')}
        hint={t.text('delphi.panel.lines.hint', { languages: settings.languages.join(', ') })}
        value={text}
        onChange={setText}
        lines={4}
        error={error}
      />
      {inviting.isError && <FailureNotice title={t.text('delphi.send.failed')} error={inviting.error} />}
      <div className="page-actions">
        <Button
          isDisabled={text.trim() === '' || inviting.isPending}
          onPress={() => (problems.length > 0 ? setTried(true) : inviting.mutate())}
        >
          {t.text('delphi.panel.invite', { count: people.length })}
        </Button>
      </div>
    </div>
  );
}
