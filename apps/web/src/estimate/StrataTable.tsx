import type { StratifiedHistories } from '@repere/contracts';
import { listTotals, stratumHistories } from '@repere/estimation';
import { DataTable } from '../design/DataTable.tsx';
import { useText } from '../shell/language.tsx';

/** Who is in which stratum: all, and on each list. */
export function StrataTable({ stratified }: { readonly stratified: StratifiedHistories }) {
  const t = useText();
  const title = t.text('web.check.strata', { columns: stratified.columns });
  return (
    <section className="section" aria-labelledby="strata">
      <h2 id="strata">{title}</h2>
      <p className="prose soft">{t.text('web.check.strata.about')}</p>
      <DataTable
        caption={title}
        isCaptionHidden
        onPhones="labelled-cards"
        columns={[
          { title: t.text('web.stratum') },
          { title: t.text('lists.column.people'), isNumeric: true },
          ...stratified.lists.map((name) => ({ title: name, isNumeric: true })),
        ]}
        rows={stratified.strata.map(({ values, counts }, index) => ({
          key: values.join('\n'),
          cells: [
            values.join(', '),
            t.count(counts.reduce((sum, count) => sum + count, 0)),
            ...listTotals(stratumHistories(stratified, index)).map((total) => t.count(total)),
          ],
        }))}
      />
    </section>
  );
}
