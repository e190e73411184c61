import { useState } from 'react';
import { useText } from '../../shell/language.tsx';
import { BrandMark } from '../Brand.tsx';
import { Button } from '../Button.tsx';
import { DataTable } from '../DataTable.tsx';
import { Dialog } from '../Dialog.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { Facts } from '../Facts.tsx';
import { FileDrop } from '../FileDrop.tsx';
import { CheckboxChoices, NumberField, RadioChoices, TextField } from '../fields.tsx';
import { Notice } from '../Notice.tsx';
import { Page } from '../Page.tsx';
import { Progress } from '../Progress.tsx';
import { Select } from '../Select.tsx';
import { Steps } from '../Steps.tsx';
import { COLOUR_TOKENS, SPACE_TOKENS, TEXT_TOKENS } from './token-names.ts';
import './design-page.css';

/** The tokens and components that all pages are made of, each as it is. */
export function DesignPage() {
  const t = useText();
  return (
    <Page title={t.text('web.nav.design')} lead={t.text('web.design.lead')}>
      <section className="section">
        <h2>{t.text('web.design.idea')}</h2>
        <div className="design-idea">
          <BrandMark />
          <p className="prose">{t.text('web.design.idea.about')}</p>
        </div>
      </section>
      <Tokens />
      <Components />
    </Page>
  );
}

function Tokens() {
  const t = useText();
  return (
    <>
      <section className="section">
        <h2>{t.text('web.design.colour')}</h2>
        <p className="prose soft">{t.text('web.design.colour.about')}</p>
        <ul className="swatches">
          {COLOUR_TOKENS.map((token) => (
            <li key={token}>
              <span className="swatch" data-token={token} />
              <code>--{token}</code>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{t.text('web.design.type')}</h2>
        <p className="prose soft">{t.text('web.design.type.about')}</p>
        <ul className="type-samples">
          {TEXT_TOKENS.map((token) => (
            <li key={token}>
              <code>--text-{token}</code>
              <span className="type-sample" data-token={token}>
                {`${t.count(11_300)} (${t.text('lists.interval.text', { lower: t.count(8910), upper: t.count(14_600) })})`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{t.text('web.design.space')}</h2>
        <ul className="space-samples">
          {SPACE_TOKENS.map((token) => (
            <li key={token}>
              <code>--space-{token}</code>
              <span className="space-sample" data-token={token} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Components() {
  const t = useText();
  const [choice, setChoice] = useState<'main' | 'stepwise'>('stepwise');
  const [lists, setLists] = useState<readonly string[]>(['police']);
  const [text, setText] = useState('');
  const [number, setNumber] = useState(1000);
  const [isOpen, setOpen] = useState(false);
  const methods = (['main', 'stepwise'] as const).map((value) => ({
    value,
    label: t.text(`lists.method.${value}`),
    about: t.text(`lists.method.${value}.about`),
  }));
  return (
    <section className="section design-components">
      <h2>{t.text('web.design.components')}</h2>
      <h3>Button</h3>
      <div className="row">
        <Button look="primary">{t.text('web.method.compute')}</Button>
        <Button>{t.text('web.cancel')}</Button>
        <Button look="quiet">{t.text('web.figure.table')}</Button>
        <Button look="danger" onPress={() => setOpen(true)}>
          {t.text('web.saved.delete')}
        </Button>
        <Button isDisabled>{t.text('web.paste.use')}</Button>
      </div>
      <h3>Notice</h3>
      <Notice kind="note" title={t.text('web.method.fixed')} />
      <Notice kind="done">{t.text('web.check.no-warnings')}</Notice>
      <Notice kind="warning">{t.text('web.about.limits.sparse')}</Notice>
      <Notice kind="problem">{t.text('web.method.choice.needed')}</Notice>
      <h3>Steps</h3>
      <Steps
        name={t.text('web.path.name')}
        steps={[
          { key: '1', label: t.text('web.path.table'), state: 'done' },
          { key: '2', label: t.text('web.path.check'), state: 'current' },
          { key: '3', label: t.text('web.path.method'), state: 'ahead' },
          { key: '4', label: t.text('web.path.result'), state: 'ahead' },
        ]}
      />
      <h3>Fields</h3>
      <div className="split">
        <RadioChoices label={t.text('lists.primary')} choices={methods} value={choice} onChange={setChoice} />
        <div className="stack">
          <TextField label={t.text('lists.primary.reason')} value={text} onChange={setText} lines={2} />
          <NumberField
            label={t.text('lists.option.bootstrap')}
            value={number}
            onChange={setNumber}
            minValue={0}
            step={1}
          />
          <Select label={t.text('lists.option.method')} choices={methods} value={choice} onChange={setChoice} />
          <CheckboxChoices
            label={t.text('web.columns.lists')}
            choices={['police', 'shelter'].map((value) => ({ value, label: value }))}
            value={lists}
            onChange={setLists}
          />
        </div>
      </div>
      <h3>Facts</h3>
      <Facts
        items={[
          { name: t.text('web.check.observed'), value: t.count(2744) },
          { name: t.text('lists.column.lists'), value: t.count(5) },
        ]}
      />
      <h3>Progress</h3>
      <Progress
        label={t.text('web.run.phase.methods')}
        share={0.64}
        detail={t.text('web.run.percent-and-time', { percent: t.percent(0.64), seconds: 2 })}
      />
      <h3>DataTable</h3>
      <DataTable
        caption={t.text('web.layout.counts')}
        columns={[
          { title: 'police', isNumeric: true },
          { title: 'shelter', isNumeric: true },
          { title: 'count', isNumeric: true },
        ]}
        rows={[
          { key: '1', cells: ['1', '0', t.count(1054)] },
          { key: '2', cells: ['1', '1', t.count(31)], isMarked: true },
        ]}
      />
      <h3>Disclosure</h3>
      <Disclosure title={t.text('web.own.layouts')}>
        <p>{t.text('web.layout.persons.about')}</p>
      </Disclosure>
      <h3>FileDrop</h3>
      <FileDrop
        name={t.text('web.own.drop')}
        buttonLabel={t.text('web.own.choose')}
        accept={['.csv']}
        onFile={() => undefined}
      >
        <p>{t.text('web.own.drop')}</p>
      </FileDrop>
      <Dialog title={t.text('web.run.leave.title')} isOpen={isOpen} onClose={() => setOpen(false)} isAlert>
        <p>{t.text('web.run.leave.about')}</p>
        <div className="dialog-actions">
          <Button onPress={() => setOpen(false)}>{t.text('web.run.leave.stay')}</Button>
          <Button look="danger" onPress={() => setOpen(false)}>
            {t.text('web.run.leave.go')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
