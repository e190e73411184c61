import { observedPersons } from '@repere/contracts';
import { publishedTables } from '@repere/data';
import { strataWarnings, tableWarnings } from '@repere/estimation';
import type { MessageId, Translator } from '@repere/messages';
import { Link, Navigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Disclosure } from '../design/Disclosure.tsx';
import { Facts } from '../design/Facts.tsx';
import { Notice } from '../design/Notice.tsx';
import { Page } from '../design/Page.tsx';
import { useText } from '../shell/language.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { useDraft } from './DraftProvider.tsx';
import type { DraftTable } from './draft.ts';
import { OverlapSection } from './OverlapSection.tsx';
import { Path } from './Path.tsx';
import { Problems } from './Problems.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { StrataTable } from './StrataTable.tsx';
import { useTableOpening } from './table-opening.ts';
import { tableTitle } from './table-title.ts';
import { WarningList } from './WarningList.tsx';

/** The second step: is this the table that was meant, and can it carry an estimate? */
export function CheckPage() {
  const { draft } = useDraft();
  return draft.table === null ? <Navigate to="/estimate" replace /> : <CheckedTable table={draft.table} />;
}

function CheckedTable({ table }: { readonly table: DraftTable }) {
  const t = useText();
  const { histories, stratified, warnings } = table;
  const all = [...warnings, ...tableWarnings(histories), ...(stratified === null ? [] : strataWarnings(stratified))];
  return (
    <Page
      title={tableTitle(table, t)}
      documentTitle={t.text('web.path.check')}
      lead={t.text('web.check.lead')}
      over={<Path at="check" />}
    >
      <PublishedNote table={table} />
      <Facts
        items={[
          { name: t.text('web.check.observed'), value: t.count(observedPersons(histories)) },
          { name: t.text('lists.column.lists'), value: t.count(histories.lists.length) },
          { name: t.text('web.check.layout'), value: t.text(`web.layout.${table.layout}`) },
          { name: t.text('web.check.file'), value: fileFacts(table, t) },
        ]}
      />
      <section className="section" aria-labelledby="warnings">
        <h2 id="warnings">{t.text('web.check.warnings')}</h2>
        {all.length === 0 ? (
          <Notice kind="done">
            <p>{t.text('web.check.no-warnings')}</p>
          </Notice>
        ) : (
          <WarningList warnings={all} />
        )}
      </section>
      {stratified !== null && <StrataTable stratified={stratified} />}
      <OverlapSection histories={histories} name={table.name} />
      <Columns table={table} />
      <div className="page-actions">
        <Link to="/estimate/method" className="button button-primary">
          {t.text('web.check.next')}
        </Link>
        <Link to="/estimate" className="button button-plain">
          {t.text('web.check.other')}
        </Link>
      </div>
    </Page>
  );
}

function PublishedNote({ table }: { readonly table: DraftTable }) {
  const t = useText();
  const published = publishedTables.find(({ id }) => id === table.published);
  if (published === undefined) {
    return <p className="prose soft">{t.text('web.check.kept')}</p>;
  }
  return (
    <div className="stack prose" data-gap="tight">
      <p>{t.text(`dataset.${published.id}.story`)}</p>
      <p className="small soft">{t.text('web.published.source', { source: published.source })}</p>
    </div>
  );
}

/** Other columns can be chosen while the file is still in memory. */
function Columns({ table }: { readonly table: DraftTable }) {
  const t = useText();
  const { source } = useDraft();
  const stay = useCallback(() => undefined, []);
  const { opening, open, cancel } = useTableOpening(stay);
  const { lists } = table.histories;
  const strata = table.stratified?.columns ?? [];
  return (
    <Disclosure title={t.text('web.columns.title')} level={2}>
      {source === null ? (
        <p>{t.text('web.columns.gone')}</p>
      ) : (
        <>
          {opening.kind === 'refused' && (
            <Problems
              title={t.text('web.start.refused', { file: opening.source.file, count: opening.problems.length })}
              problems={opening.problems}
            />
          )}
          <ColumnsForm
            key={[...lists, '', ...strata].join('\n')}
            columnNames={table.columnNames}
            initial={{
              lists: table.columnNames.filter((name) => lists.includes(name)),
              count:
                table.layout === 'counts'
                  ? (table.columnNames.find((name) => !lists.includes(name) && !strata.includes(name)) ?? null)
                  : null,
              strata,
            }}
            onChoose={(columns) => open(source, columns)}
          />
          <ReadingProgress opening={opening} onCancel={cancel} />
        </>
      )}
    </Disclosure>
  );
}

const DELIMITERS: Readonly<Record<string, MessageId>> = {
  ',': 'web.check.delimiter.comma',
  ';': 'web.check.delimiter.semicolon',
  '\t': 'web.check.delimiter.tab',
  '|': 'web.check.delimiter.bar',
};

function fileFacts({ facts: { format, delimiter, encoding } }: DraftTable, t: Translator): string {
  const parts = [format.toUpperCase()];
  const named = DELIMITERS[delimiter ?? ''];
  if (named !== undefined) parts.push(t.text(named));
  if (encoding !== undefined) parts.push(encoding.toUpperCase());
  return parts.join(' · ');
}
