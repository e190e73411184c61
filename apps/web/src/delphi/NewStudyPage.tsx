import { DELPHI_PURPOSES, type IndicatorSet } from '@repere/contracts';
import { BUILT_IN_SETS } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { CheckboxChoices, RadioChoices, TextField } from '../design/fields.tsx';
import { Page } from '../design/Page.tsx';
import { Select } from '../design/Select.tsx';
import { OpenSetFile } from '../sets/OpenSetFile.tsx';
import { useOwnSets } from '../sets/OwnSetsProvider.tsx';
import { TextInTwo } from '../sets/TextInTwo.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { ConsensusFields } from './ConsensusFields.tsx';
import { formFor, languagesOf, newStudyOf, type StudyForm } from './new-study.ts';
import { createStudy, STUDIES_KEY, studyKey } from './studies-api.ts';

/** What a survey is about and by which rules; all of it can change until the first round opens. */
export function NewStudyPage() {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form, setForm] = useState<StudyForm>(firstForm);
  const change = (part: Partial<StudyForm>) => setForm({ ...form, ...part });
  const making = useMutation({
    mutationFn: () => createStudy(newStudyOf(form), t.language),
    onSuccess: async (study) => {
      queries.setQueryData(studyKey(study.id), study);
      await queries.invalidateQueries({ queryKey: STUDIES_KEY, exact: true });
      await navigate({ to: '/delphi/$id', params: { id: study.id } });
    },
  });
  const isReady = (form.title['en'] ?? '').trim() !== '' && form.languages.length > 0 && form.dimensions.length > 0;
  return (
    <Page
      title={t.text('delphi.new')}
      lead={t.text('delphi.new.lead')}
      over={<Link to="/delphi">{t.text('delphi.studies.title')}</Link>}
    >
      <section className="section delphi-form">
        <h2>{t.text('delphi.new.what')}</h2>
        <BaseChoice
          base={form.base}
          onChoose={(base) => setForm({ ...formFor(base, thisYear()), title: form.title })}
        />
        <CheckboxChoices
          label={t.text('delphi.rule.dimensions')}
          choices={form.base.dimensions.map(({ id, label }) => ({ value: id, label: setText(label, t) }))}
          value={form.dimensions}
          onChange={(dimensions) => change({ dimensions })}
          error={form.dimensions.length === 0 ? t.text('delphi.new.one-at-least') : undefined}
        />
        <TextInTwo
          label={(language) => t.text('delphi.new.title-in', { language })}
          value={form.title}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={t.text('delphi.new.id')}
          hint={t.text('screen.id.hint')}
          value={form.id}
          onChange={(id) => change({ id })}
          maxLength={80}
        />
      </section>
      <section className="section delphi-form">
        <h2>{t.text('delphi.new.how')}</h2>
        <RadioChoices
          label={t.text('delphi.rule.purpose')}
          choices={DELPHI_PURPOSES.map((value) => ({
            value,
            label: t.text(`delphi.purpose.${value}`),
            about: t.text(`delphi.purpose.${value}.about`),
          }))}
          value={form.purpose}
          onChange={(purpose) => change({ purpose })}
        />
        {form.purpose === 'choose' && (
          <RadioChoices
            label={t.text('delphi.rule.scale')}
            choices={(['keep-drop', 'ordinal'] as const).map((value) => ({
              value,
              label: t.text(`delphi.scale.${value}`),
            }))}
            value={form.scale}
            onChange={(scale) => change({ scale })}
          />
        )}
        <RadioChoices
          label={t.text('delphi.rule.first')}
          choices={(['open', 'rating'] as const).map((value) => ({
            value,
            label: t.text(`delphi.new.first.${value}`),
          }))}
          value={form.openFirstRound ? 'open' : 'rating'}
          onChange={(first) => change({ openFirstRound: first === 'open' })}
        />
        <CheckboxChoices
          label={t.text('delphi.rule.languages')}
          hint={t.text('delphi.new.languages.hint')}
          choices={languagesOf(form.base).map((value) => ({
            value,
            label: new Intl.DisplayNames(t.language, { type: 'language' }).of(value) ?? value,
          }))}
          value={form.languages}
          onChange={(languages) => change({ languages })}
          error={form.languages.length === 0 ? t.text('delphi.new.one-at-least') : undefined}
        />
      </section>
      <Disclosure title={t.text('delphi.new.rules')} level={2}>
        <p className="prose">{t.text('delphi.new.rules.about')}</p>
        <ConsensusFields form={form} onChange={change} />
      </Disclosure>
      {making.isError && <FailureNotice title={t.text('delphi.send.failed')} error={making.error} />}
      <div className="page-actions">
        <Button look="primary" isDisabled={!isReady || making.isPending} onPress={() => making.mutate()}>
          {t.text('delphi.new.make')}
        </Button>
        {!isReady && <p className="soft">{t.text('delphi.new.not-ready')}</p>}
      </div>
    </Page>
  );
}

/** The set that the survey starts from: one of the house, or a file of one's own. */
function BaseChoice({
  base,
  onChoose,
}: {
  readonly base: IndicatorSet;
  readonly onChoose: (base: IndicatorSet) => void;
}) {
  const t = useText();
  const { sets: own, change } = useOwnSets();
  const sets = [...[...own.values()].map(({ set }) => set), ...BUILT_IN_SETS];
  return (
    <>
      <Select
        label={t.text('delphi.fact.base')}
        choices={sets.map((set, index) => ({
          value: String(index),
          label: `${setText(set.title, t)} (${set.id} ${set.version})`,
        }))}
        value={String(sets.indexOf(base))}
        onChange={(index) => onChoose(sets[Number(index)] ?? base)}
      />
      <Disclosure title={t.text('delphi.new.own')} level={3}>
        <OpenSetFile
          onSet={(set) => {
            change({ kind: 'taken', set, isExported: true });
            onChoose(set);
          }}
        />
      </Disclosure>
    </>
  );
}

function firstForm(): StudyForm {
  const [first] = BUILT_IN_SETS;
  if (first === undefined) throw new Error('The house has no set');
  return formFor(first, thisYear());
}

function thisYear(): number {
  return new Date().getFullYear();
}
