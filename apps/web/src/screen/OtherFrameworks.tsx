import type { IndicatorSet } from '@repere/contracts';
import {
  adviceAcross,
  carriedInWords,
  jointInWords,
  type OtherSet,
  resultCells,
  setText,
  warningsOfOther,
} from '@repere/reports';
import { useMemo, useState } from 'react';
import { DataTable } from '../design/DataTable.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { Facts } from '../design/Facts.tsx';
import { Notice } from '../design/Notice.tsx';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';
import { assessAcross, setsBeside } from './across.ts';
import type { ScreenSheet } from './sheet.ts';

/** What a framework of another set says on the same answers, what was carried to it, and that the rest stays unknown. */
export function OtherFrameworks({ sheet, allowDraft }: { readonly sheet: ScreenSheet; readonly allowDraft: boolean }) {
  const t = useText();
  const [chosen, setChosen] = useState('');
  const sets = setsBeside(sheet.set);
  const other = sets.find(({ id }) => id === chosen) ?? null;
  return (
    <section className="section">
      <h2>{t.text('indicators.across.title')}</h2>
      <p className="prose soft">{t.text('indicators.across.lead')}</p>
      <Select
        label={t.text('screen.others.choose')}
        choices={[
          { value: '', label: t.text('screen.others.none') },
          ...sets.map(({ id, title }) => ({ value: id, label: setText(title, t) })),
        ]}
        value={other?.id ?? ''}
        onChange={setChosen}
      />
      {other !== null && <OtherFramework sheet={sheet} other={other} allowDraft={allowDraft} />}
    </section>
  );
}

function OtherFramework({
  sheet,
  other,
  allowDraft,
}: {
  readonly sheet: ScreenSheet;
  readonly other: IndicatorSet;
  readonly allowDraft: boolean;
}) {
  const t = useText();
  const across = useMemo(() => assessAcross(sheet, other, allowDraft), [sheet, other, allowDraft]);
  const carried = across.others.find(({ set }) => set.id === other.id);
  return (
    <>
      <DataTable
        caption={setText(other.title, t)}
        columns={[
          { title: t.text('indicators.set.policy') },
          { title: t.text('indicators.set.outcome') },
          { title: t.text('indicators.finding.forced-labour') },
          { title: t.text('indicators.finding.trafficking') },
        ]}
        rows={across.assessments
          .filter(({ set }) => set === other.id)
          .map((each) => ({ key: each.policy, cells: resultCells(each, other, t) }))}
        onPhones="labelled-cards"
      />
      <p className="soft">{t.text('indicators.not-a-finding')}</p>
      {carried !== undefined && <Carried carried={carried} from={sheet.set} />}
      {warningsOfOther(other, across.assessments, t).map((text) => (
        <Notice key={text} kind="note">
          <p>{text}</p>
        </Notice>
      ))}
      <h3>{t.text('indicators.across.joint')}</h3>
      <Facts items={jointInWords(across, t)} />
      <p className="prose">{adviceAcross(across, t)}</p>
    </>
  );
}

function Carried({ carried, from }: { readonly carried: OtherSet; readonly from: IndicatorSet }) {
  const t = useText();
  const words = carriedInWords(carried, from, t);
  return (
    <>
      <p className="prose">{words.open}</p>
      {words.contradictions.length > 0 && (
        <Notice kind="warning" title={t.text('indicators.across.contradictions')}>
          <ul className="spaced">
            {words.contradictions.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Disclosure title={t.text('screen.others.carried')} level={3} isOpen>
        <p>{words.lead}</p>
        {words.carried.length > 0 && (
          <ul className="spaced">
            {words.carried.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        {[...words.trust, ...(words.shared === null ? [] : [words.shared])].map((each) => (
          <p key={each} className="soft">
            {each}
          </p>
        ))}
      </Disclosure>
    </>
  );
}
