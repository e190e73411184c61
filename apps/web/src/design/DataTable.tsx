import type { ReactNode } from 'react';

export interface DataColumn {
  readonly title: ReactNode;
  /** Numbers stand under one another. */
  readonly isNumeric?: boolean;
}

export interface DataRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly isMarked?: boolean;
}

/** A plain table that scrolls inside its own box, so that the page never does. */
export function DataTable({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  hasRowNames = true,
  onPhones = 'scroll',
}: {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** Whether the first cell names its row. */
  readonly hasRowNames?: boolean;
  /**
   * On a narrow screen a row can stand as a card, so that nothing scrolls sideways: `cards` for up to four cells that speak for
   * themselves, `labelled-cards` with the title of its column before each cell.
   */
  readonly onPhones?: 'scroll' | 'cards' | 'labelled-cards';
}) {
  return (
    // A box that scrolls must be reachable by keyboard, and then needs a role and a name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users scroll it with the arrow keys
    <div className="data-table-box" role="group" aria-label={caption} tabIndex={0}>
      <table className={onPhones === 'scroll' ? 'data-table' : `data-table data-${onPhones}`}>
        <caption className={isCaptionHidden ? 'visually-hidden' : 'data-table-caption'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumeric }, index) => (
              // Columns have no identity beyond their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={index} scope="col" data-numeric={isNumeric}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isMarked }) => (
            <tr key={key} data-marked={isMarked}>
              {cells.map((cell, index) =>
                index === 0 && hasRowNames ? (
                  <th key="name" scope="row" data-numeric={columns[0]?.isNumeric} data-label={labelOf(columns[0])}>
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={index} data-numeric={columns[index]?.isNumeric} data-label={labelOf(columns[index])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function labelOf(column: DataColumn | undefined): string | undefined {
  return typeof column?.title === 'string' ? column.title : undefined;
}
