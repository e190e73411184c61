import { type Dimension, type Indicator, type IndicatorSet, STRENGTHS, type Strength } from '@repere/contracts';
import { regraded, withIndicator, withoutIndicator, withWords } from '@repere/indicators';
import { setText } from '@repere/reports';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';
import { NewSignForm } from './NewSignForm.tsx';
import { NewVersion } from './NewVersion.tsx';
import { isWritten, type NewSign, newSign, SIGN_TEXTS, textsOfSign } from './new-sign.ts';
import { OwnSetFrame } from './OwnSetFrame.tsx';
import { useOwnSets } from './OwnSetsProvider.tsx';
import { WordsField } from './WordsField.tsx';

/** Grades, words and members of a set of one's own; words in the language of the page. */
export function EditPage() {
  const t = useText();
  const { change } = useOwnSets();
  return (
    <OwnSetFrame title={(set) => t.text('screen.own.edit.title', { set })} lead={t.text('screen.own.edit.lead')}>
      {(own) => {
        const edit = (edited: IndicatorSet) => change({ kind: 'edited', id: own.set.id, edited });
        return (
          <>
            {own.edited.dimensions.map((dimension) => (
              <EditDimension key={dimension.id} set={own.edited} dimension={dimension} onEdit={edit} />
            ))}
            <NewVersion own={own} />
          </>
        );
      }}
    </OwnSetFrame>
  );
}

interface EditProps {
  readonly set: IndicatorSet;
  readonly onEdit: (set: IndicatorSet) => void;
}

function EditDimension({ set, dimension, onEdit }: EditProps & { readonly dimension: Dimension }) {
  const t = useText();
  const hasSides = dimension.indicators.some(({ side }) => side !== null);
  const [sign, setSign] = useState<NewSign | null>(null);
  const add = () => {
    if (sign === null) return;
    const { concept, side, media } = sign;
    const id = `${set.id}.${dimension.code}.${concept}`;
    onEdit(
      withIndicator(set, dimension.id, { id, concept, side, media, strength: null, ilo11: [], ...textsOfSign(sign) }),
    );
    setSign(null);
  };
  return (
    <section className="section">
      <h2>{setText(dimension.label, t)}</h2>
      {dimension.indicators.map((indicator) => (
        <EditSign key={indicator.id} set={set} indicator={indicator} onEdit={onEdit} />
      ))}
      {sign === null ? (
        <div className="row">
          <Button
            onPress={() => setSign(newSign(hasSides ? 'involuntariness' : null))}
            aria-label={t.text('screen.own.add-to', { dimension: setText(dimension.label, t) })}
          >
            {t.text('screen.own.add')}
          </Button>
        </div>
      ) : (
        <>
          <NewSignForm sign={sign} languages={[t.language]} onChange={setSign} />
          <div className="page-actions">
            <Button look="primary" isDisabled={!isWritten(sign)} onPress={add}>
              {t.text('screen.own.add.do')}
            </Button>
            <Button onPress={() => setSign(null)}>{t.text('delphi.cancel')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function EditSign({ set, indicator, onEdit }: EditProps & { readonly indicator: Indicator }) {
  const t = useText();
  const label = setText(indicator.label, t);
  const grade = t.text(`indicators.strength.${indicator.strength ?? 'none'}`);
  return (
    <Disclosure title={`${label} · ${grade}`} level={3}>
      <div className="set-form">
        <Select
          label={t.text('screen.own.grade', { sign: label })}
          choices={['none' as const, ...STRENGTHS].map((value) => ({
            value,
            label: t.text(`indicators.strength.${value}`),
          }))}
          value={indicator.strength ?? 'none'}
          onChange={(value) => onEdit(regraded(set, indicator.id, gradeOf(value)))}
        />
        {SIGN_TEXTS.map((field) => (
          <WordsField
            key={field}
            label={t.text(`screen.own.words.${field}`)}
            value={indicator[field][t.language] ?? ''}
            language={t.language}
            onDone={(text) => onEdit(withWords(set, t.language, new Map([[`${indicator.id}.${field}`, text]])))}
          />
        ))}
        <div className="row">
          <Button
            look="quiet"
            onPress={() => onEdit(withoutIndicator(set, indicator.id))}
            aria-label={t.text('screen.own.drop-of', { sign: label })}
          >
            {t.text('screen.own.drop')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function gradeOf(value: Strength | 'none'): Strength | null {
  return value === 'none' ? null : value;
}
