import type { IndicatorSet } from '@repere/contracts';
import { BUILT_IN_SETS } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useState } from 'react';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { findSet } from './find-set.ts';
import { useOwnSets } from './OwnSetsProvider.tsx';

/** What is different in another set; for a derived set, in the one it comes from to begin with. */
export function Comparison({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const { sets } = useOwnSets();
  const others = [...[...sets.values()].map((own) => own.set), ...BUILT_IN_SETS].filter(({ id }) => id !== set.id);
  const parent = others.find(({ id, version }) => id === set.parent?.id && version === set.parent.version);
  const [other, setOther] = useState(parent?.id ?? '');
  const compared = other === '' ? null : findSet(other, sets);
  return (
    <section className="section">
      <h2>{t.text('screen.set.difference')}</h2>
      <Select
        label={t.text('screen.set.compare')}
        choices={[
          { value: '', label: t.text('screen.set.compare.none') },
          ...others.map(({ id, title, version }) => ({
            value: id,
            label: `${setText(title, t)} (${id} ${version})${id === parent?.id ? ` – ${t.text('indicators.set.parent')}` : ''}`,
          })),
        ]}
        value={other}
        onChange={setOther}
      />
      {compared !== null && <DifferenceTable before={compared} after={set} />}
    </section>
  );
}
