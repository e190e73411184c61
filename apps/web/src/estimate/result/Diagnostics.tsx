import type { DiagnosticValue, ListsEstimate, ListsResult } from '@repere/contracts';
import { estimateName, wholeEstimates } from '@repere/reports';
import { DataTable } from '../../design/DataTable.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';

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
              <DiagnosticsTable estimate={estimate} />
            </Disclosure>
          ))}
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

/** Diagnostics have the names that `docs/methods` and the JSON use, so that they can be looked up. */
function DiagnosticsTable({ estimate }: { readonly estimate: ListsEstimate }) {
  const t = useText();
  const caption = t.text(`lists.method.${estimate.method}`);
  return (
    <DataTable
      caption={caption}
      columns={[{ title: t.text('web.details.name') }, { title: t.text('web.details.value') }]}
      rows={Object.entries(estimate.diagnostics).map(([name, value]) => ({
        key: name,
        cells: [<code key="name">{name}</code>, shown(value)],
      }))}
    />
  );

  function shown(value: DiagnosticValue): string {
    if (value === null) return '–';
    if (typeof value === 'boolean') return t.text(value ? 'lists.yes' : 'lists.no');
    if (typeof value === 'string') return value;
    if (typeof value === 'number') {
      if (Number.isInteger(value)) return t.count(value);
      return Math.abs(value) >= 1e-4 ? t.decimal(value, 4) : value.toExponential(2);
    }
    if (isList(value)) return value.length === 0 ? t.text('lists.none') : value.map(shown).join(', ');
    return Object.entries(value)
      .map(([name, inner]) => `${name} ${shown(inner)}`)
      .join('; ');
  }
}

function isList(value: DiagnosticValue): value is readonly DiagnosticValue[] {
  return Array.isArray(value);
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
