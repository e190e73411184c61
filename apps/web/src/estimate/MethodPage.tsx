import { LISTS_METHODS, type ListsMethod, type ListsOptions } from '@repere/contracts';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { RadioChoices, TextField } from '../design/fields.tsx';
import { Notice } from '../design/Notice.tsx';
import { Page } from '../design/Page.tsx';
import { useText } from '../shell/language.tsx';
import { AdvancedOptions } from './AdvancedOptions.tsx';
import { useDraft } from './DraftProvider.tsx';
import type { PrimaryAnswer } from './draft.ts';
import { Path } from './Path.tsx';

/** Two lists at a time give many numbers, so they cannot be the one to rely on. */
const PRIMARY_METHODS = LISTS_METHODS.filter((method) => method !== 'pairs');
const MAX_REASON_CHARACTERS = 2000;

type Selected = ListsMethod | 'skipped' | null;

/** The third step: what one will rely on, said before any figure is seen; and the options of the run. */
export function MethodPage() {
  const { draft } = useDraft();
  return draft.table === null ? <Navigate to="/estimate" replace /> : <MethodForm />;
}

function MethodForm() {
  const t = useText();
  const navigate = useNavigate();
  const { draft, change } = useDraft();
  const [options, setOptions] = useState(draft.options);
  const [selected, setSelected] = useState<Selected>(() => selectedIn(draft.primary));
  const [reason, setReason] = useState(draft.primary.kind === 'chosen' ? draft.primary.choice.reason : '');
  const [isAsked, setAsked] = useState(false);

  const needsChoice = !draft.hasSeenFigures && selected === null;
  const needsReason = !draft.hasSeenFigures && selected !== null && selected !== 'skipped' && reason.trim() === '';
  const compute = () => {
    if (needsChoice || needsReason) {
      setAsked(true);
      return;
    }
    change({ kind: 'method-settled', options, primary: answerOf(selected, reason) });
    void navigate({ to: '/estimate/run' });
  };

  return (
    <Page
      title={t.text('web.method.title')}
      documentTitle={t.text('web.path.method')}
      lead={t.text('web.method.lead')}
      over={<Path at="method" />}
    >
      {draft.hasSeenFigures ? (
        <FixedPrimary primary={draft.primary} />
      ) : (
        <section className="stack prose">
          <RadioChoices<Exclude<Selected, null>>
            label={t.text('lists.primary')}
            choices={[
              ...PRIMARY_METHODS.filter((method) => isRun(method, options)).map((method) => ({
                value: method,
                label: t.text(`lists.method.${method}`),
                about: t.text(`lists.method.${method}.about`),
              })),
              { value: 'skipped', label: t.text('web.method.skip'), about: t.text('web.method.skip.about') },
            ]}
            value={selected}
            onChange={setSelected}
          />
          {selected !== null && selected !== 'skipped' && (
            <TextField
              label={t.text('lists.primary.reason')}
              hint={t.text('web.method.reason.hint')}
              error={isAsked && needsReason ? t.text('web.method.reason.needed') : undefined}
              value={reason}
              onChange={setReason}
              lines={3}
              maxLength={MAX_REASON_CHARACTERS}
              isRequired
            />
          )}
        </section>
      )}
      <AdvancedOptions
        options={options}
        onChange={(next) => {
          setOptions(next);
          if (selected !== null && selected !== 'skipped' && !isRun(selected, next)) setSelected(null);
        }}
      />
      <div className="page-actions">
        <Button look="primary" onPress={compute}>
          {t.text('web.method.compute')}
        </Button>
        <p className="soft small">{t.text('web.method.here')}</p>
      </div>
      {isAsked && needsChoice && (
        <Notice kind="problem" live="assertive">
          <p>{t.text('web.method.choice.needed')}</p>
        </Notice>
      )}
    </Page>
  );
}

function FixedPrimary({ primary }: { readonly primary: PrimaryAnswer }) {
  const t = useText();
  return (
    <Notice kind="note" title={t.text('web.method.fixed')}>
      {primary.kind === 'chosen' ? (
        <p>
          {t.text('web.method.fixed.chosen', {
            method: t.text(`lists.method.${primary.choice.method}`),
            reason: primary.choice.reason,
          })}
        </p>
      ) : (
        <p>{t.text('lists.primary.skipped')}</p>
      )}
    </Notice>
  );
}

function isRun(method: ListsMethod, options: ListsOptions): boolean {
  return options.method === 'all' || options.method === method;
}

function selectedIn(primary: PrimaryAnswer): Selected {
  switch (primary.kind) {
    case 'open':
      return null;
    case 'skipped':
      return 'skipped';
    case 'chosen':
      return primary.choice.method;
    default:
      return primary satisfies never;
  }
}

function answerOf(selected: Selected, reason: string): PrimaryAnswer {
  return selected === null || selected === 'skipped'
    ? { kind: 'skipped' }
    : { kind: 'chosen', choice: { method: selected, reason: reason.trim() } };
}
