import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { estimateName, levelInWords, modelInWords } from '@repere/reports';
import { type DataRow, DataTable } from '../../design/DataTable.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';
import { IntervalText } from './IntervalText.tsx';

/** Every method with its estimate, its interval and its status; pairs of lists, which are many, are folded away. */
export function MethodsTable({ result }: { readonly result: ListsResult }) {
  const t = useText();
  const isPair = ({ method }: ListsEstimate) => method === 'pairs';
  const single = result.estimates.filter((estimate) => !isPair(estimate));
  const pairs = result.estimates.filter(isPair);
  return (
    <>
      {single.length > 0 && (
        <EstimatesTable caption={t.text('web.result.methods')} estimates={single} result={result} />
      )}
      {pairs.length > 0 && (
        <Disclosure title={t.text('web.result.pairs', { count: pairs.length })} isOpen={single.length === 0}>
          <p className="prose">{t.text('lists.method.pairs.about')}</p>
          <EstimatesTable caption={t.text('lists.method.pairs')} estimates={pairs} result={result} />
        </Disclosure>
      )}
    </>
  );
}

function EstimatesTable({
  caption,
  estimates,
  result,
}: {
  readonly caption: string;
  readonly estimates: readonly ListsEstimate[];
  readonly result: ListsResult;
}) {
  const t = useText();
  const lists = result.lists.map(({ name }) => name);
  const level = estimates[0]?.interval.level ?? 0;
  const rows = estimates.map((estimate, index): DataRow => {
    return {
      key: `${estimate.method} ${estimate.model ?? index}`,
      isMarked: result.primary?.method === estimate.method,
      cells: [
        <MethodName
          key="name"
          estimate={estimate}
          lists={lists}
          isPrimary={result.primary?.method === estimate.method}
        />,
        <span key="estimate" className="estimate-cell">
          <span className="estimate-value">{estimate.value === null ? '–' : t.count(estimate.value)}</span>
          <IntervalText estimate={estimate} />
        </span>,
        <span key="how" className="number">
          {t.text(`lists.interval.${estimate.interval.how}.short`)}
        </span>,
        <span
          key="status"
          title={t.text(`lists.status.${estimate.status}.about`)}
          data-estimate-status={estimate.status}
        >
          {t.text(`lists.status.${estimate.status}`)}
        </span>,
      ],
    };
  });
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { title: t.text('lists.column.method') },
        {
          title: (
            <span className="estimate-cell">
              <span className="estimate-value">{t.text('lists.column.estimate')}</span>
              <span>{t.text('lists.interval.label', { level: levelInWords(t, level) })}</span>
            </span>
          ),
          isNumeric: true,
        },
        { title: t.text('lists.column.interval-how') },
        { title: t.text('lists.column.status') },
      ]}
      rows={rows}
    />
  );
}

/** The method, and below it the model that it came to. */
function MethodName({
  estimate,
  lists,
  isPrimary,
}: {
  readonly estimate: ListsEstimate;
  readonly lists: readonly string[];
  readonly isPrimary: boolean;
}) {
  const t = useText();
  const hasModel = estimate.model !== undefined && estimate.method !== 'pairs' && estimate.method !== 'main';
  return (
    <span className="method-name">
      {estimateName(estimate, lists, t)}
      {isPrimary && <span className="tag tag-mark">{t.text('lists.primary')}</span>}
      {hasModel && <span className="method-model">{modelInWords(estimate, lists, t)}</span>}
    </span>
  );
}
