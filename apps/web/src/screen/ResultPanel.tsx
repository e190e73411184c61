import type { Assessment } from '@repere/contracts';
import {
  decisiveInWords,
  dimensionName,
  distinctQuestionName,
  openInWords,
  outcomeName,
  policyOf,
  type ReasonsInWords,
  referralInWords,
  setText,
  traceInWords,
} from '@repere/reports';
import { DataTable } from '../design/DataTable.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { Facts } from '../design/Facts.tsx';
import { Notice } from '../design/Notice.tsx';
import { useText } from '../shell/language.tsx';
import { SafetyList } from './SafetySteps.tsx';
import type { ScreenSheet } from './sheet.ts';

/** The result as it stands: outcome, findings, what to do, why, and what would change it. */
export function ResultPanel({
  sheet,
  assessment,
  all,
}: {
  readonly sheet: ScreenSheet;
  readonly assessment: Assessment;
  readonly all: readonly Assessment[];
}) {
  const t = useText();
  const { set } = sheet;
  const policy = policyOf(set, assessment.policy);
  const decisive = decisiveInWords(assessment, set, t);
  const { reasons } = referralInWords(assessment, t);
  return (
    <section className="section screen-panel" aria-label={t.text('screen.result.forms')}>
      <p className="small-heading">{t.text('screen.result.forms')}</p>
      <p className="screen-outcome" role="status">
        {outcomeName(policy, assessment.outcome, t)}
      </p>
      <p className="soft">{t.text('indicators.not-a-finding')}</p>
      <Facts
        items={(['forcedLabour', 'trafficking'] as const).map((kind) => ({
          name: t.text(`indicators.finding.${kind === 'trafficking' ? kind : 'forced-labour'}`),
          value: t.text(`indicators.finding.${assessment.findings[kind]}`),
        }))}
      />
      {assessment.referral.length > 0 && (
        <Notice kind="warning" title={t.text('indicators.referral.title')}>
          <p>{reasons.join(' ')}</p>
          <SafetyList referral={assessment} />
        </Notice>
      )}
      {assessment.warnings.map((warning) => (
        <Notice key={warning.code} kind="note">
          <p>{t.warning(warning)}</p>
        </Notice>
      ))}
      <DataTable
        caption={t.text('indicators.dimensions')}
        columns={[{ title: t.text('indicators.set.dimension') }, { title: t.text('indicators.result') }]}
        rows={Object.entries(assessment.dimensions).map(([id, state]) => ({
          key: id,
          cells: [dimensionName(set, id, t), t.text(`indicators.state.${state}`)],
          isMarked: state === 'positive',
        }))}
        onPhones="cards"
      />
      {assessment.nextQuestion !== null && (
        <p>{t.text('indicators.next', { question: distinctQuestionName(set, assessment.nextQuestion.question, t) })}</p>
      )}
      {decisive !== null && (
        <Disclosure title={t.text('indicators.decisive.title')} level={3} isOpen>
          <Reasons reasons={decisive} />
        </Disclosure>
      )}
      {assessment.openQuestions.length > 0 && (
        <Disclosure title={t.text('indicators.open.title')} level={3}>
          {openInWords(assessment, set, t).map((each) => (
            <Reasons key={each.lead} reasons={each} />
          ))}
        </Disclosure>
      )}
      <Disclosure title={t.text('indicators.why')} level={3}>
        <ol className="spaced">
          {traceInWords(assessment, set, t).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Disclosure>
      {all.length > 1 && (
        <Disclosure title={t.text('screen.policies.all')} level={3}>
          <DataTable
            caption={t.text('screen.policies.all')}
            isCaptionHidden
            columns={[{ title: t.text('indicators.set.policy') }, { title: t.text('indicators.set.outcome') }]}
            rows={all.map((each) => ({
              key: each.policy,
              cells: [
                setText(policyOf(set, each.policy).label, t),
                outcomeName(policyOf(set, each.policy), each.outcome, t),
              ],
            }))}
            onPhones="cards"
          />
        </Disclosure>
      )}
    </section>
  );
}

function Reasons({ reasons: { lead, sets, more } }: { readonly reasons: ReasonsInWords }) {
  return (
    <>
      <p>{lead}</p>
      <ul className="spaced">
        {sets.map((each) => (
          <li key={each}>{each}</li>
        ))}
        {more !== null && <li>{more}</li>}
      </ul>
    </>
  );
}
