import type { DelphiStudyView } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/fields.tsx';
import { Select } from '../../design/Select.tsx';
import { NewSignForm } from '../../sets/NewSignForm.tsx';
import { isWritten } from '../../sets/new-sign.ts';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { useLeaveWarning } from '../../shell/use-leave-warning.ts';
import { mergeProposals } from '../studies-api.ts';
import { type Decision, mergesOf, type NewItem, newItem } from './merges.ts';

type Proposal = DelphiStudyView['proposals'][number];

/** Every proposal of the open round is dealt with: part of a sign there is, a new one, or set aside with the reason. */
export function MergeForm({
  study,
  onChanged,
}: {
  readonly study: DelphiStudyView;
  readonly onChanged: (study: DelphiStudyView) => void;
}) {
  const t = useText();
  const { id, proposals, settings } = study;
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [items, setItems] = useState<readonly NewItem[]>([]);
  const merges = mergesOf(proposals, decisions, items);
  const sending = useMutation({
    mutationFn: () => mergeProposals(id, merges ?? [], t.language),
    onSuccess: onChanged,
  });
  useLeaveWarning(decisions.size > 0 && !sending.isSuccess);
  const decide = (proposal: Proposal, value: string) => {
    const next = new Map(decisions);
    if (value === '') next.delete(proposal.id);
    else if (value === 'aside') next.set(proposal.id, { kind: 'set-aside', why: '' });
    else if (value === 'new') {
      const key = crypto.randomUUID();
      const hasSides = settings.items.some((item) => item.dimension === proposal.dimension && item.side !== null);
      setItems([...items, newItem(key, proposal, hasSides ? 'involuntariness' : null)]);
      next.set(proposal.id, { kind: 'new', key });
    } else if (value.startsWith('new:')) next.set(proposal.id, { kind: 'new', key: value.slice('new:'.length) });
    else next.set(proposal.id, { kind: 'existing', item: value.slice('item:'.length) });
    setDecisions(next);
  };
  const used = items.filter(({ key }) =>
    [...decisions.values()].some((decision) => decision.kind === 'new' && decision.key === key),
  );
  const undecided = proposals.filter((proposal) => !decisions.has(proposal.id)).length;
  return (
    <section className="section">
      <h2>{t.text('delphi.merge.title')}</h2>
      <p className="prose">{t.text('delphi.merge.about', { count: proposals.length })}</p>
      {settings.dimensions.map((dimension) => {
        const own = proposals.filter((proposal) => proposal.dimension === dimension.id);
        if (own.length === 0) return null;
        return (
          <div key={dimension.id} className="stack">
            <h3>{setText(dimension.label, t)}</h3>
            {own.map((proposal) => (
              <DecideOn
                key={proposal.id}
                proposal={proposal}
                study={study}
                decision={decisions.get(proposal.id)}
                items={used.filter((item) => item.dimension === dimension.id)}
                onChoose={(value) => decide(proposal, value)}
                onReason={(why) => setDecisions(new Map(decisions).set(proposal.id, { kind: 'set-aside', why }))}
              />
            ))}
            {used
              .filter((item) => item.dimension === dimension.id)
              .map((item) => (
                <NewSignForm
                  key={item.key}
                  sign={item}
                  languages={settings.languages}
                  onChange={(next) => setItems(items.map((one) => (one.key === item.key ? { ...one, ...next } : one)))}
                />
              ))}
          </div>
        );
      })}
      {sending.isError && <FailureNotice title={t.text('delphi.send.failed')} error={sending.error} />}
      <div className="delphi-saving">
        <Button look="primary" isDisabled={merges === null || sending.isPending} onPress={() => sending.mutate()}>
          {t.text('delphi.merge.done')}
        </Button>
        <p role="status" className="soft">
          {undecided > 0
            ? t.text('delphi.merge.left', { count: undecided })
            : used.some((item) => !isWritten(item))
              ? t.text('delphi.merge.unwritten')
              : t.text('delphi.merge.ready')}
        </p>
      </div>
    </section>
  );
}

function DecideOn({
  proposal,
  study: { settings },
  decision,
  items,
  onChoose,
  onReason,
}: {
  readonly proposal: Proposal;
  readonly study: DelphiStudyView;
  readonly decision: Decision | undefined;
  readonly items: readonly NewItem[];
  readonly onChoose: (value: string) => void;
  readonly onReason: (why: string) => void;
}) {
  const t = useText();
  const nameOf = (item: NewItem) => item.label[t.language] ?? Object.values(item.label)[0] ?? item.concept;
  return (
    <div className="delphi-proposal">
      <blockquote lang={proposal.language}>{proposal.text}</blockquote>
      <Select
        label={t.text('delphi.merge.what', { text: proposal.text.slice(0, 60) })}
        choices={[
          { value: '', label: t.text('delphi.merge.choose') },
          { value: 'new', label: t.text('delphi.merge.new') },
          ...items.map((item) => ({
            value: `new:${item.key}`,
            label: t.text('delphi.merge.with', { text: nameOf(item) }),
          })),
          ...settings.items
            .filter((item) => item.dimension === proposal.dimension)
            .map((item) => ({
              value: `item:${item.id}`,
              label: t.text('delphi.merge.part-of', { text: setText(item.label, t) }),
            })),
          { value: 'aside', label: t.text('delphi.merge.aside') },
        ]}
        value={choiceOf(decision)}
        onChange={onChoose}
      />
      {decision?.kind === 'set-aside' && (
        <TextField label={t.text('delphi.merge.why')} value={decision.why} onChange={onReason} maxLength={2000} />
      )}
    </div>
  );
}

function choiceOf(decision: Decision | undefined): string {
  if (decision === undefined) return '';
  switch (decision.kind) {
    case 'set-aside':
      return 'aside';
    case 'new':
      return `new:${decision.key}`;
    case 'existing':
      return `item:${decision.item}`;
  }
}
