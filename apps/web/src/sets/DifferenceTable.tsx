import type { IndicatorSet } from '@repere/contracts';
import { diffSets } from '@repere/indicators';
import { differenceLines } from '@repere/reports';
import { DataTable } from '../design/DataTable.tsx';
import { useText } from '../shell/language.tsx';

/** What is different between two sets, the older one first. */
export function DifferenceTable({ before, after }: { readonly before: IndicatorSet; readonly after: IndicatorSet }) {
  const t = useText();
  const difference = diffSets(before, after);
  if (difference.same) return <p>{t.text('indicators.diff.same')}</p>;
  return (
    <DataTable
      caption={t.text('indicators.diff.title', {
        before: before.id,
        beforeVersion: before.version,
        after: after.id,
        afterVersion: after.version,
      })}
      columns={(['change', 'where', 'before', 'after'] as const).map((column) => ({
        title: t.text(`indicators.diff.${column}`),
      }))}
      rows={differenceLines(difference, t).map(({ change, where, before: was, after: is }, index) => ({
        key: `${index} ${where}`,
        cells: [change, where, was, is],
      }))}
      onPhones="labelled-cards"
    />
  );
}
