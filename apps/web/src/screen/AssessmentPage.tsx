import type { Indicator } from '@repere/contracts';
import { setText } from '@repere/reports';
import { Navigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Disclosure } from '../design/Disclosure.tsx';
import { CheckboxChoices, RadioChoices } from '../design/fields.tsx';
import { Notice } from '../design/Notice.tsx';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { assessments } from './assess.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { ExportSection } from './ExportSection.tsx';
import { ForgetAnswers } from './ForgetAnswers.tsx';
import { OtherFrameworks } from './OtherFrameworks.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useSheet } from './SheetProvider.tsx';
import { type ScreenQuestion, type ScreenSheet, type ScreenTopic, topicsOf } from './sheet.ts';

/** Assessment mode: afterwards and apart. The result forms as answers are given, and says what would change it. */
export function AssessmentPage() {
  const { sheet } = useSheet();
  return sheet === null ? <Navigate to="/screen" replace /> : <AssessmentForm sheet={sheet} />;
}

function AssessmentForm({ sheet }: { readonly sheet: ScreenSheet }) {
  const t = useText();
  const { change } = useSheet();
  const [isDraftTried, setDraftTried] = useState(false);
  const found = useMemo(() => assessments(sheet, isDraftTried), [sheet, isDraftTried]);
  const current = found?.find(({ policy }) => policy === sheet.policy) ?? null;
  return (
    <ScreenFrame title={t.text('screen.assess')} lead={t.text('screen.assess.lead')}>
      <p className="soft">
        {setText(sheet.set.title, t)} · {sheet.set.version} · {t.text(`indicators.status.${sheet.set.status}`)}
      </p>
      {sheet.set.status === 'draft' && (
        <Notice kind="warning" title={t.text('indicators.status.draft')}>
          <p>{t.text('indicators.set.draft-note')}</p>
          <CheckboxChoices
            label={t.text('screen.result.forms')}
            choices={[{ value: 'try', label: t.text('screen.draft.try') }]}
            value={isDraftTried ? ['try'] : []}
            onChange={(chosen) => setDraftTried(chosen.length > 0)}
          />
        </Notice>
      )}
      <div className="screen-assess">
        <div className="screen-result">
          {sheet.set.policies.length > 1 && (
            <Select
              label={t.text('screen.policy')}
              choices={sheet.set.policies.map(({ id, label }) => ({ value: id, label: setText(label, t) }))}
              value={sheet.policy}
              onChange={(policy) => change({ kind: 'policy-chosen', policy })}
            />
          )}
          {current !== null && found !== null && <ResultPanel sheet={sheet} assessment={current} all={found} />}
        </div>
        <div className="screen-answers">
          <RadioChoices
            label={t.text('screen.unlisted')}
            choices={(['unknown', 'no'] as const).map((value) => ({
              value,
              label: t.text(`screen.unlisted.${value}`),
            }))}
            value={sheet.assumeUnlisted}
            onChange={(assumeUnlisted) => change({ kind: 'unlisted-read-as', assumeUnlisted })}
          />
          {sheet.set.classifications.map(({ id, label, values }) => (
            <Select
              key={id}
              label={setText(label, t)}
              choices={[
                { value: '', label: t.text('screen.exposure.none') },
                ...values.map((value) => ({ value: value.id, label: setText(value.label, t) })),
              ]}
              value={sheet.context[id] ?? ''}
              onChange={(code) =>
                change({ kind: 'context-given', classification: id, code: code === '' ? null : code })
              }
            />
          ))}
          {topicsOf(sheet.set).map((topic) => (
            <TopicAnswers key={topic.dimension?.id ?? ''} topic={topic} sheet={sheet} />
          ))}
        </div>
      </div>
      {current !== null && <OtherFrameworks sheet={sheet} allowDraft={isDraftTried} />}
      {current !== null && <ExportSection sheet={sheet} assessment={current} />}
      <div className="page-actions">
        <ForgetAnswers />
      </div>
    </ScreenFrame>
  );
}

function TopicAnswers({ topic, sheet }: { readonly topic: ScreenTopic; readonly sheet: ScreenSheet }) {
  const t = useText();
  const given = topic.questions.filter(({ id }) => sheet.answers[id] !== undefined).length;
  const title = topic.dimension === null ? t.text('screen.set.facts') : setText(topic.dimension.label, t);
  return (
    <Disclosure
      title={`${title} (${t.text('screen.answered', { count: given, all: topic.questions.length })})`}
      level={2}
      isOpen={given > 0}
    >
      {topic.dimension !== null && <p className="soft">{setText(topic.dimension.definition, t)}</p>}
      {topic.questions.map((question) => (
        <SignAnswer key={question.id} question={question} sheet={sheet} />
      ))}
    </Disclosure>
  );
}

function SignAnswer({
  question: { id, item },
  sheet,
}: {
  readonly question: ScreenQuestion;
  readonly sheet: ScreenSheet;
}) {
  const t = useText();
  const { change } = useSheet();
  const answer = sheet.answers[id] ?? null;
  const indicator = isIndicator(item) ? item : null;
  const grade =
    indicator?.strength === null || indicator === null
      ? ''
      : ` (${t.text(`indicators.strength.${indicator.strength}`)})`;
  return (
    <div className="screen-asked">
      <AnswerChoice
        label={`${setText(item.label, t)}${grade}`}
        hint={setText(item.definition, t)}
        value={answer}
        onChange={(value) => change({ kind: 'answered', question: id, answer: value })}
      />
      {indicator !== null && answer !== null && answer !== 'unknown' && (
        <EvidenceForm
          evidence={sheet.evidence[id] ?? []}
          media={indicator.media}
          onChange={(evidence) => change({ kind: 'evidence-given', question: id, evidence })}
        />
      )}
    </div>
  );
}

function isIndicator(item: ScreenQuestion['item']): item is Indicator {
  return 'concept' in item;
}
