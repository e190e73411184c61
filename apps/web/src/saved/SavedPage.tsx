import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Button } from '../design/Button.tsx';
import { DataTable } from '../design/DataTable.tsx';
import { Notice } from '../design/Notice.tsx';
import { Page } from '../design/Page.tsx';
import { type SpreadWords, spreadInWords } from '../estimate/result/spread-words.ts';
import { ServerNotices } from '../server/ServerNotices.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { useMoment } from '../shell/moment.ts';
import { ESTIMATES_KEY, type EstimateSummary, listEstimates } from './estimates-api.ts';

/** All estimates of the workspace, the latest first. */
export function SavedPage() {
  const t = useText();
  const deleted = useLocation({ select: ({ state }) => state.deletedEstimate });
  const estimates = useInfiniteQuery({
    queryKey: ESTIMATES_KEY,
    queryFn: ({ pageParam }) => listEstimates(pageParam, t.language),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const items = estimates.data?.pages.flatMap((page) => page.estimates) ?? [];
  return (
    <Page title={t.text('web.saved.title')} lead={t.text('web.saved.lead')}>
      {deleted !== undefined && (
        <Notice kind="done" live="polite">
          <p>{t.text('web.saved.deleted', { name: deleted })}</p>
        </Notice>
      )}
      <ServerNotices />
      {estimates.isPending && <p role="status">{t.text('web.saved.loading')}</p>}
      {estimates.isError && <FailureNotice title={t.text('web.saved.failed')} error={estimates.error} />}
      {estimates.isSuccess &&
        (items.length === 0 ? (
          <div className="stack">
            <p>{t.text('web.saved.none')}</p>
            <div className="row">
              <Link to="/estimate" className="button button-primary">
                {t.text('web.saved.none.go')}
              </Link>
            </div>
          </div>
        ) : (
          <SavedTable estimates={items} />
        ))}
      {estimates.hasNextPage && (
        <div className="row">
          <Button isDisabled={estimates.isFetchingNextPage} onPress={() => void estimates.fetchNextPage()}>
            {t.text('web.saved.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function SavedTable({ estimates }: { readonly estimates: readonly EstimateSummary[] }) {
  const t = useText();
  const moment = useMoment();
  return (
    <DataTable
      caption={t.text('web.saved.title')}
      isCaptionHidden
      columns={[
        { title: t.text('web.saved.column.name') },
        { title: t.text('lists.column.observed'), isNumeric: true },
        { title: t.text('web.saved.column.spread'), isNumeric: true },
      ]}
      rows={estimates.map(({ id, name, observed, spread, createdAt }) => ({
        key: id,
        cells: [
          // The moment stands below the name and not in a column of its own, so that a phone shows the whole table.
          <div key="name" className="stack" data-gap="tight">
            <Link to="/saved/$id" params={{ id }}>
              {name}
            </Link>
            <time className="soft small" dateTime={createdAt}>
              {t.text('web.saved.when', { when: moment(createdAt) })}
            </time>
          </div>,
          t.count(observed),
          shownSpread(spreadInWords(spread, t)),
        ],
      }))}
    />
  );
}

function shownSpread(words: SpreadWords): string {
  switch (words.kind) {
    case 'none':
      return '–';
    case 'agreed':
      return `≈ ${words.value}`;
    case 'range':
      return words.text;
    default:
      return words satisfies never;
  }
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Name of the estimate that was deleted just before coming here. */
    deletedEstimate?: string;
  }
}
