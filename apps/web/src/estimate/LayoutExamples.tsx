import { type DataColumn, DataTable } from '../design/DataTable.tsx';
import { useText } from '../shell/language.tsx';
import type { Layout } from './reading/protocol.ts';

/** The layouts that are understood, each as a few rows with invented lists. */
export function LayoutExamples() {
  const t = useText();
  const [police, shelter] = [t.text('web.layout.example.police'), t.text('web.layout.example.shelter')];
  const numeric = (title: string) => ({ title, isNumeric: true });
  return (
    <div className="layout-examples">
      <Example
        layout="counts"
        columns={[numeric(police), numeric(shelter), numeric(t.text('web.layout.example.count'))]}
        rows={[
          ['1', '0', '54'],
          ['0', '1', '31'],
          ['1', '1', '6'],
        ]}
      />
      <Example
        layout="persons"
        columns={[numeric(police), numeric(shelter)]}
        rows={[
          ['1', '0'],
          ['1', '1'],
          ['0', '1'],
        ]}
      />
      <Example
        layout="memberships"
        columns={[{ title: t.text('web.layout.example.lists') }]}
        rows={[[police], [`${police}; ${shelter}`], [shelter]]}
      />
    </div>
  );
}

function Example({
  layout,
  columns,
  rows,
}: {
  readonly layout: Layout;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly string[])[];
}) {
  const t = useText();
  return (
    <div className="stack" data-gap="tight">
      <p>{t.text(`web.layout.${layout}.about`)}</p>
      <DataTable
        caption={t.text(`web.layout.${layout}`)}
        columns={columns}
        rows={rows.map((cells, index) => ({ key: String(index), cells }))}
        hasRowNames={false}
      />
    </div>
  );
}
