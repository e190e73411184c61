import { type PublishedTable, type PublishedTableId, publishedTables } from '@repere/data';
import { useId } from 'react';
import { Button } from '../design/Button.tsx';
import { useText } from '../shell/language.tsx';
import { publishedContent } from './published-content.ts';

const SUBJECTS = ['forced-labour-and-trafficking', 'other-hidden-populations', 'made-up'] as const;

type Entry = PublishedTable & { readonly id: PublishedTableId };

/** Tables that were published with their counts: to try the path at once, and to compare with the literature. */
export function PublishedTables({
  isReading,
  onContent,
}: {
  readonly isReading: boolean;
  readonly onContent: (content: Blob, table: Entry) => void;
}) {
  const t = useText();
  const open = async (table: Entry) => {
    onContent(new Blob([await publishedContent(table.id)], { type: 'text/csv' }), table);
  };
  return (
    <section className="section" aria-labelledby="published-tables">
      <h2 id="published-tables">{t.text('web.published.title')}</h2>
      <p className="prose soft">{t.text('web.published.lead')}</p>
      {SUBJECTS.map((subject) => (
        <div key={subject} className="section">
          <h3 className="published-subject">{t.text(`web.published.subject.${subject}`)}</h3>
          <ul className="published">
            {publishedTables
              .filter((table) => table.subject === subject)
              .map((table) => (
                <li key={table.id}>
                  <PublishedEntry table={table} isReading={isReading} onOpen={() => void open(table)} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function PublishedEntry({
  table,
  isReading,
  onOpen,
}: {
  readonly table: Entry;
  readonly isReading: boolean;
  readonly onOpen: () => void;
}) {
  const t = useText();
  const titleId = useId();
  const title = t.text(`dataset.${table.id}.title`);
  return (
    <article className="published-entry" aria-labelledby={titleId}>
      <div className="published-story">
        <h4 id={titleId}>{title}</h4>
        <p>{t.text(`dataset.${table.id}.story`)}</p>
        <p className="small soft">{t.text('web.published.source', { source: table.source })}</p>
      </div>
      <p className="published-facts">
        <span className="number">{t.text('web.facts.lists', { count: table.lists.length })}</span>
        <span className="number">{t.text('web.facts.persons', { count: table.observed })}</span>
      </p>
      <Button onPress={onOpen} isDisabled={isReading} aria-label={t.text('web.published.use.this', { table: title })}>
        {t.text('web.published.use')}
      </Button>
    </article>
  );
}
