import { delphiScaleValues } from '@repere/contracts';
import type { DelphiStudyView } from '@repere/indicators';
import { delphiValueName, setText } from '@repere/reports';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { Facts } from '../../design/Facts.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { ConsensusFields, type ConsensusForm } from '../ConsensusFields.tsx';
import { changeStudy } from '../studies-api.ts';

/** By which rules the survey goes; they can change until the first round opens. */
export function RulesSection({
  study,
  onChanged,
}: {
  readonly study: DelphiStudyView;
  readonly onChanged: (study: DelphiStudyView) => void;
}) {
  const t = useText();
  return (
    <Disclosure title={t.text('delphi.rules.title')} level={2}>
      <Rules study={study} />
      {study.stage === 'preparing' && <RulesForm key={study.revision} study={study} onChanged={onChanged} />}
    </Disclosure>
  );
}

function Rules({ study: { settings, stage } }: { readonly study: DelphiStudyView }) {
  const t = useText();
  const { consensus, panel, scale, languages, openFirstRound, proposalsPerDimension, dimensions } = settings;
  const plain = (value: number | null) => (value === null ? t.text('delphi.rule.none') : t.decimal(value, 2));
  return (
    <>
      <p>{t.text(stage === 'preparing' ? 'delphi.rules.open' : 'delphi.rules.frozen')}</p>
      <Facts
        items={[
          { name: t.text('delphi.rule.purpose'), value: t.text(`delphi.purpose.${settings.purpose}`) },
          {
            name: t.text('delphi.rule.scale'),
            value: t.list(delphiScaleValues(scale).map((value) => delphiValueName(value, t))),
          },
          { name: t.text('delphi.rule.dimensions'), value: t.list(dimensions.map(({ label }) => setText(label, t))) },
          { name: t.text('delphi.rule.languages'), value: languages.join(', ') },
          {
            name: t.text('delphi.rule.first'),
            value: openFirstRound
              ? t.text('delphi.rule.first.open', { count: proposalsPerDimension })
              : t.text('delphi.rule.first.rating'),
          },
          { name: t.text('delphi.rule.share'), value: t.percent(consensus.share) },
          { name: t.text('delphi.rule.max-iqr'), value: plain(consensus.maxIqr) },
          { name: t.text('delphi.rule.min-w'), value: plain(consensus.minKendallW) },
          { name: t.text('delphi.rule.max-changed'), value: t.percent(consensus.maxChanged) },
          { name: t.text('delphi.rule.min-response'), value: t.percent(consensus.minResponse) },
          { name: t.text('delphi.rule.people'), value: t.count(panel.people) },
          { name: t.text('delphi.rule.professions'), value: t.count(panel.professions) },
        ]}
      />
    </>
  );
}

function RulesForm({
  study: { id, revision, settings },
  onChanged,
}: {
  readonly study: DelphiStudyView;
  readonly onChanged: (study: DelphiStudyView) => void;
}) {
  const t = useText();
  const [form, setForm] = useState<ConsensusForm>(() => ({ ...settings, ...settings.panel }));
  const { base: _, items: __, dimensions, ...kept } = settings;
  const { consensus, people, professions, maxRounds, proposalsPerDimension } = form;
  const changing = useMutation({
    mutationFn: () =>
      changeStudy(
        id,
        {
          revision,
          rules: { ...kept, consensus, maxRounds, proposalsPerDimension, panel: { people, professions } },
          dimensions: dimensions.map((dimension) => dimension.id),
        },
        t.language,
      ),
    onSuccess: onChanged,
  });
  return (
    <div className="delphi-form">
      <ConsensusFields form={form} onChange={(part) => setForm({ ...form, ...part })} />
      {changing.isError && <FailureNotice title={t.text('delphi.send.failed')} error={changing.error} />}
      <div className="page-actions">
        <Button isDisabled={changing.isPending} onPress={() => changing.mutate()}>
          {t.text('delphi.rules.change')}
        </Button>
      </div>
    </div>
  );
}
