import type { FailureCode } from '@repere/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { Disclosure } from '../design/Disclosure.tsx';
import { Page } from '../design/Page.tsx';
import { useText } from '../shell/language.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { OwnTable } from './OwnTable.tsx';
import { Path } from './Path.tsx';
import { Problems } from './Problems.tsx';
import { PublishedTables } from './PublishedTables.tsx';
import { useTableOpening } from './table-opening.ts';

/** Problems that choosing the columns by hand may solve; others are in the cells. */
const ABOUT_COLUMNS: ReadonlySet<FailureCode> = new Set([
  'lists.ambiguous-layout',
  'lists.too-few',
  'lists.too-many',
  'table.missing-column',
]);

/** The first step: a table of one's own, or a published one. */
export function StartPage() {
  const t = useText();
  const navigate = useNavigate();
  const goOn = useCallback(() => {
    void navigate({ to: '/estimate/check' });
  }, [navigate]);
  const { opening, open, cancel } = useTableOpening(goOn);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opening.kind === 'refused') refusal.current?.scrollIntoView({ block: 'nearest' });
  }, [opening]);

  return (
    <Page
      title={t.text('web.start.title')}
      documentTitle={t.text('web.nav.estimate')}
      lead={t.text('web.start.lead')}
      over={<Path at="table" />}
    >
      <OwnTable
        opening={opening}
        onCancel={cancel}
        onContent={(content, file) => open({ content, file, published: null })}
      />
      {opening.kind === 'refused' && (
        <div className="stack" ref={refusal}>
          <Problems
            title={t.text('web.start.refused', { file: opening.source.file, count: opening.problems.length })}
            problems={opening.problems}
          />
          {opening.columnNames.length > 1 && (
            <Disclosure
              key={opening.source.file}
              title={t.text('web.columns.title')}
              isOpen={opening.problems.some(({ code }) => ABOUT_COLUMNS.has(code))}
            >
              <ColumnsForm
                columnNames={opening.columnNames}
                initial={{ lists: [], count: null, strata: [] }}
                onChoose={(columns) => open(opening.source, columns)}
              />
            </Disclosure>
          )}
        </div>
      )}
      <PublishedTables
        isReading={opening.kind === 'reading'}
        onContent={(content, { file, id }) => open({ content, file, published: id })}
      />
    </Page>
  );
}
