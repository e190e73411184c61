import type { ListsOptions } from '@repere/contracts';
import { LISTS_OPTION_LIMITS } from '@repere/workbench';
import { NumberField } from '../../design/fields.tsx';
import { useText } from '../../shell/language.tsx';

type NumberOption = keyof typeof LISTS_OPTION_LIMITS;

/** One number among the options; a field that is emptied goes back to the default where that is no number. */
export function OptionNumber({
  name,
  options,
  onChange,
  isShare = false,
}: {
  readonly name: NumberOption;
  readonly options: ListsOptions;
  readonly onChange: (options: ListsOptions) => void;
  /** Shown as a percentage. */
  readonly isShare?: boolean;
}) {
  const t = useText();
  const { min, max, isWhole } = LISTS_OPTION_LIMITS[name];
  const value = options[name];
  const canBeEmpty = CAN_BE_EMPTY.has(name);
  return (
    <NumberField
      label={t.text(`lists.option.${name}`)}
      hint={t.text(`web.options.${name}.hint`)}
      value={typeof value === 'number' ? value : Number.NaN}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange({ ...options, [name]: next });
        else if (canBeEmpty) onChange({ ...options, [name]: null });
      }}
      minValue={min}
      maxValue={max}
      step={isWhole ? 1 : 0.001}
      formatOptions={
        isShare
          ? { style: 'percent', maximumFractionDigits: 1 }
          : { maximumFractionDigits: isWhole ? 0 : 6, useGrouping: name !== 'seed' }
      }
    />
  );
}

/** Options whose default is not a number but a rule, or nothing. */
const CAN_BE_EMPTY: ReadonlySet<NumberOption> = new Set([
  'order',
  'precision',
  'candidates',
  'priorVariance',
  'pseudoCount',
]);
