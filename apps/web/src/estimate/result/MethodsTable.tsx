import type { ListsEstimate, ListsResult } from '@repere/contracts';
import { estimateName, levelInWords, modelInWords, wholeEstimates } from '@repere/reports';
import { type DataRow, DataTable } from '../../design/DataTable.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { useText } from '../../shell/language.tsx';
import { IntervalText } from './IntervalText.tsx';

/**
 * Every method with its estimate, its interval and its status: those that aim at the number first; bounds, rough checks, other
 * forms of a method and pairs of lists, which are many, folded away.
 */
export function MethodsTable({ result }: { readonly result: ListsResult }) {
  const t = useText();
  const whole = wholeEstimates(result);
  const compared = whole.filter(({ role }) => role === 'estimate');
  const checks = whole.filter(({ role }) => role !== 'estimate' && role !== 'pair');
  const pairs = whole.filter(({ role }) => role === 'pair');
  return (
    <>
      {compared.length > 0 && (
        <EstimatesTable caption={t.text('web.result.methods')} estimates={compared} result={result} />
      )}
      {checks.length > 0 && (
        <Disclosure title={t.text('web.result.checks', { count: checks.length })} isOpen={compared.length === 0}>
          <p className="prose">{t.text('web.result.checks.about')}</p>
          <EstimatesTable
            caption={t.text('web.result.checks', { count: checks.length })}
            estimates={checks}
            result={result}
          />
        </Disclosure>
      )}
      {pairs.length > 0 && (
        <Disclosure
          title={t.text('web.result.pairs', { count: pairs.length })}
          isOpen={compared.length === 0 && checks.length === 0}
        >
          <p className="prose">{t.text('lists.method.pairs.about')}</p>
          <EstimatesTable caption={t.text('lists.method.pairs')} estimates={pairs} result={result} />
        </Disclosure>
      )}
    </>
  );
}

/** A table of estimates, on a phone a row of cards. */
export function EstimatesTable({
  caption,
  estimates,
  result,
  nameOf,
}: {
  readonly caption: string;
  readonly estimates: readonly ListsEstimate[];
  readonly result: ListsResult;
  /** What stands before the method's name, where rows are not told apart by it. */
  readonly nameOf?: (estimate: ListsEstimate) => string;
}) {
  const t = useText();
  const lists = result.lists.map(({ name }) => name);
  const level = estimates[0]?.interval.level ?? 0;
  const rows = estimates.map((estimate, index): DataRow => {
    const isPrimary = result.primary?.method === estimate.method && estimate.role === 'estimate';
    return {
      key: `${estimate.method} ${estimate.model ?? ''} ${index}`,
      isMarked: isPrimary,
      cells: [
        <MethodName key="name" estimate={estimate} lists={lists} isPrimary={isPrimary} before={nameOf?.(estimate)} />,
        <span key="estimate" className="estimate-cell">
          <span className="estimate-value">{estimate.value === null ? '–' : t.count(estimate.value)}</span>
          <IntervalText estimate={estimate} />
        </span>,
        t.text(`lists.interval.${estimate.interval.how}.short`),
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
      onPhones="cards"
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
  before,
}: {
  readonly estimate: ListsEstimate;
  readonly lists: readonly string[];
  readonly isPrimary: boolean;
  readonly before: string | undefined;
}) {
  const t = useText();
  const hasModel = estimate.model !== undefined && MODELS_WORTH_SAYING.has(estimate.method);
  return (
    <span className="method-name">
      {before !== undefined && <span className="method-before">{before}</span>}
      {estimateName(estimate, lists, t)}
      {isPrimary && <span className="tag tag-mark">{t.text('lists.primary')}</span>}
      {hasModel && <span className="method-model">{modelInWords(estimate, lists, t)}</span>}
    </span>
  );
}

/** Methods whose model says something that their name does not. */
const MODELS_WORTH_SAYING: ReadonlySet<ListsEstimate['method']> = new Set([
  'two-way',
  'fixed',
  'stepwise',
  'bic',
  'aic',
  'downhill',
  'thresholding',
  'covariates',
]);
