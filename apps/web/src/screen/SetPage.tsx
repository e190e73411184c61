import { type IndicatorSet, isFailure } from '@repere/contracts';
import { BUILT_IN_SETS, builtInSet, diffSets, signatureOf } from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { differenceLines, ruleInWords, setText, signsCsv } from '@repere/reports';
import { writeCsv } from '@repere/tables';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { DataTable } from '../design/DataTable.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { Facts } from '../design/Facts.tsx';
import { Notice } from '../design/Notice.tsx';
import { Select } from '../design/Select.tsx';
import { download } from '../estimate/documents/download.ts';
import { fileName } from '../estimate/documents/file-name.ts';
import { useText } from '../shell/language.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';

/** A set to read: signs, grades, rules, policies, sources; and what is different in another set. */
export function SetPage() {
  const { id } = useParams({ from: '/screen/sets/$id' });
  const set = found(id);
  return set === null ? <NotFoundPage /> : <SetToRead set={set} />;
}

function SetToRead({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const { signed, total } = signatureOf(set);
  return (
    <ScreenFrame title={setText(set.title, t)} lead={setText(set.description, t)}>
      <p>
        <Link to="/screen">{t.text('screen.set.all')}</Link>
      </p>
      {(set.status === 'draft' || set.status === 'unreviewed') && (
        <Notice kind="warning" title={t.text(`indicators.status.${set.status}`)}>
          <p>{t.text(`indicators.set.${set.status}-note`)}</p>
        </Notice>
      )}
      <Facts
        items={[
          { name: t.text('indicators.set.version'), value: set.version },
          { name: t.text('indicators.set.status'), value: t.text(`indicators.status.${set.status}`) },
          { name: t.text('indicators.set.signs'), value: t.count(total) },
          { name: t.text('indicators.set.signed'), value: t.text('indicators.set.signed.count', { signed, total }) },
          { name: t.text('indicators.set.trust'), value: t.text(`indicators.trust.${set.trust}`) },
        ]}
      />
      {set.dimensions.map((dimension) => (
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
                  <p className="soft">
                    {t.text('indicators.set.contested', { text: setText(indicator.contested, t) })}
                  </p>
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
      ))}
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
      <Comparison set={set} />
      <section className="section prose">
        <h2>{t.text('indicators.set.sources')}</h2>
        <ul className="spaced">
          {set.sources.map(({ id, title, year, url, read }) => (
            <li key={id}>
              {url === undefined ? (
                title
              ) : (
                <a href={url} rel="noreferrer noopener">
                  {title}
                </a>
              )}{' '}
              ({year}). {setText(read, t)}
            </li>
          ))}
        </ul>
      </section>
      <div className="page-actions">
        <Button
          onPress={() =>
            download(`${JSON.stringify(set, null, 2)}\n`, fileName(set.id, set.version, 'json'), 'application/json')
          }
        >
          {t.text('screen.set.export')}
        </Button>
        <Button
          onPress={() =>
            download(csvOf(set, t), fileName(set.id, t.text('indicators.set.signs'), 'csv'), 'text/csv;charset=utf-8')
          }
        >
          {t.text('screen.set.table')}
        </Button>
      </div>
    </ScreenFrame>
  );
}

function Comparison({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const [other, setOther] = useState('');
  const compared = other === '' ? null : found(other);
  const difference = compared === null ? null : diffSets(set, compared);
  return (
    <section className="section">
      <Select
        label={t.text('screen.set.compare')}
        choices={[
          { value: '', label: t.text('screen.set.compare.none') },
          ...BUILT_IN_SETS.filter(({ id }) => id !== set.id).map(({ id, title }) => ({
            value: id,
            label: setText(title, t),
          })),
        ]}
        value={other}
        onChange={setOther}
      />
      {difference !== null && compared !== null && (
        <DataTable
          caption={t.text('indicators.diff.title', {
            before: set.id,
            beforeVersion: set.version,
            after: compared.id,
            afterVersion: compared.version,
          })}
          columns={(['change', 'where', 'before', 'after'] as const).map((column) => ({
            title: t.text(`indicators.diff.${column}`),
          }))}
          rows={differenceLines(difference, t).map(({ change, where, before, after }, index) => ({
            key: `${index} ${where}`,
            cells: [change, where, before, after],
          }))}
          onPhones="labelled-cards"
        />
      )}
    </section>
  );
}

/** For spreadsheets, which take a mark at the start for the sign of UTF-8. */
function csvOf(set: IndicatorSet, t: Translator): string {
  const { columns, rows } = signsCsv(set, t);
  return writeCsv(columns, rows, { bom: true });
}

function found(id: string): IndicatorSet | null {
  try {
    return builtInSet(id);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}
