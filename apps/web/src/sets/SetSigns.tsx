import type { IndicatorSet } from '@repere/contracts';
import { ruleInWords, setText } from '@repere/reports';
import { Disclosure } from '../design/Disclosure.tsx';
import { useText } from '../shell/language.tsx';

/** The signs of a set by dimension, with grade, trust and all their words. */
export function SetSigns({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  return set.dimensions.map((dimension) => (
    <section key={dimension.id} className="section">
      <h2>{setText(dimension.label, t)}</h2>
      <p className="prose">{setText(dimension.definition, t)}</p>
      {dimension.rule !== null && (
        <p className="prose">
          <strong>{t.text('indicators.set.positive-when')}</strong> {ruleInWords(dimension.rule, set, t)}.
        </p>
      )}
      <ul className="screen-signs">
        {dimension.indicators.map((indicator) => (
          <li key={indicator.id}>
            <p className="screen-sign">
              <span>{setText(indicator.label, t)}</span>
              <span className="soft">
                {[
                  ...(indicator.side === null ? [] : [t.text(`indicators.side.${indicator.side}`)]),
                  t.text(`indicators.strength.${indicator.strength ?? 'none'}`),
                  indicator.trust,
                ].join(' · ')}
              </span>
            </p>
            {indicator.contested !== undefined && (
              <p className="soft">{t.text('indicators.set.contested', { text: setText(indicator.contested, t) })}</p>
            )}
            <Disclosure title={t.text('screen.set.more')} level={3}>
              <p>{setText(indicator.definition, t)}</p>
              <p>
                <em>{setText(indicator.question, t)}</em>
              </p>
              <p>{setText(indicator.guidance, t)}</p>
              <p className="soft">
                {t.text('indicators.set.media')}:{' '}
                {t.list(indicator.media.map((medium) => t.text(`indicators.medium.${medium}`)))}
              </p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  ));
}
