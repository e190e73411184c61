import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { estimateName, wholeEstimates } from '@repere/reports';
import { DataTable } from '../../design/DataTable.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';
import { DiagnosticsView } from './DiagnosticsView.tsx';

/** What a statistician asks next: fit, criteria, diagnostics, and where the figures come from. */
export function Diagnostics({ result }: { readonly result: ListsResult }) {
  const t = useText();
  const whole = wholeEstimates(result);
  const models = whole.filter(({ logLik }) => logLik !== null);
  const detailed = whole.filter(({ method, diagnostics }) => method !== 'pairs' && Object.keys(diagnostics).length > 0);
  return (
    <div>
      {models.length > 0 && (
        <Disclosure title={t.text('web.details.fit')}>
          <FitTable estimates={models} result={result} />
        </Disclosure>
      )}
      {detailed.length > 0 && (
        <Disclosure title={t.text('web.details.diagnostics')}>
          <p className="prose soft">{t.text('web.details.diagnostics.lead')}</p>
          <div>
            {detailed.map((estimate) => (
              <Disclosure
                key={`${estimate.method} ${estimate.model}`}
                title={estimateName(
                  estimate,
                  result.lists.map(({ name }) => name),
                  t,
                )}
                level={4}
              >
                <DiagnosticsView diagnostics={estimate.diagnostics} />
              </Disclosure>
            ))}
          </div>
        </Disclosure>
      )}
      <Disclosure title={t.text('web.details.provenance')}>
        <Provenance result={result} />
      </Disclosure>
    </div>
  );
}

function FitTable({
  estimates,
  result,
}: {
  readonly estimates: readonly ListsEstimate[];
  readonly result: ListsResult;
}) {
  const t = useText();
  const lists = result.lists.map(({ name }) => name);
  const decimal = (value: number | null) => (value === null ? '–' : t.decimal(value, 2));
  return (
    <DataTable
      caption={t.text('web.details.fit')}
      isCaptionHidden
      onPhones="labelled-cards"
      columns={[
        { title: t.text('lists.column.method') },
        { title: t.text('lists.column.unobserved'), isNumeric: true },
        { title: t.text('lists.column.standard-error'), isNumeric: true },
        { title: t.text('lists.column.loglik'), isNumeric: true },
        { title: t.text('lists.column.parameters'), isNumeric: true },
        { title: t.text('lists.column.aic'), isNumeric: true },
        { title: t.text('lists.column.bic'), isNumeric: true },
        { title: t.text('lists.column.minus-infinity') },
      ]}
      rows={estimates.map((estimate, index) => ({
        key: `${estimate.method} ${estimate.model ?? index}`,
        cells: [
          estimateName(estimate, lists, t),
          estimate.unobserved.value === null ? '–' : t.count(estimate.unobserved.value),
          estimate.standardError === null ? '–' : t.count(estimate.standardError),
          decimal(estimate.logLik),
          estimate.parameters === null ? '–' : t.count(estimate.parameters),
          decimal(estimate.aic),
          decimal(estimate.bic),
          estimate.minusInfinity.length === 0 ? t.text('lists.none') : estimate.minusInfinity.join(', '),
        ],
      }))}
    />
  );
}

/** The first estimate speaks for all where they share it; sources are gathered. */
function Provenance({ result: { estimates } }: { readonly result: ListsResult }) {
  const t = useText();
  const first = estimates[0];
  if (first === undefined) return null;
  const { input, software } = first.provenance;
  const seed = estimates.find(({ provenance }) => provenance.seed !== null)?.provenance.seed;
  const sources = [...new Set(estimates.flatMap(({ provenance }) => provenance.sources))];
  return (
    <>
      <p className="prose">{t.text('web.details.verify')}</p>
      <dl className="provenance">
        <dt>{t.text('web.details.digest')}</dt>
        <dd>
          <code>{input.digest}</code>
        </dd>
        <dt>{t.text('web.details.software')}</dt>
        <dd>{`Repère ${software.version} (${software.engine})`}</dd>
        {seed !== null && seed !== undefined && (
          <>
            <dt>{t.text('lists.option.seed')}</dt>
            <dd className="number">{seed}</dd>
          </>
        )}
        <dt>{t.text('web.details.sources')}</dt>
        <dd>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </>
  );
}
