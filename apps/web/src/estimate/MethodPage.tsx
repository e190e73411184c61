import type { AssumptionAnswers, ListsMethod, ListsOptions } from '@repere/contracts';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/fields.tsx';
import { Notice } from '../design/Notice.tsx';
import { Page } from '../design/Page.tsx';
import { useText } from '../shell/language.tsx';
import { AssumptionsForm } from './AssumptionsForm.tsx';
import { useDraft } from './DraftProvider.tsx';
import type { DraftTable, PrimaryAnswer } from './draft.ts';
import { appliesTo } from './method-groups.ts';
import { ModelField, modelProblems, withModel } from './options/ModelField.tsx';
import { RunOptions } from './options/RunOptions.tsx';
import { Path } from './Path.tsx';
import { PrimaryChoices } from './PrimaryChoices.tsx';

const MAX_REASON_CHARACTERS = 2000;

type Selected = ListsMethod | 'skipped' | null;

/** The third step: what one will rely on, said before any figure is seen; and the options of the run. */
export function MethodPage() {
  const { draft } = useDraft();
  return draft.table === null ? <Navigate to="/estimate" replace /> : <MethodForm table={draft.table} />;
}

function MethodForm({ table }: { readonly table: DraftTable }) {
  const t = useText();
  const navigate = useNavigate();
  const { draft, change } = useDraft();
  const [options, setOptions] = useState(draft.options);
  const [selected, setSelected] = useState<Selected>(() => selectedIn(draft.primary));
  const [reason, setReason] = useState(draft.primary.kind === 'chosen' ? draft.primary.choice.reason : '');
  const [assumptions, setAssumptions] = useState<AssumptionAnswers>(draft.assumptions);
  const [isAsked, setAsked] = useState(false);
  const lists = table.histories.lists;
  const isOffered = (method: ListsMethod, of: ListsOptions = options) =>
    isRun(method, of) && appliesTo(method, table, of);
  const hasWrongModel = modelProblems(options.model ?? '', lists.length).length > 0;
  const reliesOnModel = !draft.hasSeenFigures && selected === 'fixed';
  const lacksModel = options.model === null && (options.method === 'fixed' || reliesOnModel);

  const needsChoice = !draft.hasSeenFigures && selected === null;
  const needsReason = !draft.hasSeenFigures && selected !== null && selected !== 'skipped' && reason.trim() === '';
  const compute = () => {
    if (needsChoice || needsReason || hasWrongModel || lacksModel) {
      setAsked(true);
      return;
    }
    change({ kind: 'method-settled', options, primary: answerOf(selected, reason), assumptions });
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
          <PrimaryChoices isOffered={isOffered} value={selected} onChange={setSelected} />
          {reliesOnModel && (
            <ModelField
              text={options.model ?? ''}
              lists={lists}
              isNeeded={isAsked && lacksModel}
              onChange={(text) => setOptions(withModel(options, text))}
            />
          )}
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
      <AssumptionsForm answers={assumptions} onChange={setAssumptions} />
      <RunOptions
        options={options}
        lists={lists}
        hasModelField={!reliesOnModel}
        onChange={(next) => {
          setOptions(next);
          if (selected !== null && selected !== 'skipped' && !isOffered(selected, next)) setSelected(null);
        }}
      />
      <div className="page-actions">
        <Button look="primary" onPress={compute}>
          {t.text('web.method.compute')}
        </Button>
        <p className="soft small">{t.text('web.method.here')}</p>
      </div>
      {isAsked && (needsChoice || hasWrongModel || lacksModel) && (
        <Notice kind="problem" live="assertive">
          <p>{t.text(needsChoice ? 'web.method.choice.needed' : 'web.method.model.needed')}</p>
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
