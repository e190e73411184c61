import type { IndicatorSet } from '@repere/contracts';
import { signatureOf, signGrades } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { CheckboxChoices, TextField } from '../design/fields.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';
import { today } from './Authorship.tsx';
import { OwnSetFrame } from './OwnSetFrame.tsx';
import { useOwnSets } from './OwnSetsProvider.tsx';

/** A named person puts the primary publication beside the grades and signs those that stand in it. */
export function SignPage() {
  const t = useText();
  return (
    <OwnSetFrame title={(set) => t.text('screen.own.sign.title', { set })} lead={t.text('screen.own.sign.lead')}>
      {({ set }) => <Signing set={set} />}
    </OwnSetFrame>
  );
}

function Signing({ set }: { readonly set: IndicatorSet }) {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useOwnSets();
  const open = new Set(signatureOf(set).open);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [by, setBy] = useState('');
  const [edition, setEdition] = useState('');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState<unknown>(null);
  const isReady = chosen.length > 0 && by.trim() !== '' && edition.trim() !== '' && isDay(on);
  const sign = () => {
    try {
      const signing = {
        by: by.trim(),
        on,
        edition: edition.trim(),
        indicators: chosen,
        ...(note.trim() !== '' && { note: note.trim() }),
      };
      change({ kind: 'versioned', set: signGrades(set, signing) });
      void navigate({ to: '/screen/sets/$id', params: { id: set.id } });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      {set.dimensions.map((dimension) => {
        const signs = dimension.indicators.filter(({ id }) => open.has(id));
        if (signs.length === 0) return null;
        return (
          <section key={dimension.id} className="section">
            <CheckboxChoices
              label={setText(dimension.label, t)}
              choices={signs.map(({ id, label, strength }) => ({
                value: id,
                label: `${setText(label, t)} · ${t.text(`indicators.strength.${strength ?? 'none'}`)}`,
              }))}
              value={chosen}
              onChange={(own) =>
                setChosen([
                  ...chosen.filter((id) => !signs.some((sign) => sign.id === id)),
                  ...own.filter((id) => signs.some((sign) => sign.id === id)),
                ])
              }
            />
            <div className="row">
              <Button
                look="quiet"
                onPress={() => setChosen([...new Set([...chosen, ...signs.map(({ id }) => id)])])}
                aria-label={t.text('screen.own.sign.all-of', { dimension: setText(dimension.label, t) })}
              >
                {t.text('screen.own.sign.all')}
              </Button>
            </div>
          </section>
        );
      })}
      <section className="section set-form">
        <h2>{t.text('screen.own.sign.who')}</h2>
        <TextField label={t.text('screen.own.sign.by')} value={by} onChange={setBy} maxLength={200} isRequired />
        <TextField
          label={t.text('screen.own.sign.edition')}
          hint={t.text('screen.own.sign.edition.hint')}
          value={edition}
          onChange={setEdition}
          maxLength={500}
          isRequired
        />
        <TextField
          label={t.text('screen.own.sign.on')}
          hint={t.text('screen.own.sign.on.hint')}
          error={on !== '' && !isDay(on) ? t.text('screen.own.sign.on.wrong') : undefined}
          value={on}
          onChange={setOn}
          maxLength={10}
          isRequired
        />
        <TextField label={t.text('screen.own.sign.note')} value={note} onChange={setNote} lines={2} maxLength={1000} />
        {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
        <div className="page-actions">
          <Button look="primary" isDisabled={!isReady} onPress={sign}>
            {t.text('screen.own.sign.do', { count: chosen.length })}
          </Button>
        </div>
      </section>
    </>
  );
}

/** Whether a text is a day that the calendar has, as year-month-day. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
