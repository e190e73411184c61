import type { IndicatorSet } from '@repere/contracts';
import { signatureOf } from '@repere/indicators';
import type { Translator } from '@repere/messages';
import { setText, signsCsv } from '@repere/reports';
import { writeCsv } from '@repere/tables';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from '../design/Button.tsx';
import { Facts } from '../design/Facts.tsx';
import { Notice } from '../design/Notice.tsx';
import { download } from '../estimate/documents/download.ts';
import { fileName } from '../estimate/documents/file-name.ts';
import { ScreenFrame } from '../screen/ScreenFrame.tsx';
import { useText } from '../shell/language.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Comparison } from './Comparison.tsx';
import { DeriveForm } from './DeriveForm.tsx';
import { exportSet } from './export-set.ts';
import { findSet } from './find-set.ts';
import { useOwnSets } from './OwnSetsProvider.tsx';
import { OwnSetWork } from './OwnSetWork.tsx';
import { SetPolicies } from './SetPolicies.tsx';
import { SetSigns } from './SetSigns.tsx';
import { SetSources } from './SetSources.tsx';

/** A set to read: signs, grades, rules, policies, sources; what is different in another; and how to make one's own of it. */
export function SetPage() {
  const { id } = useParams({ from: '/screen/sets/$id' });
  const { sets } = useOwnSets();
  const set = findSet(id, sets);
  return set === null ? <NotFoundPage /> : <SetToRead key={`${set.id} ${set.version}`} set={set} />;
}

function SetToRead({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const { sets, change } = useOwnSets();
  const own = sets.get(set.id);
  return (
    <ScreenFrame title={setText(set.title, t)} lead={setText(set.description, t)}>
      <p>
        <Link to="/screen">{t.text('screen.set.all')}</Link>
      </p>
      {(set.status === 'draft' || set.status === 'unreviewed') && (
        <Notice kind="warning" title={t.text(`indicators.status.${set.status}`)}>
          <p>{t.text(`indicators.set.${set.status}-note`)}</p>
        </Notice>
      )}
      <SetFacts set={set} />
      {own === undefined ? <HouseSetWork set={set} /> : <OwnSetWork own={own} />}
      <SetSigns set={set} />
      <SetPolicies set={set} />
      <Comparison set={set} />
      <SetSources set={set} />
      <div className="page-actions">
        <Button
          onPress={() => {
            exportSet(set);
            if (own !== undefined) change({ kind: 'exported', id: set.id });
          }}
        >
          {t.text('screen.set.export')}
        </Button>
        <Button
          onPress={() =>
            download(csvOf(set, t), fileName(set.id, t.text('indicators.set.signs'), 'csv'), 'text/csv;charset=utf-8')
          }
        >
          {t.text('screen.set.table')}
        </Button>
      </div>
      <DeriveForm parent={set} />
    </ScreenFrame>
  );
}

/** Signing and translating a set of the house makes a file of it, which others can read. */
function HouseSetWork({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useOwnSets();
  const go = (to: '/screen/sets/$id/translate' | '/screen/sets/$id/sign') => {
    change({ kind: 'taken', set, isExported: true });
    void navigate({ to, params: { id: set.id } });
  };
  return (
    <div className="page-actions">
      <Button onPress={() => go('/screen/sets/$id/translate')}>{t.text('screen.own.translate')}</Button>
      {set.status === 'unreviewed' && (
        <Button onPress={() => go('/screen/sets/$id/sign')}>{t.text('screen.own.sign')}</Button>
      )}
    </div>
  );
}

function SetFacts({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const { signed, total } = signatureOf(set);
  return (
    <Facts
      items={[
        { name: t.text('indicators.set.id'), value: set.id },
        { name: t.text('indicators.set.version'), value: set.version },
        { name: t.text('indicators.set.status'), value: t.text(`indicators.status.${set.status}`) },
        { name: t.text('indicators.set.signs'), value: t.count(total) },
        { name: t.text('indicators.set.signed'), value: t.text('indicators.set.signed.count', { signed, total }) },
        { name: t.text('indicators.set.trust'), value: t.text(`indicators.trust.${set.trust}`) },
        ...(set.parent === null
          ? []
          : [{ name: t.text('indicators.set.parent'), value: `${set.parent.id} ${set.parent.version}` }]),
      ]}
    />
  );
}

/** For spreadsheets, which take a mark at the start for the sign of UTF-8. */
function csvOf(set: IndicatorSet, t: Translator): string {
  const { columns, rows } = signsCsv(set, t);
  return writeCsv(columns, rows, { bom: true });
}
