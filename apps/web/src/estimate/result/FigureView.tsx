import { type DataCell, type Figure, resolveColours } from '@repere/reports';
import { writeCsv } from '@repere/tables';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { DataTable } from '../../design/DataTable.tsx';
import { FigureFrame } from '../../design/FigureFrame.tsx';
import { Icon } from '../../design/Icon.tsx';
import { useText } from '../../shell/language.tsx';
import { download } from '../documents/download.ts';
import { fileName } from '../documents/file-name.ts';

/** Widest and narrowest a figure is drawn, in pixels; between them it follows the page in steps. */
const WIDEST = 1152;
const NARROWEST = 288;
const STEP = 8;
/** Downloads are drawn at one width, whatever the screen. */
const DOWNLOAD_WIDTH = 860;

/** A figure of `@repere/reports`, drawn for the width there is; with its table and its downloads. */
export function FigureView({
  draw,
  of,
  name,
  level = 3,
}: {
  readonly draw: (width: number) => Figure;
  /** The table's name, for file names. */
  readonly of: string;
  /** What the figure shows, for file names. */
  readonly name: string;
  readonly level?: 2 | 3;
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const figure = useMemo(() => draw(width), [draw, width]);
  return (
    <div ref={box} className="figure-box">
      <FigureFrame
        level={level}
        title={figure.title}
        summary={figure.summary}
        svg={figure.svg}
        table={<FigureTable figure={figure} />}
        labels={{ showTable: t.text('web.figure.table'), showFigure: t.text('web.figure.figure') }}
        actions={
          <>
            <Button
              look="quiet"
              onPress={() =>
                download(resolveColours(draw(DOWNLOAD_WIDTH).svg), fileName(of, name, 'svg'), 'image/svg+xml')
              }
            >
              <Icon name="download" />
              {t.text('web.figure.svg')}
            </Button>
            <Button
              look="quiet"
              onPress={() =>
                download(
                  writeCsv(figure.table.columns, figure.table.rows, { bom: true }),
                  fileName(of, name, 'csv'),
                  'text/csv;charset=utf-8',
                )
              }
            >
              <Icon name="download" />
              {t.text('web.figure.csv')}
            </Button>
          </>
        }
      />
    </div>
  );
}

function FigureTable({ figure: { title, table } }: { readonly figure: Figure }) {
  const t = useText();
  const shown = (cell: DataCell): string => {
    if (cell === null) return '–';
    if (typeof cell === 'string') return cell;
    return Number.isInteger(cell) ? t.count(cell) : t.decimal(cell, 1);
  };
  return (
    <DataTable
      caption={title}
      isCaptionHidden
      onPhones="labelled-cards"
      columns={table.columns.map((column, index) => ({
        title: column,
        isNumeric: table.rows.some((row) => typeof row[index] === 'number'),
      }))}
      rows={table.rows.map((row, index) => ({ key: String(index), cells: row.map(shown) }))}
    />
  );
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(() => stepped(window.innerWidth - 32));
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // While the page is hidden the box has no width, and nobody sees the figure.
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(stepped(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

function stepped(available: number): number {
  if (available <= NARROWEST) return NARROWEST;
  return Math.min(WIDEST, NARROWEST + Math.floor((available - NARROWEST) / STEP) * STEP);
}
