import { NumberField } from '../design/fields.tsx';
import { useText } from '../shell/language.tsx';
import type { StudyForm } from './new-study.ts';

const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };

/** The part of a survey's form that can be changed later too. */
export type ConsensusForm = Pick<
  StudyForm,
  'consensus' | 'people' | 'professions' | 'maxRounds' | 'openFirstRound' | 'proposalsPerDimension'
>;

/** How many rounds, when an item counts as agreed, and how large the panel must be. */
export function ConsensusFields({
  form,
  onChange,
}: {
  readonly form: ConsensusForm;
  readonly onChange: (part: Partial<ConsensusForm>) => void;
}) {
  const t = useText();
  const { consensus } = form;
  const rule = (part: Partial<StudyForm['consensus']>) => onChange({ consensus: { ...consensus, ...part } });
  return (
    <div className="delphi-form">
      <NumberField
        label={t.text('delphi.new.rounds')}
        hint={t.text('delphi.new.rounds.hint')}
        value={form.maxRounds}
        onChange={(maxRounds) => onChange({ maxRounds })}
        minValue={form.openFirstRound ? 2 : 1}
        maxValue={10}
      />
      <NumberField
        label={t.text('delphi.rule.share')}
        hint={t.text('delphi.rule.share.hint')}
        value={consensus.share}
        onChange={(share) => rule({ share })}
        minValue={0.51}
        maxValue={1}
        step={0.01}
        formatOptions={PERCENT}
      />
      <NumberField
        label={t.text('delphi.rule.min-response')}
        value={consensus.minResponse}
        onChange={(minResponse) => rule({ minResponse })}
        minValue={0}
        maxValue={1}
        step={0.01}
        formatOptions={PERCENT}
      />
      <NumberField
        label={t.text('delphi.rule.max-changed')}
        hint={t.text('delphi.rule.max-changed.hint')}
        value={consensus.maxChanged}
        onChange={(maxChanged) => rule({ maxChanged })}
        minValue={0}
        maxValue={1}
        step={0.01}
        formatOptions={PERCENT}
      />
      <NumberField
        label={t.text('delphi.rule.max-iqr')}
        hint={t.text('delphi.rule.empty')}
        value={consensus.maxIqr ?? Number.NaN}
        onChange={(maxIqr) => rule({ maxIqr: Number.isNaN(maxIqr) ? null : maxIqr })}
        minValue={0}
        maxValue={10}
        step={0.5}
      />
      <NumberField
        label={t.text('delphi.rule.min-w')}
        hint={t.text('delphi.rule.empty')}
        value={consensus.minKendallW ?? Number.NaN}
        onChange={(w) => rule({ minKendallW: Number.isNaN(w) ? null : w })}
        minValue={0}
        maxValue={1}
        step={0.05}
      />
      <NumberField
        label={t.text('delphi.rule.people')}
        value={form.people}
        onChange={(people) => onChange({ people })}
        minValue={2}
        maxValue={1000}
      />
      <NumberField
        label={t.text('delphi.rule.professions')}
        value={form.professions}
        onChange={(professions) => onChange({ professions })}
        minValue={1}
        maxValue={100}
      />
      {form.openFirstRound && (
        <NumberField
          label={t.text('delphi.rule.proposals')}
          value={form.proposalsPerDimension}
          onChange={(proposalsPerDimension) => onChange({ proposalsPerDimension })}
          minValue={1}
          maxValue={100}
        />
      )}
    </div>
  );
}
