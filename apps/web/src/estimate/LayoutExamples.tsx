import { DataTable } from '../design/DataTable.tsx';
import { useText } from '../shell/language.tsx';

/** The layouts that are understood, each as a few rows. Names of lists in examples are invented. */
export function LayoutExamples() {
  const t = useText();
  const numeric = (title: string) => ({ title, isNumeric: true });
  return (
    <div className="layout-examples">
      <div className="stack" data-gap="tight">
        <p>{t.text('web.layout.counts.about')}</p>
        <DataTable
          caption={t.text('web.layout.counts')}
          columns={[numeric('police'), numeric('shelter'), numeric('count')]}
          rows={[
            { key: '1', cells: ['1', '0', '54'] },
            { key: '2', cells: ['0', '1', '31'] },
            { key: '3', cells: ['1', '1', '6'] },
          ]}
        />
      </div>
      <div className="stack" data-gap="tight">
        <p>{t.text('web.layout.persons.about')}</p>
        <DataTable
          caption={t.text('web.layout.persons')}
          columns={[numeric('police'), numeric('shelter')]}
          rows={[
            { key: '1', cells: ['1', '0'] },
            { key: '2', cells: ['1', '1'] },
            { key: '3', cells: ['0', '1'] },
          ]}
        />
      </div>
      <div className="stack" data-gap="tight">
        <p>{t.text('web.layout.memberships.about')}</p>
        <DataTable
          caption={t.text('web.layout.memberships')}
          columns={[{ title: 'lists' }]}
          rows={[
            { key: '1', cells: ['police'] },
            { key: '2', cells: ['police; shelter'] },
            { key: '3', cells: ['shelter'] },
          ]}
        />
      </div>
    </div>
  );
}
