import { DEFAULT_LISTS_OPTIONS, LISTS_METHODS, type ListsOptions } from '@repere/contracts';
import { MAX_BOOTSTRAP } from '@repere/workbench';
import { Button } from '../design/Button.tsx';
import { Disclosure } from '../design/Disclosure.tsx';
import { NumberField } from '../design/fields.tsx';
import { Select } from '../design/Select.tsx';
import { useText } from '../shell/language.tsx';

/** Everything that can change the figures; the defaults are good ones. */
export function AdvancedOptions({
  options,
  onChange,
}: {
  readonly options: ListsOptions;
  readonly onChange: (options: ListsOptions) => void;
}) {
  const t = useText();
  /** A number field that was emptied gives NaN; the option keeps its value then. */
  const setNumber = (name: 'level' | 'bootstrap' | 'threshold' | 'seed') => (value: number) => {
    if (Number.isFinite(value)) onChange({ ...options, [name]: value });
  };
  return (
    <Disclosure title={t.text('web.options.title')} level={2}>
      <p className="prose soft">{t.text('web.options.lead')}</p>
      <div className="options">
        <Select
          label={t.text('lists.option.method')}
          hint={t.text('web.options.method.hint')}
          choices={(['all', ...LISTS_METHODS] as const).map((method) => ({
            value: method,
            label: t.text(`lists.method.${method}`),
          }))}
          value={options.method}
          onChange={(method) => onChange({ ...options, method })}
        />
        <NumberField
          label={t.text('lists.option.bootstrap')}
          hint={t.text('web.options.bootstrap.hint')}
          value={options.bootstrap}
          onChange={setNumber('bootstrap')}
          minValue={0}
          maxValue={MAX_BOOTSTRAP}
          step={1}
        />
        <NumberField
          label={t.text('lists.option.level')}
          hint={t.text('web.options.level.hint')}
          value={options.level}
          onChange={setNumber('level')}
          minValue={0.5}
          maxValue={0.999}
          step={0.001}
          formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
        />
        <NumberField
          label={t.text('lists.option.threshold')}
          hint={t.text('web.options.threshold.hint')}
          value={options.threshold}
          onChange={setNumber('threshold')}
          minValue={0}
          maxValue={1}
          step={0.001}
          formatOptions={{ maximumFractionDigits: 3 }}
        />
        <NumberField
          label={t.text('lists.option.seed')}
          hint={t.text('web.options.seed.hint')}
          value={options.seed}
          onChange={setNumber('seed')}
          minValue={0}
          maxValue={Number.MAX_SAFE_INTEGER}
          step={1}
          formatOptions={{ useGrouping: false }}
        />
      </div>
      <div className="row">
        <Button look="quiet" onPress={() => onChange(DEFAULT_LISTS_OPTIONS)}>
          {t.text('web.options.defaults')}
        </Button>
      </div>
    </Disclosure>
  );
}
