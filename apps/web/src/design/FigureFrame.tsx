import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { InlineSvg } from './InlineSvg.tsx';

/** A figure with the sentence that says what it shows, its numbers as a table, and its downloads. */
export function FigureFrame({
  title,
  summary,
  svg,
  table,
  labels,
  actions,
  level = 3,
}: {
  readonly title: string;
  readonly summary: string;
  readonly svg: string;
  readonly table: ReactNode;
  readonly labels: { readonly showTable: string; readonly showFigure: string };
  readonly actions: ReactNode;
  readonly level?: 2 | 3;
}) {
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <figure className="figure-frame" aria-labelledby={titleId}>
      <figcaption className="figure-caption">
        <Heading id={titleId}>{title}</Heading>
        <p className="soft">{summary}</p>
      </figcaption>
      {asTable ? table : <InlineSvg svg={svg} />}
      <div className="row figure-actions no-print">
        <Button look="quiet" onPress={() => setAsTable(!asTable)}>
          <Icon name="table" />
          {asTable ? labels.showFigure : labels.showTable}
        </Button>
        {actions}
      </div>
    </figure>
  );
}
