import type { IndicatorSet } from '@repere/contracts';
import { ruleInWords, setText } from '@repere/reports';
import { DataTable } from '../design/DataTable.tsx';
import { useText } from '../shell/language.tsx';

/** How a person is judged by the set, policy by policy. */
export function SetPolicies({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  return (
    <section className="section">
      <h2>{t.text('indicators.set.policies')}</h2>
      {set.policies.map((policy) => (
        <div key={policy.id} className="stack">
          <h3>{setText(policy.label, t)}</h3>
          <p className="prose">
            {setText(policy.description, t)} {t.text(`indicators.trust.${policy.trust}`)}.
          </p>
          <DataTable
            caption={setText(policy.label, t)}
            isCaptionHidden
            columns={[{ title: t.text('indicators.set.outcome') }, { title: t.text('indicators.set.when') }]}
            rows={[
              ...policy.outcomes.map((outcome) => ({
                key: outcome.id,
                cells: [setText(outcome.label, t), ruleInWords(outcome.when, set, t)],
              })),
              {
                key: policy.otherwise.id,
                cells: [setText(policy.otherwise.label, t), t.text('indicators.set.otherwise')],
              },
            ]}
            onPhones="labelled-cards"
          />
        </div>
      ))}
    </section>
  );
}
