import { MAX_PROPOSAL } from '@repere/indicators';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { TextField } from '../../design/fields.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { useLeaveWarning } from '../../shell/use-leave-warning.ts';
import { sendProposals } from '../panel-api.ts';
import { languageOfTexts, textIn } from '../scale-words.ts';
import type { RoundFormProps } from './round-form.ts';

/** A line of the form; the key stays with it while others come and go. */
interface Line {
  readonly key: string;
  readonly dimension: string;
  readonly text: string;
}

/** The open round: signs that the set lacks, in the expert's own words. */
export function ProposalsForm({ invitation, round, secret, onSent }: RoundFormProps) {
  const t = useText();
  const { settings, hasAnswered } = invitation;
  const language = languageOfTexts(invitation.language, t);
  const [lines, setLines] = useState<readonly Line[]>(() =>
    invitation.proposals.map(({ id, dimension, text }) => ({ key: id, dimension, text })),
  );
  const [isTouched, setTouched] = useState(false);
  const written = lines.filter(({ text }) => text.trim() !== '');
  const sending = useMutation({
    mutationFn: () =>
      sendProposals(
        secret,
        round,
        written.map(({ dimension, text }) => ({ dimension, text, language: invitation.language })),
        t.language,
      ),
    onSuccess: (answer) => {
      setTouched(false);
      onSent(answer);
    },
  });
  useLeaveWarning(isTouched);
  const change = (next: readonly Line[]) => {
    setLines(next);
    setTouched(true);
  };
  return (
    <>
      {settings.dimensions.map((dimension) => {
        const own = lines.filter((line) => line.dimension === dimension.id);
        const asked = settings.items.filter((item) => item.dimension === dimension.id);
        const label = textIn(dimension.label, language);
        return (
          <section key={dimension.id} className="section">
            <h2>{label}</h2>
            <Disclosure title={t.text('delphi.propose.known', { count: asked.length })} level={3}>
              <ul lang={language}>
                {asked.map((item) => (
                  <li key={item.id}>{textIn(item.label, language)}</li>
                ))}
              </ul>
            </Disclosure>
            {own.map((line, index) => (
              <div key={line.key} className="delphi-proposal">
                <TextField
                  label={t.text('delphi.propose.line', { number: index + 1, dimension: label })}
                  value={line.text}
                  onChange={(text) => change(lines.map((one) => (one.key === line.key ? { ...one, text } : one)))}
                  lines={2}
                  maxLength={MAX_PROPOSAL}
                />
                <div className="row">
                  <Button
                    look="quiet"
                    onPress={() => change(lines.filter((one) => one.key !== line.key))}
                    aria-label={t.text('delphi.propose.remove-line', { number: index + 1, dimension: label })}
                  >
                    {t.text('delphi.propose.remove')}
                  </Button>
                </div>
              </div>
            ))}
            <div className="row">
              <Button
                isDisabled={own.length >= settings.proposalsPerDimension}
                onPress={() => change([...lines, { key: crypto.randomUUID(), dimension: dimension.id, text: '' }])}
                aria-label={t.text('delphi.propose.add-to', { dimension: label })}
              >
                {t.text('delphi.propose.add')}
              </Button>
            </div>
          </section>
        );
      })}
      {sending.isError && <FailureNotice title={t.text('delphi.send.failed')} error={sending.error} />}
      <div className="delphi-saving">
        <Button look="primary" isDisabled={sending.isPending} onPress={() => sending.mutate()}>
          {written.length === 0
            ? t.text('delphi.propose.none')
            : t.text('delphi.propose.send', { count: written.length })}
        </Button>
        <p role="status" className="soft">
          {isTouched
            ? t.text('delphi.propose.unsent')
            : hasAnswered
              ? t.text('delphi.propose.sent', { count: invitation.proposals.length })
              : t.text('delphi.propose.not-sent')}
        </p>
      </div>
    </>
  );
}
