import type { DelphiItemResult, DelphiRoundResult } from '@repere/contracts';
import type { DelphiStudyView } from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { delphiValueName, setText } from '@repere/reports';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../../design/DataTable.tsx';
import { Facts } from '../../design/Facts.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Select } from '../../design/Select.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { useText } from '../../shell/language.tsx';
import { SharesBar } from '../SharesBar.tsx';
import { positionName } from '../scale-words.ts';
import { findRound, roundKey } from '../studies-api.ts';
import { ReasonsSection } from './ReasonsSection.tsx';

/** What the closed rounds of ratings show; the latest first. */
export function ResultsSection({ study }: { readonly study: DelphiStudyView }) {
  const t = useText();
  const closed = study.rounds.filter(({ kind, isClosed }) => kind === 'rating' && isClosed).map(({ number }) => number);
  const latest = closed.at(-1);
  const [chosen, setChosen] = useState<number | null>(null);
  const number = chosen ?? latest;
  if (number === undefined) return null;
  return (
    <section className="section">
      <h2>{t.text('delphi.results.title')}</h2>
      {closed.length > 1 && (
        <Select
          label={t.text('delphi.results.round')}
          choices={closed.map((one) => ({ value: String(one), label: t.text('delphi.round.name', { round: one }) }))}
          value={String(number)}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      <Round key={number} study={study} number={number} isLatest={number === latest} />
    </section>
  );
}

function Round({
  study,
  number,
  isLatest,
}: {
  readonly study: DelphiStudyView;
  readonly number: number;
  readonly isLatest: boolean;
}) {
  const t = useText();
  const round = useQuery({
    queryKey: roundKey(study.id, number),
    queryFn: () => findRound(study.id, number, t.language),
  });
  if (round.isError) return <FailureNotice title={t.text('delphi.send.failed')} error={round.error} />;
  if (!round.isSuccess) return <p role="status">{t.text('delphi.loading')}</p>;
  const { result, reasons } = round.data;
  return (
    <>
      <RoundFacts result={result} />
      {result.warnings.map((warning) => (
        <Notice key={warning.code} kind="warning">
          <p>{t.warning(warning)}</p>
        </Notice>
      ))}
      <ItemsTable study={study} result={result} />
      <Concordance study={study} result={result} />
      <ReasonsSection
        study={study}
        number={number}
        reasons={reasons}
        canRedact={isLatest && study.stage === 'between'}
      />
    </>
  );
}

function RoundFacts({ result: { panel, response, dropout, decision } }: { readonly result: DelphiRoundResult }) {
  const t = useText();
  return (
    <>
      <Facts
        items={[
          {
            name: t.text('delphi.results.answered'),
            value: t.text('delphi.results.of', { count: panel.answered, all: panel.invited }),
          },
          { name: t.text('delphi.results.response'), value: t.percent(response) },
          {
            name: t.text('delphi.results.dropout'),
            value: dropout === null ? '–' : `${t.count(dropout.count)} (${t.percent(dropout.share)})`,
          },
        ]}
      />
      <p className="prose">
        {decision.kind === 'continue'
          ? t.text('delphi.decision.continue', { count: decision.items.length })
          : t.text(`delphi.decision.${decision.reason}`)}
      </p>
    </>
  );
}

function ItemsTable({ study, result }: { readonly study: DelphiStudyView; readonly result: DelphiRoundResult }) {
  const t = useText();
  const { settings, added } = study;
  const labels = new Map([...settings.items, ...added].map(({ id, label }) => [id, setText(label, t)]));
  return (
    <DataTable
      caption={t.text('delphi.results.items')}
      isCaptionHidden
      columns={[
        { title: t.text('delphi.column.item') },
        { title: t.text('delphi.column.shares') },
        { title: t.text('delphi.column.median') },
        { title: t.text('delphi.column.iqr'), isNumeric: true },
        { title: t.text('delphi.column.changed'), isNumeric: true },
        { title: t.text('delphi.column.state') },
      ]}
      rows={result.items.map((item) => ({
        key: item.item,
        isMarked: item.state === 'consensus',
        cells: [
          labels.get(item.item) ?? item.item,
          <SharesBar key="shares" counts={item.counts} scale={settings.scale} />,
          item.median === null ? '–' : positionName(item.median, settings.scale, t),
          item.iqr === null ? '–' : t.decimal(item.iqr, 1),
          item.change === null || item.change.changedShare === null ? '–' : t.percent(item.change.changedShare),
          stateInWords(item, t),
        ],
      }))}
      onPhones="labelled-cards"
    />
  );
}

/** Where an item stands: what was agreed, or what is missing for it. */
function stateInWords({ state, agreed, unmet }: DelphiItemResult, t: Translator): string {
  const name = t.text(`delphi.state.${state}`);
  const details = agreed === null ? unmet.map((one) => t.text(`delphi.unmet.${one}`)) : [delphiValueName(agreed, t)];
  return details.length === 0 ? name : t.text('delphi.state.with', { state: name, details: t.list(details) });
}

function Concordance({ study, result }: { readonly study: DelphiStudyView; readonly result: DelphiRoundResult }) {
  const t = useText();
  const labels = new Map(study.settings.dimensions.map(({ id, label }) => [id, setText(label, t)]));
  return (
    <div className="prose stack">
      <h3>{t.text('delphi.results.concordance')}</h3>
      <ul className="spaced">
        {result.dimensions.map(({ dimension, status, w, chiSquare, degreesOfFreedom, p, raters, items }) => (
          <li key={dimension}>
            <strong>{labels.get(dimension) ?? dimension}</strong>{' '}
            {t.text(`delphi.concordance.${status}`, {
              w: w === null ? '–' : t.decimal(w, 3),
              raters,
              items,
              chiSquare: chiSquare === null ? '–' : t.decimal(chiSquare, 2),
              df: degreesOfFreedom ?? 0,
              p: p === null ? '–' : t.decimal(p, 4),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
