import { DEFAULT_LISTS_OPTIONS, LISTS_METHODS, type ListsOptions } from '@repere/contracts';
import { Button } from '../../design/Button.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { CheckboxChoices } from '../../design/fields.tsx';
import { Select } from '../../design/Select.tsx';
import { useText } from '../../shell/language.tsx';
import { ModelField, withModel } from './ModelField.tsx';
import { OptionNumber } from './OptionNumber.tsx';

/** Everything that can change the figures; the defaults are good ones. */
export function RunOptions({
  options,
  lists,
  hasModelField,
  onChange,
}: {
  readonly options: ListsOptions;
  readonly lists: readonly string[];
  /** The model is asked for elsewhere on the page when it is the primary method. */
  readonly hasModelField: boolean;
  readonly onChange: (options: ListsOptions) => void;
}) {
  const t = useText();
  const shared = { options, onChange } as const;
  return (
    <Disclosure title={t.text('web.options.title')} level={2}>
      <p className="prose soft">{t.text('web.options.lead')}</p>
      <h3 className="small-heading options-heading">{t.text('web.options.general')}</h3>
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
        <OptionNumber name="level" isShare {...shared} />
        <OptionNumber name="bootstrap" {...shared} />
        <OptionNumber name="precision" isShare {...shared} />
        <OptionNumber name="seed" {...shared} />
      </div>
      <CheckboxChoices
        label={t.text('lists.option.sensitivity')}
        hint={t.text('web.options.sensitivity.hint')}
        choices={[{ value: 'sensitivity', label: t.text('web.options.sensitivity.yes') }]}
        value={options.sensitivity ? ['sensitivity'] : []}
        onChange={(chosen) => onChange({ ...options, sensitivity: chosen.length > 0 })}
      />
      <h3 className="small-heading options-heading">{t.text('web.options.searches')}</h3>
      <div className="options">
        {hasModelField && (
          <ModelField
            text={options.model ?? ''}
            lists={lists}
            onChange={(text) => onChange(withModel(options, text))}
          />
        )}
        <OptionNumber name="order" {...shared} />
        <div className="stack" data-gap="tight">
          <OptionNumber name="candidates" {...shared} />
          <CheckboxChoices
            label={t.text('web.options.candidates.every')}
            choices={[{ value: 'all', label: t.text('web.options.candidates.all') }]}
            value={options.candidates === 'all' ? ['all'] : []}
            onChange={(chosen) => onChange({ ...options, candidates: chosen.length > 0 ? 'all' : null })}
          />
        </div>
        <OptionNumber name="threshold" {...shared} />
      </div>
      <h3 className="small-heading options-heading">{t.text('web.options.bayesian')}</h3>
      <div className="options">
        <OptionNumber name="priorVariance" {...shared} />
        <OptionNumber name="pseudoCount" {...shared} />
        <OptionNumber name="classes" {...shared} />
        <OptionNumber name="chains" {...shared} />
        <OptionNumber name="sweeps" {...shared} />
        <OptionNumber name="burnIn" {...shared} />
      </div>
      <div className="row">
        <Button look="quiet" onPress={() => onChange(DEFAULT_LISTS_OPTIONS)}>
          {t.text('web.options.defaults')}
        </Button>
      </div>
    </Disclosure>
  );
}
